#include "prose/passage.h"

#include "base/overloaded.h"

#include <algorithm>

namespace praktijkboek {

namespace {

class PassageCollector {
public:
  PassageCollector(const Document& document, const VisitPassage& visit) : document_(document), visit_(visit) {}

  void collect() {
    front_matter(document_.front_matter.title, PassageKind::title);
    front_matter(document_.front_matter.description, PassageKind::sentences);
    if (const auto& sheet = document_.front_matter.sheet) {
      if (sheet->purpose != document_.front_matter.description) front_matter(sheet->purpose, PassageKind::sentences);
      front_matter(sheet->filled_by, PassageKind::title);
    }
    visit_blocks(document_.content, PassageKind::sentences);
    for (const Footnote& note : document_.footnotes) visit_blocks(note.content, PassageKind::sentences);
    for (const GlossaryEntry& entry : document_.glossary) emit(entry.definition, PassageKind::sentences);
  }

private:
  /// @param kind of paragraphs: a cell of a table may be a few words, and counts as no sentence
  void visit_blocks(Blocks blocks, PassageKind kind) {
    for (const Block& block : blocks) visit_block(block, kind);
  }

  void visit_block(const Block& block, PassageKind kind) {
    std::visit(overloaded{
                   [&](const Paragraph& paragraph) { emit(paragraph.content, kind); },
                   [&](const Heading* heading) { emit(heading->content, PassageKind::title); },
                   [&](const List* list) {
                     for (const ListItem& item : list->items) visit_blocks(item.content, kind);
                   },
                   [&](const Quotation& quotation) { visit_blocks(quotation.content, kind); },
                   [](const CodeBlock*) {},
                   [](const ThematicBreak&) {},
                   [&](const Box* box) {
                     emit(box->title, PassageKind::title);
                     visit_blocks(box->content, kind);
                   },
                   [&](const ImageFigure* figure) {
                     emit(figure->caption.content, PassageKind::title);
                     emit_text(figure->alternative, block.id, PassageKind::title);
                   },
                   [&](const DiagramFigure* figure) {
                     emit(figure->caption.content, PassageKind::title);
                     emit_text(figure->alternative, block.id, PassageKind::title);
                     visit_diagram(figure->diagram, block.id);
                   },
                   [&](const Table* table) {
                     emit(table->caption.content, PassageKind::title);
                     for (const TableColumn& column : table->columns) emit(column.title, PassageKind::title);
                     for (const TableRow& row : table->rows)
                       for (const TableCell& cell : row) visit_blocks(cell.content, PassageKind::title);
                   },
                   [](const SheetCard&) {},
                   [&](const WebResource* resource) {
                     emit_text(resource->title, block.id, PassageKind::title);
                     emit_text(resource->text, block.id, PassageKind::sentences);
                   },
                   [&](const FieldGroup& group) {
                     for (const Field& field : group.fields) visit_field(field);
                   },
                   [](const GlossaryList&) {},
                   [](const LiteratureList&) {},
                   [](const SubjectIndexList&) {},
                   [&](const SlidePart* part) {
                     emit(part->title, PassageKind::title);
                     visit_blocks(part->content, kind);
                   },
                   [&](const RoleCards* cards) {
                     for (const RoleCard& card : cards->cards) {
                       emit_text(card.title, block.id, PassageKind::title);
                       visit_blocks(card.text, kind);
                       visit_blocks(card.back, kind);
                     }
                   },
                   [&](const ProgrammeDay* day) {
                     for (const ProgrammePart& part : day->parts) {
                       emit_text(part.title, part.id, PassageKind::title);
                       visit_blocks(part.text, kind);
                     }
                   },
                   [](const TrainingList&) {},
                   [](const PackList&) {},
               },
               block.kind);
  }

  void visit_field(const Field& field) {
    emit_text(field.label, field.id, PassageKind::title);
    emit_text(field.help, field.id, PassageKind::sentences);
    emit_text(field.placeholder, field.id, PassageKind::title);
    visit_kind(field.kind, field.id);
    for (std::string_view answer : field.example) emit_text(answer, field.id, PassageKind::answer);
  }

  template <typename Kind>
  void visit_kind(const Kind& kind, NodeId id) {
    std::visit(overloaded{
                   [&](const CheckField& check) { emit_texts(check.options, id); },
                   [&](const ChoiceField& choice) { emit_texts(choice.options, id); },
                   [&](const ScaleField& scale) {
                     emit_text(scale.low, id, PassageKind::title);
                     emit_text(scale.high, id, PassageKind::title);
                   },
                   [&](const DrawingField& drawing) {
                     if (drawing.background != nullptr) visit_diagram(*drawing.background, id);
                   },
                   [&](const RowsField& rows) {
                     emit_texts(rows.labels, id);
                     emit_text(rows.label_title, id, PassageKind::title);
                     for (const RowsColumn& column : rows.columns) {
                       emit_text(column.label, id, PassageKind::title);
                       emit_text(column.help, id, PassageKind::sentences);
                       visit_kind(column.kind, id);
                     }
                   },
                   [](const auto&) {},
               },
               kind);
  }

