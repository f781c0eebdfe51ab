#include "html/compact_css.h"

#include <algorithm>

namespace praktijkboek {

namespace {

constexpr std::string_view white_space = " \t\r\n\f";
constexpr std::string_view comment_start = "/*";
constexpr std::string_view comment_end = "*/";

/// Where the string that begins at `start` has ended.
std::size_t end_of_string(std::string_view css, std::size_t start) {
  std::size_t end = start + 1;
  while (end < css.size() && css[end] != css[start]) end += css[end] == '\\' ? 2 : 1;
  return std::min(end + 1, css.size());
}

/// Where white space and comments that begin at `start` have ended.
std::size_t end_of_gap(std::string_view css, std::size_t start) {
  while (start < css.size()) {
    if (white_space.find(css[start]) != std::string_view::npos) {
      ++start;
    } else if (css.substr(start).starts_with(comment_start)) {
      const std::size_t end = css.find(comment_end, start + comment_start.size());
      start = end == std::string_view::npos ? css.size() : end + comment_end.size();
    } else {
      break;
    }
  }
  return start;
}

/// A space before a colon or a bracket may be a descendant or an operator; behind these it never is.
bool separates(char before, char after) {
  constexpr std::string_view ends = "{};,:";
  constexpr std::string_view starts = "{};,";
  return ends.find(before) == std::string_view::npos && starts.find(after) == std::string_view::npos;
}

} // namespace

std::string compact_css(std::string_view css) {
  std::string out;
  out.reserve(css.size());
  std::size_t place = 0;
  while (place < css.size()) {
    const std::size_t after_gap = end_of_gap(css, place);
    if (after_gap > place) {
      place = after_gap;
      if (!out.empty() && place < css.size() && separates(out.back(), css[place])) out.push_back(' ');
      continue;
    }
    const bool string = css[place] == '"' || css[place] == '\'';
    const std::size_t end = string ? end_of_string(css, place) : place + 1;
    out += css.substr(place, end - place);
    place = end;
  }
  out.push_back('\n');
  return out;
}

} // namespace praktijkboek
