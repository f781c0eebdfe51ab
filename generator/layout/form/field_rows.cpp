#include "layout/form/field_rows.h"

#include "layout/form/input.h"
#include "layout/form/rows_table.h"

namespace praktijkboek {

namespace {

/// Fields that share a row: tables stand alone, signatures among themselves.
bool match(const Field& first, const Field& second) {
  if (std::holds_alternative<RowsField>(second.kind)) return false;
  return std::holds_alternative<SignatureField>(first.kind) == std::holds_alternative<SignatureField>(second.kind);
}

/// Of a row of long texts; 0 where another field would be left behind if they grew.
std::uint32_t lines_that_grow(std::span<const Field> fields) {
  std::uint32_t lines = 0;
  for (const Field& field : fields) {
    const auto* text = std::get_if<LongTextField>(&field.kind);
    if (text == nullptr) return 0;
    lines = std::max(lines, text->lines);
  }
  return lines;
}

} // namespace

/// Labels from the top of the row, inputs from one height below the highest label.
void add_field_row(Sheet& sheet, std::span<const Field> fields, std::span<const int> columns, FieldLook look) {
  struct SetField {
    double left;
    Piece label;
    Piece input;
  };
  std::vector<SetField> parts;
  double label_height = 0;
  int column = 0;
  const std::size_t strip_index = sheet.galley.strips.size();
  const std::uint32_t extra_lines = sheet.extra.lines_at(strip_index);
  if (const std::uint32_t lines = lines_that_grow(fields); lines > 1)
    sheet.growths.push_back({strip_index, lines, 0, sheet.style.pitch});
  for (std::size_t i = 0; i < fields.size(); ++i) {
    const FieldPlace place{sheet, fields[i], width_of_columns(columns[i], sheet.style.width), look, extra_lines};
    const double left = column * (width_of_columns(1, sheet.style.width) + grid_gutter);
    SetField part{left, set_label(place), {}};
    part.input = set_input(place);
    label_height = std::max(label_height, part.label.height);
    parts.push_back(std::move(part));
    column += columns[i];
  }

  Piece row;
  for (SetField& part : parts) {
    row.add(std::move(part.label), {part.left, 0});
    row.add(std::move(part.input), {part.left, label_height});
  }
  const bool below_heading =
      !sheet.section_starts.empty() && sheet.section_starts.back() + 1 == sheet.galley.strips.size();
  const bool page_filling = row.height > 0.5 * (sheet.context().master.height - sheet.context().master.margin_top);
  Strip& strip = sheet.add_strip(std::move(row), sheet.style.field_gap);
  strip.break_before = sheet.next_break;
  // A large drawing may leave the text that introduces it, not its heading.
  if (page_filling && !below_heading && strip.break_before == BreakBefore::forbidden)
    strip.break_before = BreakBefore::avoided;
  sheet.next_break = BreakBefore::allowed;
}

void add_field_rows(Sheet& sheet, std::span<const Field> fields) {
  for (std::size_t begin = 0; begin < fields.size();) {
    if (const auto* rows = std::get_if<RowsField>(&fields[begin].kind)) {
      add_rows_table(sheet, fields[begin++], *rows);
    } else {
      std::vector<int> columns{columns_of(fields[begin].width)};
      int taken = columns.front();
      std::size_t end = begin + 1;
      for (; end < fields.size() && match(fields[begin], fields[end]); ++end) {
        taken += columns_of(fields[end].width);
        if (taken > grid_columns) break;
        columns.push_back(columns_of(fields[end].width));
      }
      add_field_row(sheet, fields.subspan(begin, end - begin), columns);
      begin = end;
    }
  }
}

} // namespace praktijkboek
