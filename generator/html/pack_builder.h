#pragma once

#include "html/render_page.h"
#include "theme/theme.h"

#include <string>
#include <vector>

namespace praktijkboek {

/// What the page on which packs are composed knows beside the book.
struct PackBuilderFacts {
  std::vector<std::string> audiences; // for whom a pack can be, in the order of book.yaml
  const Theme& theme;                 // its colours are those of a pack of nobody in particular
};

/// The page at SiteMap::pack_builder: a form whose script writes the YAML of a pack, and has the engine make its PDF.
std::string render_pack_builder(const PackBuilderFacts& facts, const HtmlContext& context);

} // namespace praktijkboek
