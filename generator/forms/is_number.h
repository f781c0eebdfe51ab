#pragma once

#include "model/field.h"

#include <type_traits>
#include <variant>

namespace praktijkboek {

/// Kinds whose answers are numbers in data.
template <typename Kind>
bool is_number(const Kind& kind) {
  if constexpr (std::is_same_v<Kind, FieldKind>)
    if (std::holds_alternative<ComputedField>(kind)) return true;
  return std::holds_alternative<NumberField>(kind) || std::holds_alternative<ScaleField>(kind);
}

} // namespace praktijkboek
