#include "yaml/full_yaml.h"

#include "base/text.h"
#include "yaml/parse_yaml.h"
#include "yaml/scalar_form.h"
#include "yaml/syntax_error.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <numeric>
#include <sstream>

namespace praktijkboek {

namespace {

/// Thrown through the parser to leave it; never leaves this file.
struct Stop {};

std::size_t offset_of(const YAML::Mark& mark) { return static_cast<std::size_t>(std::max(mark.pos, 0)); }

/// Builds the tree from the parser's events.
class TreeBuilder final : public YAML::EventHandler {
public:
  TreeBuilder(const Source& source, YamlDocument& document, Diagnostics& diagnostics)
      : source_(source), document_(document), excerpt_(document.excerpt), diagnostics_(diagnostics) {}

  std::size_t last_event() const { return last_event_; }

  void OnDocumentStart(const YAML::Mark& mark) override {
    if (documents_++ == 0) return;
    const std::size_t begin = std::min(offset_of(mark), excerpt_.text.size());
    if (excerpt_.text.substr(begin).starts_with("---"))
      stop(begin, {"a second YAML document begins here"}, {"leave out the line '---'"});
    stop(begin, {"this line does not fit what stands above it"},
         {"things that belong together are indented by the same number of spaces"});
  }
  void OnDocumentEnd() override {}

  void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override { add(nothing_at(offset_of(mark)), anchor); }

  void OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) override {
    const std::size_t begin = offset_of(mark);
    last_event_ = begin;
    const std::size_t end = std::min(excerpt_.text.find_first_of(" \t\r\n,]}", begin), excerpt_.text.size());
    const Span span = excerpt_.source_span(begin, end);
    if (anchor >= anchors_.size() || !anchors_[anchor])
      stop(span, {"this alias stands inside the value that it stands for"}, {});
    add(expanded(*anchors_[anchor], span, open_.size()), 0);
  }

  void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                const std::string& text) override {
    const std::size_t begin = offset_of(mark);
    refuse_tag(begin, tag);
    last_event_ = begin;
    const ScalarForm form = find_scalar_form(excerpt_.text, begin, text);
    if (form.closing == Closing::missing)
      stop(form.begin, {"this quote is not closed"}, {"write the same quote behind the text"});
    YamlValue value;
    value.content = YamlScalar{keep(form, text), form.style};
    value.span = excerpt_.source_span(form.begin, form.end);
    value.place = static_cast<std::uint32_t>(form.begin);
    add(std::move(value), anchor);
  }

  void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                       YAML::EmitterStyle::value) override {
    open(mark, tag, anchor, YamlList{});
  }
  void OnSequenceEnd() override { close(); }

  void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  YAML::EmitterStyle::value) override {
    open(mark, tag, anchor, YamlMap{});
  }
  void OnMapEnd() override {
    report_repeated_keys(std::get<YamlMap>(open_.back().value.content));
    close();
  }

