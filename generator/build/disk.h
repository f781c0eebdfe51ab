#pragma once

#include "base/file_system.h"

#include <filesystem>
#include <memory>
#include <vector>

namespace praktijkboek {

/// A folder of the machine.
class DiskFileSystem final : public FileSystem {
public:
  explicit DiskFileSystem(std::filesystem::path root) : root_(std::move(root)) {}

  EntryKind kind(std::string_view path) const override;
  Result<std::string> read(std::string_view path) const override;
  std::vector<std::string> files_below(std::string_view folder) const override;

private:
  std::filesystem::path root_;
};

/// Several file systems seen as one: a path means the first that has it. So a project brings its own templates or theme
/// where it wants to and takes the rest from the program.
class LayeredFileSystem final : public FileSystem {
public:
  explicit LayeredFileSystem(std::vector<std::unique_ptr<FileSystem>> layers) : layers_(std::move(layers)) {}

  EntryKind kind(std::string_view path) const override;
  Result<std::string> read(std::string_view path) const override;
  std::vector<std::string> files_below(std::string_view folder) const override;

private:
  const FileSystem& layer_of(std::string_view path) const;

  std::vector<std::unique_ptr<FileSystem>> layers_;
};

} // namespace praktijkboek
