#include "build/publish_search.h"

#include "build/disk.h"
#include "build/page_words.h"
#include "build/run_program.h"
#include "project/load_source.h"

#include <fmt/format.h>

#include <charconv>

namespace praktijkboek {

namespace {

constexpr std::string_view published_folder = "zoeken/";
constexpr std::string_view word_file = "woorden.txt";
constexpr std::string_view scratch_folder = ".index"; // in the site that is being made; gone when it is published

/// What is not part of the page, or stands there to lead elsewhere.
constexpr std::string_view left_out[] = {".place",     ".facts",  ".on-page", ".pager",  ".permalink",
                                         ".letters",   ".back",   ".keep",    ".reset",  ".pdf",
                                         ".note-mark", ".narrow", "select",   "textarea"};

/// Pagefind brings windows of its own and a second copy for workers; the site has its own window.
bool is_wanted(std::string_view file) {
  if (file == "wasm.unknown.pagefind") return false; // the language is known
  return !file.starts_with("pagefind-") || file == "pagefind-entry.json";
}

/// Files as one text, for the cache: 'name size', a line end, the bytes.
void append_file(std::string& bundle, std::string_view name, std::string_view bytes) {
  bundle += fmt::format("{} {}\n", name, bytes.size());
  bundle.append(bytes);
}

void publish_bundle(std::string_view bundle, Outputs& outputs) {
  while (!bundle.empty()) {
    const std::size_t line_end = bundle.find('\n');
    const std::string_view line = bundle.substr(0, line_end);
    const std::size_t space = line.rfind(' ');
    std::size_t size = 0;
    std::from_chars(line.data() + space + 1, line.data() + line.size(), size);
    outputs.add(fmt::format("{}{}", published_folder, line.substr(0, space)), bundle.substr(line_end + 1, size), {});
    bundle.remove_prefix(line_end + 1 + size);
  }
}

std::vector<std::string> program_arguments(const SearchSources& sources) {
  std::vector<std::string> arguments{"--silent",
                                     "--site",
                                     sources.pages.string(),
                                     "--output-path",
                                     (sources.pages / scratch_folder).string(),
                                     "--force-language",
                                     sources.language};
  for (const std::string_view selector : left_out) {
    arguments.emplace_back("--exclude-selectors");
    arguments.emplace_back(selector);
  }
  return arguments;
}

/// Nothing in it when the program failed.
std::string make_bundle(const SearchSources& sources, const std::vector<std::string>& pages,
                        std::optional<SystemFailure>& failure) {
  const Result<Done> made = run_program(sources.program, program_arguments(sources));
  if (!made) {
    failure = made.failure();
    return {};
  }
  std::string bundle;
  const DiskFileSystem index(sources.pages / scratch_folder);
  for (const std::string& file : index.files_below(""))
    if (is_wanted(file)) append_file(bundle, file, index.read(file).value());
  std::error_code error;
  std::filesystem::remove_all(sources.pages / scratch_folder, error);

  WordCounts words;
  const DiskFileSystem site(sources.pages);
  for (const std::string& page : pages)
    if (const auto text = site.read(page); text && text.value().find("data-pagefind-body") != std::string::npos)
      count_words(text.value(), words);
  append_file(bundle, word_file, word_list(words));
  return bundle;
}

} // namespace

std::optional<std::filesystem::path> find_search_program(const std::filesystem::path& project,
                                                         const std::filesystem::path& resources) {
  std::error_code error;
  for (const std::filesystem::path& root : {project, resources})
    for (const auto& system : std::filesystem::directory_iterator(root / "site/node_modules/@pagefind", error))
      if (const auto program = std::filesystem::absolute(system.path() / "bin/pagefind_extended");
          std::filesystem::exists(program, error))
        return program;
  return std::nullopt;
}

std::optional<std::filesystem::path> find_search_program(const SiteSettings& site, const FileSystem& files,
                                                         const std::filesystem::path& project,
                                                         const std::filesystem::path& resources,
                                                         Diagnostics& diagnostics) {
  if (site.search != SearchEngine::pagefind) return std::nullopt;
  auto program = find_search_program(project, resources);
  if (program) return program;
  if (const SourcePointer source = load_source(files, "site/site.yaml", {}, diagnostics))
    diagnostics.warning(*source, site.search_span, {"the search is left out: Pagefind is not installed below site/"},
                        "run scripts/setup, or 'npm --prefix site ci'");
  return std::nullopt;
}

void announce_search(SiteMap& map) {
  map.assets["search"] = fmt::format("{}pagefind.js", published_folder);
  map.assets["search-words"] = fmt::format("{}{}", published_folder, word_file);
}

Result<Done> publish_search(const SearchSources& sources, Outputs& outputs) {
  const std::vector<Outputs::Written> pages = outputs.ending_in(".html");
  std::string key = sources.program.parent_path().parent_path().string() + sources.language;
  std::vector<std::string> names;
  for (const Outputs::Written& page : pages) {
    key += fmt::format("\n{} {}", page.path, page.hash);
    names.push_back(page.path);
  }
  std::optional<SystemFailure> failure;
  const std::string bundle = sources.cache.get_or_make(
      "search-1", key, [&](std::string_view) { return make_bundle(sources, names, failure); });
  if (failure) return *failure;
  publish_bundle(bundle, outputs);
  return Done{};
}

} // namespace praktijkboek
