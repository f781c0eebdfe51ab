#include "model/select_audience.h"

#include "model/walk.h"

#include <algorithm>

namespace praktijkboek {

namespace {

void add_labels(Blocks blocks, std::vector<std::string>& labels) {
  const auto add = [&](std::string_view label) {
    if (!label.empty()) labels.emplace_back(label);
  };
  for_each_block(blocks, [&](const Block& block) {
    if (const auto* const* heading = std::get_if<const Heading*>(&block.kind))
      add((*heading)->label);
    else if (const auto* const* image = std::get_if<const ImageFigure*>(&block.kind))
      add((*image)->caption.label);
    else if (const auto* const* diagram = std::get_if<const DiagramFigure*>(&block.kind))
      add((*diagram)->caption.label);
    else if (const auto* const* table = std::get_if<const Table*>(&block.kind))
      add((*table)->caption.label);
    else if (const auto* const* cards = std::get_if<const RoleCards*>(&block.kind))
      add((*cards)->label);
  });
}

/// As a whole; what stands in it may be for fewer readers.
bool is_kept(const Block& block, const Book& book, const Audiences& readers) {
  if (const auto* const* box = std::get_if<const Box*>(&block.kind)) {
    const auto kind = book.boxes.find((*box)->kind);
    return kind == book.boxes.end() || is_for(kind->second.audience, readers);
  }
  if (const auto* const* part = std::get_if<const SlidePart*>(&block.kind))
    return (*part)->kind != SlidePartKind::notes || readers.contains(trainer_audience);
  if (const auto* group = std::get_if<FieldGroup>(&block.kind))
    return std::any_of(group->fields.begin(), group->fields.end(),
                       [&](const Field& field) { return is_for(field.audience, readers); });
  return true;
}

class Selector {
public:
  Selector(Document& document, const Book& book, const Audiences& readers, Diagnostics& diagnostics)
      : document_(document), book_(book), readers_(readers), diagnostics_(diagnostics) {}

  void select() {
    const Blocks before = document_.content;
    document_.content = select(before);
    document_.footnotes = select_in(document_.footnotes, &Footnote::content);
    if (before.data() != document_.content.data()) report_empty_sections(before);
  }

private:
  /// The same blocks when all of them stay as they are, as they mostly do.
  Blocks select(Blocks blocks) {
    std::vector<Block> kept;
    bool changed = false;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
      const bool stays = is_kept(blocks[i], book_, readers_);
      if (!stays) leave_out(blocks[i]);
      const Block selected = stays ? Block{inside(blocks[i]), blocks[i].id} : blocks[i];
      if (!changed && stays && is_same(selected, blocks[i])) continue;
      if (!changed) kept.assign(blocks.begin(), blocks.begin() + static_cast<std::ptrdiff_t>(i));
      changed = true;
      if (stays) kept.push_back(selected);
    }
    return changed ? document_.arena.store_all(kept) : blocks;
  }

  /// What became less has a new address.
  static bool is_same(const Block& selected, const Block& block) {
    return std::visit(
        [&]<typename Kind>(const Kind& kind) {
          const Kind& before = std::get<Kind>(block.kind);
          if constexpr (std::is_pointer_v<Kind>)
            return kind == before;
          else if constexpr (std::is_same_v<Kind, Quotation>)
            return kind.content.data() == before.content.data();
          else if constexpr (std::is_same_v<Kind, FieldGroup>)
            return kind.fields.data() == before.fields.data();
          else
            return true;
        },
        selected.kind);
  }

  void leave_out(const Block& block) {
    add_labels({&block, 1}, document_.left_out);
    for_each_inline({&block, 1}, [&](const Inline& node) {
      const auto* note = std::get_if<FootnoteReference>(&node.kind);
      if (note == nullptr) return;
      diagnostics_.error(*document_.source, document_.span_of(node.id),
                         {"text for some readers only cannot have notes: the others would read them"},
                         {"say it in the text itself"});
    });
  }

  using Kind = decltype(Block::kind);

  Kind inside(const Block& block) {
    return std::visit(
        overloaded{
            [&](const Quotation& quotation) -> Kind { return Quotation{select(quotation.content)}; },
            [&](const Box* box) -> Kind { return with_content(box); },
            [&](const SlidePart* part) -> Kind { return with_content(part); },
            [&](const List* list) -> Kind { return with(list, &List::items, &ListItem::content); },
            [&](const Table* table) -> Kind { return with_cells(table); },
            [&](const RoleCards* cards) -> Kind {
              return with(cards, &RoleCards::cards, &RoleCard::text, &RoleCard::back);
            },
            [&](const ProgrammeDay* day) -> Kind { return with(day, &ProgrammeDay::parts, &ProgrammePart::text); },
            [&](const FieldGroup& group) -> Kind { return selected(group); },
            [](const Paragraph& paragraph) -> Kind { return paragraph; },
            [](const Heading* heading) -> Kind { return heading; },
            [](const CodeBlock* code) -> Kind { return code; },
            [](const ThematicBreak& rule) -> Kind { return rule; },
            [](const ImageFigure* figure) -> Kind { return figure; },
            [](const DiagramFigure* figure) -> Kind { return figure; },
            [](const SheetCard& card) -> Kind { return card; },
            [](const WebResource* resource) -> Kind { return resource; },
            [](const GlossaryList& list) -> Kind { return list; },
            [](const LiteratureList& list) -> Kind { return list; },
            [](const SubjectIndexList& list) -> Kind { return list; },
            [](const TrainingList& list) -> Kind { return list; },
            [](const PackList& list) -> Kind { return list; },
        },
        block.kind);
  }

