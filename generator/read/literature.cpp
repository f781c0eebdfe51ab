#include "read/read.h"
#include "yaml/map_reader.h"
#include "yaml/parse_yaml.h"

#include <array>

namespace praktijkboek {

namespace {

constexpr std::array<Choice<WorkType>, 6> work_types{{{"article", WorkType::article},
                                                      {"book", WorkType::book},
                                                      {"chapter", WorkType::chapter},
                                                      {"report", WorkType::report},
                                                      {"thesis", WorkType::thesis},
                                                      {"webpage", WorkType::webpage}}};

Author read_author(const YamlContext& context, const YamlValue& value) {
  MapReader map(context, value, "an author");
  Author author{std::string(map.text("family")), std::string(map.text("given")), std::string(map.text("particle")),
                std::string(map.text("name"))};
  map.finish();
  if (author.family.empty() == author.name.empty())
    context.diagnostics.error(context.source, value.span, "an author has a 'family' name, or a 'name' as a whole",
                              "write {family: Tjaden, given: C.} or {name: Stichting RACT}");
  return author;
}

Work read_work(const YamlContext& context, const YamlEntry& entry) {
  MapReader map(context, entry.value, "a work");
  Work work;
  work.span = entry.key_span;
  if (map.required_value("type") != nullptr)
    work.type = map.choice<WorkType>("type", work_types).value_or(WorkType::article);
  for (const YamlValue& author : map.list("authors")) work.authors.push_back(read_author(context, author));
  work.title = map.required_text("title");
  work.accessed = map.date("accessed");
  const std::pair<std::string_view, std::string*> texts[] = {{"year", &work.year},
                                                             {"language", &work.language},
                                                             {"journal", &work.journal},
                                                             {"volume", &work.volume},
                                                             {"issue", &work.issue},
                                                             {"pages", &work.pages},
                                                             {"doi", &work.doi},
                                                             {"publisher", &work.publisher},
                                                             {"place", &work.place},
                                                             {"isbn", &work.isbn},
                                                             {"edition", &work.edition},
                                                             {"institution", &work.institution},
                                                             {"container", &work.container},
                                                             {"url", &work.url},
                                                             {"note", &work.note}};
  for (const auto& [key, text] : texts) *text = map.text(key);
  map.finish();
  return work;
}

} // namespace

Literature read_literature(SourcePointer source, Diagnostics& diagnostics) {
  Literature literature;
  const auto document = parse_yaml(*source, whole_text(*source), diagnostics);
  if (!document) return literature;
  const YamlContext context{*source, *document, diagnostics};
  const MapReader map(context, document->root, "the literature");
  if (const auto* entries = std::get_if<YamlMap>(&document->root.content))
    for (const YamlEntry& entry : *entries) literature.emplace(std::string(entry.key), read_work(context, entry));
  return literature;
}

} // namespace praktijkboek
