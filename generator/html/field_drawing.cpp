#include "html/diagram.h"
#include "html/field.h"

#include <fmt/format.h>

#include <algorithm>
#include <variant>

namespace praktijkboek {

namespace {

void write_cell(Writer& writer, const Field& field, std::size_t sector, std::size_t ring, std::string_view label) {
  const std::string suffix = fmt::format("-{}-{}", sector + 1, ring + 1);
  writer.markup("<td><textarea rows=\"2\" id=\"veld-", field.key, suffix, "\" name=\"", field.key, suffix,
                "\" autocomplete=\"off\" aria-label=\"");
  writer.text(label);
  writer.markup("\"></textarea></td>");
}

/// The same places as in the drawing, to fill in with words: sectors down, rings across.
void write_places(Writer& writer, const Field& field, const RingsDiagram& rings) {
  writer.markup("<p class=\"help\">");
  writer.text(writer.word("drawing.in_words"));
  writer.markup("</p>\n<table class=\"places\">\n<thead><tr><td></td>");
  for (const std::string_view ring : rings.rings) {
    writer.markup("<th scope=\"col\">");
    writer.text(ring);
    writer.markup("</th>");
  }
  writer.markup("</tr></thead>\n<tbody>\n");
  const std::size_t sectors = rings.sectors.empty() ? 1 : rings.sectors.size();
  for (std::size_t sector = 0; sector < sectors; ++sector) {
    const std::string_view name = rings.sectors.empty() ? writer.word("drawing.everybody") : rings.sectors[sector];
    writer.markup("<tr><th scope=\"row\">");
    writer.text(name);
    writer.markup("</th>");
    for (std::size_t ring = 0; ring < rings.rings.size(); ++ring)
      write_cell(writer, field, sector, ring, fmt::format("{}, {}", name, rings.rings[ring]));
    writer.markup("</tr>\n");
  }
  writer.markup("</tbody>\n</table>\n");
}

/// The table of the same sheet that holds in words what is drawn: the next one, else none.
const Field* table_twin(const Writer& writer, const Field& drawing) {
  bool passed = false;
  for (const Block& block : writer.document.document->content) {
    const auto* group = std::get_if<FieldGroup>(&block.kind);
    if (group == nullptr) continue;
    for (const Field& field : group->fields) {
      if (passed && std::holds_alternative<RowsField>(field.kind)) return &field;
      passed = passed || field.key == drawing.key;
    }
  }
  return nullptr;
}

void write_way_to_twin(Writer& writer, const Field& twin) {
  const std::string_view pattern = writer.word("sheet.drawing.twin");
  const std::size_t place = std::min(pattern.find("{}"), pattern.size());
  writer.markup("<p class=\"help to-twin\">");
  writer.text(pattern.substr(0, place));
  writer.markup("<a href=\"#", names_of(twin).id, "\">");
  writer.text(twin.label);
  writer.markup("</a>");
  writer.text(pattern.substr(std::min(place + 2, pattern.size())));
  writer.markup("</p>\n");
}

/// Room on paper; on the screen words take its place.
void write_free_room(Writer& writer, const Field& field) {
  ControlNames names = names_of(field);
  writer.markup("<div class=\"room print-only\" aria-hidden=\"true\"></div>\n<label class=\"help\" for=\"", names.id,
                "\">");
  writer.text(writer.word("drawing.describe"));
  writer.markup("</label>\n");
  write_control(writer, names, LongTextField{4});
}

} // namespace

void write_drawing_field(Writer& writer, const Field& field, const DrawingField& drawing) {
  const FieldSet group(writer, field, "drawing-field");
  if (drawing.background == nullptr) {
    write_free_room(writer, field);
    return;
  }
  writer.markup("<div class=\"figure\">\n");
  write_diagram(writer, *drawing.background, alternative_text(*drawing.background, writer.words()));
  writer.markup("</div>\n");
  if (const Field* twin = table_twin(writer, field))
    write_way_to_twin(writer, *twin);
  else if (const auto* rings = std::get_if<RingsDiagram>(drawing.background))
    write_places(writer, field, *rings);
  else
    write_free_room(writer, field);
}

} // namespace praktijkboek
