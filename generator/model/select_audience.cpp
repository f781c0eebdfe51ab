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

class Selector {
public:
  Selector(Document& document, const Book& book, const Audiences& readers, Diagnostics& diagnostics)
      : document_(document), book_(book), readers_(readers), diagnostics_(diagnostics) {}

  void select() {
    const Blocks before = document_.content;
    document_.content = select(before);
    std::vector<Footnote> footnotes(document_.footnotes.begin(), document_.footnotes.end());
    for (Footnote& footnote : footnotes) footnote.content = select(footnote.content);
    document_.footnotes = document_.arena.store_all(footnotes);
    if (before.data() != document_.content.data()) report_empty_sections(before);
  }

private:
  /// The same blocks when all of them stay as they are.
  Blocks select(Blocks blocks) {
    std::vector<Block> kept;
    bool changed = false;
    for (const Block& block : blocks) {
      if (!is_kept(block)) {
        leave_out(block);
        changed = true;
        continue;
      }
      kept.push_back({inside(block), block.id});
      changed = changed || kept.back().kind.index() != block.kind.index() || !same(kept.back(), block);
    }
    return changed ? document_.arena.store_all(kept) : blocks;
  }

  static bool same(const Block& selected, const Block& block) {
    return std::visit(overloaded{
                          [&](const Quotation& quotation) {
      return quotation.content.data() == std::get<Quotation>(block.kind).content.data();
                          },
                          [&](const FieldGroup& group) {
      return group.fields.data() == std::get<FieldGroup>(block.kind).fields.data();
                          },
                          []<typename Kind>(const Kind&) requires(!std::is_pointer_v<Kind>) { return true;
  }
  , [&]<typename Kind>(const Kind* kind) { return kind == std::get<const Kind*>(block.kind); },
                      },
                      selected.kind);
                      } // namespace

                      bool is_kept(const Block& block) const {
                        if (const auto* const* box = std::get_if<const Box*>(&block.kind)) {
                          const auto kind = book_.boxes.find((*box)->kind);
                          return kind == book_.boxes.end() || is_for(kind->second.audience, readers_);
                        }
                        if (const auto* const* part = std::get_if<const SlidePart*>(&block.kind))
                          return (*part)->kind != SlidePartKind::notes || readers_.contains(trainer_audience);
                        if (const auto* group = std::get_if<FieldGroup>(&block.kind))
                          return std::any_of(group->fields.begin(), group->fields.end(),
                                             [&](const Field& field) { return is_for(field.audience, readers_); });
                        return true;
                      }

                      void leave_out(const Block& block) {
                        add_labels({&block, 1}, document_.left_out);
                        for_each_inline({&block, 1}, [&](const Inline& node) {
                          const auto* note = std::get_if<FootnoteReference>(&node.kind);
                          if (note == nullptr) return;
                          diagnostics_.error(
                              *document_.source, document_.span_of(node.id),
                              {"text for some readers only cannot have notes: the others would read them"},
                              {"say it in the text itself"});
                        });
                      }

