#pragma once

#include "build/outputs.h"
#include "project/pack_press.h"
#include "resolve/site_map.h"

namespace praktijkboek {

struct PackPublication {
  const FileSystem& files;
  const std::vector<Pack>& packs;
  const PrintContext& paper;
};

/// Names all packs with their addresses, one for each audience: pakketten/<pack>-<audience>.pdf.
std::vector<PublishedPack> map_packs(const std::vector<Pack>& packs, const Book& book, const Words& words);

/// A publication for one audience has no packs of others. Empty: for everybody, with the packs of all.
void keep_packs_for(const std::string& audience, std::vector<Pack>& packs);

/// Every pack for each of its audiences. The book is read once for each audience: what is for others is in no byte.
void publish_packs(const PackPublication& publication, Workers& workers, Outputs& outputs, Diagnostics& diagnostics);

} // namespace praktijkboek
