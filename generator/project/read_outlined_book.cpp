#include "model/select_audience.h"
#include "project/book_outline.h"
#include "project/load_source.h"
#include "project/outlined_book.h"
#include "read/read.h"

#include <algorithm>

namespace praktijkboek {

namespace {

std::unique_ptr<Document> without_text(const DocumentIndex& index) {
  auto document = std::make_unique<Document>();
  document->source = std::make_shared<const Source>();
  document->kind = index.kind;
  document->slug = index.slug;
  return document;
}

std::unique_ptr<Document> read_outlined(const OutlinedDocument& outlined, const FileSystem& files, const Book& book,
                                        Diagnostics& diagnostics) {
  const bool is_sheet = outlined.index.kind == DocumentKind::sheet;
  if (!is_sheet && outlined.index.kind != DocumentKind::glossary) return without_text(outlined.index);
  SourcePointer source = load_source(files, outlined.path, {}, diagnostics);
  if (!source) return nullptr;
  if (!is_sheet) return read_glossary(std::move(source), diagnostics);
  std::unique_ptr<Document> sheet = read_sheet(source, book, diagnostics, data_loader(files, source));
  if (sheet) select_audience(*sheet, book, all_readers(book), diagnostics);
  return sheet;
}

} // namespace

std::unique_ptr<LinkedBook> read_outlined_book(const FileSystem& files, Diagnostics& diagnostics) {
  std::optional<Project> project = read_project_frame(files, diagnostics);
  const Result<std::string> bytes = files.read(outline_path);
  auto outline = bytes ? read_outline(bytes.value()) : std::nullopt;
  if (!outline) diagnostics.error(outline_path, "this is no outline of a book");
  if (!project || !outline) return nullptr;
  std::vector<DocumentIndex> indexes;
  std::set<std::string> paths;
  for (OutlinedDocument& outlined : *outline) {
    auto document = read_outlined(outlined, files, project->book, diagnostics);
    if (!document) return nullptr;
    if (outlined.index.kind == DocumentKind::glossary) project->glossary = document.get();
    project->documents.push_back(std::move(document));
    indexes.push_back(std::move(outlined.index));
    paths.insert(std::move(outlined.path));
  }
  keep_entries(project->book, paths);
  return link_indexes(std::move(*project), std::move(indexes), diagnostics);
}

} // namespace praktijkboek
