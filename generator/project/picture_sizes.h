#pragma once

#include "layout/printed_pixels.h"
#include "project/linked_book.h"
#include "project/print_resources.h"

#include <map>
#include <set>
#include <span>
#include <string>

namespace praktijkboek {

/// A place on paper, in points.
struct PrintedArea {
  double width = 0;
  double height = 0;
};

/// In how many pixels packs can print each image: by its path, each with a place that needs so many.
using PictureSizes = std::map<std::string, std::map<PixelSize, PrintedArea>, std::less<>>;

/// Lays out each document that shows an image in every way that packs have for it: on the pages of each master, flat
/// and as a booklet, a deck as each of its hand-outs. Where an image stands on its page does not depend on what else is
/// in the pack.
/// @param book read for one audience
/// @param seen documents that were laid out for another audience and read the same, which are not laid out again
void find_picture_sizes(const LinkedBook& book, const PrintContext& print, std::span<const std::string> page_paths,
                        std::set<std::string>& seen, Workers& workers, PictureSizes& sizes);

} // namespace praktijkboek
