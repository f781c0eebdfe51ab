#pragma once

#include "build/disk.h"
#include "build/threads.h"
#include "project/linked_book.h"

#include <filesystem>

namespace praktijkboek {

struct SheetSettings {
  std::filesystem::path project = ".";
  /// Where templates, themes and words come from that the project does not bring itself.
  std::filesystem::path resources;
  int jobs = 1;
};

/// A book that is opened to work with its worksheets.
class SheetProject {
public:
  explicit SheetProject(const SheetSettings& settings)
      : workers_(settings.jobs), files_(settings.project, settings.resources) {}

  /// Reads and links the book. False after errors.
  bool open(Diagnostics& diagnostics);

  const LinkedBook& book() const { return *book_; }
  const ProjectFiles& files() const { return files_; }
  Workers& workers() { return workers_; }

  const Document& document(std::size_t position) const { return *book_->project.documents[position]; }

private:
  Threads workers_;
  ProjectFiles files_;
  std::unique_ptr<const LinkedBook> book_;
};

} // namespace praktijkboek
