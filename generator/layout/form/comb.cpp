#include "base/length.h"
#include "layout/form/input.h"

namespace praktijkboek {

namespace {

const double widest_box = millimetres(7);
constexpr double box_height = 20;

} // namespace

Piece set_comb(const FieldPlace& place, const TextField& text) {
  Piece piece;
  const std::uint32_t boxes = text.boxes();
  const double width = std::min(widest_box, place.width / boxes);
  const double bottom = place.style().pitch, top = bottom - box_height;
  const PageBuilder::Stroked stroke{place.style().rule, rule_width};
  for (std::uint32_t box = 0; box <= boxes; ++box) piece.add_rule({box * width, top}, {box * width, bottom}, stroke);
  piece.add_rule({0, top}, {boxes * width, top}, stroke);
  piece.add_rule({0, bottom}, {boxes * width, bottom}, stroke);
  // Readers divide the whole width of the widget, so it is exactly as wide as the boxes.
  Widget widget = field_widget(place, WidgetKind::comb, {0, top, boxes * width, box_height});
  widget.max_length = boxes;
  add_widget(piece, place.sheet, std::move(widget), place.sheet.element);
  piece.height = bottom;
  return piece;
}

} // namespace praktijkboek
