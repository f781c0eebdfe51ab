#pragma once

#include "layout/form/sheet.h"

#include <span>

namespace praktijkboek {

/// Fields side by side on the grid, as many as fit in twelve columns; each row is a strip that stays in one piece,
/// labels and lines each at one height.
void add_field_rows(Sheet& sheet, std::span<const Field> fields);

/// One row of fields with so many columns of the grid for each.
void add_field_row(Sheet& sheet, std::span<const Field> fields, std::span<const int> columns,
                   FieldLook look = FieldLook::question);

} // namespace praktijkboek
