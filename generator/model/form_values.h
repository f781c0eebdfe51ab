#pragma once

#include "base/message.h"
#include "model/document.h"
#include "model/sheet_data.h"

#include <initializer_list>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace praktijkboek {

/// What the fields of a form hold, by their full names ('rg-plan.l1_hulp.2.wie'): a text, or the state that is on. What
/// is empty or off is not there. This is what a PDF knows of a sheet; SheetData is what people know of it.
using FormValues = std::map<std::string, std::string, std::less<>>;

/// 'rg-plan.l1_hulp.2.wie': the parts of a name with full stops between them.
std::string form_field_name(std::string_view sheet, std::initializer_list<std::string_view> parts);

/// Answers as the fields of the sheet's form have them, and what they come to where nobody filled that in. What the
/// sheet has no field for is left out.
FormValues form_values(const Document& sheet, const SheetData& data);

/// Something that a form has and its sheet cannot have.
struct FormProblem {
  Message message;
  Message hint;
};

/// The other way round. Every answer is checked; what is wrong is told and left out.
SheetData sheet_data(const Document& sheet, const FormValues& values, std::vector<FormProblem>& problems);

} // namespace praktijkboek
