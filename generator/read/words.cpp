#include "read/read.h"
#include "yaml/map_reader.h"
#include "yaml/parse_yaml.h"

namespace praktijkboek {

Words read_words(SourcePointer source, Diagnostics& diagnostics) {
  std::map<std::string, std::string, std::less<>> words;
  const auto document = parse_yaml(*source, whole_text(*source), diagnostics);
  if (!document) return Words{};
  const YamlContext context{*source, *document, diagnostics};
  const MapReader map(context, document->root, "the words");
  if (const auto* entries = std::get_if<YamlMap>(&document->root.content))
    for (const YamlEntry& entry : *entries)
      words.emplace(std::string(entry.key), read_text(context, entry.value, "a word").value_or(""));
  return Words(std::move(words));
}

} // namespace praktijkboek
