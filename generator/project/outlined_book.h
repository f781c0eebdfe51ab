#pragma once

#include "project/linked_book.h"

#include <memory>

namespace praktijkboek {

/// Where the outline of a book stands among the files that a browser is given.
inline constexpr const char* outline_path = "outline";

/// A book of which only the worksheets have text: enough to print those. Reads the outline, the worksheets, and what
/// read_project_frame reads. Null after an error.
std::unique_ptr<LinkedBook> read_outlined_book(const FileSystem& files, Diagnostics& diagnostics);

} // namespace praktijkboek
