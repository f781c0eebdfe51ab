#pragma once

#include "project/project.h"
#include "resolve/resolved_document.h"

#include <memory>

namespace praktijkboek {

/// Everything that is known once the book is linked. Only read by the stages that follow. Never moved: the index points
/// into the project.
struct LinkedBook {
  Project project;
  BookIndex index;
  PublicationValues values;
};

/// What can be known of a book without the text of its documents: their numbers and places, not the subject index.
std::unique_ptr<LinkedBook> link_indexes(Project project, std::vector<DocumentIndex> indexes, Diagnostics& diagnostics);

/// Stages 2 and 3.
std::unique_ptr<LinkedBook> link_project(Project project, Workers& workers, Diagnostics& diagnostics);

/// Where a worksheet stands among the documents, by its name; nothing after an error.
std::optional<std::size_t> find_sheet(const BookIndex& index, std::string_view name, Diagnostics& diagnostics);

} // namespace praktijkboek
