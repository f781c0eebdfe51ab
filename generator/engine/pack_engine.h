#pragma once

#include "base/file_system.h"
#include "engine/faces.h"
#include "engine/pictures.h"
#include "layout/image/read_image.h"
#include "project/linked_book.h"
#include "project/pack_press.h"
#include "project/print_resources.h"
#include "resolve/site_map.h"

#include <memory>
#include <string>
#include <string_view>

namespace praktijkboek {

/// Pages are counted without becoming a PDF.
enum class Wanted { pages, pdf };

/// What somebody asks for. Texts are as the program reads them from files and from its command line.
struct PackOrder {
  std::string_view name;         // of the pack: of its file, without '.yaml'
  std::string_view pack;         // YAML
  std::string_view audience;     // one of the readers of the website
  std::string_view organisation; // YAML; may be empty
  std::string_view dates;        // '2027-01-12 2027-01-26', of the days of its programmes; may be empty
  std::string_view logo;         // of the organisation, when its YAML names one: a PNG or JPEG file
  Ink ink = Ink::colours;
  Binding binding = Binding::flat;
  Wanted wanted = Wanted::pdf;
};

/// What became of it: the pack, or what is wrong, or what it needs first.
struct MadePack {
  std::string pdf; // empty when pages were wanted
  PackFacts facts;
  std::string wanted_face;                  // its path, as the theme names it
  std::vector<std::string> wanted_pictures; // as picture_name calls them
  Diagnostics diagnostics;
};

/// Makes course packs from nothing but bytes, in one thread: what `praktijkboek pack` does, and the same PDFs, in a
/// browser. Of a pack that was counted, or that lacked pictures, the pages are kept until they are written.
class PackEngine {
public:
  /// @param files the sources of the documents that the readers of the website may see, and what else read_project
  /// reads, by their paths in the project; the hyphenation dictionary by its path on the machine without the first
  /// slash.
  explicit PackEngine(std::map<std::string, std::string> files) : files_(std::move(files)) {}

  /// A face by its path, as it was wanted.
  void add_face(const std::string& path, std::string bytes) { faces_.add(path, std::move(bytes)); }

  /// A picture by its name, as it was wanted.
  void add_picture(const std::string& name, std::string_view bytes) { pictures_.add(name, bytes); }

  /// Ask again for the same after giving what is wanted.
  MadePack make(const PackOrder& order);

  /// Of the handbook (BCP 47); empty when its sources were not read yet.
  const std::string& language() const { return language_; }

private:
  bool open(std::string_view audience, Diagnostics& diagnostics);
  bool lay_out(const PackOrder& order, MadePack& made);
  std::shared_ptr<const ImageData> read_logo(const PackOrder& order, const Source& organisation, Span span,
                                             Diagnostics& diagnostics);

  MemoryFileSystem files_;
  EngineFaces faces_;
  EnginePictures pictures_;
  std::string language_;
  std::string audience_;
  std::unique_ptr<const LinkedBook> book_; // as the audience reads it
  std::unique_ptr<const PrintResources> resources_;
  SiteMap map_;
  std::string logo_file_; // that was read last
  ReadImage logo_;
  std::string laid_out_for_; // the order of these pages
  std::optional<LaidOutPack> laid_out_;
};

} // namespace praktijkboek
