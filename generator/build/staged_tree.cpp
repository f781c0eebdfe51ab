#include "build/staged_tree.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>

namespace praktijkboek {

namespace {

constexpr std::string_view staging_mark = ".staging-";

SystemFailure failure(const std::filesystem::path& path) { return {path.string(), std::strerror(errno)}; }

std::string staging_prefix(const std::filesystem::path& published) {
  return fmt::format(".{}{}", published.filename().string(), staging_mark);
}

/// A descriptor of the folder that holds its lock, or -1 when another process holds it.
int lock_folder(const std::filesystem::path& folder) {
  const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (descriptor < 0) return -1;
  if (::flock(descriptor, LOCK_EX | LOCK_NB) == 0) return descriptor;
  ::close(descriptor);
  return -1;
}

/// Removes what killed builds left beside the published tree.
void remove_abandoned(const std::filesystem::path& published) {
  std::error_code error;
  const std::string prefix = staging_prefix(published);
  for (const auto& entry : std::filesystem::directory_iterator(published.parent_path(), error)) {
    if (!entry.path().filename().string().starts_with(prefix)) continue;
    const int lock = lock_folder(entry.path());
    if (lock < 0) continue;
    std::filesystem::remove_all(entry.path(), error);
    ::close(lock);
  }
}

/// Mostly one folder in one that is there, so that comes first. Whoever opens a file in it sees what went wrong.
void make_folder(const std::filesystem::path& folder) {
  std::error_code error;
  if (::mkdir(folder.c_str(), 0777) != 0 && errno == ENOENT) std::filesystem::create_directories(folder, error);
}

bool write_all(int descriptor, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t count = ::write(descriptor, bytes.data(), bytes.size());
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(count));
  }
  return true;
}

} // namespace

Result<StagedTree> StagedTree::create(const std::filesystem::path& published) {
  const std::filesystem::path target = std::filesystem::absolute(published).lexically_normal();
  const std::filesystem::path clean = target.has_filename() ? target : target.parent_path();
  std::error_code error;
  if (std::filesystem::exists(clean, error) && !std::filesystem::is_directory(clean, error))
    return SystemFailure{clean.string(), "is not a folder"};
  std::filesystem::create_directories(clean.parent_path(), error);
  if (error) return SystemFailure{clean.parent_path().string(), error.message()};
  remove_abandoned(clean);
  const std::filesystem::path staging =
      clean.parent_path() / fmt::format("{}{}", staging_prefix(clean), static_cast<long>(::getpid()));
  std::filesystem::create_directory(staging, error);
  if (error) return SystemFailure{staging.string(), error.message()};
  const int lock = lock_folder(staging);
  if (lock < 0) return failure(staging);
  return StagedTree(clean, staging, lock);
}

StagedTree::StagedTree(StagedTree&& other) noexcept
    : published_(std::move(other.published_)), staging_(std::move(other.staging_)), lock_(other.lock_) {
  other.lock_ = -1;
}

StagedTree::~StagedTree() {
  if (lock_ < 0) return;
  std::error_code error;
  std::filesystem::remove_all(staging_, error);
  ::close(lock_);
}

Result<Done> StagedTree::write(std::string_view path, std::string_view bytes) const {
  const std::filesystem::path file = staging_ / path;
  make_folder(file.parent_path());
  const int descriptor = ::open(file.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
  if (descriptor < 0) return failure(file);
  const bool written = write_all(descriptor, bytes);
  const int write_error = errno;
  const bool closed = ::close(descriptor) == 0;
  if (!written) errno = write_error;
  if (!written || !closed) return failure(file);
  return Done{};
}

Result<Done> StagedTree::publish() {
  std::error_code error;
  const bool replaces = std::filesystem::exists(published_, error);
  const unsigned int how = replaces ? RENAME_EXCHANGE : RENAME_NOREPLACE;
  if (::renameat2(AT_FDCWD, staging_.c_str(), AT_FDCWD, published_.c_str(), how) != 0) return failure(published_);
  ::close(lock_);
  lock_ = -1;
  if (replaces) std::filesystem::remove_all(staging_, error); // the old tree; what stays is cleared next time
  return Done{};
}

} // namespace praktijkboek
