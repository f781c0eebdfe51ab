#pragma once

#include "base/diagnostics.h"
#include "base/file_system.h"
#include "font/font_library.h"
#include "font/hyphenator.h"
#include "layout/dump.h"
#include "layout/layout_document.h"
#include "project/project.h"

#include <memory>
#include <string>
#include <vector>

namespace praktijkboek {

/// Debian's pattern file for a language, as a path on the machine. It need not be there.
std::string hyphenation_file(const std::string& language);

/// The font files of a theme by FontId, as paths on the machine. Empty: the theme names no such face.
std::vector<std::string> face_files(const Theme& theme);

/// The faces of the project's theme, or null after an error.
/// @param machine the root of the machine: fonts lie outside the project.
std::unique_ptr<FontLibrary> load_fonts(const FileSystem& machine, const Project& project, Diagnostics& diagnostics);

/// The page masters of the print templates.
struct PageMasters {
  PageMaster chapter;
  PageMaster sheet;
  PageMaster leaflet;
  PageMaster slide;
  PageMaster hand_out;
  PageMaster cards;
  std::vector<PageMaster> books; // by Book::pack_masters
};

/// What printing needs besides documents and fonts.
struct PrintResources {
  Hyphenator hyphenator;
  PageMasters masters;
};

std::unique_ptr<PrintResources> load_print_resources(const FileSystem& files, const FileSystem& machine,
                                                     const Project& project, Diagnostics& diagnostics);

/// What is the same for all documents that are printed. Only read.
struct PrintContext {
  const Theme& theme;
  const FontLibrary& fonts;
  const Hyphenator& hyphenator;
  const PageMasters& masters;
  const Images& images;
  const std::string& site_address;
  LayoutDumps dumps = LayoutDumps::none;
};

} // namespace praktijkboek
