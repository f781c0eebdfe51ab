#pragma once

#include "layout/page_builder.h"

#include <vector>

namespace praktijkboek {

/// Slides on the way to pages of paper: what stands on them goes along, and so do the places that lead there.
class SlidesOnPaper {
public:
  /// @param paper keeps the logical tree and the metadata of the slides
  SlidesOnPaper(PagedDocument&& slides, PagedDocument& paper);

  std::size_t count() const { return slides_.size(); }
  /// How high a slide is that is so wide.
  double height(std::size_t slide, double width) const;

  /// Puts a slide in a frame with its top left corner at `corner`.
  void place(std::size_t slide, double width, std::size_t page, Point corner, Colour frame, PageBuilder& pages);

private:
  std::vector<Page> slides_;
  std::vector<OutlineEntry> outline_;
  std::map<std::string, PagePlace, std::less<>> destinations_;
};

} // namespace praktijkboek
