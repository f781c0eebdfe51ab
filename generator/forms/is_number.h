#pragma once

#include "model/field.h"

#include <type_traits>
#include <variant>

namespace praktijkboek {

/// Kinds whose answers are numbers in data.
template <typename Kind>
bool is_number(const Kind& kind) {
  if constexpr (std::is_same_v<Kind, FieldKind>)
    return std::holds_alternative<NumberField>(kind) || std::holds_alternative<ScaleField>(kind);
  else
    return std::holds_alternative<NumberField>(kind);
}

} // namespace praktijkboek
