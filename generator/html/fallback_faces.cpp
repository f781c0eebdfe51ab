#include "html/fallback_faces.h"

#include <fmt/format.h>

#include <array>

namespace praktijkboek {

namespace {

/// Faces that many devices have, all of the same widths.
struct DeviceFace {
  std::string_view name; // of the rule
  std::string_view local;
  double width; // of width_sample, for each of its characters
};

constexpr std::array<DeviceFace, 2> serifs{{{"serif fallback", "local(\"Georgia\"), local(\"Gelasio\")", 443.69},
                                            {"serif fallback 2", "local(\"Noto Serif\")", 484.27}}};
constexpr std::array<DeviceFace, 3> sanses{
    {{"sans fallback", "local(\"Arial\"), local(\"Liberation Sans\"), local(\"Helvetica Neue\")", 445.30},
     {"sans fallback 2", "local(\"Roboto\")", 442.99},
     {"sans fallback 3", "local(\"Noto Sans\")", 475.69}}};

void append_rule(std::string& css, const DeviceFace& device, const FaceMeasures& face) {
  const double size = face.width / device.width;
  css += fmt::format("@font-face {{\n  font-family: \"{}\";\n  src: {};\n  size-adjust: {:.1f}%;\n"
                     "  ascent-override: {:.1f}%;\n  descent-override: {:.1f}%;\n  line-gap-override: 0%;\n}}\n",
                     device.name, device.local, 100 * size, face.ascender / size / 10, -face.descender / size / 10);
}

} // namespace

std::string fallback_faces(const FaceMeasures& serif, const FaceMeasures& sans) {
  std::string css;
  for (const DeviceFace& device : serifs) append_rule(css, device, serif);
  for (const DeviceFace& device : sanses) append_rule(css, device, sans);
  return css;
}

std::string serif_fallbacks() {
  std::string names;
  for (const DeviceFace& device : serifs) names += fmt::format("\"{}\", ", device.name);
  return names;
}

std::string sans_fallbacks() {
  std::string names;
  for (const DeviceFace& device : sanses) names += fmt::format("\"{}\", ", device.name);
  return names;
}

} // namespace praktijkboek
