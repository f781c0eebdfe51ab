#include "base/overloaded.h"
#include "base/text.h"
#include "resolve/reference.h"
#include "resolve/resolved_document.h"

#include <algorithm>
#include <set>

namespace praktijkboek {

namespace {

enum class TermLinking { allowed, off };

/// Walks one document and fills its side tables.
class Resolver {
public:
  Resolver(ResolvedDocument& out, const PublicationValues& values, Diagnostics& diagnostics)
      : out_(out), index_(*out.index), document_(*out.document), values_(values), diagnostics_(diagnostics),
        term_linked_(index_.terms.size(), !links_terms(document_.kind)) {}

  void resolve_all() {
    copy_targets();
    resolve_blocks(document_.content);
    for (const Footnote& footnote : document_.footnotes) resolve_blocks(footnote.content);
    for (const GlossaryEntry& entry : document_.glossary) resolve_inlines(entry.definition, TermLinking::off);
    sort_tables();
  }

private:
  static bool links_terms(DocumentKind kind) {
    return kind == DocumentKind::front || kind == DocumentKind::chapter || kind == DocumentKind::appendix ||
           kind == DocumentKind::exercise || kind == DocumentKind::skill;
  }

  void copy_targets() {
    const IndexedDocument& place = out_.place();
    for (std::size_t i = 0; i < place.index.targets.size(); ++i) {
      const Target& target = place.index.targets[i];
      out_.anchors.add(target.node, std::string(target.anchor));
      if (!place.target_numbers[i].empty()) out_.numbers.add(target.node, std::string(place.target_numbers[i]));
    }
  }

  void resolve_blocks(Blocks blocks) {
    for (const Block& block : blocks) resolve_block(block);
  }

  void resolve_block(const Block& block) {
    std::visit(overloaded{
                   [&](const Paragraph& paragraph) { resolve_inlines(paragraph.content, TermLinking::allowed); },
                   [&](const Heading* heading) { resolve_inlines(heading->content, TermLinking::off); },
                   [&](const List* list) {
                     for (const ListItem& item : list->items) resolve_blocks(item.content);
                   },
                   [&](const Quotation& quotation) { resolve_blocks(quotation.content); },
                   [](const CodeBlock*) {},
                   [](const ThematicBreak&) {},
                   [&](const Box* box) {
                     resolve_inlines(box->title, TermLinking::off);
                     resolve_blocks(box->content);
                   },
                   [&](const ImageFigure* figure) { resolve_inlines(figure->caption.content, TermLinking::off); },
                   [&](const DiagramFigure* figure) { resolve_inlines(figure->caption.content, TermLinking::off); },
                   [&](const Table* table) { resolve_table(*table); },
                   [&](const SheetCard& card) { resolve_sheet_card(block.id, card); },
                   [](const WebResource*) {},
                   [](const FieldGroup&) {},
                   [](const GlossaryList&) {},
                   [](const LiteratureList&) {},
                   [](const SubjectIndexList&) {},
                   [&](const SlidePart* part) {
                     resolve_inlines(part->title, TermLinking::off);
                     resolve_blocks(part->content);
                   },
                   [&](const RoleCards* cards) {
                     for (const RoleCard& card : cards->cards) {
                       resolve_blocks(card.text);
                       resolve_blocks(card.back);
                     }
                   },
                   [&](const ProgrammeDay* day) {
                     for (const ProgrammePart& part : day->parts) resolve_part(part);
                   },
                   [](const TrainingList&) {},
                   [](const PackList&) {},
               },
               block.kind);
  }

  void resolve_table(const Table& table) {
    resolve_inlines(table.caption.content, TermLinking::off);
    for (const TableColumn& column : table.columns) resolve_inlines(column.title, TermLinking::off);
    for (const TableRow& row : table.rows)
      for (const TableCell& cell : row) resolve_blocks(cell.content);
  }

  void resolve_sheet_card(NodeId id, const SheetCard& card) {
    const auto sheet = index_.sheets.find(card.sheet);
    if (sheet == index_.sheets.end()) {
      std::vector<std::string> names;
      for (const auto& [name, position] : index_.sheets) names.push_back(name);
      unknown(id, {"there is no worksheet '{}'", card.sheet}, card.sheet, names);
      return;
    }
    out_.references.add(id, reference_to({sheet->second, std::nullopt}, index_));
  }

  void resolve_part(const ProgrammePart& part) {
    resolve_blocks(part.text);
    switch (part.kind) {
    case ProgrammePartKind::text:
    case ProgrammePartKind::pause: return;
    case ProgrammePartKind::deck: return resolve_subject(part, index_.decks, {"there is no deck '{}'", part.subject});
    case ProgrammePartKind::exercise:
      return resolve_subject(part, index_.exercises, {"there is no exercise '{}'", part.subject});
    case ProgrammePartKind::sheet:
      return resolve_subject(part, index_.sheets, {"there is no worksheet '{}'", part.subject});
    }
  }

  /// A deck that takes longer than the programme gives it would only be found out on the day itself.
  void resolve_subject(const ProgrammePart& part, const DocumentsBySlug& subjects, Message missing) {
    const auto subject = subjects.find(part.subject);
    if (subject == subjects.end()) {
      std::vector<std::string> names;
      for (const auto& [name, position] : subjects) names.push_back(name);
      return unknown(part.id, std::move(missing), part.subject, names);
    }
    out_.references.add(part.id, reference_to({subject->second, std::nullopt}, index_));
    const int minutes = index_.documents[subject->second].index.minutes;
    if (minutes > 0 && minutes != part.minutes)
      diagnostics_.error(*document_.source, document_.span_of(part.id),
                         {"the programme gives '{}' {} minutes, but it takes {}", part.subject, part.minutes, minutes},
                         {"make them the same here and in its own file"});
  }

