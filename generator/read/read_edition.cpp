#include "read/read.h"
#include "yaml/map_reader.h"
#include "yaml/parse_yaml.h"

namespace praktijkboek {

namespace {

EditionSection read_section(const YamlContext& context, const YamlValue& value) {
  MapReader map(context, value, "a section");
  EditionSection section{std::string(map.text("anchor")), std::string(map.text("title")),
                         std::string(map.required_text("hash"))};
  map.finish();
  return section;
}

EditionDocument read_edition_document(const YamlContext& context, const YamlValue& value) {
  MapReader map(context, value, "a document");
  EditionDocument document{std::string(map.required_text("page")), std::string(map.required_text("title")), {}};
  for (const YamlValue& section : map.list("sections")) document.sections.push_back(read_section(context, section));
  map.finish();
  return document;
}

} // namespace

Edition read_edition(SourcePointer source, Diagnostics& diagnostics) {
  Edition edition;
  const auto yaml = parse_yaml(*source, whole_text(*source), diagnostics);
  if (!yaml) return edition;
  MapReader map({*source, *yaml, diagnostics}, yaml->root, "an edition");
  if (!map.is_map()) return edition;
  edition.title = map.required_text("edition");
  map.required_value("date");
  edition.date = map.date("date").value_or(Date{});
  for (const YamlValue& document : map.list("documents"))
    edition.documents.push_back(read_edition_document(map.context(), document));
  map.finish();
  return edition;
}

} // namespace praktijkboek
