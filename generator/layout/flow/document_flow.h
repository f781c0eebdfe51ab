#pragma once

#include "layout/flow/flow.h"

namespace praktijkboek {

/// Parts of a document around its blocks.

/// Number in its rings, title and description. Adds the element of the title below `flow.element`.
void flow_opening(const Flow& flow);

/// Goal, group, time and what is needed, below the opening of an exercise.
void flow_training_facts(const Flow& flow);

/// 'Bronnen bij dit hoofdstuk': the works that the document cites. Nothing when it cites none.
void flow_cited_works(const Flow& flow);

/// Sets the notes whose marks were collected, for the foot of their pages.
void flow_footnotes(const Flow& flow);

} // namespace praktijkboek
