#pragma once

#include "layout/layout_document.h"
#include "layout/page_builder.h"

#include <string>

namespace praktijkboek {

enum class FirstPage { without_head, with_head };

/// What stands in the head and foot of every page, as artifacts. Empty texts are left out.
struct RunningTexts {
  std::string head; // chapter title
  std::string foot; // book title and edition, name of the sheet; the page number stands opposite it
  FirstPage first_page = FirstPage::without_head;
};

/// Paints head, foot and page number on all pages that there are, in the theme's small sans.
void paint_running_texts(const RunningTexts& texts, const LayoutContext& context, PageBuilder& pages);

} // namespace praktijkboek
