#include "layout/form/rows_table.h"

#include "base/overloaded.h"
#include "layout/form/input.h"
#include "layout/form/rows_columns.h"
#include "layout/inline/theme_styles.h"
#include "model/option_slugs.h"

namespace praktijkboek {

namespace {

constexpr double head_leading = 10.5;
constexpr double hint_leading = 9.2;
constexpr std::uint32_t kept_together = 8; // rows
constexpr double option_step = 14;
constexpr double signature_height = 28.4; // 10 mm

struct TableShape {
  const FieldPlace& place;
  const RowsField& rows;
  StructureId table = 0;
  std::vector<double> lefts; // of the columns; the right edge at the end
  double row_height = 0;

  double column_width(std::size_t column) const { return lefts[column + 1] - lefts[column]; }
};

double row_height(const RowsField& rows, const SheetStyle& style) {
  double height = style.row_pitch;
  for (const RowsColumn& column : rows.columns) {
    if (const auto* text = std::get_if<LongTextField>(&column.kind); text != nullptr && text->lines > 1)
      height = std::max(height, text->lines * style.cell_line + 3);
    if (std::holds_alternative<SignatureField>(column.kind)) height = std::max(height, signature_height);
    if (const auto* check = std::get_if<CheckField>(&column.kind); check != nullptr && check->options.size() > 1)
      height = std::max(height, static_cast<double>(check->options.size()) * option_step + 8);
  }
  return height;
}

void add_column_rules(Piece& piece, const TableShape& shape, double top, double bottom) {
  for (const double left : shape.lefts)
    piece.add_rule({left, top}, {left, bottom}, {shape.place.style().faint, rule_width});
}

StructureId add_header(const TableShape& shape, StructureId row, HeaderScope scope) {
  Sheet& sheet = shape.place.sheet;
  const StructureId header = sheet.add_element(Role::table_header, row);
  sheet.composition.pages.element(header).scope = scope;
  return header;
}

/// '0 1 2 … 10', each above the rings of its column.
void add_scale_numbers(Piece& words, const ScaleField& scale, Point origin, double width, StructureId header,
                       const Sheet& sheet) {
  const std::vector<double> places = scale_places(scale, width);
  for (std::size_t i = 0; i < places.size(); ++i) {
    const std::string number = std::to_string(scale.minimum + static_cast<int>(i));
    TextLine line = set_line(i == 0 ? number : " " + number, column_hint_style(sheet.style), header, sheet.context());
    const double right = origin.x + places[i] + text_width(number, column_hint_style(sheet.style), sheet.context()) / 2;
    const double left = right - line.width;
    words.add(std::move(line), {left, origin.y});
  }
  words.height = std::max(words.height, origin.y + 1.5);
}

Piece set_head(const TableShape& shape) {
  Sheet& sheet = shape.place.sheet;
  const SheetStyle& style = shape.place.style();
  const StructureId row = sheet.add_element(Role::table_row, shape.table);
  Piece words;
  if (shape.rows.labels.empty() || shape.rows.label_title.empty())
    sheet.add_element(Role::table_cell, row); // above the numbers of the rows: empty
  else
    words.add(set_text(shape.rows.label_title, style.column_head, label_paragraph(head_leading),
                       shape.lefts[0] - 2 * cell_padding, add_header(shape, row, HeaderScope::column), sheet.context()),
              {cell_padding, 3});
  for (std::size_t i = 0; i < shape.rows.columns.size(); ++i) {
    const RowsColumn& column = shape.rows.columns[i];
    const StructureId header = add_header(shape, row, HeaderScope::column);
    const auto* check = std::get_if<CheckField>(&column.kind);
    ParagraphStyle lines = label_paragraph(head_leading), small = label_paragraph(hint_leading);
    if (check != nullptr && check->options.empty()) lines.alignment = small.alignment = TextAlignment::centre;
    const double width = shape.column_width(i) - 2 * cell_padding + 0.2, left = shape.lefts[i] + cell_padding;
    TextBlock label = set_text(column.label, style.column_head, lines, width, header, sheet.context());
    const double below = 3 + label.height();
    words.add(std::move(label), {left, 3});
    if (const std::string hint = column_hint(column, width, sheet); !hint.empty())
      words.add(set_text(hint, column_hint_style(style), small, width, header, sheet.context()), {left, below + 0.5});
    if (const auto* scale = std::get_if<ScaleField>(&column.kind))
      add_scale_numbers(words, *scale, {shape.lefts[i], below + hint_leading}, shape.column_width(i), header, sheet);
  }
  Piece head;
  head.height = words.height + 3.5;
  head.add_ground({0, 0, shape.lefts.back(), head.height}, style.ground);
  head.add_rule({0, 0}, {shape.lefts.back(), 0}, {style.structure, 0.9});
  add_column_rules(head, shape, 0, head.height);
  head.add_rule({0, head.height}, {shape.lefts.back(), head.height}, {style.rule, rule_width});
  const double height = head.height;
  head.add(std::move(words), {0, 0});
  head.height = height;
  return head;
}

/// One cell: its widget named after the row and the column, its words after both and the table.
struct CellPlace {
  const TableShape& shape;
  const RowsColumn& column;
  std::uint32_t row = 1;
  StructureId element = 0;
  Rectangle area;

