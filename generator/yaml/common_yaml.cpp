#include "yaml/common_yaml.h"

#include "yaml/parse_yaml.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace praktijkboek {

namespace {

constexpr auto none = std::string_view::npos;

bool is_key_character(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-' || c == '.';
}

bool is_null(std::string_view text) { return text == "~" || text == "null" || text == "Null" || text == "NULL"; }

constexpr std::array<bool, 256> set_of(std::string_view characters) {
  std::array<bool, 256> set{};
  for (const char c : characters) set[static_cast<unsigned char>(c)] = true;
  return set;
}

/// Characters with which a plain text does not begin, or not for sure.
bool is_indicator(char c) {
  static constexpr auto indicators = set_of("-?:,[]{}#&*!|>'\"%@`=");
  return indicators[static_cast<unsigned char>(c)];
}

/// Characters that a plain text in brackets does not hold, or not for sure.
bool ends_plain_flow(char c) {
  static constexpr auto ends = set_of(",]}[{?#");
  return ends[static_cast<unsigned char>(c)];
}

bool has_repeated_keys(const YamlMap& entries) {
  std::vector<std::string_view> keys;
  keys.reserve(entries.size());
  for (const YamlEntry& entry : entries) keys.push_back(entry.key);
  std::sort(keys.begin(), keys.end());
  return std::adjacent_find(keys.begin(), keys.end()) != keys.end();
}

class CommonYaml {
public:
  explicit CommonYaml(YamlDocument& document)
      : document_(document), excerpt_(document.excerpt), text_(document.excerpt.text) {}

  std::optional<YamlValue> read() {
    if (text_.find('\t') != none || text_.find('\r') != none) return std::nullopt;
    for (std::size_t begin = 0; begin < text_.size();) {
      const std::size_t end = std::min(text_.find('\n', begin), text_.size());
      const std::size_t content = std::min(text_.find_first_not_of(' ', begin), end);
      lines_.push_back({begin, content, end});
      begin = end + 1;
    }
    skip_empty_lines();
    if (line_ == lines_.size() || indent() != 0) return std::nullopt;
    auto root = block(line().content, 0);
    return line_ == lines_.size() ? std::move(root) : std::nullopt;
  }

private:
  struct Line {
    std::size_t begin = 0;
    std::size_t content = 0; // behind the indentation
    std::size_t end = 0;
  };

  const Line& line() const { return lines_[line_]; }
  std::size_t indent() const { return line().content - line().begin; }
  bool at_end() const { return line_ == lines_.size(); }

  void skip_empty_lines() {
    while (!at_end() && (line().content == line().end || text_[line().content] == '#')) ++line_;
  }
  void next_line() {
    ++line_;
    skip_empty_lines();
  }

  bool is_item(std::size_t at) const {
    return at < line().end && text_[at] == '-' && (at + 1 == line().end || text_[at + 1] == ' ');
  }
  /// The offset of the ':' behind a key, or `none`.
  std::size_t key_end(std::size_t at) const {
    std::size_t end = at;
    while (end < line().end && is_key_character(text_[end])) ++end;
    const bool key = end > at && end - at < 100 && end < line().end && text_[end] == ':' && text_[at] != '-' &&
                     text_[at] != '.' && (end + 1 == line().end || text_[end + 1] == ' ');
    return key ? end : none;
  }

  /// Whether only blanks or a comment follow on the line.
  bool ends_line(std::size_t at) const {
    const std::size_t next = std::min(text_.find_first_not_of(' ', at), line().end);
    return next >= line().end || (text_[next] == '#' && next > at);
  }

  /// A map or list whose first key or item stands at `at`, `column` characters into its line.
  std::optional<YamlValue> block(std::size_t at, std::size_t column) {
    if (depth_ >= yaml_depth_limit) return std::nullopt;
    ++depth_;
    auto value = is_item(at) ? list(at, column) : map(at, column);
    --depth_;
    return value;
  }

  std::optional<YamlValue> list(std::size_t at, std::size_t column) {
    YamlValue value = opened(at);
    YamlList items;
    while (is_item(at)) {
      const std::size_t rest = std::min(text_.find_first_not_of(' ', at + 1), line().end);
      const bool nested = rest < line().end && (is_item(rest) || key_end(rest) != none);
      auto item = nested ? block(rest, rest - line().begin) : value_at(rest, column, InsideOf::list);
      if (!item) return std::nullopt;
      value.span.end = std::max(value.span.end, item->span.end);
      items.push_back(std::move(*item));
      if (at_end() || indent() != column) break;
      at = line().content;
    }
    if (!at_end() && indent() > column) return std::nullopt;
    value.content = std::move(items);
    return value;
  }

