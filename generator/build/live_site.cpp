#include "build/live_site.h"

#include "build/memory_outputs.h"
#include "build/publish_assets.h"
#include "build/publish_engine.h"
#include "build/publish_packs.h"
#include "build/publish_search.h"
#include "build/publish_site_files.h"
#include "model/select_audience.h"

#include <set>

namespace praktijkboek {

namespace {

std::vector<std::string> changed_sources(const Project& project, const LiveEdition* last) {
  std::set<const Document*> known;
  if (last != nullptr)
    for (const auto& document : last->linked->project.documents) known.insert(document.get());
  std::vector<std::string> changed;
  for (const auto& document : project.documents)
    if (!document->source->path.empty() && !known.contains(document.get())) changed.push_back(document->source->path);
  return changed;
}

/// Lists of the book have no source: they are what they list.
bool is_same(const std::shared_ptr<const Document>& one, const std::shared_ptr<const Document>& other) {
  return one == other || (one && other && one->source->path.empty() && one->kind == other->kind);
}

} // namespace

LiveSite::LiveSite(BuildSettings settings)
    : settings_(std::move(settings)), files_(settings_.project, settings_.resources), workers_(settings_.jobs),
      cache_(open_cache(settings_)) {}

LiveUpdate LiveSite::update(LiveChange change) {
  if (change == LiveChange::looks) {
    ++looks_;
    templates_.reset();
  }
  LiveUpdate update;
  make(update);
  update.diagnostics.sort();
  return update;
}

void LiveSite::make(LiveUpdate& update) {
  Diagnostics& diagnostics = update.diagnostics;
  std::optional<Project> read = read_project(files_, workers_, diagnostics, settings_.audience, sources_);
  if (!read) return;
  update.read = changed_sources(*read, last_.get());
  prepare_faces(*read, diagnostics);
  auto edition = std::make_shared<LiveEdition>();
  edition->linked = link_project(std::move(*read), workers_, diagnostics, mentions_);
  const LinkedBook& linked = *edition->linked;
  const Project& project = linked.project;
  edition->images = collect_images(files_, project, workers_, diagnostics, images_);
  if (diagnostics.has_errors()) return find_remaining_errors(linked, diagnostics);
  style_.check(project, workers_, diagnostics);

  edition->faces = faces_;
  edition->theme = theme_of_faces_;
  edition->packs = read_packs(files_, project.book, diagnostics);
  keep_packs_for(settings_.audience, edition->packs);
  SiteMap& map = edition->map;
  map = map_site(linked.index, settings_.audience == trainer_audience ? TrainerNotes::printed : TrainerNotes::left_out);
  const std::vector<PublishedPack> packs = map_packs(edition->packs, project.book, project.words);
  map.packs = packs;
  if (find_search_program(project.site, files_, settings_.project, settings_.resources, diagnostics))
    announce_search(map);

  Fingerprint frame;
  frame.add(looks_);
  add_frame(sources_, frame);
  prepare_assets(*edition, frame, diagnostics);
  announce_feed(project.site, map);
  const std::vector<CheckedRedirect> redirects = check_site(linked, packs, map, diagnostics);
  if (!templates_) {
    said_of_templates_ = {};
    templates_ = load_site_templates(files_, said_of_templates_);
  }
  diagnostics.merge(Diagnostics(said_of_templates_));

  const MeasureText measure = measure_in_sans(*faces_->fonts, project.book.language);
  HtmlContext html{linked.index, project.site, map, *templates_, measure};
  Fingerprint shared = frame;
  add_outline(linked.index, shared);
  add_map(map, shared);
  try {
    share_values(html);
    Files files = assets_.files;
    files.insert(engine_.files.begin(), engine_.files.end());
    make_pages(*edition, html, shared.hash(), files, update);
    if (diagnostics.has_errors()) return;
    MemoryOutputs beside;
    publish_site_files(project, redirects, html, beside.outputs());
    publish_other_pages(project, html, beside.outputs());
    files.merge(beside.take()); // a file of site/static/ stands in for ours
    publish(std::move(edition), files, update);
  } catch (const TemplateFailure& failure) {
    diagnostics.error("templates/" + failure.name() + ".mustache", {"the template cannot be used: {}", failure.what()});
  }
}

void LiveSite::prepare_faces(const Project& project, Diagnostics& diagnostics) {
  if (faces_ && faces_->fonts && theme_of_faces_ == sources_.theme.source()) return;
  faces_ = std::make_shared<const Typefaces>(prepare_typefaces(project, Media::web, cache_, workers_, diagnostics));
  theme_of_faces_ = sources_.theme.source();
}

void LiveSite::prepare_assets(LiveEdition& edition, const Fingerprint& frame, Diagnostics& diagnostics) {
  const Project& project = edition.linked->project;
  const AssetSources sources{files_, project, *faces_->fonts, faces_->web_fonts, edition.images, cache_};
  const auto make_when_changed = [&](Assets& assets, const Fingerprint& fingerprint, const auto& publish) {
    std::string hash = fingerprint.hash();
    if (hash != assets.fingerprint) {
      assets = {std::move(hash), {}, {}, {}};
      MemoryOutputs made;
      publish(assets, made.outputs());
      assets.files = made.take();
    }
    diagnostics.merge(Diagnostics(assets.found));
    edition.map.assets.insert(assets.map.assets.begin(), assets.map.assets.end());
  };

  Fingerprint of_assets = frame;
  for (const auto& [path, image] : images_) {
    of_assets.add(path);
    of_assets.add(image.hash);
  }
  // Packs that are made in the browser have the texts of when the engine was published: with each change of a text its
  // address would be new, and with it every page.
  Fingerprint of_engine = frame;
  add_outline(edition.linked->index, of_engine);
  for (const auto& document : project.documents) {
    if (document->kind == DocumentKind::deck) of_assets.add(document->slug);
    if (document->kind == DocumentKind::sheet) of_engine.add(document->source);
  }
  make_when_changed(assets_, of_assets, [&](Assets& assets, Outputs& outputs) {
    publish_assets(sources, assets.map, outputs, assets.found);
  });
  make_when_changed(engine_, of_engine, [&](Assets& assets, Outputs& outputs) {
    publish_engine(sources, workers_, assets.map, outputs, assets.found);
  });
  edition.map.pack_engine_bytes = engine_.map.pack_engine_bytes;
  edition.map.image_sizes = assets_.map.image_sizes;
  edition.map.light_paper = assets_.map.light_paper;
  edition.map.dark_paper = assets_.map.dark_paper;
}

void LiveSite::make_pages(const LiveEdition& edition, const HtmlContext& html, std::string fingerprint, Files& files,
                          LiveUpdate& update) {
  const auto& documents = edition.linked->project.documents;
  Fingerprint with_subjects, with_engine;
  with_subjects.add(fingerprint);
  add_subjects(edition.linked->index, with_subjects);
  with_engine.add(fingerprint);
  add_engine(edition.map, with_engine);
  const std::string of_subject_index = with_subjects.hash(), of_sheet = with_engine.hash();
  std::vector<Page> made(documents.size());
  workers_.for_each_index(documents.size(), [&](std::size_t i) {
    const DocumentKind kind = documents[i]->kind;
    const std::string& wanted = kind == DocumentKind::subject_index ? of_subject_index
                                : kind == DocumentKind::sheet       ? of_sheet
                                                                    : fingerprint;
    const auto before = pages_.find(edition.map.pages[i]);
    const bool same = before != pages_.end() && before->second.bytes && before->second.fingerprint == wanted &&
                      is_same(before->second.document, documents[i]);
    made[i] = same ? before->second : make_page(edition, i, html, wanted);
  });
  for (std::size_t i = 0; i < made.size(); ++i) {
    const std::string& address = edition.map.pages[i];
    update.diagnostics.merge(Diagnostics(made[i].found));
    const auto before = pages_.find(address);
    if (before == pages_.end() || before->second.bytes != made[i].bytes) update.rendered.push_back(address);
    files.insert_or_assign(address, made[i].bytes);
  }
  pages_.clear();
  for (std::size_t i = 0; i < made.size(); ++i) pages_.insert_or_assign(edition.map.pages[i], std::move(made[i]));
}

LiveSite::Page LiveSite::make_page(const LiveEdition& edition, std::size_t position, const HtmlContext& html,
                                   const std::string& fingerprint) const {
  const LinkedBook& linked = *edition.linked;
  Page page{linked.project.documents[position], fingerprint, nullptr, {}};
  const ResolvedDocument resolved = resolve(*page.document, position, linked.index, linked.values, page.found);
  if (!page.found.has_errors()) page.bytes = std::make_shared<const std::string>(render_page(resolved, html));
  return page;
}

void LiveSite::find_remaining_errors(const LinkedBook& linked, Diagnostics& diagnostics) {
  const auto& documents = linked.project.documents;
  std::vector<Diagnostics> found(documents.size());
  workers_.for_each_index(documents.size(),
                          [&](std::size_t i) { resolve(*documents[i], i, linked.index, linked.values, found[i]); });
  for (Diagnostics& part : found) diagnostics.merge(std::move(part));
}

void LiveSite::publish(std::shared_ptr<LiveEdition> edition, const Files& files, LiveUpdate& update) {
  edition->number = last_ ? last_->number + 1 : 1;
  const std::map<std::string, LiveFile, std::less<>> nothing;
  const auto& known = last_ ? last_->files : nothing;
  for (const auto& [address, bytes] : files) {
    const auto before = known.find(address);
    const bool same = before != known.end() && (before->second.bytes == bytes || *before->second.bytes == *bytes);
    edition->files.emplace(address, same ? before->second : LiveFile{bytes, edition->number});
  }
  last_ = edition;
  update.edition = std::move(edition);
}

} // namespace praktijkboek
