#include "layout/form/sheet_style.h"

#include "layout/inline/theme_styles.h"

#include <cmath>

namespace praktijkboek {

namespace {

/// A colour on white paper with so much of it: prints as a grey of the same lightness.
Colour thinned(Colour colour, double share) {
  const auto channel = [&](std::uint8_t value) {
    return static_cast<std::uint8_t>(std::lround(255 - share * (255 - static_cast<int>(value))));
  };
  return {channel(colour.red), channel(colour.green), channel(colour.blue)};
}

} // namespace

SheetStyle sheet_style(const Theme& theme, const PageMaster& master, Density density) {
  SheetStyle style;
  style.width = master.width - master.margin_inner - master.margin_outer;

  style.title = heading_text(theme, 1);
  style.purpose = body_text(theme);
  style.purpose.size = 12;
  style.text = body_text(theme);
  style.text.size = 11;
  style.heading = heading_text(theme, 2);
  style.heading.size = 13.5;
  style.label = sans_text(theme, 10, FontStyle::bold);
  style.client_label = sans_text(theme, 8.5, FontStyle::bold, ColourRole::quiet);
  style.hint = sans_text(theme, 8.5, FontStyle::regular, ColourRole::quiet);
  style.option = sans_text(theme, 10);
  style.column_head = sans_text(theme, 8.5, FontStyle::bold);
  style.small = sans_text(theme, 8.5, FontStyle::regular, ColourRole::quiet);

  style.structure = colour(theme.light, ColourRole::structure);
  style.accent = colour(theme.light, ColourRole::accent);
  style.outline = thinned(colour(theme.light, ColourRole::structure), 0.8);
  style.rule = thinned(colour(theme.light, ColourRole::quiet), 0.6);
  style.faint = thinned(colour(theme.light, ColourRole::quiet), 0.32);
  style.ground = thinned(colour(theme.light, ColourRole::surface), 0.7);

  if (density == Density::close) {
    style.pitch = 22.7; // 8 mm
    style.row_pitch = 25.6;
    style.cell_line = 16.5;
    style.field_gap = 11;
    style.section_gap = 19;
    style.signature_room = 29;
    style.option_pitch = 16.5;
  }
  return style;
}

int columns_of(FieldWidth width) {
  switch (width) {
  case FieldWidth::full: return 12;
  case FieldWidth::two_thirds: return 8;
  case FieldWidth::half: return 6;
  case FieldWidth::third: return 4;
  case FieldWidth::quarter: return 3;
  }
  return grid_columns;
}

double width_of_columns(int columns, double full_width) {
  const double column = (full_width - (grid_columns - 1) * grid_gutter) / grid_columns;
  return columns * column + (columns - 1) * grid_gutter;
}

} // namespace praktijkboek
