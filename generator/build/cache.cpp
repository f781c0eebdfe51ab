#include "build/cache.h"

#include "base/hash.h"
#include "build/disk.h"

#include <fmt/format.h>
#include <unistd.h>

#include <fstream>

namespace praktijkboek {

namespace {

/// Written beside and renamed, so that a half-written entry is never read.
void keep(const std::filesystem::path& file, std::string_view bytes) {
  std::error_code error;
  std::filesystem::create_directories(file.parent_path(), error);
  const std::filesystem::path fresh = fmt::format("{}.{}", file.string(), static_cast<long>(::getpid()));
  {
    std::ofstream out(fresh, std::ios::binary);
    out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    if (!out.flush()) {
      out.close();
      std::filesystem::remove(fresh, error);
      return;
    }
  }
  std::filesystem::rename(fresh, file, error);
}

} // namespace

std::string Cache::get_or_make(std::string_view kind, std::string_view input,
                               const std::function<std::string(std::string_view)>& make) const {
  if (!folder_ && prepared_.empty()) return make(input);
  const std::string name = fmt::format("{}-{}", kind, content_hash(input));
  if (!prepared_.empty())
    if (auto prepared = DiskFileSystem(prepared_).read(name)) return std::move(prepared.value());
  if (!folder_) return make(input);
  if (auto kept = DiskFileSystem(*folder_).read(name)) return std::move(kept.value());
  std::string made = make(input);
  keep(*folder_ / name, made);
  return made;
}

} // namespace praktijkboek
