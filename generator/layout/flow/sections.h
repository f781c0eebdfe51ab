#pragma once

#include "layout/page_builder.h"

#include <vector>

namespace praktijkboek {

/// The sections that headings open, one in another by their levels.
class Sections {
public:
  Sections(StructureId around, PageBuilder& pages) : around_(around), pages_(pages) {}

  /// The section of a heading: it closes those of its own level and below.
  StructureId open(int level) {
    while (!opened_.empty() && opened_.back().level >= level) opened_.pop_back();
    const StructureId parent = opened_.empty() ? around_ : opened_.back().element;
    opened_.push_back({level, pages_.add_element(Role::section, parent)});
    return opened_.back().element;
  }

private:
  struct Opened {
    int level = 0;
    StructureId element = 0;
  };
  StructureId around_;
  PageBuilder& pages_;
  std::vector<Opened> opened_;
};

} // namespace praktijkboek
