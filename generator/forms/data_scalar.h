#pragma once

#include <string>
#include <string_view>

namespace praktijkboek {

/// In double quotes, with escapes that JSON and YAML have in common.
std::string quoted_scalar(std::string_view text);

/// Plain where no reader of YAML takes it for something else than text, in quotes elsewhere.
std::string yaml_scalar(std::string_view text);

/// Whether a text of several lines can stand as it is in a literal block ('|-').
bool fits_literal_block(std::string_view text);

} // namespace praktijkboek
