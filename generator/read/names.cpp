#include "read/names.h"

#include "base/text.h"

#include <algorithm>

namespace praktijkboek {

namespace {

bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

template <typename Allowed>
bool all_of(std::string_view text, Allowed allowed) {
  return !text.empty() && std::all_of(text.begin(), text.end(), allowed);
}

} // namespace

bool is_label(std::string_view text) {
  return all_of(text, [](char c) { return is_lower(c) || is_digit(c) || c == '-'; });
}

bool is_work_key(std::string_view text) {
  return all_of(text, [](char c) { return is_lower(c) || is_upper(c) || is_digit(c) || c == '-' || c == '_'; });
}

bool is_field_key(std::string_view text) {
  return all_of(text, [](char c) { return is_lower(c) || is_digit(c) || c == '_'; }) && is_lower(text.front());
}

bool is_language_tag(std::string_view text) {
  std::size_t part = 0;
  for (std::size_t begin = 0; begin <= text.size(); ++part) {
    const std::size_t end = std::min(text.find('-', begin), text.size());
    const std::string_view subtag = text.substr(begin, end - begin);
    const bool letters = std::all_of(subtag.begin(), subtag.end(), [](char c) { return is_lower(c) || is_upper(c); });
    const bool plain = all_of(subtag, [](char c) { return is_lower(c) || is_upper(c) || is_digit(c); });
    const bool right = part == 0 ? letters && subtag.size() >= 2 && subtag.size() <= 3 : plain && subtag.size() <= 8;
    if (!right) return false;
    begin = end + 1;
  }
  return true;
}

std::string file_slug(const Source& source, Diagnostics& diagnostics) {
  std::string_view name = source.path;
  name.remove_prefix(std::min(name.rfind('/') + 1, name.size()));
  name = name.substr(0, name.rfind('.'));
  if (is_label(name)) return std::string(name);
  const std::string better = slug(find_invalid_utf8(name) ? std::string_view{} : name);
  diagnostics.error(source.path, {"the file name '{}' cannot be part of an address", name},
                    better.empty() ? Message{"use a to z, 0 to 9 and '-'"} : Message{"call it '{}'", better});
  return better.empty() ? "document" : better;
}

std::string_view read_label(MapReader& map, std::string_view key) {
  const std::string_view label = map.text(key);
  if (label.empty() || is_label(label)) return label;
  const std::string better = slug(label);
  map.error(key, {"'{}' cannot be a label: use a to z, 0 to 9 and '-'", label},
            better.empty() ? Message{} : Message{"write '{}'", better});
  return {};
}

std::string_view read_language(MapReader& map, std::string_view key) {
  const std::string_view language = map.text(key);
  if (language.empty() || is_language_tag(language)) return language;
  map.error(key, {"'{}' is not the code of a language", language}, {"write it as 'nl' or 'en-GB'"});
  return {};
}

std::vector<std::string> read_audience(MapReader& map, std::string_view key, const std::vector<std::string>& declared) {
  std::vector<std::string> audience;
  for (const YamlValue& item : map.list(key)) {
    const auto name = read_text(map.context(), item, "each item of 'audience'");
    if (!name) continue;
    if (std::find(declared.begin(), declared.end(), *name) != declared.end()) {
      audience.emplace_back(*name);
      continue;
    }
    const auto near = closest(*name, declared);
    map.context().diagnostics.error(map.context().source, item.span, {"the book has no audience '{}'", *name},
                                    near               ? Message{"did you mean '{}'?", *near}
                                    : declared.empty() ? Message{"declare it in book.yaml under 'audiences'"}
                                                       : Message{"book.yaml declares {}", enumeration(declared)});
  }
  return audience;
}

} // namespace praktijkboek
