#include "layout/form/input.h"
#include "layout/inline/theme_styles.h"

namespace praktijkboek {

namespace {

constexpr double widest_step = 30;
constexpr double number_leading = 12;
constexpr double top_room = 5;

} // namespace

/// Rings on a line with their numbers above them and words at the ends: 'nog niet begonnen' … 'bereikt'.
Piece set_scale(const FieldPlace& place, const ScaleField& scale) {
  Sheet& sheet = place.sheet;
  const SheetStyle& style = place.style();
  Piece piece;
  const int steps = std::max(1, scale.maximum - scale.minimum);
  const double step = std::min(widest_step, (place.width - tick_size) / steps);
  const double length = step * steps + tick_size;
  const double middle = top_room + number_leading + 3 + tick_size / 2;
  const TextStyle& numbers = style.hint;

  for (int i = 0; i < steps; ++i) {
    const double from = i * step + tick_size, to = (i + 1) * step;
    piece.add_rule({from, middle}, {to, middle}, {style.rule, rule_width});
  }
  for (int i = 0; i <= steps; ++i) {
    const std::string number = std::to_string(scale.minimum + i);
    const double centre = i * step + tick_size / 2;
    TextLine line = set_line(number, numbers, sheet.add_element(Role::paragraph, sheet.element), place.context());
    const double left = centre - line.width / 2;
    piece.add(std::move(line), {left, top_room + baseline_offset(number_leading, numbers.size)});
    piece.add_outline(circle_path({centre, middle}, tick_size / 2 - 0.4), {style.outline, 0.8});
    Widget widget =
        field_widget(place, WidgetKind::radio, {centre - tick_size / 2, middle - tick_size / 2, tick_size, tick_size});
    append_option(widget.tooltip, number);
    if (i == 0 && !scale.low.empty()) widget.tooltip += fmt::format(", {}", scale.low);
    if (i == steps && !scale.high.empty()) widget.tooltip += fmt::format(", {}", scale.high);
    widget.on_state = number;
    add_widget(piece, sheet, std::move(widget), sheet.element);
  }
  piece.height = middle + tick_size / 2;

  const double below = piece.height + 2.5, half = length / 2 - 4;
  if (!scale.low.empty())
    piece.add(set_words(sheet, scale.low, style.hint, 11, half, Role::paragraph, sheet.element), {0, below});
  if (!scale.high.empty()) {
    ParagraphStyle to_the_right = label_paragraph(11);
    to_the_right.alignment = TextAlignment::end;
    const StructureId element = sheet.add_element(Role::paragraph, sheet.element);
    piece.add(set_text(scale.high, style.hint, to_the_right, half, element, place.context()), {length - half, below});
  }
  return piece;
}

} // namespace praktijkboek
