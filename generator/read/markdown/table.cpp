#include "base/text.h"
#include "read/markdown/block_reader.h"
#include "read/markdown/label.h"

#include <algorithm>
#include <array>

/// Tables of GitHub Flavored Markdown. cmark gives wrong places inside of tables, so each row is split here again.

namespace praktijkboek {

namespace {

constexpr auto none = std::string_view::npos;
constexpr std::string_view caption_mark = "Tabel:";

bool is_blank(char c) { return c == ' ' || c == '\t'; }

/// Offsets of a cell in its line, without blanks around it.
struct CellRange {
  std::size_t begin = 0;
  std::size_t end = 0;
};

std::vector<CellRange> split_row(std::string_view line, std::size_t at) {
  std::vector<CellRange> cells;
  cells.reserve(8);
  if (at < line.size() && line[at] == '|') ++at;
  while (at < line.size()) {
    std::size_t end = at;
    while (end < line.size() && line[end] != '|') end += line[end] == '\\' ? 2 : 1;
    end = std::min(end, line.size());
    CellRange cell{at, end};
    while (cell.begin < cell.end && is_blank(line[cell.begin])) ++cell.begin;
    while (cell.end > cell.begin && is_blank(line[cell.end - 1])) --cell.end;
    const bool behind_last_pipe = end == line.size() && cell.begin == cell.end;
    if (!behind_last_pipe) cells.push_back(cell);
    at = end + 1;
  }
  return cells;
}

/// '| --- | :-: |', with the marks of quotations before it.
bool is_delimiter_row(std::string_view line) {
  return line.find('-') != none && line.find_first_not_of("|:- \t>") == none;
}

Alignment alignment_of(char letter) {
  switch (letter) {
  case 'l': return Alignment::left;
  case 'c': return Alignment::centre;
  case 'r': return Alignment::right;
  default: return Alignment::none;
  }
}

} // namespace

bool BlockReader::is_table_caption(const cmark_node* node) {
  if (node == nullptr || node->type != CMARK_NODE_PARAGRAPH) return false;
  const std::string_view content = content_of(*node);
  return content.starts_with(caption_mark) && content.size() > caption_mark.size() &&
         is_blank(content[caption_mark.size()]);
}

void BlockReader::read_table(cmark_node& node) {
  Table table;
  const NodeId id = reading_.number(span_of(node));
  if (is_table_caption(node.next)) table.caption = read_table_caption(*node.next);

  const int header = header_line(node);
  const std::string_view alignments = table_alignments(node);
  std::vector<TableColumn> columns;
  std::vector<TableRow> rows;
  for (cmark_node* row = node.first_child; row != nullptr; row = row->next) {
    const bool is_header = row == node.first_child;
    const int line = is_header ? header : row->start_line;
    const std::size_t column =
        is_header && header == node.start_line ? static_cast<std::size_t>(std::max(node.start_column, 1) - 1) : 0;
    const std::vector<Excerpt> places = locate_cells(*row, line, column);
    std::vector<TableCell> cells;
    std::size_t i = 0;
    for (cmark_node* cell = row->first_child; cell != nullptr && i < alignments.size(); cell = cell->next, ++i) {
      if (is_header) {
        columns.push_back({alignment_of(alignments[i]), 0, inlines_.read(*cell, places[i])});
        continue;
      }
      const std::size_t begin = reading_.block_stack.size();
      if (!places[i].text.empty()) {
        const NodeId paragraph = reading_.number(places[i].source_span(0, places[i].text.size()));
        push(paragraph, Paragraph{inlines_.read(*cell, places[i])});
      }
      cells.push_back({reading_.take(reading_.block_stack, begin)});
    }
    if (is_header) continue;
    cells.resize(columns.size());
    rows.push_back(reading_.store_all(cells));
  }
  table.columns = reading_.store_all(columns);
  table.rows = reading_.store_all(rows);
  push(id, reading_.store(table));
}

Caption BlockReader::read_table_caption(cmark_node& paragraph) {
  const Excerpt content = locate(paragraph);
  const LabelledText labelled = split_label(reading_, content);
  const std::size_t begin = std::min(content.text.find_first_not_of(" \t", caption_mark.size()), content.text.size());
  if (labelled.text_end <= begin) {
    reading_.error(content.source_span(0, content.text.size() - 1), {"this caption has no words"});
    return {labelled.label, {}};
  }
  return {labelled.label, inlines_.read(paragraph, content, {begin, labelled.text_end})};
}

/// The line above the delimiter row; words of the same paragraph may stand above it.
int BlockReader::header_line(const cmark_node& table) const {
  const int last = static_cast<int>(places_.line_count());
  for (int line = std::max(table.start_line, 1); line < last; ++line)
    if (is_delimiter_row(places_.line(line + 1))) return line;
  return std::max(table.start_line, 1);
}

/// One excerpt for each cell that cmark made. More cells than columns are reported: cmark leaves them out.
std::vector<Excerpt> BlockReader::locate_cells(cmark_node& row, int line_number, std::size_t column) {
  const std::string_view line = places_.line(line_number);
  const std::size_t line_begin = places_.line_begin(line_number);
  const std::size_t begin = std::min(line.find_first_not_of(" \t>", std::min(column, line.size())), line.size());
  const std::vector<CellRange> ranges = split_row(line, begin);
  const Excerpt& markdown = places_.markdown();

  std::vector<Excerpt> found;
  std::size_t count = 0;
  for (cmark_node* cell = row.first_child; cell != nullptr; cell = cell->next) ++count;
  found.reserve(count);
  if (cell_pieces_.size() < count) cell_pieces_.resize(count);
  for (cmark_node* cell = row.first_child; cell != nullptr; cell = cell->next) {
    const std::string_view content = content_of(*cell);
    const std::size_t i = found.size();
    ExcerptPieces& pieces = cell_pieces_[i];
    pieces.clear();
    const CellRange range = i < ranges.size() ? ranges[i] : CellRange{line.size(), line.size()};
    std::size_t at = range.begin;
    for (std::size_t done = 0; done < content.size() && at < range.end; ++done, ++at) {
      const bool escaped_pipe = line[at] == '\\' && at + 1 < range.end && line[at + 1] == '|';
      if (escaped_pipe)
        append_replaced(pieces, done, markdown.source_span(line_begin + at, line_begin + at + 2));
      else
        append_part(pieces, done, markdown, line_begin + at, line_begin + at + 1);
      if (escaped_pipe) ++at;
    }
    if (pieces.empty())
      append_replaced(pieces, 0, markdown.source_span(line_begin + range.begin, line_begin + range.begin));
    found.push_back({content, 0, pieces});
  }
  const bool caption = ranges.size() == 1 && line.substr(ranges[0].begin).starts_with(caption_mark);
  if (caption)
    reading_.error(markdown.source_span(line_begin + ranges[0].begin, line_begin + ranges[0].end),
                   {"this caption became a row of the table"}, {"leave a blank line above it"});
  const std::size_t columns = table_alignments(*row.parent).size();
  if (ranges.size() > columns)
    reading_.error(markdown.source_span(line_begin + ranges[columns].begin, line_begin + ranges.back().end),
                   {"cells in this row: {}, columns of the table: {}", ranges.size(), columns},
                   {"write a '|' in a text as '\\|'"});
  return found;
}

} // namespace praktijkboek
