#include "read/front_matter.h"

#include "read/names.h"
#include "yaml/map_reader.h"
#include "yaml/parse_yaml.h"

namespace praktijkboek {

namespace {

constexpr auto none = std::string_view::npos;

Excerpt part_of(const Excerpt& whole, std::size_t begin, std::size_t end) {
  return {whole.text.substr(begin, end - begin), whole.source_offset(begin), {}};
}

/// Behind the line that begins at `begin`.
std::size_t next_line(std::string_view text, std::size_t begin) {
  const std::size_t newline = text.find('\n', begin);
  return newline == none ? text.size() : newline + 1;
}

bool is_fence(std::string_view text, std::size_t begin) {
  std::string_view line = text.substr(begin, text.find('\n', begin) - begin);
  while (line.ends_with(' ') || line.ends_with('\r')) line.remove_suffix(1);
  return line == "---";
}

TrainingFrontMatter read_training(MapReader& map, DocumentKind kind) {
  constexpr long longest = 24 * 60;
  TrainingFrontMatter training;
  map.required_value("minutes");
  training.minutes = static_cast<int>(map.integer("minutes", {1, longest}).value_or(0));
  if (kind != DocumentKind::exercise) return training;
  training.goal = map.required_text("goal");
  training.group = map.required_text("group");
  for (const std::string_view material : map.texts("materials")) training.materials.emplace_back(material);
  return training;
}

} // namespace

SplitDocument split_front_matter(const Source& source, Diagnostics& diagnostics) {
  const Excerpt whole = whole_text(source);
  const std::string_view text = whole.text;
  if (!is_fence(text, 0)) {
    const Span first_line = whole.source_span(0, text.find('\n'));
    diagnostics.error(source, first_line, {"the document has no front matter"},
                      {"begin it with the lines '---', 'title: …', 'description: …' and '---'"});
    return {std::nullopt, whole};
  }
  const std::size_t begin = next_line(text, 0);
  for (std::size_t line = begin; line < text.size(); line = next_line(text, line)) {
    if (!is_fence(text, line)) continue;
    return {part_of(whole, begin, line), part_of(whole, next_line(text, line), text.size())};
  }
  diagnostics.error(source, whole.source_span(0, 3), {"the front matter is not closed"},
                    {"write a line '---' below it"});
  return {std::nullopt, part_of(whole, text.size(), text.size())};
}

FrontMatter read_front_matter(const Source& source, const Excerpt& yaml, DocumentKind kind, const Book& book,
                              Diagnostics& diagnostics) {
  FrontMatter front_matter;
  const auto document = parse_yaml(source, yaml, diagnostics);
  if (!document) return front_matter;
  MapReader map({source, *document, diagnostics}, document->root, "the front matter");
  front_matter.title = map.required_text("title");
  front_matter.description = map.required_text("description");
  front_matter.label = read_label(map, "label");
  front_matter.language = read_language(map, "language");
  front_matter.reviewed = map.date("reviewed");
  front_matter.audience = read_audience(map, "audience", book.audiences);
  if (kind == DocumentKind::deck || kind == DocumentKind::exercise)
    front_matter.training = std::make_shared<TrainingFrontMatter>(read_training(map, kind));
  map.finish();
  return front_matter;
}

} // namespace praktijkboek
