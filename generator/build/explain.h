#pragma once

#include "base/diagnostics.h"
#include "base/file_system.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace praktijkboek {

/// A part of a source that is for some readers only.
struct ExplainedPart {
  std::string source;
  std::size_t line = 1;
  std::string name;     // of the box or field; empty: the source as a whole
  std::string audience; // 'trainer', 'client, naaste'
  bool is_in = true;    // for the readers that were asked about
};

/// What a published file is made of.
struct Explanation {
  std::string path;
  std::size_t size = 0; // bytes
  std::string hash;
  std::vector<std::string> sources; // what it says
  std::vector<std::string> shared;  // templates, words, tokens and settings: how it says so
  std::vector<ExplainedPart> parts;
};

/// Reads what the last build wrote in its build-manifest.json. Nothing, and an error with a hint, when that has no such
/// output.
/// @param path 'hoofdstukken/een/', 'hoofdstukken/een/index.html'
/// @param audience as for a build; empty: everybody but the trainers
std::optional<Explanation> explain_output(const FileSystem& project, const FileSystem& published, std::string_view path,
                                          std::string_view audience, Diagnostics& diagnostics);

} // namespace praktijkboek
