#include "build/explain.h"

#include "base/text.h"
#include "model/explain_audience.h"
#include "project/load_source.h"
#include "project/project.h"
#include "read/read.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace praktijkboek {

namespace {

using Json = nlohmann::json;

constexpr const char* manifest_path = "build-manifest.json";

/// What a manifest has to have; a file that somebody changed may have anything.
bool is_manifest(const Json& manifest) {
  if (!manifest.is_object() || !manifest.contains("outputs") || !manifest["outputs"].is_array()) return false;
  return std::all_of(manifest["outputs"].begin(), manifest["outputs"].end(), [](const Json& output) {
    return output.is_object() && output.contains("path") && output["path"].is_string();
  });
}

std::optional<Json> read_manifest(const FileSystem& published, Diagnostics& diagnostics) {
  const Result<std::string> text = published.read(manifest_path);
  if (!text) {
    diagnostics.error(manifest_path, {"nothing is published there that could be explained"},
                      {"run 'praktijkboek build', or name its folder with --output"});
    return std::nullopt;
  }
  Json manifest = Json::parse(text.value(), nullptr, false);
  if (is_manifest(manifest)) return manifest;
  diagnostics.error(manifest_path, {"this is not what a build wrote"}, {"run 'praktijkboek build'"});
  return std::nullopt;
}

const Json* find_output(const Json& manifest, std::string_view path, Diagnostics& diagnostics) {
  while (path.starts_with("./")) path.remove_prefix(2);
  std::string file(path);
  if (file.empty() || file.ends_with('/')) file += "index.html";
  std::vector<std::string> paths;
  for (const Json& output : manifest["outputs"]) {
    const auto& candidate = output["path"].get_ref<const std::string&>();
    if (candidate == file || candidate == file + "/index.html") return &output;
    paths.push_back(candidate);
  }
  const auto near = closest(file, paths);
  diagnostics.error(manifest_path, {"'{}' is not among the outputs of the last build", path},
                    near ? Message{"did you mean '{}'?", *near} : Message{"its paths begin at the root of the site"});
  return nullptr;
}

std::vector<std::string> texts(const Json& object, const char* key) {
  std::vector<std::string> found;
  const auto list = object.find(key);
  if (list == object.end() || !list->is_array()) return found;
  for (const Json& item : *list)
    if (item.is_string()) found.push_back(item.get<std::string>());
  return found;
}

/// As it stands in the source, before anything is taken out; null for what is no document.
std::unique_ptr<Document> read_whole(SourcePointer source, const Book& book, Diagnostics& diagnostics) {
  const std::string& path = source->path;
  if (path.starts_with("content/sheets/")) return read_sheet(std::move(source), book, diagnostics);
  if (path.starts_with("content/training/programmes/")) return read_programme(std::move(source), book, diagnostics);
  if (!path.ends_with(".md")) return nullptr;
  const DocumentKind kind = path.starts_with("content/training/decks/")       ? DocumentKind::deck
                            : path.starts_with("content/training/exercises/") ? DocumentKind::exercise
                                                                              : DocumentKind::chapter;
  return read_document(std::move(source), kind, book, diagnostics);
}

void explain_parts(const FileSystem& files, std::string_view audience, Explanation& explanation,
                   Diagnostics& diagnostics) {
  const SourcePointer book_source = load_source(files, "content/book.yaml", {}, diagnostics);
  if (!book_source) return;
  const Book book = read_book(book_source, diagnostics);
  const Audiences readers = audience.empty() ? all_readers(book) : Audiences{std::string(audience)};
  for (const std::string& path : explanation.sources) {
    if (!path.starts_with("content/")) continue;
    Diagnostics found; // `check` tells what is wrong with it
    const SourcePointer source = load_source(files, path, {}, found);
    const auto document = source ? read_whole(source, book, found) : nullptr;
    if (!document) continue;
    for (const AudienceChoice& choice : explain_audience(*document, book, readers))
      explanation.parts.push_back({path, line_column(*source, choice.span.begin).line, choice.name,
                                   fmt::format("{}", fmt::join(choice.audience, ", ")), choice.is_in});
  }
}

} // namespace

std::optional<Explanation> explain_output(const FileSystem& project, const FileSystem& published, std::string_view path,
                                          std::string_view audience, Diagnostics& diagnostics) {
  const auto manifest = read_manifest(published, diagnostics);
  const Json* output = manifest ? find_output(*manifest, path, diagnostics) : nullptr;
  if (output == nullptr) return std::nullopt;
  Explanation explanation;
  explanation.path = output->at("path").get<std::string>();
  explanation.size = output->value("size", std::size_t{0});
  explanation.hash = output->value("hash", std::string{});
  explanation.sources = texts(*output, "sources");
  if (manifest->contains("kinds")) explanation.shared = texts(manifest->at("kinds"), output->value("kind", "").c_str());
  explain_parts(project, audience, explanation, diagnostics);
  return explanation;
}

} // namespace praktijkboek
