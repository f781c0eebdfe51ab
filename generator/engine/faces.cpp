#include "engine/faces.h"

#include "project/print_resources.h"

#include <set>
#include <stdexcept>

namespace praktijkboek {

void EngineFaces::add(const std::string& path, std::string bytes) {
  bytes_[path] = std::move(bytes);
  fonts_.reset();
}

const FontLibrary* EngineFaces::open(const Project& project, Diagnostics& diagnostics) {
  if (fonts_) return fonts_.get();
  std::vector<SharedBytes> files;
  std::set<FontId> later;
  for (const std::string& path : face_files(project.theme)) {
    const auto face = bytes_.find(path);
    if (!path.empty() && face == bytes_.end()) later.insert(static_cast<FontId>(files.size()));
    files.push_back(face == bytes_.end() ? SharedBytes{} : face->second);
  }
  try {
    fonts_ = std::make_unique<FontLibrary>(files, std::move(later));
  } catch (const std::invalid_argument& problem) {
    diagnostics.error("theme.yaml", {"a font of the theme cannot be used: {}", problem.what()});
  }
  return fonts_.get();
}

} // namespace praktijkboek
