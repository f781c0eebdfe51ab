#pragma once

#include "layout/composition.h"
#include "model/slides.h"

namespace praktijkboek {

/// Where the body of a slide is set, and how.
struct SlideBody {
  Rectangle room;
  std::size_t page = 0;
  StructureId element = 0;
  bool statement = false;  // large, in the middle: a slide without a title
  double figure_share = 1; // how wide figures are, of the room
};

/// Sets the blocks of a slide below each other, columns side by side, notes left out. Returns the height that they
/// take, which may be more than there is.
double set_slide_body(Blocks content, const SlideBody& body, Composition& composition);

/// The same without anything being set.
double measure_slide_body(Blocks content, const SlideBody& body, const Composition& composition);

/// Figures as wide as leaves room for the rest, but not smaller than can be read.
double fitting_figure_share(Blocks content, const SlideBody& body, const Composition& composition);

} // namespace praktijkboek
