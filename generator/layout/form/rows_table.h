#pragma once

#include "layout/form/sheet.h"

namespace praktijkboek {

/// A table with a row for each of a number of people, goals or agreements. Each row is a strip, so that a long table
/// may go on over the page below its repeated head; short ones stay together.
void add_rows_table(Sheet& sheet, const Field& field, const RowsField& rows);

} // namespace praktijkboek
