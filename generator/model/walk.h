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
               },
               block.kind);
  }
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
