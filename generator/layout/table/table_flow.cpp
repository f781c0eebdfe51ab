#include "layout/flow/block_flow.h"
#include "layout/flow/caption.h"
#include "layout/inline/collect.h"
#include "layout/inline/theme_styles.h"
#include "layout/table/cell_text.h"
#include "layout/table/column_widths.h"
#include "layout/table/decimal_cell.h"
#include "layout/table/table_row.h"

#include <algorithm>

namespace praktijkboek {

namespace {

/// How far the numbers of a column reach before and behind their commas.
DecimalCell widest_parts(const Table& table, std::size_t column, const TableLook& look, const LayoutContext& context) {
  DecimalCell widest;
  for (const TableRow& row : table.rows)
    if (const auto cell = decimal_cell(row[column], look.text, context)) {
      widest.whole = std::max(widest.whole, cell->whole);
      widest.rest = std::max(widest.rest, cell->rest);
    }
  return widest;
}

std::vector<ColumnDemand> measure_columns(const Table& table, const TableLook& look, const LayoutContext& context) {
  std::vector<ColumnDemand> demands;
  for (std::size_t column = 0; column < table.columns.size(); ++column) {
    TextWidths widest = measure_text(styled(plain_text(table.columns[column].title), look.head, artifact), context);
    for (const TableRow& row : table.rows) {
      const TextWidths cell = measure_text(styled(cell_text(row[column]), look.text, artifact), context);
      widest.narrowest = std::max(widest.narrowest, cell.narrowest);
      widest.natural = std::max(widest.natural, cell.natural);
    }
    if (table.columns[column].alignment == Alignment::decimal) {
      // Under each other's commas they can take more room than the longest of them.
      const DecimalCell numbers = widest_parts(table, column, look, context);
      widest.narrowest = std::max(widest.narrowest, numbers.whole + numbers.rest);
      widest.natural = std::max(widest.natural, numbers.whole + numbers.rest);
    }
    // Bold words and marks of notes are a little wider than what was measured.
    const double slack = 1.04;
    demands.push_back(
        {table.columns[column].width,
         {widest.narrowest * slack + 2 * look.side_padding, widest.natural * slack + 2 * look.side_padding}});
  }
  return demands;
}

TableLook table_look(const Theme& theme) {
  TableLook look;
  look.text = sans_text(theme, theme.small_size);
  look.head = sans_text(theme, theme.small_size, FontStyle::bold, ColourRole::structure);
  look.leading = theme.small_leading;
  look.rule = colour(theme.light, ColourRole::line);
  look.strong_rule = colour(theme.light, ColourRole::structure);
  return look;
}

double wide_room(const Flow& flow) {
  const PageMaster& master = flow.context().master;
  const bool free = flow.frame == no_index && flow.left == 0;
  return free && master.margin_column > 0 ? flow.width + master.gutter + master.margin_column : flow.width;
}

/// A higher table is divided over pages.
constexpr double highest_float = 0.5; // of a page

double height_from(std::size_t first, const Galley& galley) {
  double height = 0;
  for (std::size_t i = first; i < galley.strips.size(); ++i) height += galley.strips[i].height;
  return height;
}

class TableFlow {
public:
  TableFlow(const Table& table, NodeId id, const Flow& flow)
      : table_(table), id_(id), flow_(flow), look_(table_look(flow.theme())), element_(flow.add_element(Role::table)) {}

  void run() {
    const std::vector<ColumnDemand> demands = measure_columns(table_, look_, flow_.context());
    double room = flow_.width;
    if (table_extent(demands, room) == TableExtent::page) room = wide_room(flow_);
    extent_ = room > flow_.width ? Extent::page : Extent::column;
    columns_ = place_columns(demands, room);
    add_caption(std::max(flow_.width, columns_.back().left + columns_.back().width - flow_.left));
    const std::uint32_t head = add_head();
    for (std::size_t i = 0; i < table_.rows.size(); ++i) add_row(table_.rows[i], i, head);
  }

private:
  std::vector<PlacedColumn> place_columns(const std::vector<ColumnDemand>& demands, double room) const {
    std::vector<PlacedColumn> columns;
    double left = flow_.left;
    const std::vector<double> widths = column_widths(demands, room);
    for (std::size_t i = 0; i < widths.size(); ++i) {
      columns.push_back({left, widths[i], table_.columns[i].alignment, {}});
      columns.back().comma = place_of_comma(i, columns.back());
      left += widths[i];
    }
    return columns;
  }

