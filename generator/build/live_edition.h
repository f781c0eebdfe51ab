#pragma once

#include "build/collect_images.h"
#include "build/typefaces.h"
#include "model/pack.h"
#include "project/linked_book.h"
#include "resolve/site_map.h"

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace praktijkboek {

using Bytes = std::shared_ptr<const std::string>;

struct LiveFile {
  Bytes bytes;
  std::uint64_t changed_in = 0; // number of the first edition that had these bytes
};

/// A website that could be made whole, in memory. Never changes: who answers a request keeps the edition that it began
/// with. Search and PDFs are not in it; they are made of it when somebody asks.
struct LiveEdition {
  std::uint64_t number = 0; // from 1
  std::unique_ptr<const LinkedBook> linked;
  std::shared_ptr<const Typefaces> faces;
  SourcePointer theme; // what the faces are of
  ImageFiles images;
  std::vector<Pack> packs;
  SiteMap map;
  std::map<std::string, LiveFile, std::less<>> files; // by address
};

} // namespace praktijkboek
