#include "yaml/map_reader.h"

#include "base/number.h"
#include "base/overloaded.h"
#include "base/text.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace praktijkboek {

namespace {

std::optional<long> parse_integer(std::string_view text) {
  long number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return number;
}

Message number_hint(std::string_view text) {
  std::string with_point(text);
  std::replace(with_point.begin(), with_point.end(), ',', '.');
  if (text.find(',') != std::string_view::npos && parse_number(with_point)) return {"write {}", with_point};
  return {};
}

} // namespace

std::string_view text_of(const YamlScalar& scalar) {
  std::string_view text = scalar.text;
  while (scalar.style == ScalarStyle::block && text.ends_with('\n')) text.remove_suffix(1);
  return text;
}

std::string_view kind_name(const YamlValue& value) {
  return std::visit(overloaded{
                        [](const YamlNothing&) -> std::string_view { return "empty"; },
                        [](const YamlScalar&) -> std::string_view { return "text"; },
                        [](const YamlList&) -> std::string_view { return "a list"; },
                        [](const YamlMap&) -> std::string_view { return "a set of keys"; },
                    },
                    value.content);
}

std::optional<std::string_view> read_text(const YamlContext& context, const YamlValue& value, std::string_view name) {
  if (const auto* scalar = std::get_if<YamlScalar>(&value.content)) return text_of(*scalar);
  const bool bracket =
      !std::holds_alternative<YamlNothing>(value.content) && value.place != YamlValue::from_alias &&
      value.place < context.document.excerpt.text.size() &&
      std::string_view("[{").find(context.document.excerpt.text[value.place]) != std::string_view::npos;
  context.diagnostics.error(context.source, value.span, {"{} must be text, but it is {}", name, kind_name(value)},
                            bracket ? Message{"put a text that begins with '{{' or '[' between quotes"} : Message{});
  return std::nullopt;
}

std::optional<double> read_number(const YamlContext& context, const YamlValue& value, std::string_view name) {
  const auto* scalar = std::get_if<YamlScalar>(&value.content);
  const auto number = scalar == nullptr ? std::nullopt : parse_number(scalar->text);
  if (number) return number;
  if (scalar == nullptr)
    context.diagnostics.error(context.source, value.span,
                              {"{} must be a number, but it is {}", name, kind_name(value)});
  else
    context.diagnostics.error(context.source, value.span, {"{} must be a number, not '{}'", name, scalar->text},
                              number_hint(scalar->text));
  return std::nullopt;
}

std::span<const YamlValue> read_list(const YamlContext& context, const YamlValue& value, std::string_view name) {
  if (const auto* list = std::get_if<YamlList>(&value.content)) return *list;
  if (std::holds_alternative<YamlScalar>(value.content)) return {&value, 1};
  context.diagnostics.error(context.source, value.span, {"{} must be a list, but it is {}", name, kind_name(value)});
  return {};
}

MapReader::MapReader(const YamlContext& context, const YamlValue& value, std::string_view thing)
    : context_(context), span_(value.span), thing_(thing) {
  known_.reserve(16);
  entries_ = std::get_if<YamlMap>(&value.content);
  if (entries_ != nullptr) return;
  context_.diagnostics.error(context_.source, span_, {"{} is a set of keys, but this is {}", thing_, kind_name(value)},
                             {"write 'key: value' lines"});
}

std::string MapReader::quoted(std::string_view key) { return fmt::format("'{}'", key); }

const YamlEntry* MapReader::find(std::string_view key) const {
  if (entries_ == nullptr) return nullptr;
  const auto found = std::find_if(entries_->begin(), entries_->end(), [&](const YamlEntry& e) { return e.key == key; });
  return found == entries_->end() ? nullptr : &*found;
}

Span MapReader::span_of(std::string_view key) const {
  const YamlEntry* entry = find(key);
  return entry == nullptr ? span_ : entry->value.span;
}

bool MapReader::is_text(std::string_view key, std::string_view text) const {
  const YamlEntry* entry = find(key);
  const auto* scalar = entry == nullptr ? nullptr : std::get_if<YamlScalar>(&entry->value.content);
  return scalar != nullptr && scalar->text == text;
}

const YamlValue* MapReader::value(std::string_view key) {
  known_.push_back(key);
  const YamlEntry* entry = find(key);
  return entry == nullptr ? nullptr : &entry->value;
}

const YamlValue* MapReader::required_value(std::string_view key) {
  const YamlValue* found = value(key);
  if (found == nullptr && entries_ != nullptr)
    context_.diagnostics.error(context_.source, {span_.begin, span_.begin}, {"{} needs '{}'", thing_, key});
  return found;
}

/// The name of the key is put into words only where something is wrong.
std::optional<std::string_view> MapReader::text_of_value(const YamlValue& value, std::string_view key) const {
  if (const auto* scalar = std::get_if<YamlScalar>(&value.content)) return text_of(*scalar);
  return read_text(context_, value, quoted(key));
}

std::string_view MapReader::text(std::string_view key) {
  const YamlValue* given = value(key);
  if (given == nullptr) return {};
  return text_of_value(*given, key).value_or(std::string_view{});
}

