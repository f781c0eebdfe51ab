#include "build/build.h"

#include "build/check_links.h"
#include "build/collect_images.h"
#include "build/disk.h"
#include "build/freeze_edition.h"
#include "build/output_kinds.h"
#include "build/outputs.h"
#include "build/publish_assets.h"
#include "build/publish_books.h"
#include "build/publish_compressed.h"
#include "build/publish_document.h"
#include "build/publish_editions.h"
#include "build/publish_engine.h"
#include "build/publish_packs.h"
#include "build/publish_search.h"
#include "build/publish_site_files.h"
#include "build/site_templates.h"
#include "build/staged_tree.h"
#include "build/style_checks.h"
#include "build/threads.h"
#include "build/typefaces.h"
#include "model/select_audience.h"
#include "project/linked_book.h"
#include "project/load_source.h"
#include "project/print_resources.h"
#include "project/project.h"
#include "project/take_edition.h"
#include "resolve/site_map.h"

#include <atomic>

namespace praktijkboek {

namespace {

/// Stages 4 and 5 with `publish` for each document. One task a document: what is resolved is rendered and let go. From
/// the last to the first: the home page, which names them all, is made when most have gone.
template <typename Publish>
void resolve_each(const LinkedBook& linked, Workers& workers, Diagnostics& diagnostics, const Publish& publish) {
  const auto& documents = linked.project.documents;
  std::vector<Diagnostics> found(documents.size());
  std::atomic<bool> failed = diagnostics.has_errors();
  workers.for_each_index(documents.size(), [&](std::size_t done) {
    const std::size_t i = documents.size() - 1 - done;
    const ResolvedDocument resolved = resolve(*documents[i], i, linked.index, linked.values, found[i]);
    if (found[i].has_errors()) failed = true;
    if (!failed) publish(resolved, found[i]);
  });
  for (Diagnostics& part : found) diagnostics.merge(std::move(part));
}

Media media_of(Selection selection) {
  switch (selection) {
  case Selection::site: return Media::web;
  case Selection::print: return Media::paper;
  case Selection::everything: break;
  }
  return Media::both;
}

/// What other hosts said is kept when nothing else is written, too.
std::optional<std::filesystem::path> link_cache_file(const BuildSettings& settings) {
  if (settings.cache == CacheUse::off) return std::nullopt;
  return settings.project / "build" / "cache" / "external-links.json";
}

/// Nothing when there is none to make.
std::optional<std::filesystem::path> prepare_search(const SiteSettings& site, const FileSystem& files,
                                                    const BuildSettings& settings, Diagnostics& diagnostics) {
  if (settings.selection == Selection::print || settings.purpose == Purpose::check) return std::nullopt;
  return find_search_program(site, files, settings.project, settings.resources, diagnostics);
}

/// Frees what only its own page needed: of a large website, most of the memory. A book and the glossary are read again.
void let_go(Project& project, std::size_t position) {
  if (project.documents[position].get() != project.glossary) project.documents[position].reset();
}

/// Resolves only: says what else is wrong with sources that cannot be published.
void find_remaining_errors(const LinkedBook& linked, Workers& workers, Diagnostics& diagnostics) {
  resolve_each(linked, workers, diagnostics, [](const ResolvedDocument&, Diagnostics&) {});
}

/// Stage 5 with paper, of sources without errors: the whole book is the longest work, so it comes first, and its
/// documents are made beside it.
template <typename Publish>
void publish_with_books(const BookPublication& publication, Workers& workers, Outputs& outputs,
                        Diagnostics& diagnostics, const Publish& publish) {
  const auto& documents = publication.project.documents;
  std::vector<Diagnostics> found(documents.size() + 1);
  workers.for_each_index(documents.size() + 1, [&](std::size_t done) {
    const std::size_t i = documents.size() - done;
    if (i == documents.size()) return publish_books(publication, workers, outputs, found[i]);
    Diagnostics known;
    publish(resolve(*documents[i], i, publication.index, publication.values, known), found[i]);
  });
  for (Diagnostics& part : found) diagnostics.merge(std::move(part));
}

/// From a linked book to outputs. Errors leave the outputs incomplete; the caller throws them away.
/// @param frozen the editions that are published beside this one; their files are not yet written
void publish_all(LinkedBook& linked, FrozenEditions& frozen, const Typefaces& faces, const FileSystem& files,
                 const BuildSettings& settings, Workers& workers, bool search, Outputs& outputs,
                 Diagnostics& diagnostics) {
  const Project& project = linked.project;
  const DiskFileSystem machine("/");
  describe_kinds(files, project, outputs);
  const ImageFiles images = collect_images(files, project, workers, diagnostics);
  SiteMap map =
      map_site(linked.index, settings.audience == trainer_audience ? TrainerNotes::printed : TrainerNotes::left_out);

  std::vector<Pack> packs = read_packs(files, project.book, diagnostics);
  keep_packs_for(settings.audience, packs);
  if (settings.selection != Selection::site) map.packs = map_packs(packs, project.book, project.words);
  const MeasureText measure = measure_in_sans(*faces.fonts, project.book.language);
  SiteTemplates templates;
  std::optional<HtmlContext> html;
  std::vector<CheckedRedirect> redirects;
  if (settings.selection != Selection::print) {
    templates = load_site_templates(files, diagnostics);
    if (search) announce_search(map);
    const AssetSources sources{files, project, *faces.fonts, faces.web_fonts, images, open_cache(settings)};
    publish_assets(sources, map, outputs, diagnostics);
    publish_engine(sources, workers, map, outputs, diagnostics);
    announce_feed(project.site, map);
    announce_editions(frozen, map);
    redirects = check_site(linked, map_packs(packs, project.book, project.words), map, diagnostics);
    html.emplace(HtmlContext{linked.index, project.site, map, templates, measure});
    share_values(*html);
    if (!frozen.editions.empty() && !diagnostics.has_errors())
      publish_history(frozen, take_edition(linked, map.pages, workers), redirects, *html, outputs);
  }
  std::unique_ptr<const PrintResources> resources;
  std::optional<PrintContext> paper;
  if (settings.selection != Selection::site) {
    resources = load_print_resources(files, machine, project, diagnostics);
    if (!resources) return;
    paper.emplace(PrintContext{project.theme, *faces.fonts, resources->hyphenator, resources->masters, images.decoded,
                               project.site.address, settings.dumps});
  } else {
    map.documents.assign(map.documents.size(), {}); // no link to what is not published
    map.other_prints.assign(map.other_prints.size(), {});
    map.books.clear();
  }

  if (html && !diagnostics.has_errors()) publish_site_files(project, redirects, *html, outputs);
  const auto publish = [&](const ResolvedDocument& document, Diagnostics& found) {
    publish_document(document, html ? &*html : nullptr, paper ? &*paper : nullptr, map, outputs, found);
    if (!paper) let_go(linked.project, document.position);
  };
  if (paper)
    find_remaining_errors(linked, workers, diagnostics);
  else
    resolve_each(linked, workers, diagnostics, publish);
  if (paper && !diagnostics.has_errors())
    publish_with_books({linked.project, linked.index, linked.values, *paper, map}, workers, outputs, diagnostics,
                       publish);
  if (paper && !diagnostics.has_errors()) publish_packs({files, packs, *paper}, workers, outputs, diagnostics);
  if (html && !diagnostics.has_errors()) publish_other_pages(project, *html, outputs);
}

void run(const BuildSettings& settings, BuildOutcome& outcome) {
  Threads workers(settings.jobs);
  const ProjectFiles files(settings.project, settings.resources);
  std::optional<Project> project = read_project(files, workers, outcome.diagnostics, settings.audience);
  if (!project) return;
  const bool freezes = settings.purpose == Purpose::freeze;
  if (freezes) outcome.output = settings.project / prepare_freezing(*project, files, outcome.diagnostics);
  FrozenEditions frozen;
  if (!freezes && settings.selection != Selection::print) frozen = read_editions(files, outcome.diagnostics);
  const Typefaces faces =
      prepare_typefaces(*project, media_of(settings.selection), open_cache(settings), workers, outcome.diagnostics);
  const std::unique_ptr<LinkedBook> linked = link_project(std::move(*project), workers, outcome.diagnostics);
  if (outcome.diagnostics.has_errors()) {
    collect_images(files, linked->project, workers, outcome.diagnostics);
    return find_remaining_errors(*linked, workers, outcome.diagnostics);
  }

  outcome.reading_ease = StyleChecks().check(linked->project, workers, outcome.diagnostics);

  std::optional<StagedTree> tree;
  if (settings.purpose != Purpose::check) {
    Result<StagedTree> created = StagedTree::create(outcome.output);
    if (!created) {
      outcome.failure = created.failure();
      return;
    }
    tree.emplace(std::move(created.value()));
  }
  const auto write = [&tree](std::string_view path, std::string_view bytes) -> Result<Done> {
    return tree ? tree->write(path, bytes) : Done{};
  };
  Outputs outputs = freezes ? Outputs(write, belongs_to_edition) : Outputs(write);
  const auto search = prepare_search(linked->project.site, files, settings, outcome.diagnostics);
  publish_all(*linked, frozen, faces, files, settings, workers, search.has_value(), outputs, outcome.diagnostics);
  if (settings.external_links && !outcome.diagnostics.has_errors())
    outcome.external_links = check_external_links(linked->project, files, *settings.external_links,
                                                  link_cache_file(settings), outcome.diagnostics);
  if (search && tree && !outcome.diagnostics.has_errors()) {
    const Result<Done> indexed =
        publish_search({*search, tree->folder(), linked->project.book.language, open_cache(settings)}, outputs);
    if (!indexed) outcome.failure = indexed.failure();
  }
  if (tree && outcome.succeeded()) publish_frozen(frozen, files, workers, outputs);
  const bool compressed = linked->project.site.compression == Compression::gzip_and_brotli;
  if (compressed && tree && outcome.succeeded())
    publish_compressed(DiskFileSystem(tree->folder()), open_cache(settings), workers, outputs);
  outputs.add("build-manifest.json", outputs.manifest(), {});
  if (freezes && tree && outcome.succeeded())
    outputs.add(std::string(edition_file), edition_json(take_edition(*linked, map_site(linked->index).pages, workers)),
                {});
  outcome.output_count = outputs.count();
  if (!outcome.failure) outcome.failure = outputs.failure();
  if (!outcome.succeeded() || !tree) return;
  const Result<Done> published = tree->publish();
  if (!published) outcome.failure = published.failure();
}

} // namespace

Cache open_cache(const BuildSettings& settings) {
  const std::filesystem::path prepared = settings.resources / prepared_folder;
  if (settings.cache == CacheUse::off || settings.purpose == Purpose::check) return Cache(std::nullopt, prepared);
  return Cache(settings.project / "build" / "cache", prepared);
}

BuildOutcome build(const BuildSettings& settings) {
  BuildOutcome outcome;
  outcome.output = settings.output.is_absolute() ? settings.output : settings.project / settings.output;
  run(settings, outcome);
  outcome.diagnostics.sort();
  return outcome;
}

} // namespace praktijkboek