  Widget widget(WidgetKind kind, const Rectangle& widget_area) const {
    const FieldPlace& place = shape.place;
    Widget made = field_widget(place, kind, widget_area);
    made.name = widget_name(place, {std::to_string(row), column.key});
    made.tooltip = place.field.label;
    const std::string number = filled(place.sheet.words(), "sheet.row", {std::to_string(row)});
    made.tooltip += ", " + (shape.rows.labels.empty() ? number : std::string(shape.rows.labels[row - 1])) + ", ";
    made.tooltip += column.label;
    append_sentence(made.tooltip, column.help);
    made.required = false; // of a table, some rows are enough
    made.size = cell_text_size;
    return made;
  }

  void add(Piece& piece, Widget made) const { add_widget(piece, shape.place.sheet, std::move(made), element); }
};

void add_tick(Piece& piece, const CellPlace& cell, Widget widget, Point corner) {
  piece.add_outline(rectangle_path({corner.x + 0.4, corner.y + 0.4, tick_size - 0.8, tick_size - 0.8}, 1.5),
                    {cell.shape.place.style().outline, 0.8});
  widget.area = {corner.x, corner.y, tick_size, tick_size};
  widget.on_state = checked_state;
  cell.add(piece, std::move(widget));
}

void set_checks(Piece& piece, const CellPlace& cell, const CheckField& check) {
  const Rectangle& area = cell.area;
  if (check.options.empty()) {
    add_tick(piece, cell, cell.widget(WidgetKind::check, {}),
             {area.x + (area.width - tick_size) / 2, area.y + (area.height - tick_size) / 2});
    return;
  }
  Sheet& sheet = cell.shape.place.sheet;
  const std::vector<std::string> slugs = option_slugs(check.options);
  double top = area.y + 4;
  for (std::size_t i = 0; i < check.options.size(); ++i, top += option_step) {
    Widget widget = cell.widget(WidgetKind::check, {});
    widget.name += '.' + slugs[i];
    append_option(widget.tooltip, check.options[i]);
    add_tick(piece, cell, std::move(widget), {area.x + cell_padding, top + 0.5});
    const double left = cell_padding + tick_size + 4;
    TextStyle words = sheet.style.option;
    words.size = 8.5;
    piece.add(set_words(sheet, check.options[i], words, 12, area.width - left, Role::paragraph, cell.element),
              {area.x + left, top});
  }
}

void set_scale_cell(Piece& piece, const CellPlace& cell, const ScaleField& scale) {
  const Rectangle& area = cell.area;
  const double middle = area.y + area.height / 2;
  const std::vector<double> places = scale_places(scale, area.width);
  for (std::size_t i = 0; i < places.size(); ++i) {
    const double centre = area.x + places[i];
    piece.add_outline(circle_path({centre, middle}, tick_size / 2 - 0.4), {cell.shape.place.style().outline, 0.8});
    Widget widget =
        cell.widget(WidgetKind::radio, {centre - tick_size / 2, middle - tick_size / 2, tick_size, tick_size});
    widget.on_state = std::to_string(scale.minimum + static_cast<int>(i));
    append_option(widget.tooltip, widget.on_state);
    cell.add(piece, std::move(widget));
  }
}

void set_cell(Piece& piece, const CellPlace& cell) {
  const Rectangle& area = cell.area;
  const Rectangle inside{area.x + 1.5, area.y + 1.5, area.width - 3, area.height - 3};
  std::visit(overloaded{
                 [&](const TextField& text) {
                   Widget widget = cell.widget(WidgetKind::text, inside);
                   widget.max_length = text.max_length.value_or(0);
                   cell.add(piece, std::move(widget));
                 },
                 [&](const LongTextField&) { cell.add(piece, cell.widget(WidgetKind::multiline, inside)); },
                 [&](const NumberField&) { cell.add(piece, cell.widget(WidgetKind::text, inside)); },
                 [&](const DateField&) { cell.add(piece, cell.widget(WidgetKind::text, inside)); },
                 [&](const TimeField&) { cell.add(piece, cell.widget(WidgetKind::text, inside)); },
                 [&](const CheckField& check) { set_checks(piece, cell, check); },
                 [&](const ChoiceField& choice) {
                   Widget widget = cell.widget(WidgetKind::combo, inside);
                   widget.options.assign(choice.options.begin(), choice.options.end());
                   cell.add(piece, std::move(widget));
                 },
                 [&](const ScaleField& scale) { set_scale_cell(piece, cell, scale); },
                 [&](const SignatureField&) { cell.add(piece, cell.widget(WidgetKind::signature, inside)); },
             },
             cell.column.kind);
}

/// The number of the row, or what it is about.
void add_row_head(Piece& piece, const TableShape& shape, std::uint32_t row, StructureId header) {
  Sheet& sheet = shape.place.sheet;
  if (!shape.rows.labels.empty()) {
    TextBlock label = set_text(shape.rows.labels[row - 1], row_label_style(sheet.style), label_paragraph(11.5),
                               shape.lefts[0] - 2 * cell_padding, header, sheet.context());
    const double top = (shape.row_height - label.height()) / 2;
    piece.add(std::move(label), {cell_padding, top});
    return;
  }
  TextLine number = set_line(std::to_string(row), sheet.style.hint, header, sheet.context());
  const double left = shape.lefts[0] - 5 - number.width;
  piece.add(std::move(number), {left, shape.row_height / 2 + 0.35 * sheet.style.hint.size});
}

Piece set_row(const TableShape& shape, std::uint32_t row) {
  Sheet& sheet = shape.place.sheet;
  const SheetStyle& style = shape.place.style();
  Piece piece;
  add_column_rules(piece, shape, 0, shape.row_height);
  piece.add_rule({0, shape.row_height}, {shape.lefts.back(), shape.row_height}, {style.rule, rule_width});

  const StructureId element = sheet.add_element(Role::table_row, shape.table);
  add_row_head(piece, shape, row, add_header(shape, element, HeaderScope::row));
  for (std::size_t i = 0; i < shape.rows.columns.size(); ++i)
    set_cell(piece, {shape,
                     shape.rows.columns[i],
                     row,
                     sheet.add_element(Role::table_cell, element),
                     {shape.lefts[i], 0, shape.column_width(i), shape.row_height}});
  piece.height = shape.row_height;
  return piece;
}

/// The same head again on a further page is no content.
std::vector<PageItem> as_artifacts(std::vector<PageItem> items) {
  for (PageItem& item : items) item.element = artifact;
  return items;
}

} // namespace

void add_rows_table(Sheet& sheet, const Field& field, const RowsField& rows) {
  const FieldPlace place{sheet, field, width_of_columns(columns_of(field.width), sheet.style.width)};
  Strip& label = sheet.add_strip(set_label(place), 5);
  label.space_before = sheet.style.field_gap;
  label.break_before = sheet.next_break;

  const double head_width = row_head_width(rows, place.width, sheet);
  TableShape shape{
      place, rows, sheet.add_element(Role::table, sheet.element), {head_width}, row_height(rows, sheet.style)};
  for (const double width : column_widths(rows, place.width - head_width, sheet))
    shape.lefts.push_back(shape.lefts.back() + width);

  const std::size_t first_row = sheet.galley.strips.size() + 1; // behind the head
  sheet.growths.push_back({first_row, 0, rows.rows, shape.row_height});
  shape.row_height += sheet.extra.row_height_at(first_row);
  Piece head = set_head(shape);
  Strip repeated;
  repeated.height = head.height;
  repeated.items = as_artifacts(head.items);
  sheet.galley.table_heads.push_back({std::move(repeated)});
  const auto head_index = static_cast<std::uint32_t>(sheet.galley.table_heads.size() - 1);

  sheet.add_strip(std::move(head), 0).break_before = BreakBefore::forbidden;
  const bool together = rows.rows <= kept_together;
  for (std::uint32_t row = 1; row <= rows.rows; ++row) {
    Strip& strip = sheet.add_strip(set_row(shape, row), 0);
    strip.table_head = head_index;
    // Two rows at least stay with the head, and two stand together at the end.
    if (together || row <= 2 || row == rows.rows) strip.break_before = BreakBefore::forbidden;
  }
  sheet.galley.strips.back().space_after = sheet.style.field_gap;
  sheet.next_break = BreakBefore::allowed;
}

} // namespace praktijkboek
