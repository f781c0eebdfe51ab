#include "html/fallback_faces.h"

#include <fmt/format.h>

namespace praktijkboek {

namespace {

// What width_sample takes for each character in faces that most devices have, or others of the same widths.
constexpr double georgia_width = 443.69;
constexpr double arial_width = 445.30;

std::string rule(std::string_view name, std::string_view local, double device_width, const FaceMeasures& face) {
  const double size = face.width / device_width;
  return fmt::format("@font-face {{\n  font-family: \"{}\";\n  src: {};\n  size-adjust: {:.1f}%;\n"
                     "  ascent-override: {:.1f}%;\n  descent-override: {:.1f}%;\n  line-gap-override: 0%;\n}}\n",
                     name, local, 100 * size, face.ascender / size / 10, -face.descender / size / 10);
}

} // namespace

std::string fallback_faces(const FaceMeasures& serif, const FaceMeasures& sans) {
  return rule("serif fallback", "local(\"Georgia\"), local(\"Gelasio\")", georgia_width, serif) +
         rule("sans fallback", "local(\"Arial\"), local(\"Liberation Sans\"), local(\"Helvetica Neue\")", arial_width,
              sans);
}

} // namespace praktijkboek
