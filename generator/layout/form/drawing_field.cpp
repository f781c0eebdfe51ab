#include "drawing/drawing.h"
#include "layout/flow/paint_drawing.h"
#include "layout/form/input.h"

namespace praktijkboek {

namespace {

constexpr double top_room = 8;
constexpr double free_height = 80 * 72 / 25.4;

Piece set_background(const FieldPlace& place, const Diagram& diagram, StructureId figure) {
  const Drawing drawing = draw(diagram, place.sheet.words(), place.width, drawing_measure(place.context()));
  Piece piece;
  paint_drawing(drawing, {0, 0}, figure, place.context(), piece.items);
  piece.height = drawing.height;
  return piece;
}

Piece set_frame(const FieldPlace& place, double height, StructureId figure) {
  Piece piece;
  piece.add_outline(rectangle_path({0.4, 0.4, place.width - 0.8, height - 0.8}, 6), {place.style().rule, 0.8});
  piece.items.back().element = figure;
  piece.height = height;
  return piece;
}

/// The table of the same sheet that holds in words what is drawn: the next one, else none.
const Field* table_twin(const FieldPlace& place) {
  bool passed = false;
  for (const Block& block : place.sheet.composition.document.document->content) {
    const auto* group = std::get_if<FieldGroup>(&block.kind);
    if (group == nullptr) continue;
    for (const Field& field : group->fields) {
      if (passed && std::holds_alternative<RowsField>(field.kind)) return &field;
      passed = passed || field.id == place.field.id;
    }
  }
  return nullptr;
}

} // namespace

/// A drawing cannot be made in a form: it is there for the pen, and says where the same can be put in words.
Piece set_drawing(const FieldPlace& place, const DrawingField& drawing) {
  Sheet& sheet = place.sheet;
  const StructureId figure = sheet.add_element(Role::figure, sheet.element);
  StructureElement& element = sheet.composition.pages.element(figure);
  Piece piece;
  if (drawing.background != nullptr) {
    element.alternative = alternative_text(*drawing.background, sheet.words());
    piece.add(set_background(place, *drawing.background, figure), {0, top_room});
  } else {
    element.alternative = sheet.words()("sheet.drawing.free");
    piece.add(set_frame(place, drawing.height > 0 ? drawing.height : free_height, figure), {0, top_room});
  }
  if (const Field* twin = table_twin(place)) {
    const std::string note = filled(sheet.words(), "sheet.drawing.twin", {std::string(twin->label)});
    piece.add(set_words(sheet, note, place.style().hint, 11.5, place.width, Role::paragraph, sheet.element),
              {0, piece.height + 4});
  }
  return piece;
}

} // namespace praktijkboek
