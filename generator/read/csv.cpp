#include "read/csv.h"

#include "base/text.h"
#include "read/read.h"

#include <algorithm>

namespace praktijkboek {

namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
constexpr std::string_view line_ends = "\r\n";

/// What stands between the names of the columns. Spreadsheets write ';' where a comma is the mark of decimals.
char separator_of(std::string_view text) {
  std::size_t commas = 0, semicolons = 0, tabs = 0;
  bool quoted = false;
  for (const char c : text) {
    if (c == '"') quoted = !quoted;
    if (quoted) continue;
    if (line_ends.find(c) != std::string_view::npos && commas + semicolons + tabs > 0) break;
    commas += c == ',' ? 1 : 0;
    semicolons += c == ';' ? 1 : 0;
    tabs += c == '\t' ? 1 : 0;
  }
  if (semicolons > 0) return ';';
  return tabs > 0 ? '\t' : ',';
}

bool is_empty(const CsvRow& row) {
  return std::all_of(row.begin(), row.end(), [](const CsvCell& cell) { return cell.text.empty(); });
}

class CsvReader {
public:
  CsvReader(const Source& source, Diagnostics& diagnostics)
      : source_(source), text_(source.text), diagnostics_(diagnostics) {
    if (text_.starts_with(byte_order_mark)) at_ = byte_order_mark.size();
    separator_ = separator_of(text_.substr(at_));
  }

  std::optional<CsvTable> read() {
    report_control_character();
    CsvTable table;
    table.separator = separator_;
    while (at_ < text_.size()) {
      CsvRow row = read_row();
      if (is_empty(row)) continue;
      if (table.columns.empty())
        table.columns = std::move(row);
      else
        table.rows.push_back(with_cells(std::move(row), table.columns.size()));
    }
    if (!table.columns.empty()) return table;
    diagnostics_.error(source_, {}, {"this file has no rows"},
                       {"save it with the names of its columns in the first row"});
    return std::nullopt;
  }

private:
  CsvRow read_row() {
    CsvRow row{read_cell()};
    while (is_at(separator_)) {
      ++at_;
      row.push_back(read_cell());
    }
    if (is_at('\r')) ++at_;
    if (is_at('\n')) ++at_;
    return row;
  }

  CsvCell read_cell() {
    skip_blanks();
    if (is_at('"')) return read_quoted();
    const std::size_t begin = at_;
    skip_to_end_of_cell();
    const std::string_view text = trim(text_.substr(begin, at_ - begin));
    return {std::string(text), span(begin, begin + text.size())};
  }

  CsvCell read_quoted() {
    const std::size_t begin = at_;
    std::string text;
    for (++at_;; at_ += 2) {
      const std::size_t quote = text_.find('"', at_);
      if (quote == std::string_view::npos) {
        error(span(begin, begin + 1), {"this quote is not closed"}, {"write a '\"' behind the last word of the cell"});
        at_ = text_.size();
        return {{}, span(begin, at_)};
      }
      text += text_.substr(at_, quote - at_);
      at_ = quote;
      if (!text_.substr(quote).starts_with("\"\"")) break;
      text += '"';
    }
    ++at_;
    const Span place = span(begin, at_);
    skip_blanks();
    const std::size_t behind = at_;
    skip_to_end_of_cell();
    if (at_ > behind)
      error(span(behind, at_), {"this stands behind the quote that closes the cell"},
            {"write a quote within quotes as '\"\"'"});
    return {std::string(trim(text)), place};
  }

  /// What spreadsheets leave out or add at the end of a row is empty.
  CsvRow with_cells(CsvRow row, std::size_t count) {
    const std::uint32_t end = row.back().span.end;
    const std::size_t given = row.size();
    const auto extra = std::find_if(row.begin() + static_cast<std::ptrdiff_t>(std::min(count, given)), row.end(),
                                    [](const CsvCell& cell) { return !cell.text.empty(); });
    if (extra != row.end())
      error(extra->span, {"cells in this row: {}, columns of the table: {}", given, count},
            {"put a text with a '{}' in it between quotes", std::string(1, separator_)});
    row.resize(count, CsvCell{{}, {end, end}});
    return row;
  }

  void report_control_character() {
    const auto is_control = [](char c) {
      return static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\r' && c != '\n';
    };
    const auto found = std::find_if(text_.begin(), text_.end(), is_control);
    if (found == text_.end()) return;
    const auto place = static_cast<std::size_t>(found - text_.begin());
    error(span(place, place + 1), {"a control character stands here"}, {"delete it"});
  }

  void skip_blanks() {
    while (is_at(' ')) ++at_;
  }
  void skip_to_end_of_cell() {
    while (at_ < text_.size() && text_[at_] != separator_ && line_ends.find(text_[at_]) == std::string_view::npos)
      ++at_;
  }
  bool is_at(char c) const { return at_ < text_.size() && text_[at_] == c; }
  static Span span(std::size_t begin, std::size_t end) {
    return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
  }
  void error(Span place, Message message, Message hint) {
    diagnostics_.error(source_, place, std::move(message), std::move(hint));
  }

  const Source& source_;
  std::string_view text_;
  Diagnostics& diagnostics_;
  std::size_t at_ = 0;
  char separator_ = ',';
};

std::string written_cell(const std::string& text, char separator) {
  if (text.find_first_of(std::string("\"\r\n") + separator) == std::string::npos) return text;
  std::string quoted = "\"";
  for (const char c : text) quoted.append(c == '"' ? 2 : 1, c);
  return quoted + '"';
}

} // namespace

std::optional<CsvTable> read_csv(const Source& source, Diagnostics& diagnostics) {
  return CsvReader(source, diagnostics).read();
}

std::string write_csv(const CsvTable& table, const std::set<std::size_t>& columns) {
  std::string out;
  const auto add = [&](const CsvRow& row) {
    for (std::size_t i = 0; i < row.size(); ++i) {
      if (i > 0) out += table.separator;
      if (columns.contains(i)) out += written_cell(row[i].text, table.separator);
    }
    out += '\n';
  };
  add(table.columns);
  for (const CsvRow& row : table.rows) add(row);
  return out;
}

std::string without_other_columns(const Source& data, const std::set<std::size_t>& shown) {
  Diagnostics known; // it was read without errors
  const auto table = read_csv(data, known);
  return table ? write_csv(*table, shown) : std::string{};
}

} // namespace praktijkboek
