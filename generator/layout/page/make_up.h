#pragma once

#include "layout/layout_document.h"
#include "layout/page/galley.h"
#include "layout/page/page_area.h"
#include "layout/page/page_plan.h"

namespace praktijkboek {

/// Divides a galley over pages and places everything: frames, notes at the foot, repeated heads of tables, anchors as
/// destinations, headings as outline entries. Page breaks are chosen over the whole document (the total of unfilled
/// space and avoided breaks is least; Plass 1981), so that no heading and no single line is left alone. Pages are
/// labelled from 1; running heads are not painted here (running.h).
void make_up_pages(Galley&& galley, const LayoutContext& context, PageBuilder& pages);

/// Places strips in one area of a page: the whole text area, or a column of it.
void fill_area(Galley& galley, const PagePlan& plan, std::size_t page, const PageArea& area,
               const LayoutContext& context, PageBuilder& pages);

} // namespace praktijkboek
