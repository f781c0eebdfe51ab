#include "drawing/text_fit.h"

#include "base/text.h"

namespace praktijkboek {

namespace {

/// The longest beginning of a word that fits, at least one code point; breaks after '-' and '/' where it can.
std::size_t fitting_prefix(std::string_view word, double width, const TextStyle& style, const MeasureText& measure) {
  std::size_t fitting = 0, at_mark = 0;
  for (std::size_t offset = 0; offset < word.size();) {
    next_code_point(word, offset);
    if (fitting > 0 && measure(word.substr(0, offset), style.size, style.weight) > width) break;
    fitting = offset;
    if (word[offset - 1] == '-' || word[offset - 1] == '/') at_mark = offset;
  }
  return fitting == word.size() || at_mark == 0 ? fitting : at_mark;
}

} // namespace

std::vector<std::string> wrap_text(std::string_view text, double width, const TextStyle& style,
                                   const MeasureText& measure) {
  std::vector<std::string> lines(1);
  const auto fits = [&](std::string_view line) { return measure(line, style.size, style.weight) <= width; };
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find(' ', begin), text.size());
    std::string_view word = text.substr(begin, end - begin);
    begin = end + 1;
    if (word.empty()) continue;
    const std::string longer = lines.back().empty() ? std::string(word) : lines.back() + ' ' + std::string(word);
    if (fits(longer)) {
      lines.back() = longer;
      continue;
    }
    if (!lines.back().empty()) lines.emplace_back();
    while (!fits(word)) {
      const std::size_t length = fitting_prefix(word, width, style, measure);
      if (length == word.size()) break; // a single letter that is wider than the line
      lines.back() = std::string(word.substr(0, length));
      lines.emplace_back();
      word.remove_prefix(length);
    }
    lines.back() = std::string(word);
  }
  return lines;
}

double widest_line(const std::vector<std::string>& lines, const TextStyle& style, const MeasureText& measure) {
  double widest = 0;
  for (const std::string& line : lines) widest = std::max(widest, measure(line, style.size, style.weight));
  return widest;
}

double widest_word(std::string_view text, const TextStyle& style, const MeasureText& measure) {
  double widest = 0;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find(' ', begin), text.size());
    widest = std::max(widest, measure(text.substr(begin, end - begin), style.size, style.weight));
    begin = end + 1;
  }
  return widest;
}

double block_height(std::size_t lines, const TextStyle& style) {
  return ascent(style) + descent(style) + static_cast<double>(lines - 1) * line_height(style);
}

} // namespace praktijkboek
