#pragma once

#include "layout/composition.h"
#include "layout/inline/styled_text.h"
#include "model/inline.h"

namespace praktijkboek {

/// Inline content as styled text: citations, cross-references, values and marks of footnotes are written out, links
/// know where they lead, parts in another language have their own element. Creates the elements below `element`.
StyledText collect_inlines(Inlines content, const TextStyle& style, StructureId element, Composition& composition);

/// Adds to text that there is already (a number before a heading, a label before a caption).
void collect_inlines(StyledText& out, Inlines content, const TextStyle& style, StructureId element,
                     Composition& composition);

/// A citation or an entry of the literature list.
void collect_parts(StyledText& out, const TextParts& parts, const TextStyle& style, StructureId element,
                   Composition& composition);

} // namespace praktijkboek
