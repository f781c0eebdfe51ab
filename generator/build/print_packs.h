#pragma once

#include "build/fill_sheets.h"
#include "project/pack_press.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace praktijkboek {

/// A part of the work: every `count`th of the packs that were asked for, from number `index` (from 0).
struct Shard {
  std::size_t index = 0;
  std::size_t count = 1;
};

struct PackSettings {
  SheetSettings project;
  std::vector<std::string> names;                   // none: all packs
  std::vector<std::string> audiences;               // none: those that each pack is published for
  std::vector<std::filesystem::path> organisations; // files, or folders of them; none: of nobody in particular
  std::optional<std::filesystem::path> output;      // a file for one pack, else a folder
  Ink ink = Ink::colours;
  Binding binding = Binding::flat;
  std::vector<Date> dates;      // of the days of the programmes, written into a calendar too
  std::optional<int> page_cost; // of one printed side, in cents
  Shard shard{};
};

/// Prints packs for audiences and organisations, each combination by itself. Either all of them are written or, after
/// an error, none.
SheetOutcome print_packs(const PackSettings& settings);

} // namespace praktijkboek
