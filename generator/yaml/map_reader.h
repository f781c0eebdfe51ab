#pragma once

#include "base/date.h"
#include "base/diagnostics.h"
#include "yaml/value.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace praktijkboek {

/// What is read, and where its problems go.
struct YamlContext {
  const Source& source;
  const YamlDocument& document;
  Diagnostics& diagnostics;
};

/// A word that a value may be, and what it means.
template <typename Meaning>
struct Choice {
  std::string_view word;
  Meaning meaning;
};

struct IntegerRange {
  long minimum = 0;
  long maximum = 0;
};

/// The text of a scalar as a field of one line or more: without the line end that closes a block.
std::string_view text_of(const YamlScalar& scalar);

/// 'text', 'a list', ...: what a value is, for messages.
std::string_view kind_name(const YamlValue& value);

/// A value that must be text; reports what else it is. `name`: how the author knows it ("'title'", 'an item').
std::optional<std::string_view> read_text(const YamlContext& context, const YamlValue& value, std::string_view name);

std::optional<double> read_number(const YamlContext& context, const YamlValue& value, std::string_view name);

/// The items of a list; a single text counts as a list of one. Anything else is reported.
std::span<const YamlValue> read_list(const YamlContext& context, const YamlValue& value, std::string_view name);

/// Reads a map key by key. Each function reports a wrong type at the value and goes on as if the key were not there;
/// `finish` reports the keys that nobody asked for.
class MapReader {
public:
  /// @param thing what the map describes, for messages: 'a field'
  MapReader(const YamlContext& context, const YamlValue& value, std::string_view thing);

  const YamlContext& context() const { return context_; }
  bool is_map() const { return entries_ != nullptr; }
  Span span() const { return span_; }
  /// Of the value of a key, or of the map when it has no such key.
  Span span_of(std::string_view key) const;

  /// Whether the value of a key is this very text.
  bool is_text(std::string_view key, std::string_view text) const;
  const YamlValue* value(std::string_view key);
  const YamlValue* required_value(std::string_view key);
  /// Empty when it is not there.
  std::string_view text(std::string_view key);
  std::string_view required_text(std::string_view key);
  std::optional<long> integer(std::string_view key, IntegerRange range);
  std::optional<double> number(std::string_view key);
  std::optional<bool> boolean(std::string_view key);
  std::optional<Date> date(std::string_view key);
  std::span<const YamlValue> list(std::string_view key);
  std::vector<std::string_view> texts(std::string_view key);
  /// An item of the list `key`.
  std::optional<std::string_view> item_text(const YamlValue& item, std::string_view key) const;

  template <typename Meaning>
  std::optional<Meaning> choice(std::string_view key, std::span<const Choice<Meaning>> choices) {
    const YamlValue* given = value(key);
    if (given == nullptr) return std::nullopt;
    const auto word = text_of_value(*given, key);
    if (!word) return std::nullopt;
    for (const Choice<Meaning>& candidate : choices)
      if (candidate.word == *word) return candidate.meaning;
    std::vector<std::string> words;
    for (const Choice<Meaning>& candidate : choices) words.emplace_back(candidate.word);
    report_unknown_word(*given, key, *word, words);
    return std::nullopt;
  }

  void error(std::string_view key, Message message, Message hint = {});
  void finish();

private:
  static std::string quoted(std::string_view key);
  std::optional<std::string_view> text_of_value(const YamlValue& value, std::string_view key) const;
  const YamlEntry* find(std::string_view key) const;
  Message unknown_key_hint(const YamlEntry& entry, const std::vector<std::string>& free_keys) const;
  void report_unknown_word(const YamlValue& value, std::string_view key, std::string_view word,
                           const std::vector<std::string>& words);

  YamlContext context_;
  const YamlMap* entries_ = nullptr; // none: the value was no map
  Span span_;
  std::string thing_;
  std::vector<std::string_view> known_; // keys that were asked for
};

/// "'a', 'b' and 'c'", for hints.
std::string enumeration(const std::vector<std::string>& words, std::string_view conjunction = "and");

} // namespace praktijkboek
