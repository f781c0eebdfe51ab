#pragma once

#include "read/reading.h"

#include <string_view>

namespace praktijkboek {

/// HTML in Markdown is an error; says what to write instead of the element.
void report_raw_html(Reading& reading, std::string_view html, Span span);

} // namespace praktijkboek
