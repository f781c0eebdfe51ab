#include "layout/form/input.h"
#include "layout/inline/theme_styles.h"
#include "model/option_slugs.h"

#include <cmath>

namespace praktijkboek {

namespace {

constexpr double option_leading = 13;
constexpr double tick_gap = 6;    // box to words
constexpr double column_gap = 20; // between options beside each other
constexpr std::size_t few_options = 4;
constexpr double first_offset = 5; // the label above keeps clear of the boxes

/// Options in one row as they come, else in columns of one width, read from left to right.
struct OptionGrid {
  std::size_t columns = 1;
  std::vector<double> lefts; // of each column
  double text_width = 0;     // room for the words
};

OptionGrid arrange(std::span<const std::string_view> options, const FieldPlace& place) {
  OptionGrid grid;
  std::vector<double> widths;
  double widest = 0, together = -column_gap;
  for (const std::string_view option : options) {
    widths.push_back(tick_size + tick_gap + text_width(option, place.style().option, place.context()));
    widest = std::max(widest, widths.back());
    together += column_gap + widths.back();
  }
  if (together <= place.width) {
    double left = 0;
    for (const double width : widths) {
      grid.lefts.push_back(left);
      left += width + column_gap;
    }
    grid.columns = options.size();
    grid.text_width = widest; // each has the room that it needs
    return grid;
  }
  const auto fitting =
      static_cast<std::size_t>(std::max(1.0, std::floor((place.width + column_gap) / (widest + column_gap))));
  const std::size_t rows = (options.size() + fitting - 1) / fitting;
  grid.columns = (options.size() + rows - 1) / rows;
  const bool ragged = options.size() % grid.columns != 0;
  if (ragged && options.size() <= few_options) grid.columns = 1; // 'ja, misschien' over 'nee' reads badly
  const double column_width = std::min(widest, place.width);
  for (std::size_t i = 0; i < grid.columns; ++i)
    grid.lefts.push_back(static_cast<double>(i) * (column_width + column_gap));
  grid.text_width = column_width - tick_size - tick_gap;
  return grid;
}

void add_tick(Piece& piece, const FieldPlace& place, WidgetKind kind, Point corner) {
  const double half = tick_size / 2;
  Path outline = kind == WidgetKind::radio
                     ? circle_path({corner.x + half, corner.y + half}, half - 0.4)
                     : rectangle_path({corner.x + 0.4, corner.y + 0.4, tick_size - 0.8, tick_size - 0.8}, 1.5);
  piece.add_outline(std::move(outline), {place.style().outline, 0.8});
}

/// A box and the words behind it.
Piece set_option(const FieldPlace& place, Widget widget, std::string_view words, double text_width_, Role role) {
  Piece piece;
  const double top = (option_leading - tick_size) / 2;
  add_tick(piece, place, widget.kind, {0, top});
  widget.area = {0, top, tick_size, tick_size};
  add_widget(piece, place.sheet, std::move(widget), place.sheet.element);
  piece.add(
      set_words(place.sheet, words, place.style().option, option_leading, text_width_ + 0.1, role, place.sheet.element),
      {tick_size + tick_gap, 0});
  return piece;
}

Piece set_options(const FieldPlace& place, WidgetKind kind, std::span<const std::string_view> options) {
  const OptionGrid grid = arrange(options, place);
  const std::vector<std::string> slugs = option_slugs(options);
  Piece piece;
  double top = first_offset, bottom = top;
  for (std::size_t i = 0; i < options.size(); ++i) {
    const std::size_t column = i % grid.columns;
    if (column == 0 && i > 0) top = std::max(top + place.style().option_pitch, bottom + 3);
    Widget widget = field_widget(place, kind, {});
    append_option(widget.tooltip, options[i]);
    if (kind == WidgetKind::check) {
      widget.name = widget_name(place, {slugs[i]});
      widget.on_state = checked_state;
    } else {
      widget.on_state = slugs[i];
    }
    Piece option = set_option(place, std::move(widget), options[i], grid.text_width, Role::paragraph);
    bottom = std::max(bottom, top + option.height);
    piece.add(std::move(option), {grid.lefts[column], top});
  }
  piece.height = bottom;
  return piece;
}

} // namespace

Piece set_check_options(const FieldPlace& place, const CheckField& check) {
  return set_options(place, WidgetKind::check, check.options);
}

Piece set_radio_options(const FieldPlace& place, const ChoiceField& choice) {
  return set_options(place, WidgetKind::radio, choice.options);
}

Piece set_single_check(const FieldPlace& place) {
  Widget widget = field_widget(place, WidgetKind::check, {});
  widget.on_state = checked_state;
  const double left = tick_size + tick_gap;
  Piece piece = set_option(place, std::move(widget), place.field.label, place.width - left, Role::paragraph);
  if (!place.field.help.empty())
    piece.add(set_words(place.sheet, place.field.help, place.style().hint, 11.5, place.width - left, Role::paragraph,
                        place.sheet.element),
              {left, piece.height + 1});
  return piece;
}

} // namespace praktijkboek
