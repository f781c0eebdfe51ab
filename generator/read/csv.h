#pragma once

#include "base/diagnostics.h"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace praktijkboek {

struct CsvCell {
  std::string text; // without the quotes around it and the blanks at its ends
  Span span;
};
using CsvRow = std::vector<CsvCell>;

/// Rows as spreadsheets save them (RFC 4180), also with ';' or tabs between the cells. Each row has as many cells as
/// there are columns; rows in which nothing stands are left out.
struct CsvTable {
  char separator = ',';
  CsvRow columns; // their names
  std::vector<CsvRow> rows;
};

/// @param source UTF-8, with or without a byte order mark
/// Nothing when it has no rows at all.
std::optional<CsvTable> read_csv(const Source& source, Diagnostics& diagnostics);

/// The table as text, with the columns that are named and nothing in the others.
std::string write_csv(const CsvTable& table, const std::set<std::size_t>& columns);

} // namespace praktijkboek
