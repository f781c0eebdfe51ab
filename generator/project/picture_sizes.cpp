#include "project/picture_sizes.h"

#include "layout/book/booklet.h"
#include "model/dump.h"
#include "project/mentioned_images.h"
#include "project/pack_press.h"
#include "read/pack_words.h"
#include "resolve/site_map.h"

#include <algorithm>

namespace praktijkboek {

namespace {

/// How packs can show a document. None: it cannot be in one.
std::vector<PackPart> parts_of(const DocumentIndex& document) {
  std::vector<PackPart> parts;
  const auto add = [&](PackPartKind kind, int count = 0) {
    PackPart part;
    part.kind = kind;
    part.document = document.kind;
    part.subject = document.slug;
    part.count = count;
    parts.push_back(std::move(part));
  };
  for (const PackPartWord& word : subject_words) {
    if (word.document != document.kind) continue;
    if (word.kind != PackPartKind::deck)
      add(word.kind);
    else
      for (const int slides : slides_a_page) add(word.kind, slides);
  }
  const bool has_cards = std::any_of(document.targets.begin(), document.targets.end(),
                                     [](const Target& target) { return target.kind == TargetKind::cards; });
  if (has_cards && !parts.empty()) add(PackPartKind::cards);
  return parts;
}

void add_places(const PagedDocument& pages, const Images& images, PictureSizes& sizes) {
  std::map<const ImageData*, std::string_view> paths;
  for (const auto& [path, image] : images) paths.emplace(image.get(), path);
  for (const Page& page : pages.pages)
    for (const PageItem& item : page.items)
      if (const auto* painted = std::get_if<PaintedImage>(&item.content))
        if (const auto path = paths.find(painted->image.get()); path != paths.end()) {
          const PrintedArea area{painted->area.width, painted->area.height};
          sizes[std::string(path->second)].emplace(printed_pixels(*painted->image, area.width, area.height), area);
        }
}

/// Of one document on the pages of one master.
PictureSizes sizes_on(const std::string& master, const DocumentIndex& document, const LinkedBook& book,
                      const PrintContext& print, std::span<const std::string> page_paths) {
  Pack pack;
  pack.source = std::make_shared<const Source>();
  pack.master = master;
  pack.parts = parts_of(document);
  OneWorker alone;
  Diagnostics found; // a document that does not fit on its pages is in no pack
  PictureSizes sizes;
  std::optional<LaidOutPack> pages =
      lay_out_pack(book, {pack, *book.project.readers.begin()}, print, page_paths, alone, found);
  if (!pages) return sizes;
  add_places(pages->document, print.images, sizes);
  add_places(fold_booklet(std::move(pages->document), LastPage::inside), print.images, sizes);
  return sizes;
}

bool shows_images(const Document& document) {
  bool shows = false;
  for_each_image(document, [&](NodeId, std::string_view) { shows = true; });
  return shows;
}

} // namespace

void find_picture_sizes(const LinkedBook& book, const PrintContext& print, std::span<const std::string> page_paths,
                        std::set<std::string>& seen, Workers& workers, PictureSizes& sizes) {
  std::vector<std::size_t> wanted;
  const auto& documents = book.project.documents;
  for (std::size_t i = 0; i < documents.size(); ++i) {
    if (!shows_images(*documents[i]) || parts_of(book.index.documents[i].index).empty()) continue;
    if (seen.insert(documents[i]->source->path + '\n' + dump(*documents[i])).second) wanted.push_back(i);
  }
  const auto& masters = book.project.book.pack_masters;
  std::vector<PictureSizes> found(wanted.size() * masters.size());
  workers.for_each_index(found.size(), [&](std::size_t i) {
    const DocumentIndex& document = book.index.documents[wanted[i / masters.size()]].index;
    found[i] = sizes_on(masters[i % masters.size()], document, book, print, page_paths);
  });
  for (PictureSizes& of_document : found)
    for (auto& [path, areas] : of_document) sizes[path].merge(areas);
}

} // namespace praktijkboek
