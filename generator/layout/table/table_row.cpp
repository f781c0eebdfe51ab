#include "layout/table/table_row.h"

#include "layout/inline/collect.h"
#include "layout/inline/theme_styles.h"
#include "layout/table/decimal_cell.h"

#include <algorithm>
#include <iterator>

namespace praktijkboek {

namespace {

TextAlignment alignment_of(Alignment alignment) {
  switch (alignment) {
  case Alignment::none:
  case Alignment::left: return TextAlignment::start;
  case Alignment::centre: return TextAlignment::centre;
  case Alignment::right:
  case Alignment::decimal: return TextAlignment::end;
  }
  return TextAlignment::start;
}

/// The content of a cell in strips, from the top of the row on.
std::vector<Strip> set_cell(const CellContent& cell, StructureId row, RowKind kind, const PlacedColumn& column,
                            const TableLook& look, const Flow& flow) {
  PageBuilder& pages = flow.composition.pages;
  const TextStyle& style = kind == RowKind::head ? look.head : look.text;
  ParagraphStyle paragraph{look.leading, alignment_of(column.alignment), Hyphenation::automatic, 0};
  Galley galley;
  galley.footnotes = std::move(flow.galley.footnotes); // a note is set once, also when its mark stands in a table
  Flow inside{flow.composition, galley};
  inside.left = column.left + look.side_padding;
  inside.width = column.width - 2 * look.side_padding;
  inside.text = &style;
  inside.paragraph = &paragraph;
  inside.grid = Grid::off;
  inside.mark = ParagraphMark::space;
  inside.overfull = OverfullReport::of_table;
  switch (kind) {
  case RowKind::head:
    inside.element = pages.add_element(Role::table_header, row);
    pages.element(inside.element).scope = HeaderScope::column;
    add_text(set_text(collect_inlines(cell.title, style, inside.element, flow.composition), paragraph, inside.width,
                      flow.context()),
             inside);
    break;
  case RowKind::body:
    inside.element = pages.add_element(Role::table_cell, row);
    if (const auto number = column.comma ? decimal_cell({cell.blocks}, style, flow.context()) : std::nullopt) {
      paragraph.alignment = TextAlignment::start;
      inside.left = *column.comma - number->whole;
    }
    flow_blocks(cell.blocks, inside);
    break;
  }
  flow.galley.footnotes = std::move(galley.footnotes);
  return std::move(galley.strips);
}

/// Puts one strip below what stands in another.
void stack(Strip& onto, Strip&& strip, double y) {
  for (PageItem& item : strip.items) {
    translate(item, 0, y);
    onto.items.push_back(std::move(item));
  }
  onto.subjects.insert(onto.subjects.end(), strip.subjects.begin(), strip.subjects.end());
  onto.footnotes.insert(onto.footnotes.end(), strip.footnotes.begin(), strip.footnotes.end());
  for (Anchor& anchor : strip.anchors) onto.anchors.push_back({std::move(anchor.name), anchor.y + y});
  onto.height = std::max(onto.height, y + strip.height);
  onto.excess = std::max(onto.excess, strip.excess);
}

double room_between(const std::vector<Strip>& strips, std::size_t index) {
  return index == 0 ? 0 : std::max(strips[index - 1].space_after, strips[index].space_before);
}

double height_of(const std::vector<Strip>& strips) {
  double height = 0;
  for (std::size_t i = 0; i < strips.size(); ++i) height += room_between(strips, i) + strips[i].height;
  return height;
}

Strip whole_row(std::vector<std::vector<Strip>>&& cells, const TableLook& look) {
  Strip row;
  for (std::vector<Strip>& cell : cells) {
    double y = look.row_padding;
    for (std::size_t i = 0; i < cell.size(); ++i) {
      y += room_between(cell, i);
      const double height = cell[i].height;
      stack(row, std::move(cell[i]), y);
      y += height;
    }
  }
  row.height = std::max(row.height, look.row_padding + look.leading) + look.row_padding;
  return row;
}

/// The first strips of all cells make one strip, and so on: the lines of a table stand beside each other.
std::vector<Strip> divided_row(std::vector<std::vector<Strip>>&& cells, const TableLook& look) {
  std::vector<Strip> slices;
  for (std::size_t i = 0;; ++i) {
    Strip slice;
    bool any = false;
    for (std::vector<Strip>& cell : cells) {
      if (i >= cell.size()) continue;
      any = true;
      const double above = i == 0 ? look.row_padding : room_between(cell, i);
      stack(slice, std::move(cell[i]), above);
    }
    if (!any) break;
    slices.push_back(std::move(slice));
  }
  if (slices.size() > 1) slices[1].break_before = slices.back().break_before = BreakBefore::avoided;
  slices.back().height += look.row_padding;
  return slices;
}

void add_rules(std::vector<Strip>& row, RowKind kind, std::span<const PlacedColumn> columns, const TableLook& look) {
  const auto add = [&](Strip& strip, double y, Colour colour, double width) {
    PaintedPath rule;
    rule.path = line_path({columns.front().left, y}, {columns.back().left + columns.back().width, y});
    rule.stroke = colour;
    rule.stroke_width = width;
    strip.items.insert(strip.items.begin(), {std::move(rule), artifact});
  };
  Strip& last = row.back();
  switch (kind) {
  case RowKind::head:
    add(row.front(), 0, look.strong_rule, 0.9);
    add(last, last.height, look.strong_rule, 0.5);
    break;
  case RowKind::body: add(last, last.height, look.rule, 0.6); break;
  }
}

} // namespace

std::vector<Strip> set_row(std::span<const CellContent> cells, StructureId row, RowKind kind,
                           std::span<const PlacedColumn> columns, const TableLook& look, const Flow& flow) {
  std::vector<std::vector<Strip>> contents;
  double highest = 0;
  for (std::size_t i = 0; i < cells.size() && i < columns.size(); ++i) {
    contents.push_back(set_cell(cells[i], row, kind, columns[i], look, flow));
    highest = std::max(highest, height_of(contents.back()));
  }
  const PageMaster& master = flow.context().master;
  const double most = (master.height - master.margin_top - master.margin_bottom) / 3;
  std::vector<Strip> strips;
  if (highest <= most || kind == RowKind::head)
    strips.push_back(whole_row(std::move(contents), look));
  else
    strips = divided_row(std::move(contents), look);
  add_rules(strips, kind, columns, look);
  return strips;
}

} // namespace praktijkboek
