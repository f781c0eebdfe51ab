#pragma once

#include "model/field.h"
#include "read/reading.h"

#include <string_view>
#include <vector>

namespace praktijkboek {

/// Fields that sheets get without naming them.

/// Whose sheet it is, of what day and version: on top of sheets with 'header: client'.
std::vector<Field> client_header_fields(Reading& reading, Span span);

/// Who gets a copy, and how: at the end of sheets with 'copies: true'.
constexpr std::string_view copy_list_key = "kopie";
constexpr std::string_view copy_list_title = "Wie krijgt een kopie?";
Field copy_list_field(Reading& reading, Span span);

} // namespace praktijkboek
