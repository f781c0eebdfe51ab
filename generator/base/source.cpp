#include "base/source.h"

#include "base/text.h"

#include <algorithm>

namespace praktijkboek {

namespace {

std::size_t line_start(std::string_view text, std::size_t offset) {
  const std::size_t newline = offset == 0 ? std::string_view::npos : text.rfind('\n', offset - 1);
  return newline == std::string_view::npos ? 0 : newline + 1;
}

} // namespace

LineColumn line_column(const Source& source, std::uint32_t offset) {
  const std::string_view text = source.text;
  const std::size_t place = std::min<std::size_t>(offset, text.size());
  const std::size_t start = line_start(text, place);
  const auto lines_before = std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(start), '\n');
  return {static_cast<std::size_t>(lines_before) + 1, count_code_points(text.substr(start, place - start)) + 1};
}

std::string_view line_at(const Source& source, std::uint32_t offset) {
  const std::string_view text = source.text;
  const std::size_t start = line_start(text, std::min<std::size_t>(offset, text.size()));
  std::string_view line = text.substr(start, text.find('\n', start) - start);
  if (line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

} // namespace praktijkboek