private:
  /// A list or map whose end has not come.
  struct Open {
    YamlValue value;
    YAML::anchor_t anchor = 0;
    std::optional<YamlEntry> entry; // of a map: its key came, its value did not
  };

  template <typename Content>
  void open(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor, Content content) {
    const std::size_t begin = offset_of(mark);
    refuse_tag(begin, tag);
    last_event_ = begin;
    if (open_.size() >= yaml_depth_limit)
      stop(begin, {"lists and maps are nested more than {} deep here", yaml_depth_limit}, {});
    YamlValue value;
    value.content = std::move(content);
    value.span = excerpt_.source_span(begin, begin + 1);
    value.place = static_cast<std::uint32_t>(begin);
    open_.push_back({std::move(value), anchor, std::nullopt});
  }

  void close() {
    Open closed = std::move(open_.back());
    open_.pop_back();
    add(std::move(closed.value), closed.anchor);
  }

  void add(YamlValue value, YAML::anchor_t anchor) {
    if (anchor != 0) {
      anchors_.resize(std::max<std::size_t>(anchors_.size(), anchor + 1));
      anchors_[anchor] = value;
    }
    if (open_.empty()) {
      document_.root = std::move(value);
      return;
    }
    Open& parent = open_.back();
    parent.value.span.end = std::max(parent.value.span.end, value.span.end);
    if (auto* list = std::get_if<YamlList>(&parent.value.content))
      list->push_back(std::move(value));
    else
      add_to_map(parent, std::move(value));
  }

  void add_to_map(Open& parent, YamlValue value) {
    if (!parent.entry) {
      parent.entry = key(value);
      return;
    }
    const bool written = value.span.end > value.span.begin;
    if (std::holds_alternative<YamlNothing>(value.content) && !written) value.span = parent.entry->key_span;
    parent.entry->value = std::move(value);
    std::get<YamlMap>(parent.value.content).push_back(std::move(*parent.entry));
    parent.entry.reset();
  }

  YamlEntry key(const YamlValue& value) {
    const auto* scalar = std::get_if<YamlScalar>(&value.content);
    if (scalar == nullptr)
      stop(value.span, {"a key must be a word"}, {"put a text that begins with '{{' or '[' between quotes"});
    return {scalar->text, value.span, {}};
  }

  /// An empty value has no place of its own, the parser gives that of what follows: a written '~' or 'null' stands
  /// there, otherwise only the place counts.
  YamlValue nothing_at(std::size_t mark) const {
    const std::size_t begin = std::min(mark, excerpt_.text.size());
    const std::string_view rest = excerpt_.text.substr(begin);
    const std::size_t length = rest.starts_with('~')                                                              ? 1
                               : rest.starts_with("null") || rest.starts_with("Null") || rest.starts_with("NULL") ? 4
                                                                                                                  : 0;
    YamlValue value;
    value.span = excerpt_.source_span(begin, begin + length);
    value.place = static_cast<std::uint32_t>(begin);
    return value;
  }

  std::string_view keep(const ScalarForm& form, const std::string& text) {
    const std::size_t quotes = form.style == ScalarStyle::plain ? 0 : 1;
    const std::string_view written = excerpt_.text.substr(form.begin, form.end - form.begin);
    const bool as_written = form.style != ScalarStyle::block && written.size() == text.size() + 2 * quotes &&
                            written.substr(quotes, text.size()) == text;
    return as_written ? written.substr(quotes, text.size()) : document_.texts.store_text(text);
  }

  /// A copy with the place of the alias that asked for it.
  YamlValue expanded(const YamlValue& original, Span span, std::size_t depth) {
    if (++alias_values_ > yaml_alias_value_limit)
      stop(span, {"aliases bring more than {} values into this file", yaml_alias_value_limit}, {});
    if (depth > yaml_depth_limit)
      stop(span, {"lists and maps are nested more than {} deep here", yaml_depth_limit}, {});
    YamlValue copy;
    copy.span = span;
    copy.place = YamlValue::from_alias;
    if (const auto* list = std::get_if<YamlList>(&original.content)) {
      YamlList items;
      for (const YamlValue& item : *list) items.push_back(expanded(item, span, depth + 1));
      copy.content = std::move(items);
    } else if (const auto* map = std::get_if<YamlMap>(&original.content)) {
      YamlMap entries;
      for (const YamlEntry& entry : *map) entries.push_back({entry.key, span, expanded(entry.value, span, depth + 1)});
      copy.content = std::move(entries);
    } else {
      copy.content = original.content;
    }
    return copy;
  }

  void report_repeated_keys(const YamlMap& entries) {
    std::vector<std::size_t> order(entries.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t left, std::size_t right) { return entries[left].key < entries[right].key; });
    for (std::size_t i = 1; i < order.size(); ++i) {
      const YamlEntry& first = entries[order[i - 1]];
      const YamlEntry& second = entries[order[i]];
      if (first.key != second.key) continue;
      diagnostics_.error(source_, second.key_span, {"key '{}' stands here twice", second.key},
                         {"the first one is in line {}", line_column(source_, first.key_span.begin).line});
    }
  }

  void refuse_tag(std::size_t begin, const std::string& tag) {
    if (tag.empty() || tag == "?" || tag == "!") return;
    stop(begin, {"tags are not used here"}, {"put a text that begins with '!' between quotes"});
  }

  [[noreturn]] void stop(std::size_t begin, Message message, Message hint) {
    stop(excerpt_.source_span(begin, begin + 1), std::move(message), std::move(hint));
  }
  [[noreturn]] void stop(Span span, Message message, Message hint) {
    diagnostics_.error(source_, span, std::move(message), std::move(hint));
    throw Stop{};
  }

  const Source& source_;
  YamlDocument& document_;
  const Excerpt& excerpt_;
  Diagnostics& diagnostics_;
  std::vector<Open> open_;
  std::vector<std::optional<YamlValue>> anchors_; // by the parser's number, from 1
  std::size_t alias_values_ = 0;
  std::size_t last_event_ = 0;
  int documents_ = 0;
};

} // namespace

bool parse_full_yaml(const Source& source, YamlDocument& document, Diagnostics& diagnostics) {
  TreeBuilder builder(source, document, diagnostics);
  std::istringstream input{std::string(document.excerpt.text)};
  try {
    YAML::Parser parser(input);
    while (parser.HandleNextDocument(builder)) continue;
  } catch (const YAML::ParserException& exception) {
    report_syntax_error(source, document.excerpt, {offset_of(exception.mark), builder.last_event(), exception.msg},
                        diagnostics);
    return false;
  } catch (const Stop&) {
    return false;
  }
  return true;
}

} // namespace praktijkboek
