#pragma once

#include "html/render_page.h"
#include "html/writer.h"

#include <deque>
#include <initializer_list>
#include <memory>
#include <string>
#include <vector>

namespace praktijkboek::sample {

/// The words of templates/words/<language>.yaml, key by key.
std::map<std::string, std::string, std::less<>> read_words(const std::string& language);

/// The templates of the project.
const std::map<std::string, Template>& templates();

/// Writes the content of one document as a reader of sources would, numbering its nodes as they are made.
class DocumentPen {
public:
  DocumentPen(DocumentKind kind, std::string slug, std::string title);

  Inline node(decltype(Inline::kind) kind) { return {kind, next_id()}; }
  Inline text(std::string_view text) { return node(Text{text}); }
  Inlines line(std::vector<Inline> nodes) { return document_->arena.store_all(nodes); }
  Inlines line(std::string_view words) { return line({text(words)}); }

  Block block(decltype(Block::kind) kind) { return {kind, next_id()}; }
  Block paragraph(std::vector<Inline> nodes) { return block(Paragraph{line(std::move(nodes))}); }
  Block paragraph(std::string_view words) { return block(Paragraph{line(words)}); }
  Block heading(int level, std::string_view title, std::string_view label = {}) {
    return block(keep(Heading{level, label, line(title)}));
  }
  Block field(Field field) { return block(FieldGroup{store(std::vector<Field>{field})}); }
  Blocks blocks(std::vector<Block> content) { return document_->arena.store_all(content); }

  template <typename Value>
  std::span<const Value> store(std::vector<Value> values) {
    return document_->arena.store_all(values);
  }
  template <typename Value>
  const Value* keep(const Value& value) {
    return document_->arena.store(value);
  }

  FrontMatter& front_matter() { return document_->front_matter; }
  void content(std::vector<Block> content) { document_->content = blocks(std::move(content)); }
  void footnotes(std::vector<Footnote> notes) { document_->footnotes = store(std::move(notes)); }
  void glossary(std::vector<GlossaryEntry> entries) { document_->glossary = store(std::move(entries)); }

  std::unique_ptr<Document> take();

private:
  NodeId next_id() { return next_id_++; }

  std::unique_ptr<Document> document_;
  NodeId next_id_ = 0;
};

/// A handbook in memory, from documents to pages. Add the documents in the order of the publication.
class Handbook {
public:
  Handbook();

  Book book;
  SiteSettings site;
  SiteMap map;
  Literature literature;
  PublicationValues values;

  void add(DocumentPen pen);
  /// The page of a document, by its place among those that were added.
  std::string page(std::size_t position);
  std::string not_found();
  /// What a document's blocks come out as.
  std::string body(std::size_t position);
  const BookIndex& index();
  const HtmlContext& context();
  ResolvedDocument resolved(std::size_t position);

private:
  void link();

  Words words_;
  std::vector<std::unique_ptr<Document>> documents_;
  std::optional<BookIndex> index_;
  std::optional<HtmlContext> context_;
  MeasureText measure_;
};

/// What the blocks of one chapter come out as, in a book with little else.
std::string html_of(DocumentPen& pen, std::vector<Block> content);

/// How often `part` stands in `text`.
std::size_t count(std::string_view text, std::string_view part);

} // namespace praktijkboek::sample
