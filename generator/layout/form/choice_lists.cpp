#include "layout/form/input.h"

namespace praktijkboek {

namespace {

constexpr double list_leading = 16;

/// A small arrow downwards: here one can choose.
void add_chevron(Piece& piece, const FieldPlace& place, Point middle) {
  Path path = line_path({middle.x - 3.2, middle.y - 1.6}, {middle.x, middle.y + 1.6});
  path.push_back({SegmentKind::line, {middle.x + 3.2, middle.y - 1.6}, {}, {}});
  piece.add_outline(std::move(path), {place.style().outline, 1});
}

std::vector<std::string> texts(std::span<const std::string_view> options) {
  return std::vector<std::string>(options.begin(), options.end());
}

} // namespace

/// On the screen one chooses; on paper one copies from the options that are printed below the line.
Piece set_combo(const FieldPlace& place, const ChoiceField& choice) {
  Piece piece;
  const double pitch = place.style().pitch;
  add_chevron(piece, place, {place.width - 6, pitch - 8});
  Widget widget = field_widget(place, WidgetKind::combo, {});
  widget.options = texts(choice.options);
  add_writing_line(piece, place, {0, 0, place.width, pitch}, std::move(widget));
  const std::string options = filled(place.sheet.words(), "sheet.choose_from", {listed_options(choice.options)});
  piece.add(set_words(place.sheet, options, place.style().hint, 11, place.width, Role::paragraph, place.sheet.element),
            {0, pitch + 2.5});
  return piece;
}

/// All options in a frame; on paper one draws a line round the right one.
Piece set_list(const FieldPlace& place, const ChoiceField& choice) {
  Piece piece;
  const double top = 5, height = list_leading * static_cast<double>(choice.options.size()) + 4;
  piece.add_outline(rectangle_path({0.4, top, place.width - 0.8, height}, 3), {place.style().rule, 0.8});
  Widget widget = field_widget(place, WidgetKind::list, {2, top + 2, place.width - 4, height - 4});
  widget.options = texts(choice.options);
  widget.leading = list_leading;
  add_widget(piece, place.sheet, std::move(widget), place.sheet.element);
  piece.height = top + height;
  return piece;
}

} // namespace praktijkboek
