#include "theme/theme.h"

#include <algorithm>
#include <cmath>

namespace praktijkboek {

std::string_view name_of(ColourRole role) {
  switch (role) {
  case ColourRole::paper: return "paper";
  case ColourRole::surface: return "surface";
  case ColourRole::ink: return "ink";
  case ColourRole::quiet: return "quiet";
  case ColourRole::structure: return "structure";
  case ColourRole::accent: return "accent";
  case ColourRole::line: return "line";
  case ColourRole::field: return "field";
  }
  return {};
}

namespace {

/// WCAG 2.2, definition of relative luminance.
double linear(std::uint8_t channel) {
  const double value = channel / 255.0;
  return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(Colour colour) {
  return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
}

} // namespace

double contrast(Colour first, Colour second) {
  const double a = luminance(first), b = luminance(second);
  return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace praktijkboek
