#include "read/markdown/inline_reader.h"

#include <algorithm>

/// How the cursor moves over the marks that stand around the texts of inline nodes (CommonMark 0.29, chapter 6).

namespace praktijkboek {

namespace {

constexpr auto none = std::string_view::npos;

bool is_blank(char c) { return c == ' ' || c == '\t'; }
bool is_space(char c) { return is_blank(c) || c == '\n' || c == '\r'; }

std::size_t skip_space(std::string_view text, std::size_t at) {
  while (at < text.size() && is_space(text[at])) ++at;
  return at;
}

/// Behind a closing character that no backslash escapes, or `none`.
std::size_t behind_closing(std::string_view text, std::size_t at, char closing) {
  for (; at < text.size(); ++at) {
    if (text[at] == '\\')
      ++at;
    else if (text[at] == closing)
      return at + 1;
  }
  return none;
}

std::size_t destination_end(std::string_view text, std::size_t at) {
  if (at < text.size() && text[at] == '<') return behind_closing(text, at + 1, '>');
  std::size_t depth = 0;
  for (; at < text.size() && !is_space(text[at]); ++at) {
    if (text[at] == '\\')
      ++at;
    else if (text[at] == '(')
      ++depth;
    else if (text[at] == ')' && depth-- == 0)
      return at;
  }
  return std::min(at, text.size());
}

/// `(destination "title")`, or `none` when it is not that.
std::size_t inline_tail_end(std::string_view text, std::size_t at) {
  if (at >= text.size() || text[at] != '(') return none;
  at = destination_end(text, skip_space(text, at + 1));
  if (at == none) return none;
  const std::size_t title = skip_space(text, at);
  if (title > at && title < text.size()) {
    const char opening = text[title];
    if (opening == '"' || opening == '\'' || opening == '(')
      at = behind_closing(text, title + 1, opening == '(' ? ')' : opening);
    if (at == none) return none;
  }
  at = skip_space(text, at);
  return at < text.size() && text[at] == ')' ? at + 1 : none;
}

} // namespace

void InlineReader::open(const cmark_node& node) {
  const std::string_view rest = text().substr(std::min(cursor_, text().size()));
  if (rest.empty()) return;
  switch (node.type) {
  case CMARK_NODE_EMPH:
    if (rest[0] == '*' || rest[0] == '_') ++cursor_;
    break;
  case CMARK_NODE_STRONG:
    if (rest.starts_with("**") || rest.starts_with("__")) cursor_ += 2;
    break;
  case CMARK_NODE_LINK:
    if (rest[0] == '[' || rest[0] == '<') ++cursor_;
    break;
  case CMARK_NODE_IMAGE:
    if (rest.starts_with("![")) cursor_ += 2;
    break;
  default: break;
  }
}

void InlineReader::close(const cmark_node& node) {
  const std::string_view rest = text().substr(std::min(cursor_, text().size()));
  if (rest.empty()) return;
  switch (node.type) {
  case CMARK_NODE_EMPH:
    if (rest[0] == '*' || rest[0] == '_') ++cursor_;
    break;
  case CMARK_NODE_STRONG:
    if (rest.starts_with("**") || rest.starts_with("__")) cursor_ += 2;
    break;
  case CMARK_NODE_LINK:
  case CMARK_NODE_IMAGE: skip_link_tail(); break;
  default: break;
  }
}

/// Behind `](…)`, `][label]`, `[]`, `]` or `>`.
void InlineReader::skip_link_tail() {
  if (text()[cursor_] == '>') {
    ++cursor_;
    return;
  }
  const std::size_t bracket = text().find(']', cursor_);
  if (bracket == none) return;
  cursor_ = bracket + 1;
  if (const std::size_t end = inline_tail_end(text(), cursor_); end != none) {
    cursor_ = end;
  } else if (cursor_ < text().size() && text()[cursor_] == '[') {
    const std::size_t label_end = behind_closing(text(), cursor_ + 1, ']');
    if (label_end != none) cursor_ = label_end;
  }
}

/// Blanks and a backslash before a line end, the line end, and the blanks behind it.
void InlineReader::skip_line_end() {
  while (cursor_ < text().size() && (is_blank(text()[cursor_]) || text()[cursor_] == '\\')) ++cursor_;
  if (cursor_ < text().size() && text()[cursor_] == '\r') ++cursor_;
  if (cursor_ < text().size() && text()[cursor_] == '\n') ++cursor_;
  while (cursor_ < text().size() && is_blank(text()[cursor_])) ++cursor_;
}

/// Behind a code span: the next run of as many backticks.
std::size_t InlineReader::code_end(std::size_t begin) const {
  const std::size_t opened = std::min(text().find_first_not_of('`', begin), text().size());
  for (std::size_t at = text().find('`', opened); at != none;) {
    const std::size_t end = std::min(text().find_first_not_of('`', at), text().size());
    if (end - at == opened - begin) return end;
    at = text().find('`', end);
  }
  return text().size();
}

} // namespace praktijkboek
