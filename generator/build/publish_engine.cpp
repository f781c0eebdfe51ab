#include "build/publish_engine.h"

#include "build/disk.h"
#include "build/gzip.h"
#include "build/publish_hashed.h"
#include "project/book_outline.h"
#include "project/outlined_book.h"
#include "project/print_resources.h"

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

/// What the engine reads, by path. Of documents other than worksheets only what those may refer to: what is for other
/// readers than those of the site is not in it.
std::map<std::string, std::string> engine_files(const AssetSources& sources) {
  const Project& project = sources.project;
  std::map<std::string, std::string> files;
  const auto add = [&files](const FileSystem& place, const std::string& path) {
    if (place.kind(path) != EntryKind::file) return;
    if (Result<std::string> bytes = place.read(path)) files.emplace(path, std::move(bytes.value()));
  };
  files.emplace(outline_path, outline_of(project));
  for (const auto& document : project.documents)
    if (document->kind == DocumentKind::sheet || document->kind == DocumentKind::glossary)
      files.emplace(document->source->path, document->source->text);
  for (const char* path : {"content/book.yaml", "content/literature.yaml", "site/site.yaml"}) add(sources.files, path);
  add(sources.files, fmt::format("templates/words/{}.yaml", project.book.language));
  add(sources.files, fmt::format("themes/{}/theme.yaml", project.site.theme));
  for (const std::string& path : sources.files.files_below("templates/print")) add(sources.files, path);
  add(DiskFileSystem("/"), hyphenation_file(project.book.language).substr(1));
  return files;
}

/// Each file is a line 'length path' and as many bytes; site/engine/sheet-engine.js reads it.
std::string archive(const std::map<std::string, std::string>& files) {
  std::string out;
  for (const auto& [path, bytes] : files) out += fmt::format("{} {}\n{}", bytes.size(), path, bytes);
  return out;
}

class EnginePublisher {
public:
  EnginePublisher(const AssetSources& sources, SiteMap& map, Outputs& outputs)
      : sources_(sources), map_(map), outputs_(outputs) {}

  void publish(Workers& workers) {
    publish_packed("engine/program.wasm.gz", read(fmt::format("{}program.wasm", program_folder)));
    publish_packed("engine/engine-sources.gz", archive(engine_files(sources_)));
    publish_faces(workers);
    publish_script("program.js", program_folder);
    // Each names those before it.
    for (const char* script : {"sheet-engine.js", "engine-worker.js", "engine.js"})
      publish_script(script, scripts_folder);
  }

private:
  std::string read(const std::string& path) const {
    Result<std::string> bytes = sources_.files.read(path);
    return bytes ? std::move(bytes.value()) : std::string{};
  }

  std::string packed(std::string_view bytes) const { return sources_.cache.get_or_make("gzip-1", bytes, gzip); }

  void publish_packed(const std::string& name, std::string_view bytes) {
    publish_hashed(name, packed(bytes), {}, map_, outputs_);
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
      const std::string name = fmt::format("engine/{}.gz", paths[i].substr(paths[i].rfind('/') + 1));
      publish_hashed(name, faces[i], {}, map_, outputs_);
      addresses[paths[i]] = beside(name);
    }
    publish_hashed("engine/engine-faces.json", addresses.dump(1), {}, map_, outputs_);
  }

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
};

} // namespace

void publish_engine(const AssetSources& sources, Workers& workers, SiteMap& map, Outputs& outputs) {
  const auto& documents = sources.project.documents;
  const bool has_sheets = std::any_of(documents.begin(), documents.end(),
                                      [](const auto& document) { return document->kind == DocumentKind::sheet; });
  if (!has_sheets || sources.files.kind(fmt::format("{}program.wasm", program_folder)) != EntryKind::file) return;
  EnginePublisher(sources, map, outputs).publish(workers);
}

} // namespace praktijkboek
