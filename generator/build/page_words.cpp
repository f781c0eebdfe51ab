#include "build/page_words.h"

#include "base/text.h"

#include <fmt/format.h>

#include <algorithm>

namespace praktijkboek {

namespace {

std::string_view main_part(std::string_view page) {
  const std::size_t begin = page.find("<main");
  if (begin == std::string_view::npos) return {};
  return page.substr(begin, page.find("</main>", begin) - begin);
}

bool is_joiner(char32_t c) { return c == '-' || c == U'\'' || c == U'\u2019' || c == U'\u2011'; }

/// The end of the word that begins at `begin`; `begin` itself when none does.
std::size_t word_end(std::string_view text, std::size_t begin) {
  std::size_t end = begin;
  for (std::size_t next = begin; next < text.size();) {
    const char32_t c = next_code_point(text, next);
    if (is_letter_or_digit(c)) {
      end = next;
    } else if (end == begin || !is_joiner(c) || next >= text.size()) {
      break;
    } else {
      std::size_t after = next;
      if (!is_letter_or_digit(next_code_point(text, after))) break;
    }
  }
  return end;
}

bool has_letter(std::string_view word) {
  return std::any_of(word.begin(), word.end(), [](char c) { return (c < '0' || c > '9') && c != '-'; });
}

} // namespace

void count_words(std::string_view page, WordCounts& counts) {
  const std::string_view text = main_part(page);
  for (std::size_t offset = 0; offset < text.size();) {
    if (text[offset] == '<' || text[offset] == '&') {
      const std::size_t end = text.find(text[offset] == '<' ? '>' : ';', offset);
      if (end == std::string_view::npos) return;
      offset = end + 1;
      continue;
    }
    const std::size_t end = word_end(text, offset);
    if (end == offset) {
      next_code_point(text, offset);
      continue;
    }
    ++counts[lower_case(text.substr(offset, end - offset))];
    offset = end;
  }
}

std::string word_list(const WordCounts& counts) {
  std::string list;
  for (const auto& [word, count] : counts)
    if (count_code_points(word) > 1 && has_letter(word)) list += fmt::format("{}\t{}\n", word, count);
  return list;
}

} // namespace praktijkboek
