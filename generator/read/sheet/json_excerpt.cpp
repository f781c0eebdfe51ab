#include "read/sheet/json_excerpt.h"

#include "base/text.h"

#include <fmt/format.h>

#include <charconv>
#include <optional>

namespace praktijkboek {

namespace {

constexpr std::size_t escape_length = 6; // '\ud83d'

/// The number of an escape '\uXXXX' at a place.
std::optional<unsigned> escaped_unit(std::string_view text, std::size_t place) {
  if (place + escape_length > text.size() || text[place] != '\\' || text[place + 1] != 'u') return std::nullopt;
  unsigned unit = 0;
  const char* begin = text.data() + place + 2;
  const auto [end, error] = std::from_chars(begin, begin + 4, unit, 16);
  return error == std::errc{} && end == begin + 4 ? std::optional(unit) : std::nullopt;
}

/// The character of two escapes that are one pair of surrogates.
std::optional<char32_t> escaped_pair(std::string_view text, std::size_t place) {
  const auto high = escaped_unit(text, place);
  if (!high || *high < 0xD800 || *high > 0xDBFF) return std::nullopt;
  const auto low = escaped_unit(text, place + escape_length);
  if (!low || *low < 0xDC00 || *low > 0xDFFF) return std::nullopt;
  return 0x10000 + ((*high - 0xD800) << 10) + (*low - 0xDC00);
}

bool begins_as_json(std::string_view text) {
  const std::size_t first = text.find_first_not_of(" \t\r\n");
  return first != std::string_view::npos && text[first] == '{';
}

} // namespace

JsonExcerpt::JsonExcerpt(const Source& source) : whole_(whole_text(source)) {
  const std::string_view text = whole_.text;
  if (!begins_as_json(text) ||
      (text.find('\t') == std::string_view::npos && text.find("\\u") == std::string_view::npos))
    return;
  for (std::size_t place = 0; place < text.size();) {
    const auto pair = escaped_pair(text, place);
    const std::size_t length = pair ? 2 * escape_length : text[place] == '\\' && place + 1 < text.size() ? 2 : 1;
    const std::uint32_t begin = whole_.source_offset(place);
    if (pair) {
      append_replaced(pieces_, text_.size(), {begin, begin + static_cast<std::uint32_t>(length)});
      append_utf8(text_, *pair);
    } else {
      append_verbatim(pieces_, text_.size(), begin, length);
      for (const char c : text.substr(place, length)) text_ += c == '\t' ? ' ' : c; // in strings, tabs are escaped
    }
    place += length;
  }
}

} // namespace praktijkboek
