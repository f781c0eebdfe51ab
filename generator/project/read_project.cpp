#include "base/text.h"
#include "model/select_audience.h"
#include "project/load_source.h"
#include "project/project.h"
#include "prose/read_style.h"
#include "read/read.h"
#include "theme/read_theme.h"

#include <fmt/format.h>

#include <algorithm>
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
  for (const BookEntry& entry : book.training.programmes) requests.push_back({DocumentKind::programme, entry});
  for (const BookEntry& entry : book.training.decks) requests.push_back({DocumentKind::deck, entry});
  for (const BookEntry& entry : book.training.exercises) requests.push_back({DocumentKind::exercise, entry});
  for (const BookEntry& entry : book.training.skills) requests.push_back({DocumentKind::skill, entry});
  return requests;
}

std::unique_ptr<Document> read_requested(const FileSystem& files, const Book& book, const DocumentRequest& request,
                                         Diagnostics& diagnostics) {
  const Mention mention{book.source, request.entry.span};
  SourcePointer source = load_source(files, content_folder + request.entry.path, mention, diagnostics);
  if (!source) return nullptr;
  if (request.kind == DocumentKind::sheet) return read_sheet(std::move(source), book, diagnostics);
  if (request.kind == DocumentKind::programme) return read_programme(std::move(source), book, diagnostics);
  return read_document(std::move(source), request.kind, book, diagnostics);
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
  for (const char* folder : {"content/front", "content/chapters", "content/appendices", "content/sheets",
                             "content/leaflets", "content/training"})
    for (const std::string& path : files.files_below(folder))
      if (!named.contains(path))
        diagnostics.error(path, "this file is not part of the book", "name it in content/book.yaml or take it away");
}

/// What is for other readers is taken out before anything else looks at the documents: so it is nowhere.
void select_for_readers(Project& project, std::string_view audience, Diagnostics& diagnostics) {
  Book& book = project.book;
  if (!audience.empty() && std::find(book.audiences.begin(), book.audiences.end(), audience) == book.audiences.end()) {
    const auto near = closest(audience, book.audiences);
    diagnostics.error("content/book.yaml", {"the book has no audience '{}'", audience},
                      near ? Message{"did you mean '{}'?", *near}
                           : Message{"declare it in book.yaml under 'audiences'"});
    return;
  }
  const Audiences readers = audience.empty() ? all_readers(book) : Audiences{std::string(audience)};
  std::vector<std::unique_ptr<Document>> kept;
  for (auto& document : project.documents) {
    if (document->kind == DocumentKind::home || is_for(document->front_matter.audience, readers)) {
      select_audience(*document, book, readers, diagnostics);
      kept.push_back(std::move(document));
      continue;
    }
    for (std::string& label : labels_of(*document)) project.left_out.push_back(std::move(label));
  }
  project.documents = std::move(kept);
  std::set<std::string> paths;
  for (const auto& document : project.documents) paths.insert(document->source->path);
  keep_entries(book, paths);
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
  document->spans = SpanList({Span{}});
  return document;
}

template <typename Value, typename Read>
Value read_or_default(const FileSystem& files, const std::string& path, Diagnostics& diagnostics, const Read& read) {
  if (files.kind(path) == EntryKind::missing) return Value{};
  SourcePointer source = load_source(files, path, {}, diagnostics);
  return source ? read(std::move(source), diagnostics) : Value{};
}

/// Before the first of the documents that it lists.
void add_training_list(Project& project) {
  auto& documents = project.documents;
  const auto first = std::find_if(documents.begin(), documents.end(), [](const auto& document) {
    switch (document->kind) {
    case DocumentKind::programme:
    case DocumentKind::deck:
    case DocumentKind::exercise:
    case DocumentKind::skill: return true;
    case DocumentKind::home:
    case DocumentKind::front:
    case DocumentKind::chapter:
    case DocumentKind::appendix:
    case DocumentKind::sheet:
    case DocumentKind::glossary:
    case DocumentKind::literature:
    case DocumentKind::subject_index:
    case DocumentKind::leaflet:
    case DocumentKind::training:
    case DocumentKind::packs: break;
    }
    return false;
  });
  if (first == documents.end()) return;
  auto list = list_document<TrainingList>(DocumentKind::training, "training", project.words("title.training"));
  list->front_matter.description = project.words("training.description");
  documents.insert(first, std::move(list));
}

/// The glossary, and the lists that are documents of their own. False when the glossary cannot be read at all: then
/// each use of a term would give an error that follows from that one.
bool read_glossary_and_add_lists(const FileSystem& files, Project& project, Diagnostics& diagnostics) {
  Diagnostics found;
  auto glossary = read_or_default<std::unique_ptr<Document>>(files, "content/glossary.yaml", found, read_glossary);
  const bool readable = !found.has_errors() || (glossary && !glossary->glossary.empty());
  if (glossary) {
    glossary->front_matter.title = project.words("title.glossary");
    project.glossary = glossary.get();
    project.documents.push_back(std::move(glossary));
  }
  diagnostics.merge(std::move(found));
  if (!project.literature.empty())
    project.documents.push_back(
        list_document<LiteratureList>(DocumentKind::literature, "bronnen", project.words("title.literature")));
  if (project.glossary != nullptr)
    project.documents.push_back(
        list_document<SubjectIndexList>(DocumentKind::subject_index, "register", project.words("title.subject_index")));
  return readable;
}

} // namespace

void keep_entries(Book& book, const std::set<std::string>& paths) {
  const auto is_left_out = [&paths](const BookEntry& entry) { return !paths.contains(content_folder + entry.path); };
  for (Part& part : book.parts) std::erase_if(part.chapters, is_left_out);
  std::erase_if(book.appendices, [&](const Appendix& one) { return is_left_out(one.entry); });
  for (std::vector<BookEntry>* entries : {&book.front, &book.leaflets, &book.training.programmes, &book.training.decks,
                                          &book.training.exercises, &book.training.skills})
    std::erase_if(*entries, is_left_out);
}

std::optional<Project> read_project_frame(const FileSystem& files, Diagnostics& diagnostics) {
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
  project.literature = read_or_default<Literature>(files, "content/literature.yaml", diagnostics, read_literature);
  return project;
}

std::optional<Project> read_project(const FileSystem& files, Workers& workers, Diagnostics& diagnostics,
                                    std::string_view audience) {
  std::optional<Project> frame = read_project_frame(files, diagnostics);
  if (!frame) return std::nullopt;
  Project project = std::move(*frame);
  // The same holds for works: those of a list that cannot be read are all unknown.
  const bool lists_works = files.kind("content/literature.yaml") != EntryKind::missing;
  const bool knows_works = !lists_works || !project.literature.empty() || !diagnostics.has_errors();
  project.documents = read_documents(files, project.book, workers, diagnostics);
  check_for_strays(files, project.book, diagnostics);
  const bool complete = std::all_of(project.documents.begin(), project.documents.end(),
                                    [](const auto& document) { return document != nullptr; });
  if (!complete) return std::nullopt;
  select_for_readers(project, audience, diagnostics);
  add_training_list(project);
  if (!files.files_below("content/packs").empty()) {
    project.documents.push_back(
        list_document<PackList>(DocumentKind::packs, "pakketten", project.words("title.packs")));
    project.documents.back()->front_matter.description = project.words("packs.description");
  }
  if (!read_glossary_and_add_lists(files, project, diagnostics) || !knows_works) return std::nullopt;
  return project;
}

} // namespace praktijkboek
