#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace praktijkboek {

/// Offset of the first byte that is not valid UTF-8 (RFC 3629), or nothing when all is well.
std::optional<std::size_t> find_invalid_utf8(std::string_view text);

/// Reads the code point at `offset` of valid UTF-8 and moves the offset behind it.
char32_t next_code_point(std::string_view text, std::size_t& offset);

void append_utf8(std::string& out, char32_t code_point);
std::size_t count_code_points(std::string_view text);

/// Lower case for the scripts of European names: ASCII, Latin-1, Latin Extended-A, Greek, Cyrillic.
char32_t lower_case(char32_t code_point);
std::string lower_case(std::string_view text);
std::string upper_case_first(std::string_view text);
bool is_letter_or_digit(char32_t code_point);

/// ASCII address part: lower case, accents dropped, everything else one hyphen. 'Wie mis ik?' -> 'wie-mis-ik'.
std::string slug(std::string_view text);

std::string_view trim(std::string_view text);

/// The candidate that a misspelt word most likely means: the fewest edits (Damerau-Levenshtein), at most a third of
/// its length; nothing when none is near. The first of equals wins, so candidates in a fixed order give a fixed answer.
std::optional<std::string> closest(std::string_view word, const std::vector<std::string>& candidates);

} // namespace praktijkboek
