#pragma once

#include "project/project.h"
#include "resolve/resolved_document.h"

#include <map>
#include <memory>
#include <vector>

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

/// What was found in documents for the subject index. Who links a project again and again gives this along each time:
/// while the glossary is the same, a document that is the same is not searched again.
struct KeptMentions {
  struct Entry {
    std::shared_ptr<const Document> document; // what mentions point into
    std::vector<FoundMention> found;
  };
  SourcePointer glossary;
  std::map<const Document*, Entry> documents;
};

/// Stages 2 and 3.
std::unique_ptr<LinkedBook> link_project(Project project, Workers& workers, Diagnostics& diagnostics,
                                         KeptMentions& kept);
std::unique_ptr<LinkedBook> link_project(Project project, Workers& workers, Diagnostics& diagnostics);

/// Where a worksheet stands among the documents, by its name; nothing after an error.
std::optional<std::size_t> find_sheet(const BookIndex& index, std::string_view name, Diagnostics& diagnostics);

} // namespace praktijkboek
