#include "html/fallback_faces.h"

#include <catch2/catch.hpp>

using namespace praktijkboek;
using Catch::Matchers::Contains;

TEST_CASE("a face of the device is as wide and as high as the face it stands in for") {
  const std::string css = fallback_faces({399.321, 900, -300}, {445.30, 987, -213});
  CHECK_THAT(css, Contains("font-family: \"serif fallback\";\n  src: local(\"Georgia\"), local(\"Gelasio\");\n"
                           "  size-adjust: 90.0%;\n  ascent-override: 100.0%;\n  descent-override: 33.3%;\n"));
  CHECK_THAT(css, Contains("size-adjust: 100.0%;\n  ascent-override: 98.7%;\n  descent-override: 21.3%;\n"
                           "  line-gap-override: 0%;\n"));
  // Georgia is not on every device.
  CHECK_THAT(css, Contains("font-family: \"serif fallback 2\";\n  src: local(\"Noto Serif\");\n  size-adjust: 82.5%;"));
  CHECK(serif_fallbacks() == "\"serif fallback\", \"serif fallback 2\", ");
}
