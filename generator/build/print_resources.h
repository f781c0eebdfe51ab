#pragma once

#include "base/diagnostics.h"
#include "base/file_system.h"
#include "build/project.h"
#include "build/publish_document.h"
#include "font/font_library.h"
#include "font/hyphenator.h"

#include <memory>

namespace praktijkboek {

/// The faces of the project's theme, or null after an error.
/// @param machine the root of the machine: fonts lie outside the project.
std::unique_ptr<FontLibrary> load_fonts(const FileSystem& machine, const Project& project, Diagnostics& diagnostics);

/// What printing needs besides documents and fonts.
struct PrintResources {
  Hyphenator hyphenator;
  PageMasters masters;
};

std::unique_ptr<PrintResources> load_print_resources(const FileSystem& files, const FileSystem& machine,
                                                     const Project& project, Diagnostics& diagnostics);

} // namespace praktijkboek
