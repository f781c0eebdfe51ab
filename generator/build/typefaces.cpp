#include "build/typefaces.h"

#include "build/disk.h"
#include "build/publish_assets.h"
#include "layout/inline/text_style.h"

namespace praktijkboek {

Typefaces prepare_typefaces(const Project& project, Media media, const Cache& cache, Workers& workers,
                            Diagnostics& diagnostics) {
  const DiskFileSystem machine("/");
  Typefaces faces{load_fonts(machine, project, diagnostics), {}};
  if (faces.fonts && media != Media::paper)
    faces.web_fonts = make_web_fonts(project.theme, *faces.fonts, cache, workers);
  return faces;
}

MeasureText measure_in_sans(const FontLibrary& fonts, const std::string& language) {
  return [&fonts, language](std::string_view text, double size, TextWeight weight) {
    const FontStyle style = weight == TextWeight::bold ? FontStyle::bold : FontStyle::regular;
    double width = 0;
    for (const ShapedGlyph& glyph : fonts.shape(font_id(FontFamily::sans, style), text, language, Figures::text))
      width += glyph.advance;
    return width * size / 1000;
  };
}

} // namespace praktijkboek