  template <typename Container>
  const Container* with_content(const Container* container) {
    const Blocks content = select(container->content);
    if (content.data() == container->content.data()) return container;
    Container changed = *container;
    changed.content = content;
    return document_.arena.store(changed);
  }

  /// Parts of a block that hold blocks themselves; the same parts when these stay as they are.
  template <typename Part, typename... Content>
  std::span<const Part> select_in(std::span<const Part> parts, Content Part::*... contents) {
    std::vector<Part> changed;
    for (std::size_t i = 0; i < parts.size(); ++i) {
      const auto select_one = [&](auto content) {
        const Blocks kept = select(parts[i].*content);
        if (kept.data() == (parts[i].*content).data()) return;
        if (changed.empty()) changed.assign(parts.begin(), parts.end());
        changed[i].*content = kept;
      };
      (select_one(contents), ...);
    }
    return changed.empty() ? parts : document_.arena.store_all(changed);
  }

  /// The same container, or one whose parts have less in them.
  template <typename Container, typename Part, typename... Content>
  const Container* with(const Container* container, std::span<const Part> Container::*parts,
                        Content Part::*... contents) {
    const std::span<const Part> kept = select_in(container->*parts, contents...);
    if (kept.data() == (container->*parts).data()) return container;
    Container changed = *container;
    changed.*parts = kept;
    return document_.arena.store(changed);
  }

  const Table* with_cells(const Table* table) {
    std::vector<TableRow> rows;
    for (std::size_t i = 0; i < table->rows.size(); ++i) {
      const TableRow row = select_in(table->rows[i], &TableCell::content);
      if (row.data() == table->rows[i].data()) continue;
      if (rows.empty()) rows.assign(table->rows.begin(), table->rows.end());
      rows[i] = row;
    }
    if (rows.empty()) return table;
    Table changed = *table;
    changed.rows = document_.arena.store_all(rows);
    return document_.arena.store(changed);
  }

  FieldGroup selected(const FieldGroup& group) {
    std::vector<Field> fields;
    for (const Field& field : group.fields)
      if (is_for(field.audience, readers_)) fields.push_back(field);
    return fields.size() == group.fields.size() ? group : FieldGroup{document_.arena.store_all(fields)};
  }

  static const Heading* heading_at(Blocks blocks, std::size_t i) {
    const auto* const* heading = std::get_if<const Heading*>(&blocks[i].kind);
    return heading == nullptr ? nullptr : *heading;
  }

  /// Whether nothing stands between a heading and the next one that is not below it.
  static bool is_empty_section(Blocks blocks, std::size_t heading) {
    if (heading + 1 == blocks.size()) return true;
    const Heading* next = heading_at(blocks, heading + 1);
    return next != nullptr && next->level <= heading_at(blocks, heading)->level;
  }

  void report_empty_sections(Blocks before) {
    if (document_.kind == DocumentKind::deck) return; // a slide may have a title only
    std::set<NodeId> were_empty;
    for (std::size_t i = 0; i < before.size(); ++i)
      if (heading_at(before, i) != nullptr && is_empty_section(before, i)) were_empty.insert(before[i].id);
    const Blocks now = document_.content;
    for (std::size_t i = 0; i < now.size(); ++i) {
      if (heading_at(now, i) == nullptr || !is_empty_section(now, i) || were_empty.contains(now[i].id)) continue;
      diagnostics_.warning(*document_.source, document_.span_of(now[i].id),
                           {"nothing is left of this section for these readers"},
                           {"write something for them too, or take the heading away"});
    }
  }

  Document& document_;
  const Book& book_;
  const Audiences& readers_;
  Diagnostics& diagnostics_;
};

} // namespace

Audiences all_readers(const Book& book) {
  Audiences readers(book.audiences.begin(), book.audiences.end());
  if (const auto trainer = readers.find(trainer_audience); trainer != readers.end()) readers.erase(trainer);
  return readers;
}

void select_audience(Document& document, const Book& book, const Audiences& readers, Diagnostics& diagnostics) {
  Selector(document, book, readers, diagnostics).select();
}

std::vector<Span> spans_for_others(const Document& document, const Book& book, const Audiences& readers) {
  std::vector<Span> spans;
  const auto look_in = [&](Blocks blocks) {
    for_each_block(blocks, [&](const Block& block) {
      if (const auto* group = std::get_if<FieldGroup>(&block.kind)) {
        for (const Field& field : group->fields)
          if (!is_for(field.audience, readers)) spans.push_back(document.span_of(field.id));
      } else if (!is_kept(block, book, readers)) {
        spans.push_back(document.span_of(block.id));
      }
    });
  };
  look_in(document.content);
  for (const Footnote& note : document.footnotes) look_in(note.content);
  std::sort(spans.begin(), spans.end(), [](Span one, Span other) {
    return one.begin != other.begin ? one.begin < other.begin : one.end > other.end;
  });
  std::vector<Span> outermost;
  for (const Span span : spans)
    if (outermost.empty() || span.begin >= outermost.back().end) outermost.push_back(span);
  return outermost;
}

std::vector<std::string> labels_of(const Document& document) {
  std::vector<std::string> labels;
  if (!document.front_matter.label.empty()) labels.push_back(document.front_matter.label);
  add_labels(document.content, labels);
  return labels;
}

} // namespace praktijkboek
