#include "base/text.h"
#include "read/names.h"
#include "read/read.h"
#include "read/yaml_texts.h"
#include "yaml/parse_yaml.h"

namespace praktijkboek {

namespace {

std::optional<GlossaryEntry> read_entry(Reading& reading, const YamlContext& context, const YamlEntry& given) {
  if (!is_label(given.key)) {
    const std::string better = slug(given.key);
    reading.error(given.key_span, {"'{}' cannot be the key of a term: use a to z, 0 to 9 and '-'", given.key},
                  better.empty() ? Message{} : Message{"write '{}'", better});
    return std::nullopt;
  }
  MapReader map(context, given.value, "a term");
  GlossaryEntry entry;
  entry.id = reading.number(given.key_span);
  entry.key = reading.keep(given.key, given.key_span.begin);
  entry.term = keep_required_text(reading, map, "term");
  entry.expansion = keep_text(reading, map, "expansion");
  entry.forms = keep_texts(reading, map, "forms");
  entry.definition = read_required_markdown_line(reading, map, "definition");
  map.finish();
  return entry;
}

} // namespace

std::unique_ptr<Document> read_glossary(SourcePointer source, Diagnostics& diagnostics) {
  static const Book no_book; // definitions have no boxes
  auto document = std::make_unique<Document>();
  document->source = std::move(source);
  document->kind = DocumentKind::glossary;
  document->slug = "begrippen";
  document->front_matter.title = "Begrippen";
  document->front_matter.label = "begrippen";
  Reading reading(*document, no_book, diagnostics);
  const std::vector<Block> content{{GlossaryList{}, reading.number({})}};
  document->content = reading.store_all(content);

  const Source& file = *document->source;
  const auto yaml = parse_yaml(file, whole_text(file), diagnostics);
  if (!yaml) return document;
  const auto* map = std::get_if<YamlMap>(&yaml->root.content);
  if (map == nullptr) {
    reading.error(yaml->root.span, {"the glossary is a set of keys, one for each term"});
    return document;
  }
  std::vector<GlossaryEntry> entries;
  for (const YamlEntry& given : *map)
    if (auto entry = read_entry(reading, {file, *yaml, diagnostics}, given)) entries.push_back(*entry);
  document->glossary = reading.store_all(entries);
  return document;
}

} // namespace praktijkboek
