#pragma once

#include "base/file_system.h"

#include <filesystem>
#include <vector>

namespace praktijkboek {

/// A folder of the machine.
class DiskFileSystem final : public FileSystem {
public:
  explicit DiskFileSystem(std::filesystem::path root) : root_(std::move(root)) {}

  EntryKind kind(std::string_view path) const override;
  Result<std::string> read(std::string_view path) const override;
  Result<SharedBytes> map(std::string_view path) const override;
  std::vector<std::string> files_below(std::string_view folder) const override;

private:
  std::filesystem::path root_;
};

/// The files of a project. Templates, themes and static files that it does not bring itself come from the program.
class ProjectFiles final : public FileSystem {
public:
  ProjectFiles(std::filesystem::path project, std::filesystem::path resources)
      : project_(std::move(project)), resources_(std::move(resources)) {}

  EntryKind kind(std::string_view path) const override;
  Result<std::string> read(std::string_view path) const override;
  std::vector<std::string> files_below(std::string_view folder) const override;

private:
  const FileSystem& place_of(std::string_view path) const;

  DiskFileSystem project_;
  DiskFileSystem resources_;
};

} // namespace praktijkboek
