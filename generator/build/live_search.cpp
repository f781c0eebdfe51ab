#include "build/live_search.h"

#include "build/memory_outputs.h"
#include "build/publish_search.h"
#include "build/write_file.h"

#include <fmt/format.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>

namespace praktijkboek {

namespace {

/// A folder that is gone when it is no longer needed.
class ScratchFolder {
public:
  ScratchFolder() {
    std::error_code error;
    std::string pattern = (std::filesystem::temp_directory_path(error) / "praktijkboek-XXXXXX").string();
    if (::mkdtemp(pattern.data()) != nullptr) path_ = pattern;
  }
  ~ScratchFolder() {
    std::error_code error;
    if (!path_.empty()) std::filesystem::remove_all(path_, error);
  }
  ScratchFolder(const ScratchFolder&) = delete;
  ScratchFolder& operator=(const ScratchFolder&) = delete;

  const std::filesystem::path& path() const { return path_; } // empty: it could not be made

private:
  std::filesystem::path path_;
};

/// What the browser asks for first; parts of an index that it has begun with come from that one.
bool begins_a_search(std::string_view address) {
  return address.ends_with("pagefind.js") || address.ends_with("pagefind-entry.json") || address.ends_with(".txt");
}

} // namespace

LiveSearch::LiveSearch(const BuildSettings& settings) : settings_(settings) {}

Bytes LiveSearch::file(const LiveEdition& edition, std::string_view address, std::optional<SystemFailure>& failure) {
  const auto search = edition.map.assets.find("search");
  if (search == edition.map.assets.end()) return nullptr;
  const std::string_view folder = std::string_view(search->second).substr(0, search->second.rfind('/') + 1);
  if (!address.starts_with(folder)) return nullptr;
  const std::lock_guard lock(mutex_);
  if (edition_ != edition.number && (files_.empty() || begins_a_search(address))) index(edition, failure);
  const auto found = files_.find(address);
  return found == files_.end() ? nullptr : found->second;
}

void LiveSearch::index(const LiveEdition& edition, std::optional<SystemFailure>& failure) {
  const auto program = find_search_program(settings_.project, settings_.resources);
  if (!program) return;
  const ScratchFolder scratch;
  if (scratch.path().empty()) {
    failure = SystemFailure{"praktijkboek-XXXXXX", std::strerror(errno)};
    return;
  }
  std::map<std::string, Bytes, std::less<>> made;
  Outputs outputs([&](std::string_view path, std::string_view bytes) -> Result<Done> {
    if (!path.ends_with(".html")) {
      made.insert_or_assign(std::string(path), std::make_shared<const std::string>(bytes));
      return Done{};
    }
    return write_file(scratch.path() / path, bytes);
  });
  for (const auto& [address, file] : edition.files)
    if (address.ends_with(".html")) outputs.add(address, *file.bytes, {});
  const Result<Done> indexed =
      publish_search({*program, scratch.path(), edition.linked->project.book.language, open_cache(settings_)}, outputs);
  failure = indexed ? outputs.failure() : indexed.failure();
  if (failure) return;
  files_ = std::move(made);
  edition_ = edition.number;
}

} // namespace praktijkboek
