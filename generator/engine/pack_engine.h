#pragma once

#include "base/file_system.h"
#include "engine/faces.h"
#include "project/linked_book.h"
#include "project/print_resources.h"
#include "resolve/site_map.h"

#include <memory>
#include <string>
#include <string_view>

namespace praktijkboek {

/// What somebody asks for. Texts are as the program reads them from files and from its command line.
struct PackOrder {
  std::string_view name;         // of the pack: of its file, without '.yaml'
  std::string_view pack;         // YAML
  std::string_view audience;     // one of the readers of the website
  std::string_view organisation; // YAML; may be empty
  std::string_view dates;        // '2027-01-12 2027-01-26', of the days of its programmes; may be empty
  std::string_view logo;         // of the organisation, when its YAML names one: a JPEG
};

/// What became of it: the PDF, or what is wrong, or the face that it needs first.
struct MadePack {
  std::string pdf;
  std::size_t pages = 0;
  std::string wanted_face; // its path, as the theme names it
  Diagnostics diagnostics;
};

/// Makes course packs from nothing but bytes, in one thread: what `praktijkboek pack` does, and the same PDFs, in a
/// browser. Knows no pictures but a logo.
class PackEngine {
public:
  /// @param files the sources of the documents that the readers of the website may see, and what else read_project
  /// reads, by their paths in the project; the hyphenation dictionary by its path on the machine without the first
  /// slash.
  explicit PackEngine(std::map<std::string, std::string> files) : files_(std::move(files)) {}

  /// A face by its path, as it was wanted.
  void add_face(const std::string& path, std::string bytes) { faces_.add(path, std::move(bytes)); }

  /// Ask again for the same after giving the face that is wanted.
  MadePack make(const PackOrder& order);

  /// Of the handbook (BCP 47); empty when its sources were not read yet.
  const std::string& language() const { return language_; }

private:
  bool open(std::string_view audience, Diagnostics& diagnostics);

  MemoryFileSystem files_;
  EngineFaces faces_;
  std::string language_;
  std::string audience_;
  std::unique_ptr<const LinkedBook> book_; // as the audience reads it
  std::unique_ptr<const PrintResources> resources_;
  SiteMap map_;
};

} // namespace praktijkboek
