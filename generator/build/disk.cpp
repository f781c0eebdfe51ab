#include "build/disk.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <set>

namespace praktijkboek {

namespace {

/// An open file that closes itself. A pipe that nobody writes to must not stop us.
class Descriptor {
public:
  explicit Descriptor(const std::filesystem::path& path)
      : number_(::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC)) {}
  ~Descriptor() {
    if (number_ >= 0) ::close(number_);
  }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;

  int number() const { return number_; }

private:
  int number_;
};

constexpr std::string_view program_folders[] = {"templates",   "themes",       "site/static",      "site/scripts",
                                                "site/engine", "build/engine", "site/node_modules"};

SystemFailure failure(std::string_view path) { return {std::string(path), std::strerror(errno)}; }

/// In bytes, of an ordinary file.
Result<std::size_t> size_of(const Descriptor& file, std::string_view path) {
  struct stat status {};
  if (file.number() < 0 || ::fstat(file.number(), &status) != 0) return failure(path);
  if (!S_ISREG(status.st_mode)) return SystemFailure{std::string(path), "is no ordinary file"};
  return static_cast<std::size_t>(status.st_size);
}

/// Reads until the end: a file may grow or shrink while it is read.
bool read_to_end(int descriptor, std::string& out) {
  constexpr std::size_t step = 64 * 1024;
  std::size_t filled = 0;
  for (;;) {
    if (out.size() == filled) out.resize(filled + step);
    const ssize_t count = ::read(descriptor, out.data() + filled, out.size() - filled);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return false;
    if (count == 0) break;
    filled += static_cast<std::size_t>(count);
  }
  out.resize(filled);
  out.shrink_to_fit();
  return true;
}

} // namespace

EntryKind DiskFileSystem::kind(std::string_view path) const {
  std::error_code error;
  const std::filesystem::file_status status = std::filesystem::status(root_ / path, error);
  switch (status.type()) {
  case std::filesystem::file_type::regular: return EntryKind::file;
  case std::filesystem::file_type::directory: return EntryKind::folder;
  case std::filesystem::file_type::not_found:
  case std::filesystem::file_type::none: return EntryKind::missing;
  default: return EntryKind::other;
  }
}

Result<std::string> DiskFileSystem::read(std::string_view path) const {
  const Descriptor file(root_ / path);
  const Result<std::size_t> size = size_of(file, path);
  if (!size) return size.failure();
  std::string bytes(size.value() + 1, '\0'); // one more, so that the end is met at once
  if (!read_to_end(file.number(), bytes)) return failure(path);
  return bytes;
}

Result<SharedBytes> DiskFileSystem::map(std::string_view path) const {
  const Descriptor file(root_ / path);
  const Result<std::size_t> size = size_of(file, path);
  if (!size) return size.failure();
  if (size.value() == 0) return SharedBytes();
  void* const place = ::mmap(nullptr, size.value(), PROT_READ, MAP_PRIVATE, file.number(), 0);
  if (place == MAP_FAILED) return failure(path);
  return SharedBytes({place, [length = size.value()](void* mapped) { ::munmap(mapped, length); }},
                     {static_cast<const char*>(place), size.value()});
}

std::vector<std::string> DiskFileSystem::files_below(std::string_view folder) const {
  std::vector<std::string> paths;
  std::error_code error;
  const std::filesystem::path start = root_ / folder;
  for (std::filesystem::recursive_directory_iterator entry(start, error), end; !error && entry != end;
       entry.increment(error))
    if (entry->is_regular_file(error)) paths.push_back(entry->path().lexically_relative(root_).generic_string());
  std::sort(paths.begin(), paths.end());
  return paths;
}

namespace {

bool program_brings(std::string_view path) {
  return std::any_of(std::begin(program_folders), std::end(program_folders), [path](std::string_view folder) {
    return path == folder || (path.starts_with(folder) && path[folder.size()] == '/');
  });
}

} // namespace

const FileSystem& ProjectFiles::place_of(std::string_view path) const {
  if (!program_brings(path) || project_.kind(path) != EntryKind::missing) return project_;
  return resources_;
}

EntryKind ProjectFiles::kind(std::string_view path) const { return place_of(path).kind(path); }

Result<std::string> ProjectFiles::read(std::string_view path) const { return place_of(path).read(path); }

std::vector<std::string> ProjectFiles::files_below(std::string_view folder) const {
  std::vector<std::string> own = project_.files_below(folder);
  if (!program_brings(folder)) return own;
  std::set<std::string> paths(own.begin(), own.end());
  for (std::string& path : resources_.files_below(folder)) paths.insert(std::move(path));
  return {paths.begin(), paths.end()};
}

} // namespace praktijkboek
