#pragma once

#include "layout/form/sheet.h"

namespace praktijkboek {

/// The top of a worksheet: the mark, its number and title, why it is there and who fills it in.
void add_sheet_head(Sheet& sheet);

/// Whose sheet it is: group, name, date and version, the first fields of a sheet for a client, in one row.
void add_client_fields(Sheet& sheet, std::span<const Field> fields);

/// Name of the sheet, edition and 'pagina 2 van 3' at the foot of every page, so that loose pages find each other.
void paint_sheet_foot(const Sheet& sheet);

} // namespace praktijkboek
