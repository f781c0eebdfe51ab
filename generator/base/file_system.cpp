#include "base/file_system.h"

namespace praktijkboek {

namespace {

std::string as_prefix(std::string_view folder) {
  return folder.empty() || folder == "." ? std::string{} : std::string(folder) + "/";
}

} // namespace

Result<SharedBytes> FileSystem::map(std::string_view path) const {
  Result<std::string> bytes = read(path);
  if (!bytes) return bytes.failure();
  return SharedBytes(std::move(bytes.value()));
}

EntryKind MemoryFileSystem::kind(std::string_view path) const {
  if (files_.contains(std::string(path))) return EntryKind::file;
  const auto first_below = files_.lower_bound(as_prefix(path));
  const bool folder = first_below != files_.end() && first_below->first.starts_with(as_prefix(path));
  return folder ? EntryKind::folder : EntryKind::missing;
}

Result<std::string> MemoryFileSystem::read(std::string_view path) const {
  const auto found = files_.find(std::string(path));
  if (found == files_.end()) return SystemFailure{std::string(path), "no such file"};
  return found->second;
}

std::vector<std::string> MemoryFileSystem::files_below(std::string_view folder) const {
  std::vector<std::string> paths;
  const std::string prefix = as_prefix(folder);
  for (auto entry = files_.lower_bound(prefix); entry != files_.end() && entry->first.starts_with(prefix); ++entry)
    paths.push_back(entry->first);
  return paths;
}

} // namespace praktijkboek
