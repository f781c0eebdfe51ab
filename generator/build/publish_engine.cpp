#include "build/publish_engine.h"

#include "build/disk.h"
#include "build/gzip.h"
#include "build/publish_hashed.h"
#include "build/publish_pictures.h"
#include "project/book_outline.h"
#include "project/outlined_book.h"
#include "project/print_pictures.h"
#include "project/print_resources.h"
#include "project/readers_source.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <map>

namespace praktijkboek {

namespace {

constexpr const char* scripts_folder = "site/engine/";
constexpr const char* program_folder = "build/engine/"; // where the build tree 'wasm' leaves the engine

std::string outline_of(const Project& project) {
  std::vector<OutlinedDocument> outline;
  for (const auto& document : project.documents) outline.push_back({document->source->path, index_document(*document)});
  return write_outline(outline);
}

void add_file(const FileSystem& place, const std::string& path, std::map<std::string, std::string>& files) {
  if (place.kind(path) != EntryKind::file) return;
  if (Result<std::string> bytes = place.read(path)) files.emplace(path, std::move(bytes.value()));
}

/// What the engine reads for all that it makes, by path. Of documents other than worksheets only what those may refer
/// to.
std::map<std::string, std::string> engine_files(const AssetSources& sources) {
  const Project& project = sources.project;
  std::map<std::string, std::string> files;
  files.emplace(outline_path, outline_of(project));
  for (const auto& document : project.documents)
    if (document->kind == DocumentKind::glossary) files.emplace(document->source->path, document->source->text);
  for (const char* path : {"content/book.yaml", "content/literature.yaml", "site/site.yaml"})
    add_file(sources.files, path, files);
  add_file(sources.files, fmt::format("templates/words/{}.yaml", project.book.language), files);
  add_file(sources.files, fmt::format("themes/{}/theme.yaml", project.site.theme), files);
  for (const std::string& path : sources.files.files_below("templates/print")) add_file(sources.files, path, files);
  add_file(DiskFileSystem("/"), hyphenation_file(project.book.language).substr(1), files);
  return files;
}

/// Worksheets in `sheets`, other documents in `others`, without what is for other readers than those of the site.
struct ReadersSources {
  std::map<std::string, std::string> sheets;
  std::map<std::string, std::string> others;
  std::vector<std::string> unfit; // what is for others could not be taken out of these
};

using ShownData = std::vector<DataFile>;

void add_data(const ShownData& data, ShownData& all) {
  for (const DataFile& file : data) {
    const auto known = std::find_if(all.begin(), all.end(), [&](const DataFile& one) { return one.path == file.path; });
    if (known == all.end())
      all.push_back(file);
    else
      known->columns.insert(file.columns.begin(), file.columns.end());
  }
}

/// What no diagram shows goes to nobody: a team may have more in a file than the handbook tells.
void add_texts(const ShownData& data, std::map<std::string, std::string>& texts) {
  for (const DataFile& file : data) texts.emplace(file.source->path, without_other_columns(*file.source, file.columns));
}

ReadersSources readers_sources(const Project& project, Workers& workers) {
  const auto& documents = project.documents;
  std::vector<std::optional<ReadersSource>> texts(documents.size());
  const auto has_source = [&](std::size_t i) {
    return !documents[i]->source->path.empty() && documents[i]->kind != DocumentKind::glossary;
  };
  workers.for_each_index(documents.size(), [&](std::size_t i) {
    if (has_source(i)) texts[i] = readers_source(*documents[i], project.book, project.readers);
  });
  ReadersSources sources;
  ShownData of_sheets, of_others;
  for (std::size_t i = 0; i < documents.size(); ++i) {
    if (!has_source(i)) continue;
    const std::string& path = documents[i]->source->path;
    if (!texts[i]) {
      sources.unfit.push_back(path);
      continue;
    }
    const bool is_sheet = documents[i]->kind == DocumentKind::sheet;
    (is_sheet ? sources.sheets : sources.others).emplace(path, std::move(texts[i]->text));
    add_data(texts[i]->data, is_sheet ? of_sheets : of_others);
  }
  add_data(of_sheets, of_others); // who makes packs has both, and the latter in the place of the former
  add_texts(of_sheets, sources.sheets);
  add_texts(of_others, sources.others);
  return sources;
}

/// Each file is a line 'length path' and as many bytes; site/engine/sheet-engine.js reads it.
std::string archive(const std::map<std::string, std::string>& files) {
  std::string out;
  for (const auto& [path, bytes] : files) out += fmt::format("{} {}\n{}", bytes.size(), path, bytes);
  return out;
}

/// Whether the site has the page on which they are composed.
bool composes_packs(const Project& project) {
  return std::any_of(project.documents.begin(), project.documents.end(),
                     [](const auto& document) { return document->kind == DocumentKind::packs; });
}

class EnginePublisher {
public:
  EnginePublisher(const AssetSources& sources, SiteMap& map, Outputs& outputs)
      : sources_(sources), map_(map), outputs_(outputs) {}

