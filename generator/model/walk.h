#pragma once

#include "base/overloaded.h"
#include "model/block.h"

namespace praktijkboek {

/// Calls `visit` for each block, a container before its content, in reading order.
template <typename Visit>
void for_each_block(Blocks blocks, const Visit& visit) {
  for (const Block& block : blocks) {
    visit(block);
    std::visit(overloaded{
                   [](const Paragraph&) {},
                   [](const Heading*) {},
                   [&](const List* list) {
                     for (const ListItem& item : list->items) for_each_block(item.content, visit);
                   },
                   [&](const Quotation& quotation) { for_each_block(quotation.content, visit); },
                   [](const CodeBlock*) {},
                   [](const ThematicBreak&) {},
                   [&](const Box* box) { for_each_block(box->content, visit); },
                   [](const ImageFigure*) {},
                   [](const DiagramFigure*) {},
                   [&](const Table* table) {
                     for (const TableRow& row : table->rows)
                       for (const TableCell& cell : row) for_each_block(cell.content, visit);
                   },
                   [](const SheetCard&) {},
                   [](const WebResource*) {},
                   [](const FieldGroup&) {},
                   [](const GlossaryList&) {},
                   [](const LiteratureList&) {},
                   [](const SubjectIndexList&) {},
                   [&](const SlidePart* part) { for_each_block(part->content, visit); },
                   [&](const RoleCards* cards) {
                     for (const RoleCard& card : cards->cards) {
                       for_each_block(card.text, visit);
                       for_each_block(card.back, visit);
                     }
                   },
                   [&](const ProgrammeDay* day) {
                     for (const ProgrammePart& part : day->parts) for_each_block(part.text, visit);
                   },
                   [](const TrainingList&) {},
                   [](const PackList&) {},
               },
               block.kind);
  }
}

/// Calls `visit` for each inline node, a container before its content.
template <typename Visit>
void for_each_inline(Inlines content, const Visit& visit) {
  for (const Inline& node : content) {
    visit(node);
    std::visit(overloaded{
                   [](const Text&) {},
                   [&](const Emphasis& emphasis) { for_each_inline(emphasis.content, visit); },
                   [&](const Strong& strong) { for_each_inline(strong.content, visit); },
                   [&](const Strikethrough& strike) { for_each_inline(strike.content, visit); },
                   [](const CodeSpan&) {},
                   [&](const Link* link) { for_each_inline(link->content, visit); },
                   [](const InlineImage*) {},
                   [&](const CrossReference* reference) { for_each_inline(reference->content, visit); },
                   [](const Citation*) {},
                   [&](const TermReference* term) { for_each_inline(term->content, visit); },
                   [&](const IndexMark* mark) { for_each_inline(mark->content, visit); },
                   [&](const ForeignText* foreign) { for_each_inline(foreign->content, visit); },
                   [](const FootnoteReference&) {},
                   [](const PublicationValue&) {},
                   [](const LineBreak&) {},
               },
               node.kind);
  }
}

/// Calls `visit` for each inline node in blocks, their titles and captions too.
template <typename Visit>
void for_each_inline(Blocks blocks, const Visit& visit) {
  for_each_block(blocks, [&](const Block& block) {
    if (const auto* paragraph = std::get_if<Paragraph>(&block.kind)) for_each_inline(paragraph->content, visit);
    if (const auto* const* heading = std::get_if<const Heading*>(&block.kind))
      for_each_inline((*heading)->content, visit);
    if (const auto* const* box = std::get_if<const Box*>(&block.kind)) for_each_inline((*box)->title, visit);
    if (const auto* const* part = std::get_if<const SlidePart*>(&block.kind)) for_each_inline((*part)->title, visit);
    if (const auto* const* image = std::get_if<const ImageFigure*>(&block.kind))
      for_each_inline((*image)->caption.content, visit);
    if (const auto* const* diagram = std::get_if<const DiagramFigure*>(&block.kind))
      for_each_inline((*diagram)->caption.content, visit);
    if (const auto* const* table = std::get_if<const Table*>(&block.kind)) {
      for_each_inline((*table)->caption.content, visit);
      for (const TableColumn& column : (*table)->columns) for_each_inline(column.title, visit);
    }
  });
}

/// Calls `visit` for each field of a worksheet, in the order of the sheet.
template <typename Visit>
void for_each_field(Blocks blocks, const Visit& visit) {
  for_each_block(blocks, [&](const Block& block) {
    const auto* group = std::get_if<FieldGroup>(&block.kind);
    if (group == nullptr) return;
    for (const Field& field : group->fields) visit(field);
  });
}

} // namespace praktijkboek
