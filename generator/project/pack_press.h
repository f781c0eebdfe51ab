#pragma once

#include "layout/printed_pixels.h"
#include "model/pack.h"
#include "project/linked_book.h"
#include "project/print_resources.h"
#include "project/workers.h"
#include "theme/organisation.h"

#include <optional>
#include <span>
#include <string>

namespace praktijkboek {

enum class Ink { colours, black_and_white };
ImageColours image_colours(Ink ink);
enum class Binding { flat, booklet };

/// What makes one pack different from another of the same name.
struct PackRequest {
  const Pack& pack;
  std::string audience;
  const Organisation* organisation = nullptr; // none: of nobody in particular
  std::shared_ptr<const ImageData> logo{};
  Ink ink = Ink::colours;
  Binding binding = Binding::flat;
  std::vector<Date> dates{}; // of the days of its programme; none: not known yet
};

/// What can be told of a pack once its pages are known.
struct PackFacts {
  std::size_t pages = 0;
  std::size_t sides = 0; // of paper: a booklet has two pages on each
  std::string calendar;  // of the days, as an .ics file; empty: no dates, or no programme
};

struct PrintedPack : PackFacts {
  std::string bytes;
};

/// A pack on its pages, before it becomes a PDF.
struct LaidOutPack : PackFacts {
  PagedDocument document;
};

/// Where the pages of a pack come to lie: all that there is to know of it but its bytes.
/// @param book read for the audience of the request
/// @param page_paths as in LayoutContext
std::optional<LaidOutPack> lay_out_pack(const LinkedBook& book, const PackRequest& request, const PrintContext& print,
                                        std::span<const std::string> page_paths, Workers& workers,
                                        Diagnostics& diagnostics);

/// One course pack as a PDF.
std::optional<PrintedPack> print_pack(const LinkedBook& book, const PackRequest& request, const PrintContext& print,
                                      std::span<const std::string> page_paths, Workers& workers,
                                      Diagnostics& diagnostics);

/// 'voor deelnemers', for the cover and the page of the packs.
std::string readers_of_pack(const std::string& audience, const Book& book, const Words& words);

/// packs/*.yaml, by name.
std::vector<Pack> read_packs(const FileSystem& files, const Book& book, Diagnostics& diagnostics);

} // namespace praktijkboek
