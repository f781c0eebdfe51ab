#pragma once

#include "yaml/value.h"

#include <cstddef>
#include <string_view>

namespace praktijkboek {

enum class Closing { closed, missing };

/// The written form of a scalar.
struct ScalarForm {
  std::size_t begin = 0;
  std::size_t end = 0;
  ScalarStyle style = ScalarStyle::plain;
  Closing closing = Closing::closed; // of quotes; the parser lets the end of the text close them
};

/// Finds the form of the scalar that the parser decoded as `decoded`, behind its anchor or tag at `mark`. Of a block
/// only its first line ('|').
ScalarForm find_scalar_form(std::string_view text, std::size_t mark, std::string_view decoded);

/// Behind the closing quote of the quoted scalar at `begin`, or nothing when there is none.
std::size_t quoted_scalar_end(std::string_view text, std::size_t begin);

} // namespace praktijkboek
