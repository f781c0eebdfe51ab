#pragma once

#include "base/diagnostics.h"
#include "base/file_system.h"
#include "model/book.h"
#include "model/document.h"
#include "model/literature.h"
#include "model/select_audience.h"
#include "model/site.h"
#include "model/words.h"
#include "project/kept_sources.h"
#include "project/workers.h"
#include "prose/style.h"
#include "read/read.h"
#include "theme/theme.h"

#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace praktijkboek {

/// All sources of a handbook as they were read, each on its own.
struct Project {
  Book book;
  SiteSettings site;
  Words words;
  Theme theme;
  Literature literature;
  ProseStyle style;
  /// In the order of the publication: home, front matter, chapters, appendices, leaflets, training material,
  /// glossary, literature, subject index.
  std::vector<std::shared_ptr<const Document>> documents;
  const Document* glossary = nullptr; // one of the documents
  std::vector<std::string> left_out;  // labels of documents for other readers
  Audiences readers;                  // for whom it is
};

/// What it means that a document of the book is not among the files: a mistake, or that it is for other readers, where
/// the files are those of a website.
enum class Absent { is_wrong, is_for_others };

/// Stage 1. Nothing when a file could not be read at all: what refers to it would only give errors that follow from
/// that. Other mistakes leave a project that later stages can go on with.
/// @param audience for whom; empty: for everybody but the trainers (model/select_audience.h)
/// @param kept of an earlier reading for the same audience, then of this one: what is still the same is not read again
std::optional<Project> read_project(const FileSystem& files, Workers& workers, Diagnostics& diagnostics,
                                    std::string_view audience, KeptSources& kept, Absent absent = Absent::is_wrong);
std::optional<Project> read_project(const FileSystem& files, Workers& workers, Diagnostics& diagnostics,
                                    std::string_view audience = {}, Absent absent = Absent::is_wrong);

/// A source as the document that it is in the book. Null when it cannot be read at all.
std::unique_ptr<Document> read_source(SourcePointer source, DocumentKind kind, const Book& book,
                                      Diagnostics& diagnostics, const LoadData& load_data = {});

/// Of all files that a document was read from; none for the lists of the book.
std::vector<std::string> source_paths(const Document& document);

/// All of it but the documents and what is made of them: book, site, words, theme, style, literature. Nothing when a
/// file could not be read.
std::optional<Project> read_project_frame(const FileSystem& files, Diagnostics& diagnostics, KeptSources& kept);
std::optional<Project> read_project_frame(const FileSystem& files, Diagnostics& diagnostics);

/// Takes out of the book the documents whose sources are not among these paths.
void keep_entries(Book& book, const std::set<std::string>& paths);

} // namespace praktijkboek