  void resolve_inlines(Inlines content, TermLinking linking) {
    for (const Inline& node : content) resolve_inline(node, linking);
  }

  void resolve_inline(const Inline& node, TermLinking linking) {
    std::visit(
        overloaded{
            [&](const Text& text) {
              if (linking == TermLinking::allowed) link_first_uses(node.id, text);
            },
            [&](const Emphasis& emphasis) { resolve_inlines(emphasis.content, linking); },
            [&](const Strong& strong) { resolve_inlines(strong.content, linking); },
            [&](const Strikethrough& strikethrough) { resolve_inlines(strikethrough.content, TermLinking::off); },
            [](const CodeSpan&) {},
            [&](const Link* link) { resolve_inlines(link->content, TermLinking::off); },
            [](const InlineImage*) {},
            [&](const CrossReference* reference) {
              resolve_reference(node.id, *reference);
              resolve_inlines(reference->content, TermLinking::off);
            },
            [&](const Citation* citation) { resolve_citation(node.id, *citation); },
            [&](const TermReference* term) {
              resolve_term(node.id, *term);
              resolve_inlines(term->content, TermLinking::off);
            },
            [&](const IndexMark* mark) { resolve_inlines(mark->content, linking); },
            [&](const ForeignText* foreign) { resolve_inlines(foreign->content, TermLinking::off); },
            [](const FootnoteReference&) {},
            [&](const PublicationValue& value) { resolve_value(node.id, value); },
            [](const LineBreak&) {},
        },
        node.kind);
  }

  /// The first use of each term in the document, at most a few in one text.
  void link_first_uses(NodeId id, const Text& text) {
    if (terms_left() == 0) return;
    std::size_t from = 0;
    while (const auto match = index_.term_finder.find(text.text, from)) {
      from = match->end;
      if (term_linked_[match->term]) continue;
      mark_linked(match->term);
      out_.term_uses.add(id, {match->begin, match->end, std::string(index_.glossary->glossary[match->term].key)});
    }
  }

  void resolve_reference(NodeId id, const CrossReference& reference) {
    const BookIndex::LabelledTarget* const target = index_.find_label(reference.label);
    if (target == nullptr && index_.left_out.contains(reference.label)) {
      diagnostics_.error(*document_.source, document_.span_of(id),
                         {"what '{}' stands for is not there for these readers", reference.label},
                         {"put the reference in a box for the same audience, or leave it out"});
      return;
    }
    if (target == nullptr) {
      unknown(id, {"there is no label '{}'", reference.label}, reference.label, index_.label_names());
      return;
    }
    out_.references.add(id, reference_to(*target, index_));
  }

  void resolve_citation(NodeId id, const Citation& citation) {
    for (const CitedWork& work : citation.works) {
      if (index_.bibliography.find(work.key) != nullptr) {
        cited_.emplace(work.key);
        continue;
      }
      diagnostics_.error(*document_.source, work.span, {"literature.yaml has no work '{}'", work.key},
                         hint(work.key, index_.bibliography.keys()));
    }
    out_.citations.add(id, index_.bibliography.cite(citation));
  }

  void resolve_term(NodeId id, const TermReference& term) {
    const auto entry = index_.terms.find(term.key);
    if (entry != index_.terms.end()) {
      mark_linked(entry->second);
      return;
    }
    std::vector<std::string> keys;
    for (const auto& [key, position] : index_.terms) keys.push_back(key);
    unknown(id, {"glossary.yaml has no term '{}'", term.key}, term.key, keys);
  }

  void resolve_value(NodeId id, const PublicationValue& value) {
    const auto found = values_.find(value.name);
    if (found != values_.end()) {
      out_.values.add(id, found->second);
      return;
    }
    std::vector<std::string> names;
    for (const auto& [name, text] : values_) names.push_back(name);
    unknown(id, {"this publication has no value '{}'", value.name}, value.name, names);
  }

  void unknown(NodeId id, Message message, std::string_view name, const std::vector<std::string>& known) {
    diagnostics_.error(*document_.source, document_.span_of(id), std::move(message), hint(name, known));
  }

  static Message hint(std::string_view name, const std::vector<std::string>& known) {
    if (const auto near = closest(name, known)) return {"did you mean '{}'?", *near};
    return {};
  }

  std::size_t terms_left() const { return term_linked_.size() - linked_count_; }
  void mark_linked(std::size_t term) {
    if (!term_linked_[term]) ++linked_count_;
    term_linked_[term] = true;
  }

  void sort_tables() {
    out_.references.sort();
    out_.citations.sort();
    out_.term_uses.sort();
    out_.values.sort();
    for (const Bibliography::Entry& entry : index_.bibliography.entries())
      if (cited_.contains(entry.key)) out_.cited_works.push_back(entry.key);
  }

  ResolvedDocument& out_;
  const BookIndex& index_;
  const Document& document_;
  const PublicationValues& values_;
  Diagnostics& diagnostics_;
  std::vector<bool> term_linked_;
  std::size_t linked_count_ = 0;
  std::set<std::string, std::less<>> cited_;
};

} // namespace

ResolvedDocument resolve(const Document& document, std::size_t position, const BookIndex& index,
                         const PublicationValues& values, Diagnostics& diagnostics) {
  ResolvedDocument resolved;
  resolved.document = &document;
  resolved.index = &index;
  resolved.position = position;
  Resolver(resolved, values, diagnostics).resolve_all();
  return resolved;
}

std::string work_anchor(std::string_view key) { return "bron-" + slug(key); }
std::string term_anchor(std::string_view key) { return "begrip-" + slug(key); }

} // namespace praktijkboek