                      decltype(Block::kind) inside(const Block& block) {
                        return std::visit(
                            overloaded{
                                [&](const Quotation& quotation) -> decltype(Block::kind) {
                                  return Quotation{select(quotation.content)};
                                },
                                [&](const Box* box) -> decltype(Block::kind) { return with_content(box); },
                                [&](const SlidePart* part) -> decltype(Block::kind) { return with_content(part); },
                                [&](const List* list) -> decltype(Block::kind) { return selected(list); },
                                [&](const Table* table) -> decltype(Block::kind) { return selected(table); },
                                [&](const RoleCards* cards) -> decltype(Block::kind) { return selected(cards); },
                                [&](const ProgrammeDay* day) -> decltype(Block::kind) { return selected(day); },
                                [&](const FieldGroup& group) -> decltype(Block::kind) { return selected(group); },
                                [](const Paragraph& paragraph) -> decltype(Block::kind) { return paragraph; },
                                [](const Heading* heading) -> decltype(Block::kind) { return heading; },
                                [](const CodeBlock* code) -> decltype(Block::kind) { return code; },
                                [](const ThematicBreak& rule) -> decltype(Block::kind) { return rule; },
                                [](const ImageFigure* figure) -> decltype(Block::kind) { return figure; },
                                [](const DiagramFigure* figure) -> decltype(Block::kind) { return figure; },
                                [](const SheetCard& card) -> decltype(Block::kind) { return card; },
                                [](const WebResource* resource) -> decltype(Block::kind) { return resource; },
                                [](const GlossaryList& list) -> decltype(Block::kind) { return list; },
                                [](const LiteratureList& list) -> decltype(Block::kind) { return list; },
                                [](const SubjectIndexList& list) -> decltype(Block::kind) { return list; },
                                [](const TrainingList& list) -> decltype(Block::kind) { return list; },
                                [](const PackList& list) -> decltype(Block::kind) { return list; },
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

                      /// The same part of a block, or one with less in it; `changed` says so.
                      Blocks select_part(Blocks blocks, bool& changed) {
                        const Blocks kept = select(blocks);
                        changed = changed || kept.data() != blocks.data();
                        return kept;
                      }

                      const List* selected(const List* list) {
                        bool changed = false;
                        std::vector<ListItem> items(list->items.begin(), list->items.end());
                        for (ListItem& item : items) item.content = select_part(item.content, changed);
                        if (!changed) return list;
                        List less = *list;
                        less.items = document_.arena.store_all(items);
                        return document_.arena.store(less);
                      }

                      const Table* selected(const Table* table) {
                        bool changed = false;
                        std::vector<TableRow> rows;
                        for (const TableRow& row : table->rows) {
                          std::vector<TableCell> cells(row.begin(), row.end());
                          bool changed_row = false;
                          for (TableCell& cell : cells) cell.content = select_part(cell.content, changed_row);
                          rows.push_back(changed_row ? document_.arena.store_all(cells) : row);
                          changed = changed || changed_row;
                        }
                        if (!changed) return table;
                        Table less = *table;
                        less.rows = document_.arena.store_all(rows);
                        return document_.arena.store(less);
                      }

                      const RoleCards* selected(const RoleCards* cards) {
                        bool changed = false;
                        std::vector<RoleCard> all(cards->cards.begin(), cards->cards.end());
                        for (RoleCard& card : all) {
                          card.text = select_part(card.text, changed);
                          card.back = select_part(card.back, changed);
                        }
                        if (!changed) return cards;
                        RoleCards less = *cards;
                        less.cards = document_.arena.store_all(all);
                        return document_.arena.store(less);
                      }

                      const ProgrammeDay* selected(const ProgrammeDay* day) {
                        bool changed = false;
                        std::vector<ProgrammePart> parts(day->parts.begin(), day->parts.end());
                        for (ProgrammePart& part : parts) part.text = select_part(part.text, changed);
                        if (!changed) return day;
                        ProgrammeDay less = *day;
                        less.parts = document_.arena.store_all(parts);
                        return document_.arena.store(less);
                      }

                      FieldGroup selected(const FieldGroup& group) {
                        std::vector<Field> fields;
                        for (const Field& field : group.fields)
                          if (is_for(field.audience, readers_)) fields.push_back(field);
                        return fields.size() == group.fields.size() ? group
                                                                    : FieldGroup{document_.arena.store_all(fields)};
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
                          if (heading_at(before, i) != nullptr && is_empty_section(before, i))
                            were_empty.insert(before[i].id);
                        const Blocks now = document_.content;
                        for (std::size_t i = 0; i < now.size(); ++i) {
                          if (heading_at(now, i) == nullptr || !is_empty_section(now, i) ||
                              were_empty.contains(now[i].id))
                            continue;
                          diagnostics_.warning(*document_.source, document_.span_of(now[i].id),
                                               {"nothing is left of this section for these readers"},
                                               {"write something for them too, or take the heading away"});
                        }
                      }

                      Document& document_;
                      const Book& book_;
                      const Audiences& readers_;
                      Diagnostics& diagnostics_;
                      }; // namespace praktijkboek

                      } // namespace

                      Audiences all_readers(const Book& book) {
                        Audiences readers(book.audiences.begin(), book.audiences.end());
                        if (const auto trainer = readers.find(trainer_audience); trainer != readers.end())
                          readers.erase(trainer);
                        return readers;
                      }

                      void select_audience(Document& document, const Book& book, const Audiences& readers,
                                           Diagnostics& diagnostics) {
                        Selector(document, book, readers, diagnostics).select();
                      }

                      std::vector<std::string> labels_of(const Document& document) {
                        std::vector<std::string> labels;
                        if (!document.front_matter.label.empty()) labels.push_back(document.front_matter.label);
                        add_labels(document.content, labels);
                        return labels;
                      }

                      } // namespace praktijkboek
