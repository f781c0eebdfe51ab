#pragma once

#include "base/diagnostics.h"
#include "build/cache.h"
#include "drawing/drawing.h"
#include "font/font_library.h"
#include "project/print_resources.h"
#include "project/project.h"
#include "project/workers.h"

#include <memory>
#include <string>
#include <vector>

namespace praktijkboek {

/// What a publication is set in.
struct Typefaces {
  std::unique_ptr<const FontLibrary> fonts; // null after an error
  std::vector<std::string> web_fonts;       // when there is a website
};

enum class Media { web, paper, both };

/// Done before the book is linked, so that the memory that it takes for a moment is there for the book again. A website
/// alone keeps only the faces that something is measured with.
Typefaces prepare_typefaces(const Project& project, Media media, const Cache& cache, Workers& workers,
                            Diagnostics& diagnostics);

/// Widths in the theme's sans, for diagrams on the website.
MeasureText measure_in_sans(const FontLibrary& fonts, const std::string& language);

} // namespace praktijkboek