  void publish(Workers& workers, Diagnostics& diagnostics) {
    ReadersSources texts = readers_sources(sources_.project, workers);
    for (const std::string& path : texts.unfit)
      diagnostics.warning(Source{path, {}}, {},
                          {"what is for other readers cannot be taken out of this file: browsers make no PDFs"},
                          {"give each box, note and field for some readers lines of its own"});
    if (!texts.unfit.empty()) return;
    std::map<std::string, std::string> files = engine_files(sources_);
    files.merge(texts.sheets);
    publish_packed("engine/program.wasm.gz", read(fmt::format("{}program.wasm", program_folder)));
    publish_packed("engine/engine-sources.gz", archive(files));
    const bool makes_packs = composes_packs(sources_.project);
    if (makes_packs) publish_packs_of(texts.others, workers);
    publish_faces(workers);
    if (makes_packs) map_.pack_engine_bytes = fetched_bytes_;
    publish_script("program.js", program_folder);
    // Each names those before it.
    for (const char* script : {"sheet-engine.js", "engine-worker.js", "engine.js"})
      publish_script(script, scripts_folder);
  }

private:
  /// Of documents other than worksheets, with the images of all.
  void publish_packs_of(std::map<std::string, std::string> texts, Workers& workers) {
    texts.emplace(picture_list_path, write_picture_list(sources_.images.decoded));
    publish_packed("engine/pack-sources.gz", archive(texts));
    publish_hashed("engine/pack-pictures.json", publish_pictures(sources_, workers, map_, outputs_), {}, map_,
                   outputs_);
  }

  std::string read(const std::string& path) const {
    Result<std::string> bytes = sources_.files.read(path);
    return bytes ? std::move(bytes.value()) : std::string{};
  }

  std::string packed(std::string_view bytes) const { return sources_.cache.get_or_make("gzip-1", bytes, gzip); }

  void publish_packed(const std::string& name, std::string_view bytes) {
    const std::string small = packed(bytes);
    fetched_bytes_ += small.size();
    publish_hashed(name, small, {}, map_, outputs_);
  }

  void publish_faces(Workers& workers) {
    const std::vector<std::string> paths = face_files(sources_.project.theme);
    const DiskFileSystem machine("/");
    std::vector<std::string> faces(paths.size());
    workers.for_each_index(paths.size(), [&](std::size_t i) {
      if (paths[i].empty()) return;
      if (const Result<std::string> bytes = machine.read(paths[i].substr(1))) faces[i] = packed(bytes.value());
    });
    nlohmann::json addresses = nlohmann::json::object(); // path on the machine -> beside the scripts
    for (std::size_t i = 0; i < paths.size(); ++i) {
      if (faces[i].empty()) continue;
      if (is_usual(i)) fetched_bytes_ += faces[i].size();
      const std::string name = fmt::format("engine/{}.gz", paths[i].substr(paths[i].rfind('/') + 1));
      publish_hashed(name, faces[i], {}, map_, outputs_);
      addresses[paths[i]] = beside(name);
    }
    publish_hashed("engine/engine-faces.json", addresses.dump(1), {}, map_, outputs_);
  }

  /// Nearly every pack needs the serif and the sans; the other faces are for a letter now and then.
  static bool is_usual(std::size_t font) { return font < 2 * font_style_count; }

  /// The address of an asset for another asset: './engine.1f2e….js'.
  std::string beside(const std::string& name) const {
    const std::string& address = map_.assets.find(name)->second;
    return fmt::format(".{}", address.substr(address.rfind('/')));
  }

  /// Other files of the engine, which a script names './name', get the names that they are published under.
  void publish_script(const std::string& file, const char* folder) {
    std::string script = read(fmt::format("{}{}", folder, file));
    for (const auto& [name, address] : map_.assets) {
      if (!name.starts_with("engine/")) continue;
      const std::string quoted = fmt::format("'./{}'", name.substr(name.find('/') + 1));
      const std::string published = fmt::format("'{}'", beside(name));
      for (std::size_t at = script.find(quoted); at != std::string::npos; at = script.find(quoted, at))
        script.replace(at, quoted.size(), published);
    }
    publish_hashed(fmt::format("engine/{}", file), script, {fmt::format("{}{}", folder, file)}, map_, outputs_);
  }

  const AssetSources& sources_;
  SiteMap& map_;
  Outputs& outputs_;
  std::size_t fetched_bytes_ = 0; // before the first pack is made
};

} // namespace

void publish_engine(const AssetSources& sources, Workers& workers, SiteMap& map, Outputs& outputs,
                    Diagnostics& diagnostics) {
  const auto& documents = sources.project.documents;
  const bool has_sheets = std::any_of(documents.begin(), documents.end(),
                                      [](const auto& document) { return document->kind == DocumentKind::sheet; });
  if (!has_sheets || sources.files.kind(fmt::format("{}program.wasm", program_folder)) != EntryKind::file) return;
  EnginePublisher(sources, map, outputs).publish(workers, diagnostics);
}

} // namespace praktijkboek
