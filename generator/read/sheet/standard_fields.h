#pragma once

#include "model/field.h"
#include "read/reading.h"

#include <array>
#include <string_view>
#include <vector>

namespace praktijkboek {

/// Fields that sheets get without naming them, in the language of the book.

/// Whose sheet it is, of what day and version: on top of sheets with 'header: client'.
std::vector<Field> client_header_fields(Reading& reading, Span span);

/// Who gets a copy, and how: at the end of sheets with 'copies: true'.
constexpr std::array<std::string_view, 2> copy_list_keys{"kopie", "kopie_namen"};
std::string_view copy_list_title(const Book& book);
std::vector<Field> copy_list_fields(Reading& reading, Span span);

} // namespace praktijkboek
