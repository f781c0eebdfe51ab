#include "read/read.h"
#include "yaml/map_reader.h"
#include "yaml/parse_yaml.h"

#include <fmt/format.h>

namespace praktijkboek {

Words read_words(SourcePointer source, Diagnostics& diagnostics) {
  const auto yaml = parse_yaml(*source, whole_text(*source), diagnostics);
  if (!yaml) return {};
  const auto* map = std::get_if<YamlMap>(&yaml->root.content);
  if (map == nullptr) {
    diagnostics.error(*source, yaml->root.span, {"a file of words is a set of keys"});
    return {};
  }
  const YamlContext context{*source, *yaml, diagnostics};
  std::map<std::string, std::string, std::less<>> words;
  for (const YamlEntry& entry : *map)
    if (const auto word = read_text(context, entry.value, fmt::format("'{}'", entry.key)))
      words.emplace(std::string(entry.key), std::string(*word));
  return Words(std::move(words));
}

} // namespace praktijkboek
