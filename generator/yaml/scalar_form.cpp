#include "yaml/scalar_form.h"

#include <algorithm>

namespace praktijkboek {

namespace {

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

/// '&anchor', '!tag', blanks and comments before the value itself.
std::size_t skip_properties(std::string_view text, std::size_t at) {
  while (at < text.size()) {
    if (is_blank(text[at]))
      ++at;
    else if (text[at] == '&' || text[at] == '!')
      while (at < text.size() && !is_blank(text[at])) ++at;
    else if (text[at] == '#')
      at = std::min(text.find('\n', at), text.size());
    else
      break;
  }
  return at;
}

/// Plain scalars may go on on the next lines; each line end with its indentation is a blank or line ends.
std::size_t plain_scalar_end(std::string_view text, std::size_t begin, std::string_view decoded) {
  if (text.substr(begin).starts_with(decoded)) return begin + decoded.size();
  std::size_t at = begin;
  for (std::size_t i = 0; i < decoded.size() && at < text.size();) {
    if (text[at] == decoded[i] && !is_blank(text[at])) {
      ++at;
      ++i;
    } else if (is_blank(text[at])) {
      while (at < text.size() && is_blank(text[at])) ++at;
      while (i < decoded.size() && is_blank(decoded[i])) ++i;
    } else {
      return at; // does not occur in what the parser accepted
    }
  }
  return at;
}

ScalarForm quoted_form(std::string_view text, std::size_t begin, ScalarStyle style) {
  const std::size_t end = quoted_scalar_end(text, begin);
  if (end == std::string_view::npos) return {begin, text.size(), style, Closing::missing};
  return {begin, end, style, Closing::closed};
}

} // namespace

std::size_t quoted_scalar_end(std::string_view text, std::size_t begin) {
  const char quote = text[begin];
  for (std::size_t at = begin + 1; at < text.size(); ++at) {
    if (text[at] == '\\' && quote == '"') {
      ++at;
    } else if (text[at] == quote) {
      const bool doubled = quote == '\'' && at + 1 < text.size() && text[at + 1] == quote;
      if (!doubled) return at + 1;
      ++at;
    }
  }
  return std::string_view::npos;
}

ScalarForm find_scalar_form(std::string_view text, std::size_t mark, std::string_view decoded) {
  const std::size_t begin = skip_properties(text, std::min(mark, text.size()));
  if (begin >= text.size()) return {text.size(), text.size()};
  switch (text[begin]) {
  case '\'': return quoted_form(text, begin, ScalarStyle::single_quoted);
  case '"': return quoted_form(text, begin, ScalarStyle::double_quoted);
  case '|':
  case '>': return {begin, std::min(text.find_first_of("\r\n", begin), text.size()), ScalarStyle::block};
  default: return {begin, plain_scalar_end(text, begin, decoded), ScalarStyle::plain};
  }
}

} // namespace praktijkboek
