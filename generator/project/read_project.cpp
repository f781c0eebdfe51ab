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

/// What is for other readers is taken out before anything else looks at the document: so it is nowhere.
/// @param readers none: nobody knows who they are
ReadDocument read_for(const std::optional<Audiences>& readers, SourcePointer source, DocumentKind kind,
                      const Book& book, const FileSystem& files) {
  ReadDocument read{source, nullptr, {}, {}, {}};
  std::unique_ptr<Document> document = read_source(source, kind, book, read.found, data_loader(files, source));
  read.data = document->data;
  if (readers && kind != DocumentKind::home && !is_for(document->front_matter.audience, *readers)) {
    read.left_out = labels_of(*document);
    return read;
  }
  if (readers) select_audience(*document, book, *readers, read.found);
  read.document = std::move(document);
  return read;
}

/// One for each request.
std::vector<ReadDocument> read_documents(const FileSystem& files, const std::vector<DocumentRequest>& requests,
                                         const std::optional<Audiences>& readers, const Book& book, Workers& workers,
                                         KeptSources& kept) {
  std::vector<ReadDocument> documents(requests.size());
  workers.for_each_index(requests.size(), [&](std::size_t i) {
    const auto& [kind, entry] = requests[i];
    const std::string path = content_folder + entry.path;
    const auto before = kept.documents.find(path);
    const bool is_known = before != kept.documents.end();
    SourcePointer source = load_source(files, path, {book.source, entry.span}, documents[i].found,
                                       is_known ? before->second.read.source : nullptr);
    if (!source) return;
    const bool same = is_known && before->second.kind == kind && before->second.book == book.source &&
                      before->second.read.source == source && are_same(before->second.read.data, files);
    documents[i] = same ? before->second.read : read_for(readers, std::move(source), kind, book, files);
  });
  kept.documents.clear();
  for (std::size_t i = 0; i < requests.size(); ++i)
    if (documents[i].source)
      kept.documents.emplace(documents[i].source->path,
                             KeptSources::Entry{documents[i], requests[i].kind, book.source});
  return documents;
}

/// What editors lay beside the file that they have open: '.een.md.swp', 'een.md~', '#een.md#'.
bool is_of_an_editor(std::string_view path) {
  const std::string_view name = path.substr(path.rfind('/') + 1);
  return name.starts_with('.') || name.ends_with('~') || (name.starts_with('#') && name.ends_with('#'));
}

/// A source that lies in content/ but is in no list would silently be missing from the book.
void check_for_strays(const FileSystem& files, const Book& book, Diagnostics& diagnostics) {
  std::set<std::string> named;
  for (const DocumentRequest& request : requests_of(book)) named.insert(content_folder + request.entry.path);
  for (const char* folder : {"content/front", "content/chapters", "content/appendices", "content/sheets",
                             "content/leaflets", "content/training"})
    for (const std::string& path : files.files_below(folder))
      if (!named.contains(path) && !is_of_an_editor(path))
        diagnostics.error(path, "this file is not part of the book", "name it in content/book.yaml or take it away");
}

/// Nothing after an error: an audience that the book does not have.
std::optional<Audiences> readers_of(const Book& book, std::string_view audience, Diagnostics& diagnostics) {
  if (!audience.empty() && std::find(book.audiences.begin(), book.audiences.end(), audience) == book.audiences.end()) {
    const auto near = closest(audience, book.audiences);
    diagnostics.error("content/book.yaml", {"the book has no audience '{}'", audience},
                      near ? Message{"did you mean '{}'?", *near}
                           : Message{"declare it in book.yaml under 'audiences'"});
    return std::nullopt;
  }
  return audience.empty() ? all_readers(book) : Audiences{std::string(audience)};
}

/// Puts them in their places. False when one could not be read at all.
bool add_documents(std::vector<ReadDocument> documents, Project& project, Diagnostics& diagnostics) {
  bool complete = true;
  std::set<std::string> paths;
  for (ReadDocument& read : documents) {
    diagnostics.merge(std::move(read.found));
    complete = complete && read.source;
    for (std::string& label : read.left_out) project.left_out.push_back(std::move(label));
    if (!read.document) continue;
    paths.insert(read.source->path);
    project.documents.push_back(std::move(read.document));
  }
  if (complete) keep_entries(project.book, paths);
  return complete;
}

/// A document that shows a list of the whole book; there is no source file for it.
template <typename List>
std::shared_ptr<const Document> list_document(DocumentKind kind, std::string slug, std::string_view title,
                                              std::string_view description = {}) {
  auto document = std::make_shared<Document>();
  document->source = std::make_shared<const Source>();
  document->kind = kind;
  document->slug = std::move(slug);
  document->front_matter.title = title;
  document->front_matter.description = description;
  document->content = document->arena.store_all(std::vector<Block>{{List{}, 0}});
  document->spans = SpanList({Span{}});
  return document;
}

template <typename Value, typename Read>
Value read_or_default(const FileSystem& files, const std::string& path, Diagnostics& diagnostics, Kept<Value>& kept,
                      const Read& read) {
  if (files.kind(path) == EntryKind::missing) {
    kept = {};
    return Value{};
  }
  const SourcePointer source = load_source(files, path, {}, diagnostics, kept.source());
  return source ? kept.value_of(source, diagnostics, read) : Value{};
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
  documents.insert(first,
                   list_document<TrainingList>(DocumentKind::training, "training", project.words("title.training"),
                                               project.words("training.description")));
}

