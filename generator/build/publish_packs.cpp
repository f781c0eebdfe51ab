#include "build/publish_packs.h"

#include "build/collect_images.h"

#include <fmt/format.h>

#include <map>

namespace praktijkboek {

namespace {

std::string path_of(const Pack& pack, const std::string& audience) {
  return fmt::format("pakketten/{}-{}.pdf", pack.name, audience);
}

void publish_for(const std::string& audience, const std::vector<const Pack*>& packs, const PackPublication& publication,
                 Workers& workers, Outputs& outputs, Diagnostics& diagnostics) {
  Diagnostics said; // of what is in the publication for everybody too
  std::optional<Project> project = read_project(publication.files, workers, said, audience);
  if (!project) return diagnostics.merge(std::move(said));
  const std::unique_ptr<const LinkedBook> book = link_project(std::move(*project), workers, said);
  if (said.has_errors()) return diagnostics.merge(std::move(said));
  const ImageFiles images = collect_images(publication.files, book->project, workers, diagnostics);
  const PrintContext& paper = publication.paper;
  const PrintContext print{book->project.theme, paper.fonts,    paper.hyphenator,
                           paper.masters,       images.decoded, paper.site_address};
  const SiteMap map = map_site(book->index);
  for (const Pack* pack : packs) {
    const auto printed = print_pack(*book, {*pack, audience}, print, map.pages, workers, diagnostics);
    if (printed) outputs.add(path_of(*pack, audience), printed->bytes, {pack->source->path});
  }
}

} // namespace

void keep_packs_for(const std::string& audience, std::vector<Pack>& packs) {
  if (audience.empty()) return;
  for (Pack& pack : packs) std::erase_if(pack.audiences, [&](const std::string& other) { return other != audience; });
}

std::vector<PublishedPack> map_packs(const std::vector<Pack>& packs, const Book& book, const Words& words) {
  std::vector<PublishedPack> published;
  for (const Pack& pack : packs)
    for (const std::string& audience : pack.audiences)
      published.push_back(
          {pack.title, pack.description, pack.label, readers_of_pack(audience, book, words), path_of(pack, audience)});
  return published;
}

void publish_packs(const PackPublication& publication, Workers& workers, Outputs& outputs, Diagnostics& diagnostics) {
  std::map<std::string, std::vector<const Pack*>> by_audience;
  for (const Pack& pack : publication.packs)
    for (const std::string& audience : pack.audiences) by_audience[audience].push_back(&pack);
  for (const auto& [audience, packs] : by_audience)
    publish_for(audience, packs, publication, workers, outputs, diagnostics);
}

} // namespace praktijkboek