  /// So that the number that reaches furthest behind its comma ends at the right edge.
  std::optional<double> place_of_comma(std::size_t index, const PlacedColumn& column) const {
    if (column.alignment != Alignment::decimal) return std::nullopt;
    const DecimalCell widest = widest_parts(table_, index, look_, flow_.context());
    const double room = column.width - 2 * look_.side_padding;
    if (widest.whole + widest.rest > room + 0.01) return std::nullopt;
    return column.left + look_.side_padding + room - widest.rest;
  }

  void add_caption(double width) {
    if (!has_caption(table_.caption, id_, flow_)) return;
    const Theme& theme = flow_.theme();
    Flow inside = flow_;
    inside.element = flow_.composition.pages.add_element(Role::caption, element_);
    inside.grid = Grid::off;
    const StyledText text = caption_text(table_.caption, "reference.table", id_, inside.element, inside);
    const std::size_t first =
        add_text(set_text(text, label_paragraph(theme.small_leading), width, flow_.context()), inside);
    keep_together(flow_.galley, first);
    set_space(flow_.galley, first, 0, theme.small_leading / 3);
    flow_.galley.strips.back().keep_next = KeepNext::yes;
    add_anchor(flow_.galley.strips[first]);
  }

  void add_anchor(Strip& strip) {
    if (anchored_) return;
    anchored_ = true;
    if (const std::string* anchor = flow_.composition.document.anchors.find(id_)) strip.anchors.push_back({*anchor, 0});
  }

  std::uint32_t add_head() {
    std::vector<CellContent> cells;
    const StructureId row = flow_.composition.pages.add_element(Role::table_row, element_);
    for (const TableColumn& column : table_.columns) cells.push_back({column.title, {}});
    add_strips(set_row(cells, row, RowKind::head, columns_, look_, flow_));
    Strip& head = flow_.galley.strips.back();
    head.keep_next = KeepNext::yes;
    add_anchor(head);
    flow_.galley.table_heads.push_back({repeated(head)});
    return static_cast<std::uint32_t>(flow_.galley.table_heads.size() - 1);
  }

  /// What is painted again is no content: it was read before.
  static Strip repeated(Strip head) {
    for (PageItem& item : head.items) item.element = artifact;
    std::erase_if(head.items, [](const PageItem& item) { return std::holds_alternative<LinkArea>(item.content); });
    head.footnotes.clear();
    head.anchors.clear();
    return head;
  }

  void add_row(const TableRow& row, std::size_t index, std::uint32_t head) {
    std::vector<CellContent> cells;
    const StructureId element = flow_.composition.pages.add_element(Role::table_row, element_);
    for (const TableCell& cell : row) cells.push_back({{}, cell.content});
    const std::size_t first = flow_.galley.strips.size();
    add_strips(set_row(cells, element, RowKind::body, columns_, look_, flow_));
    for (std::size_t i = first; i < flow_.galley.strips.size(); ++i) flow_.galley.strips[i].table_head = head;
    // A short table stays together; of a long one no single row is left alone.
    constexpr std::size_t short_table = 8;
    const bool lonely = index == 1 || index + 1 == table_.rows.size() || table_.rows.size() <= short_table;
    if (lonely && index > 0) flow_.galley.strips[first].break_before = BreakBefore::avoided;
  }

  void add_strips(std::vector<Strip> strips) {
    for (Strip& strip : strips) {
      strip.frame = flow_.frame;
      strip.extent = extent_;
      flow_.galley.strips.push_back(std::move(strip));
    }
  }

  const Table& table_;
  NodeId id_;
  const Flow& flow_;
  TableLook look_;
  StructureId element_;
  Extent extent_ = Extent::column;
  std::vector<PlacedColumn> columns_;
  bool anchored_ = false;
};

} // namespace

void flow_table(const Table& table, NodeId id, const Flow& flow) {
  if (table.columns.empty()) return;
  const std::size_t first = flow.galley.strips.size();
  TableFlow(table, id, flow).run();
  set_space(flow.galley, first, flow.theme().leading, flow.theme().leading / 2);
  const PageMaster& master = flow.context().master;
  const double page = master.height - master.margin_top - master.margin_bottom;
  if (has_caption(table.caption, id, flow) && height_from(first, flow.galley) <= highest_float * page)
    let_float(first, flow);
}

} // namespace praktijkboek
