#pragma once

#include "base/file_system.h"
#include "engine/faces.h"
#include "project/linked_book.h"
#include "project/print_resources.h"
#include "resolve/site_map.h"

#include <map>
#include <memory>
#include <string>
#include <string_view>

namespace praktijkboek {

/// What became of a worksheet: its PDF, or what is wrong, or the face that it needs first.
struct FilledSheet {
  std::string pdf;
  std::string wanted_face; // its path, as the theme names it
  Diagnostics diagnostics;
};

/// Fills in the worksheets of a handbook from nothing but bytes, in one thread: what `praktijkboek sheet fill` does,
/// and the same PDFs, in a browser.
class SheetEngine {
public:
  /// @param files the outline of the handbook, the sources of its worksheets and of what read_project_frame reads by
  /// their paths in the project, and the hyphenation dictionary by its path on the machine without the first slash.
  explicit SheetEngine(std::map<std::string, std::string> files) : files_(std::move(files)) {}

  /// A face by its path, as it was wanted.
  void add_face(const std::string& path, std::string bytes) { faces_.add(path, std::move(bytes)); }

  /// @param answers YAML or JSON. Ask again with the same answers after giving the face that is wanted.
  FilledSheet fill(std::string_view sheet, std::string_view answers);

  /// Of the handbook (BCP 47); empty when its sources were not read yet.
  std::string_view language() const;

private:
  bool open(Diagnostics& diagnostics);

  MemoryFileSystem files_;
  EngineFaces faces_;
  std::unique_ptr<const LinkedBook> book_;
  std::unique_ptr<const PrintResources> resources_;
  SiteMap map_;
};

} // namespace praktijkboek
