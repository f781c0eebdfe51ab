#include "unit/html/sample.h"

#include "base/text.h"

#include <catch2/catch.hpp>

#include <filesystem>
#include <fstream>
#include <sstream>

namespace praktijkboek::sample {

namespace {

namespace filesystem = std::filesystem;

std::string read_file(const filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::stringstream text;
  text << file.rdbuf();
  return text.str();
}

std::map<std::string, std::string> read_folder(const filesystem::path& folder) {
  std::map<std::string, std::string> files;
  for (const auto& entry : filesystem::directory_iterator(folder))
    if (entry.path().extension() == ".mustache") files.emplace(entry.path().stem(), read_file(entry.path()));
  return files;
}

std::map<std::string, Template> read_templates() {
  const filesystem::path folder = filesystem::path(PROJECT_ROOT) / "templates";
  const auto partials = read_folder(folder / "partials");
  std::map<std::string, Template> templates;
  for (const auto& [name, text] : read_folder(folder)) templates.emplace(name, Template(name, text, partials));
  return templates;
}

std::string page_of(const Document& document) {
  switch (document.kind) {
  case DocumentKind::home: return "index.html";
  case DocumentKind::chapter: return "hoofdstukken/" + document.slug + "/index.html";
  case DocumentKind::appendix: return "bijlagen/" + document.slug + "/index.html";
  case DocumentKind::sheet: return "werkbladen/" + document.slug + "/index.html";
  case DocumentKind::glossary: return "begrippen/index.html";
  case DocumentKind::literature: return "bronnen/index.html";
  case DocumentKind::front: return "vooraf/" + document.slug + "/index.html";
  case DocumentKind::subject_index: return "register/index.html";
  case DocumentKind::leaflet: return "folders/" + document.slug + "/index.html";
  case DocumentKind::training: return "training/index.html";
  case DocumentKind::programme:
  case DocumentKind::deck:
  case DocumentKind::exercise:
  case DocumentKind::skill: return "training/" + document.slug + "/index.html";
  case DocumentKind::packs: return "pakketten/index.html";
  }
  return {};
}

std::string pdf_of(const Document& document) {
  if (document.kind == DocumentKind::sheet) return "werkbladen/" + document.slug + ".pdf";
  if (document.kind == DocumentKind::chapter) return "hoofdstukken/" + document.slug + ".pdf";
  return {};
}

double measure(std::string_view text, double size, TextWeight) {
  return size * 0.5 * static_cast<double>(count_code_points(text));
}

} // namespace

std::map<std::string, std::string, std::less<>> read_words(const std::string& language) {
  std::map<std::string, std::string, std::less<>> words;
  std::ifstream file(filesystem::path(PROJECT_ROOT) / "templates/words" / (language + ".yaml"));
  REQUIRE(file);
  for (std::string line; std::getline(file, line);) {
    const std::size_t colon = line.find(": ");
    if (line.starts_with('#') || colon == std::string::npos) continue;
    std::string text = line.substr(colon + 2);
    if (text.starts_with('\'')) text = text.substr(1, text.size() - 2);
    words.emplace(line.substr(0, colon), text);
  }
  return words;
}

const std::map<std::string, Template>& templates() {
  static const std::map<std::string, Template> read = read_templates();
  return read;
}

DocumentPen::DocumentPen(DocumentKind kind, std::string slug, std::string title)
    : document_(std::make_unique<Document>()) {
  document_->source = std::make_shared<const Source>();
  document_->kind = kind;
  document_->slug = std::move(slug);
  document_->front_matter.title = std::move(title);
}

std::unique_ptr<Document> DocumentPen::take() {
  document_->spans = SpanList(std::vector<Span>(next_id_));
  return std::move(document_);
}

Handbook::Handbook() : words_(read_words("nl")), measure_(measure) {
  book.source = std::make_shared<const Source>();
  book.title = "Praktijkboek";
  book.edition = "2026.1";
  book.date = {2026, 11, 21};
  book.boxes = {{"tip", {"Tip", "lamp", {}}}};
  map.assets = {{"style.css", "assets/style.1234.css"},
                {"styles/sheet.css", "assets/sheet.56.css"},
                {"fonts/serif-regular.woff2", "assets/serif-regular.12.woff2"},
                {"images/kring.png", "assets/kring.99.png"}};
  map.image_sizes = {{"images/kring.png", {640, 480}}};
}

void Handbook::add(DocumentPen pen) { documents_.push_back(pen.take()); }

void Handbook::link() {
  if (index_) return;
  if (book.parts.empty()) book.parts.push_back({"Achtergrond", "deel-achtergrond", {}});
  std::vector<const Document*> documents;
  std::vector<DocumentIndex> indexes;
  const Document* glossary = nullptr;
  std::size_t chapters = 0;
  for (const auto& document : documents_) {
    documents.push_back(document.get());
    indexes.push_back(index_document(*document));
    if (document->kind == DocumentKind::glossary) glossary = document.get();
    if (document->kind == DocumentKind::chapter) ++chapters;
    const int next_number = static_cast<int>(book.appendices.size()) + 4;
    if (document->kind == DocumentKind::appendix) book.appendices.push_back({next_number, AppendixKind::document, {}});
    if (document->kind == DocumentKind::sheet) book.appendices.push_back({next_number, AppendixKind::sheet, {}});
    map.pages.push_back(page_of(*document));
    map.documents.push_back(pdf_of(*document));
  }
  for (std::size_t i = 0; i < chapters; ++i) book.parts.front().chapters.emplace_back();

  Diagnostics diagnostics;
  index_ = link_book({book, words_, literature, glossary}, documents, std::move(indexes), diagnostics);
  for (const Diagnostic& problem : diagnostics.all()) FAIL_CHECK(problem.message.text());
  context_.emplace(HtmlContext{*index_, site, map, templates(), measure_});
}

const BookIndex& Handbook::index() {
  link();
  return *index_;
}

const HtmlContext& Handbook::context() {
  link();
  context_->shared.clear(); // a test may have changed the map or the site since
  share_values(*context_);
  return *context_;
}

ResolvedDocument Handbook::resolved(std::size_t position) {
  link();
  Diagnostics diagnostics;
  ResolvedDocument document = resolve(*documents_[position], position, *index_, values, diagnostics);
  for (const Diagnostic& problem : diagnostics.all()) FAIL_CHECK(problem.message.text());
  return document;
}

std::string Handbook::page(std::size_t position) { return render_page(resolved(position), context()); }

std::string Handbook::not_found() { return render_not_found(context()); }

std::string Handbook::body(std::size_t position) {
  const ResolvedDocument document = resolved(position);
  Writer writer(document, context());
  write_blocks(writer, document.document->content);
  write_footnotes(writer);
  return writer.out;
}

std::string html_of(DocumentPen& pen, std::vector<Block> content) {
  pen.content(std::move(content));
  Handbook handbook;
  handbook.add(std::move(pen));
  return handbook.body(0);
}

std::size_t count(std::string_view text, std::string_view part) {
  std::size_t found = 0;
  for (std::size_t at = text.find(part); at != std::string_view::npos; at = text.find(part, at + part.size())) ++found;
  return found;
}

} // namespace praktijkboek::sample
