#pragma once

#include "base/diagnostics.h"
#include "base/file_system.h"
#include "read/read.h"

#include <string>

namespace praktijkboek {

/// Who asks for a file, so that the message can point at the place that names it.
struct Mention {
  SourcePointer source; // none: nobody names it, the program needs it
  Span span;
};

/// Bytes of a file that an author names, or null after a located error: missing, a folder, not readable.
std::optional<std::string> load_bytes(const FileSystem& files, const std::string& path, const Mention& mention,
                                      Diagnostics& diagnostics);

/// For the files of data of a document.
LoadData data_loader(const FileSystem& files, SourcePointer document);
/// Whether all of them are as they were when it was read.
bool are_same(const std::vector<DataFile>& data, const FileSystem& files);

/// A text file: also an error when it is not UTF-8 or larger than a span can count.
/// @param before as it was read earlier: given back when the file is still the same
SourcePointer load_source(const FileSystem& files, const std::string& path, const Mention& mention,
                          Diagnostics& diagnostics, const SourcePointer& before = nullptr);

} // namespace praktijkboek
