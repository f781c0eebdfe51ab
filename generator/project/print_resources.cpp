#include "project/print_resources.h"

#include "layout/read_page_master.h"
#include "project/load_source.h"

#include <fmt/format.h>

#include <stdexcept>

namespace praktijkboek {

namespace {

std::string path_below_root(std::string_view path) { return std::string(path.substr(path.find_first_not_of('/'))); }

/// The bytes of every face of the theme, by FontId. A face that the theme does not name stays empty.
std::vector<SharedBytes> load_faces(const FileSystem& machine, const Theme& theme, const std::string& theme_file,
                                    Diagnostics& diagnostics) {
  std::vector<SharedBytes> faces;
  for (const std::string& path : face_files(theme)) {
    faces.emplace_back();
    if (path.empty()) continue;
    Result<SharedBytes> bytes = machine.map(path_below_root(path));
    if (bytes)
      faces.back() = std::move(bytes.value());
    else
      diagnostics.error(theme_file, {"font file '{}' cannot be read: {}", path, bytes.failure().reason},
                        "install the font, scripts/setup does it for the themes that come with the program");
  }
  return faces;
}

PageMaster load_page_master(const FileSystem& files, const std::string& name, Diagnostics& diagnostics) {
  const SourcePointer source = load_source(files, fmt::format("templates/print/{}.yaml", name), {}, diagnostics);
  return source ? read_page_master(*source, diagnostics) : PageMaster{};
}

/// The bytes of the pattern file for a language; empty where there is none.
std::string hyphenation_dictionary(const FileSystem& machine, const std::string& language) {
  const std::string path = path_below_root(hyphenation_file(language));
  if (machine.kind(path) != EntryKind::file) return {};
  Result<std::string> bytes = machine.read(path);
  return bytes ? std::move(bytes.value()) : std::string{};
}

} // namespace

std::string hyphenation_file(const std::string& language) {
  return fmt::format("/usr/share/hyphen/hyph_{}.dic", language.substr(0, 2));
}

std::vector<std::string> face_files(const Theme& theme) {
  std::vector<std::string> paths;
  for (const FontFiles& family : theme.fonts) paths.insert(paths.end(), family.begin(), family.end());
  paths.insert(paths.end(), theme.other_scripts.begin(), theme.other_scripts.end());
  return paths;
}

std::unique_ptr<FontLibrary> load_fonts(const FileSystem& machine, const Project& project, Diagnostics& diagnostics) {
  const std::string theme_file = fmt::format("themes/{}/theme.yaml", project.site.theme);
  Diagnostics found;
  const std::vector<SharedBytes> faces = load_faces(machine, project.theme, theme_file, found);
  const bool complete = !found.has_errors();
  diagnostics.merge(std::move(found));
  if (!complete) return nullptr;
  try {
    return std::make_unique<FontLibrary>(faces);
  } catch (const std::invalid_argument& problem) {
    diagnostics.error(theme_file, {"a font of the theme cannot be used: {}", problem.what()});
    return nullptr;
  }
}

std::unique_ptr<PrintResources> load_print_resources(const FileSystem& files, const FileSystem& machine,
                                                     const Project& project, Diagnostics& diagnostics) {
  PageMasters masters{load_page_master(files, "chapter", diagnostics),
                      load_page_master(files, "sheet", diagnostics),
                      load_page_master(files, "leaflet", diagnostics),
                      load_page_master(files, "slide", diagnostics),
                      load_page_master(files, "hand-out", diagnostics),
                      load_page_master(files, "cards", diagnostics),
                      {}};
  for (const std::string& name : project.book.pack_masters)
    masters.books.push_back(load_page_master(files, fmt::format("book-{}", name), diagnostics));
  if (diagnostics.has_errors()) return nullptr;
  return std::unique_ptr<PrintResources>(new PrintResources{
      Hyphenator(hyphenation_dictionary(machine, project.book.language), project.book.hyphenation_exceptions),
      std::move(masters)});
}

} // namespace praktijkboek
