#include "project/load_source.h"
#include "project/project.h"
#include "prose/read_style.h"
#include "read/read.h"
#include "theme/read_theme.h"

#include <fmt/format.h>

#include <set>

namespace praktijkboek {

namespace {

constexpr const char* content_folder = "content/";

/// One document that book.yaml names.
struct DocumentRequest {
  DocumentKind kind;
  BookEntry entry;
};

std::vector<DocumentRequest> requests_of(const Book& book) {
  std::vector<DocumentRequest> requests;
  requests.push_back({DocumentKind::home, book.home});
  for (const BookEntry& entry : book.front) requests.push_back({DocumentKind::front, entry});
  for (const Part& part : book.parts)
    for (const BookEntry& chapter : part.chapters) requests.push_back({DocumentKind::chapter, chapter});
  for (const Appendix& appendix : book.appendices) {
    const bool is_sheet = appendix.kind == AppendixKind::sheet;
    requests.push_back({is_sheet ? DocumentKind::sheet : DocumentKind::appendix, appendix.entry});
  }
  for (const BookEntry& entry : book.leaflets) requests.push_back({DocumentKind::leaflet, entry});
  return requests;
}

std::unique_ptr<Document> read_requested(const FileSystem& files, const Book& book, const DocumentRequest& request,
                                         Diagnostics& diagnostics) {
  const Mention mention{book.source, request.entry.span};
  SourcePointer source = load_source(files, content_folder + request.entry.path, mention, diagnostics);
  if (!source) return nullptr;
  return request.kind == DocumentKind::sheet ? read_sheet(std::move(source), book, diagnostics)
                                             : read_document(std::move(source), request.kind, book, diagnostics);
}

std::vector<std::unique_ptr<Document>> read_documents(const FileSystem& files, const Book& book, Workers& workers,
                                                      Diagnostics& diagnostics) {
  const std::vector<DocumentRequest> requests = requests_of(book);
  std::vector<std::unique_ptr<Document>> documents(requests.size());
  std::vector<Diagnostics> found(requests.size());
  workers.for_each_index(requests.size(),
                         [&](std::size_t i) { documents[i] = read_requested(files, book, requests[i], found[i]); });
  for (Diagnostics& part : found) diagnostics.merge(std::move(part));
  return documents;
}

/// A source that lies in content/ but is in no list would silently be missing from the book.
void check_for_strays(const FileSystem& files, const Book& book, Diagnostics& diagnostics) {
  std::set<std::string> named;
  for (const DocumentRequest& request : requests_of(book)) named.insert(content_folder + request.entry.path);
  for (const char* folder :
       {"content/front", "content/chapters", "content/appendices", "content/sheets", "content/leaflets"})
    for (const std::string& path : files.files_below(folder))
      if (!named.contains(path))
        diagnostics.error(path, "this file is not part of the book", "name it in content/book.yaml or take it away");
}

/// A document that shows a list of the whole book; there is no source file for it.
template <typename List>
std::unique_ptr<Document> list_document(DocumentKind kind, std::string slug, std::string_view title) {
  auto document = std::make_unique<Document>();
  document->source = std::make_shared<const Source>();
  document->kind = kind;
  document->slug = std::move(slug);
  document->front_matter.title = title;
  document->content = document->arena.store_all(std::vector<Block>{{List{}, 0}});
  document->spans = {Span{}};
  return document;
}

template <typename Value, typename Read>
Value read_or_default(const FileSystem& files, const std::string& path, Diagnostics& diagnostics, const Read& read) {
  if (files.kind(path) == EntryKind::missing) return Value{};
  SourcePointer source = load_source(files, path, {}, diagnostics);
  return source ? read(std::move(source), diagnostics) : Value{};
}

void read_glossary_and_literature(const FileSystem& files, Project& project, Diagnostics& diagnostics) {
  auto glossary =
      read_or_default<std::unique_ptr<Document>>(files, "content/glossary.yaml", diagnostics, read_glossary);
  if (glossary) {
    glossary->front_matter.title = project.words("title.glossary");
    project.glossary = glossary.get();
    project.documents.push_back(std::move(glossary));
  }
  project.literature = read_or_default<Literature>(files, "content/literature.yaml", diagnostics, read_literature);
  if (!project.literature.empty())
    project.documents.push_back(
        list_document<LiteratureList>(DocumentKind::literature, "bronnen", project.words("title.literature")));
  if (project.glossary != nullptr)
    project.documents.push_back(
        list_document<SubjectIndexList>(DocumentKind::subject_index, "register", project.words("title.subject_index")));
}

} // namespace

std::optional<Project> read_project(const FileSystem& files, Workers& workers, Diagnostics& diagnostics) {
  SourcePointer book_source = load_source(files, "content/book.yaml", {}, diagnostics);
  if (!book_source) return std::nullopt;
  Project project;
  project.book = read_book(book_source, diagnostics);
  project.site = read_or_default<SiteSettings>(files, "site/site.yaml", diagnostics, read_site);

  const std::string words_path = fmt::format("templates/words/{}.yaml", project.book.language);
  const std::string theme_path = fmt::format("themes/{}/theme.yaml", project.site.theme);
  const SourcePointer words_source = load_source(files, words_path, {}, diagnostics);
  const SourcePointer theme_source = load_source(files, theme_path, {}, diagnostics);
  if (!words_source || !theme_source) return std::nullopt;
  project.words = read_words(words_source, diagnostics);
  project.theme = read_theme(*theme_source, diagnostics);

  project.style = read_or_default<ProseStyle>(files, "content/style.yaml", diagnostics, read_prose_style);
  project.documents = read_documents(files, project.book, workers, diagnostics);
  check_for_strays(files, project.book, diagnostics);
  const bool complete = std::all_of(project.documents.begin(), project.documents.end(),
                                    [](const auto& document) { return document != nullptr; });
  if (!complete) return std::nullopt;
  read_glossary_and_literature(files, project, diagnostics);
  return project;
}

} // namespace praktijkboek
