#include "build/live_prints.h"

#include "build/memory_outputs.h"
#include "build/publish_books.h"
#include "build/publish_document.h"
#include "build/publish_packs.h"

#include <algorithm>

namespace praktijkboek {

namespace {

/// The document that is printed there, in its own form or another.
std::optional<std::size_t> document_at(const SiteMap& map, std::string_view address) {
  for (std::size_t i = 0; i < map.documents.size(); ++i) {
    const auto& others = map.other_prints[i];
    const bool is_other =
        std::any_of(others.begin(), others.end(), [address](const OtherPrint& one) { return one.path == address; });
    if (map.documents[i] == address || is_other) return i;
  }
  return std::nullopt;
}

/// That pack for that audience, and nothing else.
std::vector<Pack> pack_at(const std::vector<Pack>& packs, const LinkedBook& linked, std::string_view address) {
  for (const Pack& pack : packs)
    for (const std::string& audience : pack.audiences) {
      Pack one = pack;
      one.audiences = {audience};
      if (map_packs({one}, linked.project.book, linked.project.words).front().path == address) return {one};
    }
  return {};
}

} // namespace

LivePrints::LivePrints(const BuildSettings& settings)
    : files_(settings.project, settings.resources), workers_(settings.jobs) {}

Bytes LivePrints::print(const LiveEdition& edition, std::string_view address, Diagnostics& diagnostics) {
  const std::lock_guard lock(mutex_);
  if (!prepare(edition, diagnostics)) return nullptr;
  if (const auto made = printed_.find(address); made != printed_.end()) return made->second;
  const Project& project = edition.linked->project;
  const PrintContext paper{project.theme,          *fonts_,
                           resources_->hyphenator, resources_->masters,
                           edition.images.decoded, project.site.address};
  MemoryOutputs made;
  make(edition, address, paper, made.outputs(), diagnostics);
  if (diagnostics.has_errors()) return nullptr;
  printed_.merge(made.take());
  const auto found = printed_.find(address);
  return found == printed_.end() ? nullptr : found->second;
}

bool LivePrints::prepare(const LiveEdition& edition, Diagnostics& diagnostics) {
  const DiskFileSystem machine("/");
  const Project& project = edition.linked->project;
  if (!fonts_ || theme_ != edition.theme) {
    fonts_ = load_fonts(machine, project, diagnostics);
    theme_ = edition.theme;
  }
  if (!resources_ || edition_ != edition.number) {
    printed_.clear();
    resources_ = load_print_resources(files_, machine, project, diagnostics);
    edition_ = edition.number;
  }
  return fonts_ && resources_ && !diagnostics.has_errors();
}

void LivePrints::make(const LiveEdition& edition, std::string_view address, const PrintContext& paper, Outputs& outputs,
                      Diagnostics& diagnostics) {
  const LinkedBook& linked = *edition.linked;
  const SiteMap& map = edition.map;
  if (const auto position = document_at(map, address)) {
    Diagnostics known; // what it says wrong was reported with its page
    const ResolvedDocument document =
        resolve(*linked.project.documents[*position], *position, linked.index, linked.values, known);
    return publish_document(document, nullptr, &paper, map, outputs, diagnostics);
  }
  if (const auto book = std::find(map.books.begin(), map.books.end(), address); book != map.books.end())
    return publish_book({linked.project, linked.index, linked.values, paper, map},
                        static_cast<std::size_t>(book - map.books.begin()), workers_, outputs, diagnostics);
  if (const std::vector<Pack> packs = pack_at(edition.packs, linked, address); !packs.empty())
    publish_packs({files_, packs, paper}, workers_, outputs, diagnostics);
}

} // namespace praktijkboek
