#pragma once

#include "model/document.h"
#include "model/form_values.h"
#include "model/sheet_data.h"

#include <string>

namespace praktijkboek {

/// Answers as a text that other programs read, in the order of the sheet. Numbers are numbers, everything else is text.
/// What `write_yaml` and `write_json` give, read_sheet_data gives back.
std::string write_yaml(const Document& sheet, const SheetData& data);
std::string write_json(const Document& sheet, const SheetData& data);

/// XML Forms Data Format (ISO 19444-1): the values of the PDF's fields by their names there.
std::string write_xfdf(const FormValues& values);

} // namespace praktijkboek