  void visit_diagram(const Diagram& diagram, NodeId id) {
    std::visit(overloaded{
                   [&](const RingsDiagram& rings) {
                     emit_texts(rings.rings, id);
                     emit_texts(rings.sectors, id);
                   },
                   [&](const BarsDiagram& bars) {
                     for (const Bar& bar : bars.bars) {
                       emit_text(bar.label, id, PassageKind::title);
                       emit_text(bar.note, id, PassageKind::title);
                     }
                   },
                   [&](const RadarDiagram& radar) {
                     for (const RadarAxis& axis : radar.axes) emit_text(axis.label, id, PassageKind::title);
                   },
                   [&](const RunDiagram& run) {
                     if (run.goal) emit_text(run.goal->label, id, PassageKind::title);
                     for (const RunPoint& point : run.points) emit_text(point.label, id, PassageKind::title);
                   },
                   [&](const TimelineDiagram& timeline) {
                     for (const TimelineEvent& event : timeline.events) {
                       emit_text(event.title, id, PassageKind::title);
                       emit_text(event.text, id, PassageKind::title);
                     }
                   },
                   [&](const auto& steps) { // in a row or in a circle
                     for (const Step& step : steps.steps) {
                       emit_text(step.title, id, PassageKind::title);
                       emit_text(step.text, id, PassageKind::title);
                     }
                   },
               },
               diagram);
  }

  void emit(Inlines content, PassageKind kind) {
    begin(kind);
    append(content);
    end();
  }

  void emit_text(std::string_view text, NodeId id, PassageKind kind) {
    begin(kind);
    append_text(text, document_.span_of(id));
    end();
  }

  void emit_texts(std::span<const std::string_view> texts, NodeId id) {
    for (std::string_view text : texts) emit_text(text, id, PassageKind::title);
  }

  /// Values of front matter do not know where they came from; as a rule they stand there as they are.
  void front_matter(const std::string& text, PassageKind kind) {
    if (text.empty()) return;
    const std::string& source = document_.source->text;
    const std::size_t place = source.find(text);
    begin(kind);
    append_text(
        place == std::string::npos ? std::string_view(text) : std::string_view(source).substr(place, text.size()), {});
    end();
  }

  void begin(PassageKind kind) {
    passage_.kind = kind;
    passage_.text.clear();
    passage_.pieces.clear();
  }

  void end() {
    if (!passage_.text.empty()) visit_(passage_);
  }

  void append(Inlines content) {
    for (const Inline& part : content) append(part);
  }

  void append(const Inline& part) {
    const Span span = document_.span_of(part.id);
    std::visit(overloaded{
                   [&](const Text& text) { append_text(text.text, span); },
                   [&](const Emphasis& emphasis) { append(emphasis.content); },
                   [&](const Strong& strong) { append(strong.content); },
                   [&](const Strikethrough& struck) { append(struck.content); },
                   [&](const Link* link) {
                     if (is_address(*link))
                       append_other(no_word, span);
                     else
                       append(link->content);
                   },
                   [&](const CrossReference* reference) {
                     if (reference->content.empty())
                       append_other(no_word, span);
                     else
                       append(reference->content);
                   },
                   [&](const TermReference* term) { append(term->content); },
                   [&](const IndexMark* mark) { append(mark->content); },
                   [](const FootnoteReference&) {},
                   [&](const LineBreak&) { append_other(" ", span); },
                   [&](const auto&) { append_other(no_word, span); },
               },
               part.kind);
  }

  static bool is_address(const Link& link) {
    const auto* text = link.content.size() == 1 ? std::get_if<Text>(&link.content.front().kind) : nullptr;
    return text != nullptr && !text->text.empty() && link.destination.ends_with(text->text);
  }

  void append_text(std::string_view text, Span span) {
    const std::string& source = document_.source->text;
    const std::less_equal<const char*> not_behind; // < of pointers into different texts is not defined
    const bool in_source = !source.empty() && not_behind(source.data(), text.data()) &&
                           not_behind(text.data() + text.size(), source.data() + source.size());
    if (in_source)
      append_verbatim(passage_.pieces, passage_.text.size(), static_cast<std::uint32_t>(text.data() - source.data()),
                      text.size());
    else
      append_replaced(passage_.pieces, passage_.text.size(), span);
    passage_.text += text;
    if (const std::size_t from = passage_.text.size() - text.size(); text.find('\n') != std::string_view::npos)
      std::replace(passage_.text.begin() + static_cast<std::ptrdiff_t>(from), passage_.text.end(), '\n', ' ');
  }

  void append_other(std::string_view text, Span span) {
    append_replaced(passage_.pieces, passage_.text.size(), span);
    passage_.text += text;
  }

  const Document& document_;
  const VisitPassage& visit_;
  Passage passage_;
};

} // namespace

void for_each_passage(const Document& document, const VisitPassage& visit) {
  PassageCollector(document, visit).collect();
}

} // namespace praktijkboek
