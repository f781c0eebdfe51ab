#include "base/text.h"
#include "read/names.h"
#include "read/read.h"
#include "yaml/map_reader.h"
#include "yaml/parse_yaml.h"

#include <algorithm>
#include <array>

namespace praktijkboek {

namespace {

constexpr std::array<Choice<WorkType>, 6> work_types{{{"article", WorkType::article},
                                                      {"book", WorkType::book},
                                                      {"chapter", WorkType::chapter},
                                                      {"report", WorkType::report},
                                                      {"thesis", WorkType::thesis},
                                                      {"webpage", WorkType::webpage}}};

/// A person by family name, or an organisation by name.
Author read_author(const YamlContext& context, const YamlValue& value) {
  MapReader map(context, value, "an author");
  Author author;
  author.family = map.text("family");
  author.given = map.text("given");
  author.particle = map.text("particle");
  author.name = map.text("name");
  map.finish();
  if (map.is_map() && author.family.empty() == author.name.empty())
    context.diagnostics.error(context.source, value.span, {"an author has either 'family' or 'name'"},
                              {"persons: {{family: Tjaden, given: C.}}; organisations: {{name: Trimbos-instituut}}"});
  return author;
}

/// '2021', 'z.d.' (no date) or 'in druk'.
std::string read_year(MapReader& map) {
  map.required_value("year");
  const std::string_view year = map.text("year");
  const bool digits =
      year.size() == 4 && std::all_of(year.begin(), year.end(), [](char c) { return c >= '0' && c <= '9'; });
  if (!year.empty() && !digits && year != "z.d." && year != "in druk")
    map.error("year", {"'{}' is not a year", year}, {"write 2021, 'z.d.' or 'in druk'"});
  return std::string(year);
}

std::string read_doi(MapReader& map) {
  std::string_view doi = map.text("doi");
  if (doi.empty() || doi.starts_with("10.")) return std::string(doi);
  const std::size_t begin = doi.find("10.");
  map.error("doi", {"a DOI begins with '10.'"},
            begin == std::string_view::npos ? Message{} : Message{"write {}", doi.substr(begin)});
  return {};
}

std::string read_address(MapReader& map) {
  const std::string_view address = map.text("url");
  if (address.empty() || address.starts_with("https://") || address.starts_with("http://")) return std::string(address);
  map.error("url", {"an address begins with 'https://'"}, {"write https://{}", address});
  return {};
}

Work read_work(const YamlContext& context, const YamlEntry& entry) {
  MapReader map(context, entry.value, "a work");
  Work work;
  work.span = entry.key_span;
  map.required_value("type");
  work.type = map.choice<WorkType>("type", work_types).value_or(WorkType::article);
  for (const YamlValue& author : map.list("authors")) work.authors.push_back(read_author(context, author));
  work.year = read_year(map);
  work.title = map.required_text("title");
  work.language = read_language(map, "language");
  work.journal = map.text("journal");
  work.volume = map.text("volume");
  work.issue = map.text("issue");
  work.pages = map.text("pages");
  work.doi = read_doi(map);
  work.publisher = map.text("publisher");
  work.place = map.text("place");
  work.isbn = map.text("isbn");
  work.edition = map.text("edition");
  work.institution = map.text("institution");
  work.container = map.text("container");
  work.url = read_address(map);
  work.note = map.text("note");
  work.accessed = map.date("accessed");
  map.finish();
  return work;
}

} // namespace

Literature read_literature(SourcePointer source, Diagnostics& diagnostics) {
  Literature literature;
  const auto yaml = parse_yaml(*source, whole_text(*source), diagnostics);
  if (!yaml) return literature;
  const auto* map = std::get_if<YamlMap>(&yaml->root.content);
  if (map == nullptr) {
    diagnostics.error(*source, yaml->root.span, {"the literature is a set of keys, one for each work"});
    return literature;
  }
  for (const YamlEntry& entry : *map) {
    if (!is_work_key(entry.key))
      diagnostics.error(*source, entry.key_span, {"'{}' cannot be the key of a work", entry.key},
                        {"use letters, digits, '-' and '_', as in tjaden2021"});
    else
      literature.emplace(std::string(entry.key), read_work({*source, *yaml, diagnostics}, entry));
  }
  return literature;
}

} // namespace praktijkboek
