#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>

namespace praktijkboek {

/// Words in lower case, and how often they stand there.
using WordCounts = std::map<std::string, std::size_t, std::less<>>;

/// Counts the words of the main part of a page that we rendered: what is between its tags. A hyphen or an apostrophe
/// between letters belongs to the word.
void count_words(std::string_view page, WordCounts& counts);

/// The word list of the search: a word and its count a line, separated by a tab, in order. Numbers and single letters
/// are left out: nobody spells those wrong.
std::string word_list(const WordCounts& counts);

} // namespace praktijkboek