/// The glossary, and the lists that are documents of their own. False when the glossary cannot be read at all: then
/// each use of a term would give an error that follows from that one.
bool read_glossary_and_add_lists(const FileSystem& files, Project& project, Diagnostics& diagnostics,
                                 KeptSources& kept) {
  Diagnostics found;
  const auto read = [&](const SourcePointer& source, Diagnostics& said) -> std::shared_ptr<const Document> {
    std::unique_ptr<Document> glossary = read_glossary(source, said);
    if (glossary) glossary->front_matter.title = project.words("title.glossary");
    return glossary;
  };
  auto glossary = read_or_default(files, "content/glossary.yaml", found, kept.glossary, read);
  const bool readable = !found.has_errors() || (glossary && !glossary->glossary.empty());
  if (glossary) {
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

std::unique_ptr<Document> read_source(SourcePointer source, DocumentKind kind, const Book& book,
                                      Diagnostics& diagnostics, const LoadData& load_data) {
  if (kind == DocumentKind::sheet) return read_sheet(std::move(source), book, diagnostics, load_data);
  if (kind == DocumentKind::programme) return read_programme(std::move(source), book, diagnostics, load_data);
  return read_document(std::move(source), kind, book, diagnostics, load_data);
}

std::vector<std::string> source_paths(const Document& document) {
  std::vector<std::string> paths;
  if (!document.source->path.empty()) paths.push_back(document.source->path);
  for (const DataFile& file : document.data)
    if (file.source) paths.push_back(file.source->path);
  return paths;
}

void keep_entries(Book& book, const std::set<std::string>& paths) {
  const auto is_left_out = [&paths](const BookEntry& entry) { return !paths.contains(content_folder + entry.path); };
  for (Part& part : book.parts) std::erase_if(part.chapters, is_left_out);
  std::erase_if(book.appendices, [&](const Appendix& one) { return is_left_out(one.entry); });
  for (std::vector<BookEntry>* entries : {&book.front, &book.leaflets, &book.training.programmes, &book.training.decks,
                                          &book.training.exercises, &book.training.skills})
    std::erase_if(*entries, is_left_out);
}

std::optional<Project> read_project_frame(const FileSystem& files, Diagnostics& diagnostics) {
  KeptSources nothing;
  return read_project_frame(files, diagnostics, nothing);
}

std::optional<Project> read_project_frame(const FileSystem& files, Diagnostics& diagnostics, KeptSources& kept) {
  const SourcePointer book_source = load_source(files, "content/book.yaml", {}, diagnostics, kept.book.source());
  if (!book_source) return std::nullopt;
  Project project;
  project.book = kept.book.value_of(book_source, diagnostics, read_book);
  project.site = read_or_default(files, "site/site.yaml", diagnostics, kept.site, read_site);

  const std::string words_path = fmt::format("templates/words/{}.yaml", project.book.language);
  const std::string theme_path = fmt::format("themes/{}/theme.yaml", project.site.theme);
  const SourcePointer words_source = load_source(files, words_path, {}, diagnostics, kept.words.source());
  const SourcePointer theme_source = load_source(files, theme_path, {}, diagnostics, kept.theme.source());
  if (!words_source || !theme_source) return std::nullopt;
  if (!kept.words.is_of(words_source)) kept.glossary = {}; // its title is one of the words
  project.words = kept.words.value_of(words_source, diagnostics, read_words);
  project.theme = kept.theme.value_of(theme_source, diagnostics, [](const SourcePointer& source, Diagnostics& said) {
    return read_theme(*source, said);
  });

  project.style = read_or_default(files, "content/style.yaml", diagnostics, kept.style, read_prose_style);
  project.literature = read_or_default(files, "content/literature.yaml", diagnostics, kept.literature, read_literature);
  return project;
}

std::optional<Project> read_project(const FileSystem& files, Workers& workers, Diagnostics& diagnostics,
                                    std::string_view audience, Absent absent) {
  KeptSources nothing;
  return read_project(files, workers, diagnostics, audience, nothing, absent);
}

std::optional<Project> read_project(const FileSystem& files, Workers& workers, Diagnostics& diagnostics,
                                    std::string_view audience, KeptSources& kept, Absent absent) {
  std::optional<Project> frame = read_project_frame(files, diagnostics, kept);
  if (!frame) return std::nullopt;
  Project project = std::move(*frame);
  // The same holds for works: those of a list that cannot be read are all unknown.
  const bool lists_works = files.kind("content/literature.yaml") != EntryKind::missing;
  const bool knows_works = !lists_works || !project.literature.empty() || !diagnostics.has_errors();
  if (absent == Absent::is_for_others) {
    const std::vector<std::string> present = files.files_below("content");
    keep_entries(project.book, {present.begin(), present.end()});
  }
  check_for_strays(files, project.book, diagnostics);
  const std::optional<Audiences> readers = readers_of(project.book, audience, diagnostics);
  project.readers = readers.value_or(Audiences{});
  const std::vector<DocumentRequest> requests = requests_of(project.book);
  if (!add_documents(read_documents(files, requests, readers, project.book, workers, kept), project, diagnostics))
    return std::nullopt;
  add_training_list(project);
  if (!files.files_below("content/packs").empty())
    project.documents.push_back(list_document<PackList>(DocumentKind::packs, "pakketten", project.words("title.packs"),
                                                        project.words("packs.description")));
  if (!read_glossary_and_add_lists(files, project, diagnostics, kept) || !knows_works) return std::nullopt;
  return project;
}

} // namespace praktijkboek
