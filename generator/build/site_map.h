#pragma once

#include "html/render_page.h"
#include "resolve/book_index.h"

namespace praktijkboek {

/// Where each document is published, for the website and for print.
SiteMap map_site(const BookIndex& index);

} // namespace praktijkboek
