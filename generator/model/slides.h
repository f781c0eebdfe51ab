#pragma once

#include "model/block.h"

#include <vector>

namespace praktijkboek {

/// One slide of a deck: views of the document's blocks.
struct Slide {
  const Block* heading = nullptr; // none: a slide without a title, for a statement or a picture
  Blocks content;                 // behind the heading, with the notes
};

/// The slides of a deck: each heading of level 2 and each thematic break begins one.
std::vector<Slide> slides_of(Blocks content);

/// What the trainer says with a slide; nothing when it has no notes. Several boxes of notes are one after another.
std::vector<const SlidePart*> notes_of(const Slide& slide);

} // namespace praktijkboek