std::string_view MapReader::required_text(std::string_view key) {
  const YamlValue* given = required_value(key);
  if (given == nullptr) return {};
  const auto found = text_of_value(*given, key);
  if (found && trim(*found).empty()) error(key, {"'{}' must not be empty", key});
  return found.value_or(std::string_view{});
}

std::optional<long> MapReader::integer(std::string_view key, IntegerRange range) {
  const YamlValue* given = value(key);
  if (given == nullptr) return std::nullopt;
  const auto* scalar = std::get_if<YamlScalar>(&given->content);
  const auto number = scalar == nullptr ? std::nullopt : parse_integer(scalar->text);
  if (!number) {
    error(key, {"'{}' must be a whole number, but it is {}", key,
                scalar == nullptr ? std::string(kind_name(*given)) : quoted(scalar->text)});
    return std::nullopt;
  }
  if (*number < range.minimum || *number > range.maximum) {
    error(key, {"'{}' must be from {} to {}, but it is {}", key, range.minimum, range.maximum, *number});
    return std::nullopt;
  }
  return number;
}

std::optional<double> MapReader::number(std::string_view key) {
  const YamlValue* given = value(key);
  if (given == nullptr) return std::nullopt;
  return read_number(context_, *given, quoted(key));
}

std::optional<bool> MapReader::boolean(std::string_view key) {
  const YamlValue* given = value(key);
  if (given == nullptr) return std::nullopt;
  const auto* scalar = std::get_if<YamlScalar>(&given->content);
  if (scalar != nullptr && scalar->text == "true") return true;
  if (scalar != nullptr && scalar->text == "false") return false;
  error(key, {"'{}' must be true or false, but it is {}", key,
              scalar == nullptr ? std::string(kind_name(*given)) : quoted(scalar->text)});
  return std::nullopt;
}

std::optional<Date> MapReader::date(std::string_view key) {
  const YamlValue* given = value(key);
  if (given == nullptr) return std::nullopt;
  const auto* scalar = std::get_if<YamlScalar>(&given->content);
  const auto found = scalar == nullptr ? std::nullopt : parse_iso_date(scalar->text);
  if (!found)
    error(key,
          {"'{}' must be a date, but it is {}", key,
           scalar == nullptr ? std::string(kind_name(*given)) : quoted(scalar->text)},
          {"write year, month and day as in 2026-11-01"});
  return found;
}

std::span<const YamlValue> MapReader::list(std::string_view key) {
  const YamlValue* given = value(key);
  if (given == nullptr) return {};
  if (const auto* items = std::get_if<YamlList>(&given->content)) return *items;
  return read_list(context_, *given, quoted(key));
}

std::vector<std::string_view> MapReader::texts(std::string_view key) {
  std::vector<std::string_view> found;
  for (const YamlValue& item : list(key))
    if (const auto words = item_text(item, key)) found.push_back(*words);
  return found;
}

std::optional<std::string_view> MapReader::item_text(const YamlValue& item, std::string_view key) const {
  if (const auto* scalar = std::get_if<YamlScalar>(&item.content)) return text_of(*scalar);
  return read_text(context_, item, fmt::format("each item of '{}'", key));
}

void MapReader::error(std::string_view key, Message message, Message hint) {
  context_.diagnostics.error(context_.source, span_of(key), std::move(message), std::move(hint));
}

void MapReader::report_unknown_word(const YamlValue& value, std::string_view key, std::string_view word,
                                    const std::vector<std::string>& words) {
  const auto near = closest(word, words);
  context_.diagnostics.error(context_.source, value.span, {"'{}' cannot be '{}'", key, word},
                             near ? Message{"did you mean '{}'?", *near}
                                  : Message{"it can be {}", enumeration(words, "or")});
}

void MapReader::finish() {
  if (entries_ == nullptr) return;
  std::vector<std::string> free_keys;
  for (const std::string_view key : known_)
    if (find(key) == nullptr) free_keys.emplace_back(key);
  for (const YamlEntry& entry : *entries_) {
    if (std::find(known_.begin(), known_.end(), entry.key) != known_.end()) continue;
    context_.diagnostics.error(context_.source, entry.key_span, {"{} has no key '{}'", thing_, entry.key},
                               unknown_key_hint(entry, free_keys));
  }
}

Message MapReader::unknown_key_hint(const YamlEntry& entry, const std::vector<std::string>& free_keys) const {
  if (const auto near = closest(entry.key, free_keys)) return {"did you mean '{}'?", *near};
  // '{value: 1,5}' has a key '5' without a value.
  const bool behind_comma =
      std::holds_alternative<YamlNothing>(entry.value.content) && entry.value.span == entry.key_span;
  if (behind_comma) return {"put a text with a comma between quotes; numbers have a point"};
  if (free_keys.empty()) return {};
  return {"it can also have {}", enumeration(free_keys)};
}

std::string enumeration(const std::vector<std::string>& words, std::string_view conjunction) {
  std::string out;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i > 0) out += i + 1 == words.size() ? fmt::format(" {} ", conjunction) : ", ";
    out += fmt::format("'{}'", words[i]);
  }
  return out;
}

} // namespace praktijkboek