  std::optional<YamlValue> map(std::size_t at, std::size_t column) {
    YamlValue value = opened(at);
    YamlMap entries;
    for (;;) {
      const std::size_t colon = key_end(at);
      if (colon == none || is_item(at)) return std::nullopt;
      const std::string_view key = text_.substr(at, colon - at);
      if (is_null(key)) return std::nullopt;
      const Span key_span = excerpt_.source_span(at, colon);
      const std::size_t rest = std::min(text_.find_first_not_of(' ', colon + 1), line().end);
      auto item = value_at(rest, column, InsideOf::map);
      if (!item) return std::nullopt;
      value.span.end = std::max({value.span.end, key_span.end, item->span.end});
      entries.push_back({key, key_span, std::move(*item)});
      if (at_end() || indent() != column) break;
      at = line().content;
    }
    if ((!at_end() && indent() > column) || has_repeated_keys(entries)) return std::nullopt;
    value.content = std::move(entries);
    return value;
  }

  enum class InsideOf { list, map };

  /// What stands behind 'key:' or '-', on the same line or below it. Goes on to the next line.
  std::optional<YamlValue> value_at(std::size_t at, std::size_t column, InsideOf parent) {
    if (at == line().end || text_[at] == '#') {
      next_line();
      if (at_end()) return std::nullopt;
      const bool list_of_map = parent == InsideOf::map && indent() == column && is_item(line().content);
      if (indent() <= column && !list_of_map) return std::nullopt;
      return block(line().content, indent());
    }
    if (text_[at] == '|') return literal_block(at, column);
    std::optional<YamlValue> value;
    std::size_t end = at;
    if (text_[at] == '[' || text_[at] == '{')
      value = flow(end);
    else if (text_[at] == '\'' || text_[at] == '"')
      value = quoted(end);
    else
      value = plain(end);
    if (!value || !ends_line(end)) return std::nullopt;
    next_line();
    const bool goes_on = !at_end() && indent() > column;
    if (goes_on) return std::nullopt;
    return value;
  }

  YamlValue opened(std::size_t at) const {
    YamlValue value;
    value.span = excerpt_.source_span(at, at + 1);
    value.place = static_cast<std::uint32_t>(at);
    return value;
  }

  YamlValue scalar(std::string_view text, ScalarStyle style, std::size_t begin, std::size_t end) const {
    YamlValue value;
    value.content = YamlScalar{text, style};
    value.span = excerpt_.source_span(begin, end);
    value.place = static_cast<std::uint32_t>(begin);
    return value;
  }

  /// A text up to the end of the line or a comment.
  std::optional<YamlValue> plain(std::size_t& at) {
    const std::size_t begin = at;
    const bool dash = text_[begin] == '-' && begin + 1 < line().end && text_[begin + 1] != ' ';
    if (is_indicator(text_[begin]) && !dash) return std::nullopt;
    std::string_view words = text_.substr(begin, line().end - begin);
    words = words.substr(0, words.find(" #"));
    words = words.substr(0, words.find_last_not_of(' ') + 1);
    if (words.find(": ") != none || words.ends_with(':') || is_null(words)) return std::nullopt;
    if (begin == line().begin && (words.starts_with("---") || words.starts_with("..."))) return std::nullopt;
    at = begin + words.size();
    return scalar(words, ScalarStyle::plain, begin, at);
  }

  /// A text between quotes on one line; of escapes only the doubled single quote.
  std::optional<YamlValue> quoted(std::size_t& at) {
    const char quote = text_[at];
    const std::size_t begin = at;
    std::string decoded;
    bool doubled = false;
    std::size_t end = begin + 1;
    for (;; ++end) {
      if (end >= line().end || (quote == '"' && text_[end] == '\\')) return std::nullopt;
      if (text_[end] == quote) {
        if (quote == '"' || end + 1 >= line().end || text_[end + 1] != quote) break;
        doubled = true;
        ++end;
      }
      decoded.push_back(text_[end]);
    }
    at = end + 1;
    const std::string_view words =
        doubled ? document_.texts.store_text(decoded) : text_.substr(begin + 1, end - begin - 1);
    return scalar(words, quote == '"' ? ScalarStyle::double_quoted : ScalarStyle::single_quoted, begin, at);
  }

  /// '[a, b]' or '{a: b}' on one line.
  std::optional<YamlValue> flow(std::size_t& at) {
    if (depth_ >= yaml_depth_limit) return std::nullopt;
    ++depth_;
    auto value = text_[at] == '[' ? flow_list(at) : flow_map(at);
    --depth_;
    return value;
  }

