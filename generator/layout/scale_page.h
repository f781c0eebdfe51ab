#pragma once

#include "layout/paged_document.h"

namespace praktijkboek {

/// Makes everything on a page larger or smaller.
void scale_page(Page& page, double factor);

/// Makes a whole document larger or smaller: its pages and where its places are on them.
void scale_document(PagedDocument& document, double factor);

} // namespace praktijkboek
