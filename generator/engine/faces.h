#pragma once

#include "base/diagnostics.h"
#include "font/font_library.h"
#include "project/project.h"

#include <map>
#include <memory>
#include <string>

namespace praktijkboek {

/// The faces of the theme as they come: those that are not there yet are asked for when a letter needs them.
class EngineFaces {
public:
  /// @param path as the theme names it
  void add(const std::string& path, std::string bytes);

  /// Null after an error. Good until the next face is added.
  const FontLibrary* open(const Project& project, Diagnostics& diagnostics);

private:
  std::map<std::string, SharedBytes> bytes_;
  std::unique_ptr<const FontLibrary> fonts_; // made anew when a face comes
};

} // namespace praktijkboek