  std::optional<YamlValue> flow_list(std::size_t& at) {
    YamlValue value = opened(at);
    YamlList items;
    for (bool first = true;; first = false) {
      skip_blanks(++at);
      if (first && at < line().end && text_[at] == ']') break;
      auto item = flow_value(at);
      if (!item) return std::nullopt;
      value.span.end = std::max(value.span.end, item->span.end);
      items.push_back(std::move(*item));
      skip_blanks(at);
      if (at >= line().end || (text_[at] != ',' && text_[at] != ']')) return std::nullopt;
      if (text_[at] == ']') break;
    }
    ++at;
    value.content = std::move(items);
    return value;
  }

  std::optional<YamlValue> flow_map(std::size_t& at) {
    YamlValue value = opened(at);
    YamlMap entries;
    for (bool first = true;; first = false) {
      skip_blanks(++at);
      if (first && at < line().end && text_[at] == '}') break;
      const std::size_t colon = key_end(at);
      if (colon == none) return std::nullopt;
      const std::string_view key = text_.substr(at, colon - at);
      if (is_null(key)) return std::nullopt;
      const Span key_span = excerpt_.source_span(at, colon);
      at = colon + 1;
      skip_blanks(at);
      auto item = flow_value(at);
      if (!item) return std::nullopt;
      value.span.end = std::max({value.span.end, key_span.end, item->span.end});
      entries.push_back({key, key_span, std::move(*item)});
      skip_blanks(at);
      if (at >= line().end || (text_[at] != ',' && text_[at] != '}')) return std::nullopt;
      if (text_[at] == '}') break;
    }
    ++at;
    if (has_repeated_keys(entries)) return std::nullopt;
    value.content = std::move(entries);
    return value;
  }

  void skip_blanks(std::size_t& at) const {
    while (at < line().end && text_[at] == ' ') ++at;
  }

  std::optional<YamlValue> flow_value(std::size_t& at) {
    if (at >= line().end) return std::nullopt;
    if (text_[at] == '[' || text_[at] == '{') return flow(at);
    if (text_[at] == '\'' || text_[at] == '"') return quoted(at);
    return flow_plain(at);
  }

  std::optional<YamlValue> flow_plain(std::size_t& at) {
    const std::size_t begin = at;
    if (is_indicator(text_[begin])) return std::nullopt;
    std::size_t stop = begin;
    while (stop < line().end && !ends_plain_flow(text_[stop])) ++stop;
    if (stop == line().end || (text_[stop] != ',' && text_[stop] != ']' && text_[stop] != '}')) return std::nullopt;
    std::string_view words = text_.substr(begin, stop - begin);
    words = words.substr(0, words.find_last_not_of(' ') + 1);
    if (words.find(": ") != none || words.ends_with(':') || is_null(words)) return std::nullopt;
    at = begin + words.size();
    return scalar(words, ScalarStyle::plain, begin, at);
  }

  /// '|': the lines below that are indented deeper, without that indentation.
  std::optional<YamlValue> literal_block(std::size_t at, std::size_t column) {
    if (at + 1 != line().end) return std::nullopt;
    const std::size_t header_end = line().end;
    const auto is_blank = [&](const Line& candidate) { return candidate.content == candidate.end; };
    std::size_t first = line_ + 1;
    while (first < lines_.size() && is_blank(lines_[first])) ++first;
    if (first == lines_.size()) return std::nullopt;
    const std::size_t indentation = lines_[first].content - lines_[first].begin;
    if (indentation <= column) return std::nullopt;
    std::string decoded;
    std::size_t end = line_ + 1;
    for (; end < lines_.size(); ++end) {
      const Line& candidate = lines_[end];
      if (is_blank(candidate)) {
        if (candidate.end - candidate.begin > indentation) return std::nullopt;
        decoded.push_back('\n');
        continue;
      }
      if (candidate.content - candidate.begin < indentation) break;
      decoded.append(text_.substr(candidate.begin + indentation, candidate.end - candidate.begin - indentation));
      decoded.push_back('\n');
    }
    const bool ended_by_text_end = end == lines_.size() && !text_.ends_with('\n');
    if (ended_by_text_end) return std::nullopt;
    while (decoded.size() > 1 && decoded.ends_with("\n\n")) decoded.pop_back();
    line_ = end;
    skip_empty_lines();
    if (!at_end() && indent() > column) return std::nullopt;
    return scalar(document_.texts.store_text(decoded), ScalarStyle::block, at, header_end);
  }

  YamlDocument& document_;
  const Excerpt& excerpt_;
  std::string_view text_;
  std::vector<Line> lines_;
  std::size_t line_ = 0;
  std::size_t depth_ = 0;
};

} // namespace

std::optional<YamlValue> parse_common_yaml(YamlDocument& document) { return CommonYaml(document).read(); }

} // namespace praktijkboek
