#include "layout/form/sheet_head.h"

#include "base/text.h"
#include "layout/form/field_rows.h"
#include "layout/form/input.h"
#include "layout/inline/theme_styles.h"

#include <array>

namespace praktijkboek {

namespace {

constexpr double mark_size = 36;

/// The mark of the book, as on the website: people around one person, and somebody new.
void add_mark(Piece& piece, const SheetStyle& style) {
  const double scale = mark_size / 32;
  const double left = style.width - mark_size;
  const auto at = [&](double x, double y) { return Point{left + x * scale, y * scale}; };
  const auto dot = [&](Point place, double radius, Colour fill) {
    PaintedPath painted;
    painted.path = circle_path(place, radius * scale);
    painted.fill = fill;
    piece.add({std::move(painted), artifact});
  };
  piece.add_outline(circle_path(at(16, 16), 11.5 * scale), {style.structure, 1.2});
  dot(at(16, 16), 4, style.structure);
  for (const Point person : {at(16, 4.5), at(26.4, 11.1), at(23.4, 24.8), at(5, 12.4)}) dot(person, 3, style.structure);
  dot(at(8.4, 24.6), 3, style.accent);
}

} // namespace

void add_sheet_head(Sheet& sheet) {
  const SheetStyle& style = sheet.style;
  const FrontMatter& front = sheet.composition.document.document->front_matter;
  const double beside_mark = style.width - mark_size - 20, measure = width_of_columns(9, style.width);
  Piece head;
  add_mark(head, style);
  const std::string number = upper_case_first(sheet.composition.document.place().number_name);
  if (!number.empty())
    head.add(set_words(sheet, number, style.small, 12, beside_mark, Role::paragraph, sheet.element), {0, 0});
  head.add(set_words(sheet, front.title, style.title, 29, beside_mark, Role::heading1, sheet.element),
           {0, head.height + 1});
  if (front.sheet && !front.sheet->purpose.empty())
    head.add(set_words(sheet, front.sheet->purpose, style.purpose, 16.5, width_of_columns(10, style.width),
                       Role::paragraph, sheet.element),
             {0, head.height + 4});
  if (front.sheet && !front.sheet->filled_by.empty()) {
    const StructureId element = sheet.add_element(Role::paragraph, sheet.element);
    StyledText text = styled(sheet.words()("sheet.filled_by"), style.column_head, element);
    text.append(" " + front.sheet->filled_by, style.small, element);
    head.add(set_text(text, label_paragraph(12.5), measure, sheet.context()), {0, head.height + 5});
  }

  sheet.add_strip(std::move(head), style.field_gap).heading = StripHeading{1, front.title};
}

void add_client_fields(Sheet& sheet, std::span<const Field> fields) {
  constexpr std::array<int, 4> columns{4, 3, 3, 2};
  if (fields.size() == columns.size())
    add_field_row(sheet, fields, columns, FieldLook::client);
  else
    add_field_rows(sheet, fields);
}

void paint_sheet_foot(const Sheet& sheet) {
  PageBuilder& pages = sheet.composition.pages;
  const PageMaster& master = sheet.context().master;
  const ResolvedDocument& document = sheet.composition.document;
  std::string name = upper_case_first(document.place().number_name);
  for (const std::string& part :
       {document.document->front_matter.title,
        fmt::format("{} {}", sheet.words()("page.edition_in_text"), document.index->book->edition)})
    name += (name.empty() ? "" : " · ") + part;
  const double baseline = master.height - master.foot_distance;
  for (std::size_t page = 0; page < pages.page_count(); ++page) {
    place(set_line(name, sheet.style.small, artifact, sheet.context()), pages, page, {master.margin_inner, baseline});
    TextLine number =
        set_line(filled(sheet.words(), "sheet.page", {std::to_string(page + 1), std::to_string(pages.page_count())}),
                 sheet.style.small, artifact, sheet.context());
    const double left = master.width - master.margin_outer - number.width;
    place(std::move(number), pages, page, {left, baseline});
  }
}

} // namespace praktijkboek
