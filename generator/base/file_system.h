#pragma once

#include "base/result.h"
#include "base/shared_bytes.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace praktijkboek {

enum class EntryKind { missing, file, folder, other };

/// What stages may know of a disk: reading. Paths are relative to a root, '/' between parts. Only build/ writes.
class FileSystem {
public:
  virtual ~FileSystem() = default;
  virtual EntryKind kind(std::string_view path) const = 0;
  virtual Result<std::string> read(std::string_view path) const = 0;
  /// For large files of which little is used. They must not be written to meanwhile: only replaced by another file.
  virtual Result<SharedBytes> map(std::string_view path) const;
  /// All files below a folder, sorted by path; empty when there is no such folder.
  virtual std::vector<std::string> files_below(std::string_view folder) const = 0;
};

/// A file system of strings, for tests and for the browser.
class MemoryFileSystem final : public FileSystem {
public:
  explicit MemoryFileSystem(std::map<std::string, std::string> files) : files_(std::move(files)) {}

  EntryKind kind(std::string_view path) const override;
  Result<std::string> read(std::string_view path) const override;
  std::vector<std::string> files_below(std::string_view folder) const override;

private:
  std::map<std::string, std::string> files_;
};

} // namespace praktijkboek
