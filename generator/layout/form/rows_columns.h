#pragma once

#include "layout/form/sheet.h"

#include <span>
#include <string>
#include <vector>

namespace praktijkboek {

/// Widths for columns that together take `total`: in proportion to their shares, but none below its least width as long
/// as that is possible.
std::vector<double> fit_columns(std::span<const double> shares, std::span<const double> least, double total);

/// What stands in small letters below the label of a column: its help, the options of a choice, how a date is written.
/// Lines are broken between options.
std::string column_hint(const RowsColumn& column, double width, const Sheet& sheet);
TextStyle column_hint_style(const SheetStyle& sheet);
TextStyle row_label_style(const SheetStyle& sheet);

/// Where the rings of a scale stand in a column: their middles, from its left edge.
std::vector<double> scale_places(const ScaleField& scale, double column_width);

/// Width of the column before the others: a number, or what the row is about.
double row_head_width(const RowsField& rows, double total, const Sheet& sheet);

/// Widths of the columns of a table with rows to fill in: wide enough for the longest option, a date, a word of the
/// label.
std::vector<double> column_widths(const RowsField& rows, double total, const Sheet& sheet);

constexpr double cell_padding = 4;

} // namespace praktijkboek
