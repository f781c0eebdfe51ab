#include "yaml/syntax_error.h"

#include "yaml/scalar_form.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace praktijkboek {

namespace {

/// What is wrong, found by looking at the text around the place where the parser stopped.
struct Finding {
  std::size_t begin = 0;
  std::size_t end = 0;
  Message message;
  Message hint;
};

struct Line {
  std::size_t begin = 0;
  std::size_t end = 0;
};

constexpr auto none = std::string_view::npos;

bool is_space(char c) { return c == ' ' || c == '\t'; }
bool is_key_character(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
}

Line line_around(std::string_view text, std::size_t offset) {
  const std::size_t place = std::min(offset, text.size());
  const std::size_t before = place == 0 ? none : text.rfind('\n', place - 1);
  return {before == none ? 0 : before + 1, std::min(text.find('\n', place), text.size())};
}

std::optional<Line> line_before(std::string_view text, Line line) {
  if (line.begin == 0) return std::nullopt;
  return line_around(text, line.begin - 1);
}

std::size_t indentation_end(std::string_view text, Line line) {
  std::size_t at = line.begin;
  while (at < line.end && is_space(text[at])) ++at;
  return at;
}

/// Where the value on a line begins: behind 'key: ' and '- '.
std::size_t value_begin(std::string_view text, Line line) {
  std::size_t at = indentation_end(text, line);
  while (at + 1 < line.end && text[at] == '-' && is_space(text[at + 1])) at = indentation_end(text, {at + 1, line.end});
  std::size_t behind_key = at;
  while (behind_key < line.end && is_key_character(text[behind_key])) ++behind_key;
  const bool has_key =
      behind_key > at && behind_key + 1 < line.end && text[behind_key] == ':' && is_space(text[behind_key + 1]);
  return has_key ? indentation_end(text, {behind_key + 1, line.end}) : at;
}

std::optional<Finding> tab_in_indentation(std::string_view text, Line line) {
  const std::size_t end = indentation_end(text, line);
  const std::size_t tab = text.substr(line.begin, end - line.begin).find('\t');
  if (tab == none) return std::nullopt;
  return Finding{line.begin + tab, line.begin + tab + 1, {"a tab stands in the indentation"}, {"indent with spaces"}};
}

/// 'title:Foo' is no key but a text.
std::optional<Finding> missing_space(std::string_view text, Line line) {
  std::size_t at = indentation_end(text, line);
  while (at + 1 < line.end && text[at] == '-' && is_space(text[at + 1])) at = indentation_end(text, {at + 1, line.end});
  const std::size_t key = at;
  while (at < line.end && is_key_character(text[at])) ++at;
  const bool glued = at > key && at + 1 < line.end && text[at] == ':' && !is_space(text[at + 1]) &&
                     text[at + 1] != '\r' && text[at + 1] != '/';
  if (!glued) return std::nullopt;
  return Finding{at, at + 1, {"a space is missing behind ':'"}, {"write '{}: …'", text.substr(key, at - key)}};
}

/// 'title: Foo: bar'
std::optional<Finding> colon_in_value(std::string_view text, Line line, std::size_t offset) {
  const std::size_t value = value_begin(text, line);
  const bool plain = value < offset && text[value] != '"' && text[value] != '\'';
  if (!plain || offset >= line.end || text[offset] != ':') return std::nullopt;
  if (value == indentation_end(text, line)) return std::nullopt;
  const std::string_view words = text.substr(value, std::min<std::size_t>(line.end, offset + 2) - value);
  return Finding{offset,
                 offset + 1,
                 {"a text with ': ' in it must stand between quotes"},
                 {"write '{} …'", words.substr(0, words.find_last_not_of(" \r") + 1)}};
}

/// Characters that mean something to YAML at the beginning of a value.
std::optional<Finding> reserved_beginning(std::string_view text, std::size_t value, std::size_t end) {
  constexpr std::string_view reserved = "[]{}*&!%@`|>,?";
  if (value >= end || reserved.find(text[value]) == none) return std::nullopt;
  std::string_view words = text.substr(value, end - value);
  words = words.substr(0, words.find_last_not_of(" \r") + 1);
  const bool short_enough = words.size() <= 60 && words.find('\'') == none;
  return Finding{value,
                 value + 1,
                 {"a text that begins with '{}' must stand between quotes", text.substr(value, 1)},
                 short_enough ? Message{"write '{}'", words} : Message{"put quotes around the whole text"}};
}

std::size_t closing_bracket(std::string_view text, std::size_t begin, std::size_t end) {
  std::size_t depth = 0;
  for (std::size_t at = begin; at < end; ++at) {
    if (text[at] == '[' || text[at] == '{') ++depth;
    if ((text[at] == ']' || text[at] == '}') && --depth == 0) return at;
  }
  return none;
}

/// `'x' y`, `[text](term:y) more`: the value ended and text follows.
std::optional<Finding> text_behind_value(std::string_view text, Line line) {
  const std::size_t value = value_begin(text, line);
  if (value >= line.end) return std::nullopt;
  const char first = text[value];
  const bool quoted = first == '"' || first == '\'';
  if (!quoted && first != '[' && first != '{') return std::nullopt;
  const std::size_t last = quoted ? quoted_scalar_end(text, value) - 1 : closing_bracket(text, value, line.end);
  if (last >= line.end) return std::nullopt;
  const std::size_t behind = indentation_end(text, {last + 1, line.end});
  if (behind >= line.end || text[behind] == '#' || text[behind] == '\r') return std::nullopt;
  if (!quoted) return reserved_beginning(text, value, line.end);
  const bool single = first == '\'';
  return Finding{behind,
                 behind + 1,
                 {"text stands behind the closing quote"},
                 single ? Message{"put the quotes around the whole text, and write a quote inside it twice: ''"}
                        : Message{"put the quotes around the whole text, and write a quote inside it as \\\""}};
}

/// Where a plain value inside brackets ends.
std::size_t plain_end(std::string_view text, std::size_t at, std::size_t end) {
  while (at < end && text[at] != ',' && text[at] != ']' && text[at] != '}') ++at;
  return at;
}

/// `{label: Wat ging goed?, lines: 3}` and `{text: Let op: warm}`: between brackets '?' before a comma and ': ' mean
/// something to YAML.
std::optional<Finding> plain_value_in_brackets(std::string_view text, Line line) {
  std::vector<char> open;
  for (std::size_t at = line.begin; at < line.end;) {
    const char c = text[at];
    if (c == '[' || c == '{') {
      open.push_back(c);
      ++at;
      continue;
    }
    if ((c == ']' || c == '}') && !open.empty()) open.pop_back();
    if (open.empty() || is_space(c) || c == ',' || c == ']' || c == '}') {
      ++at;
      continue;
    }
    if (open.back() == '{') { // a key, unless it is no 'key: '
      std::size_t behind = at;
      while (behind < line.end && is_key_character(text[behind])) ++behind;
      if (behind < line.end && text[behind] == ':') at = indentation_end(text, {behind + 1, line.end});
      if (at < line.end && (text[at] == '[' || text[at] == '{')) continue;
    }
    if (at < line.end && (text[at] == '"' || text[at] == '\'')) {
      const std::size_t behind = quoted_scalar_end(text, at);
      if (behind == none || behind > line.end) return std::nullopt;
      at = behind;
      continue;
    }
    const std::size_t end = plain_end(text, at, line.end);
    std::string_view words = text.substr(at, end - at);
    words = words.substr(0, words.find_last_not_of(" \r") + 1);
    const bool short_enough = words.size() <= 60 && words.find('\'') == none;
    const Message hint = short_enough ? Message{"write '{}'", words} : Message{"put quotes around the whole text"};
    if (words.ends_with('?') && end < line.end)
      return Finding{
          at, at + words.size(), {"between brackets a text with '?' at its end must stand between quotes"}, hint};
    if (open.back() == '{' && words.find(": ") != none)
      return Finding{at, at + words.size(), {"a text with ': ' in it must stand between quotes"}, hint};
    at = std::max(end, at + 1);
  }
  return std::nullopt;
}

/// The innermost '[' or '{' that is open at the place where the parser stopped.
std::optional<Finding> open_bracket(std::string_view text, std::size_t end) {
  std::vector<std::size_t> open;
  for (std::size_t at = 0; at < std::min(end, text.size()); ++at) {
    const char before = at == 0 ? '\n' : text[at - 1];
    const bool begins = is_space(before) || before == '\n' || before == '[' || before == '{' || before == ',';
    const char c = text[at];
    if (c == '#' && begins) {
      at = std::min(text.find('\n', at), text.size());
    } else if ((c == '"' || c == '\'') && begins) {
      const std::size_t behind = quoted_scalar_end(text, at);
      if (behind == none) break;
      at = behind - 1;
    } else if ((c == '[' || c == '{') && begins) {
      open.push_back(at);
    } else if ((c == ']' || c == '}') && !open.empty()) {
      open.pop_back();
    }
  }
  if (open.empty()) return std::nullopt;
  const std::string_view closing = text[open.back()] == '[' ? "]" : "}";
  return Finding{open.back(),
                 open.back() + 1,
                 {"this '{}' is not closed", text.substr(open.back(), 1)},
                 {"write '{}' behind the last value, or put a text that begins so between quotes", closing}};
}

/// The parser's own words, for what needs no look at the text.
Message own_message(std::string_view message) {
  struct Wording {
    std::string_view begins;
    Message message;
  };
  static const std::array<Wording, 8> wordings{{
      {"end of map", {"this line does not fit what stands above it"}},
      {"end of sequence", {"this line does not fit the list above it"}},
      {"illegal map value", {"a key cannot stand here"}},
      {"illegal block entry", {"a list cannot begin here"}},
      {"illegal flow end", {"nothing is open that this could close"}},
      {"unknown escape", {"this escape does not exist"}},
      {"unexpected character in block scalar", {"text cannot stand behind '|' or '>'"}},
      {"the referenced anchor", {"no value has this name"}},
  }};
  for (const Wording& wording : wordings)
    if (message.starts_with(wording.begins)) return wording.message;
  return {"this is not YAML: {}", message};
}

Message own_hint(std::string_view message) {
  if (message.starts_with("end of map") || message.starts_with("end of sequence"))
    return {"things that belong together are indented by the same number of spaces"};
  if (message.starts_with("illegal map value"))
    return {"either this line is indented too deep, or the line above it has no 'key: '"};
  if (message.starts_with("illegal block entry") || message.starts_with("unexpected character in block scalar"))
    return {"begin it on the next line"};
  if (message.starts_with("unknown escape")) return {"between double quotes, write a backslash twice"};
  return {};
}

/// First what leads most surely to the mistake. `last` is the line of the last value that was good.
Finding find_cause(std::string_view text, const YamlSyntaxError& error) {
  const std::size_t offset = std::min(error.offset, text.size());
  const Line line = line_around(text, offset);
  const Line last = line_around(text, error.last_good);
  const std::optional<Line> before = line_before(text, line);

  if (auto found = tab_in_indentation(text, line)) return *found;
  if (before)
    if (auto found = tab_in_indentation(text, *before)) return *found;
  if (error.message.find("flow not found") != none) {
    if (auto found = text_behind_value(text, last)) return *found;
    if (auto found = plain_value_in_brackets(text, last)) return *found;
    if (auto found = open_bracket(text, offset)) return *found;
  }
  if (error.message.starts_with("illegal map value")) {
    if (auto found = missing_space(text, line)) return *found;
    if (auto found = colon_in_value(text, line, offset)) return *found;
    if (auto found = missing_space(text, last)) return *found;
    if (before)
      if (auto found = missing_space(text, *before)) return *found;
  }
  if (error.message.starts_with("end of"))
    if (auto found = text_behind_value(text, line)) return *found;
  const bool odd_beginning = error.message.starts_with("unknown token") || error.message.find("anchor") != none ||
                             error.message.find("alias") != none;
  if (odd_beginning || error.message.starts_with("illegal flow end") || error.message.starts_with("illegal map key")) {
    if (auto found = plain_value_in_brackets(text, line)) return *found;
    if (auto found = reserved_beginning(text, offset, line.end)) return *found;
  }
  const std::size_t begin = error.message.starts_with("illegal map value") ? indentation_end(text, line) : offset;
  return {begin, offset + 1, own_message(error.message), own_hint(error.message)};
}

} // namespace

void report_syntax_error(const Source& source, const Excerpt& excerpt, const YamlSyntaxError& error,
                         Diagnostics& diagnostics) {
  Finding cause = find_cause(excerpt.text, error);
  diagnostics.error(source, excerpt.source_span(cause.begin, cause.end), std::move(cause.message),
                    std::move(cause.hint));
}

} // namespace praktijkboek
