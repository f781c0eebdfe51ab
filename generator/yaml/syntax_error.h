#pragma once

#include "base/diagnostics.h"
#include "yaml/excerpt.h"

#include <cstddef>
#include <string_view>

namespace praktijkboek {

/// Where and why the parser stopped, in its own words.
struct YamlSyntaxError {
  std::size_t offset = 0;    // in the excerpt
  std::size_t last_good = 0; // where the last value before it begins
  std::string_view message;
};

/// Makes of it what an author can act on: what is wrong at which character, and what to write instead.
void report_syntax_error(const Source& source, const Excerpt& excerpt, const YamlSyntaxError& error,
                         Diagnostics& diagnostics);

} // namespace praktijkboek
