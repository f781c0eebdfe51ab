#pragma once

#include "layout/layout_document.h"

#include <span>

namespace praktijkboek {

/// A deck as slides, one on a page: a title slide, the slides, and the works that they cite. The page master says how
/// large they are; they are designed with the theme's own letters and made larger as a whole. A slide on which not all
/// fits is an error that says how much is too much.
PagedDocument layout_slides(const ResolvedDocument& deck, const LayoutContext& context, Diagnostics& diagnostics);

/// Slides on the pages of a hand-out: one, two, or six on a page, or three with lines to write on beside them. The page
/// master of the context is that of the hand-out.
PagedDocument layout_hand_out(PagedDocument slides, int count, const ResolvedDocument& deck,
                              const LayoutContext& context);

/// Each slide with what the trainer says with it and how long it takes.
PagedDocument layout_notes(PagedDocument slides, const ResolvedDocument& deck, const LayoutContext& context,
                           Diagnostics& diagnostics);

/// The cards of exercises to cut out, with cut lines, after each other on the same paper. The backs of cards with two
/// sides stand on the page behind their fronts, mirrored, so that they meet when both sides of the paper are printed;
/// behind cards with one side the paper stays blank. A card on which not all fits is an error that says how much is too
/// much.
PagedDocument layout_cards(std::span<const ResolvedDocument> exercises, const LayoutContext& context,
                           Diagnostics& diagnostics);

} // namespace praktijkboek
