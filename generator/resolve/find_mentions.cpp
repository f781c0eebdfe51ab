#include "base/overloaded.h"
#include "model/walk.h"
#include "resolve/book_index.h"

#include <algorithm>

namespace praktijkboek {

namespace {

using Weight = FoundMention::Weight;

/// Walks the text of one document and notes every use of a term.
class MentionFinder {
public:
  MentionFinder(const DocumentIndex& document, const BookIndex& index) : document_(document), index_(index) {}

  void read(const Block& block) {
    std::visit(overloaded{
                   [&](const Paragraph& paragraph) { read(paragraph.content, Weight::used); },
                   [&](const Heading* heading) {
                     enter_section(block.id);
                     read(heading->content, Weight::titled);
                   },
                   [](const List*) {},
                   [](const Quotation&) {},
                   [](const CodeBlock*) {},
                   [](const ThematicBreak&) {},
                   [&](const Box* box) { read(box->title, Weight::used); },
                   [&](const ImageFigure* figure) { read(figure->caption.content, Weight::used); },
                   [&](const DiagramFigure* figure) { read(figure->caption.content, Weight::used); },
                   [&](const Table* table) {
                     read(table->caption.content, Weight::used);
                     for (const TableColumn& column : table->columns) read(column.title, Weight::used);
                   },
                   [](const SheetCard&) {},
                   [](const WebResource*) {},
                   [](const FieldGroup&) {},
                   [](const GlossaryList&) {},
                   [](const LiteratureList&) {},
                   [](const SubjectIndexList&) {},
                   [](const SlidePart*) {},
                   [](const RoleCards*) {},
                   [](const ProgrammeDay*) {},
                   [](const TrainingList&) {},
                   [](const PackList&) {},
               },
               block.kind);
  }

  std::vector<FoundMention> take() {
    std::stable_sort(found_.begin(), found_.end(), [](const auto& a, const auto& b) { return a.node < b.node; });
    return {found_.begin(), found_.end()}; // as long as it needs to be
  }

private:
  /// Targets stand in reading order, so that the search goes on where it was.
  void enter_section(NodeId heading) {
    while (next_target_ < document_.targets.size()) {
      if (document_.targets[next_target_++].node != heading) continue;
      section_ = narrow(next_target_);
      return;
    }
  }

  void read(Inlines content, Weight weight) {
    for (const Inline& node : content) read(node, weight);
  }

  void read(const Inline& node, Weight weight) {
    std::visit(overloaded{
                   [&](const Text& text) { read(text, node.id, weight); },
                   [&](const Emphasis& emphasis) { read(emphasis.content, weight); },
                   [&](const Strong& strong) { read(strong.content, weight); },
                   [](const Strikethrough&) {},
                   [](const CodeSpan&) {},
                   [&](const Link* link) { read(link->content, weight); },
                   [](const InlineImage*) {},
                   [&](const CrossReference* reference) { read(reference->content, weight); },
                   [](const Citation*) {},
                   [&](const TermReference* term) {
                     const auto entry = index_.terms.find(term->key);
                     if (entry != index_.terms.end()) add({node.id, 0, 0, narrow(entry->second)}, weight);
                   },
                   [&](const IndexMark* mark) {
                     add({.node = node.id, .mark = mark}, Weight::marked);
                     read(mark->content, weight);
                   },
                   [&](const ForeignText* foreign) { read(foreign->content, weight); },
                   [](const FootnoteReference&) {},
                   [](const PublicationValue&) {},
                   [](const LineBreak&) {},
               },
               node.kind);
  }

  void read(const Text& text, NodeId node, Weight weight) {
    std::size_t from = 0;
    while (const auto match = index_.term_finder.find(text.text, from)) {
      from = match->end;
      add({node, match->begin, match->end, narrow(match->term)}, weight);
    }
  }

  void add(FoundMention mention, Weight weight) {
    mention.section = section_;
    mention.weight = weight;
    found_.push_back(mention);
  }

  static std::uint32_t narrow(std::size_t number) { return static_cast<std::uint32_t>(number); }

  const DocumentIndex& document_;
  const BookIndex& index_;
  std::vector<FoundMention> found_;
  std::uint32_t section_ = 0;
  std::size_t next_target_ = 0;
};

bool is_running_text(DocumentKind kind) {
  switch (kind) {
  case DocumentKind::front:
  case DocumentKind::chapter:
  case DocumentKind::appendix: return true;
  case DocumentKind::home:
  case DocumentKind::sheet:
  case DocumentKind::glossary:
  case DocumentKind::literature:
  case DocumentKind::subject_index:
  case DocumentKind::leaflet:
  case DocumentKind::training:
  case DocumentKind::programme:
  case DocumentKind::deck:
  case DocumentKind::exercise:
  case DocumentKind::skill:
  case DocumentKind::packs: return false;
  }
  return false;
}

} // namespace

std::vector<FoundMention> find_mentions(const Document& document, std::size_t position, const BookIndex& index) {
  if (!is_running_text(document.kind)) return {};
  MentionFinder finder(index.documents[position].index, index);
  for_each_block(document.content, [&finder](const Block& block) { finder.read(block); });
  return finder.take();
}

} // namespace praktijkboek
