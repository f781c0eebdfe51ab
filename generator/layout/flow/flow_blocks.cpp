#include "base/overloaded.h"
#include "layout/flow/block_flow.h"
#include "layout/flow/sections.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace praktijkboek {

namespace {

ParagraphPlace place_after(const Block* previous) {
  return previous != nullptr && std::holds_alternative<Paragraph>(previous->kind) ? ParagraphPlace::following
                                                                                  : ParagraphPlace::opening;
}

void flow_block(const Block& block, const Block* previous, const Flow& flow) {
  std::visit(overloaded{
                 [&](const Paragraph& paragraph) { flow_paragraph(paragraph, place_after(previous), flow); },
                 [&](const Heading* heading) { flow_heading(*heading, block.id, flow); },
                 [&](const List* list) { flow_list(*list, flow); },
                 [&](const Quotation& quotation) { flow_quotation(quotation, flow); },
                 [&](const CodeBlock* code) { flow_code(*code, flow); },
                 [&](const ThematicBreak&) { flow_thematic_break(flow); },
                 [&](const Box* box) { flow_box(*box, flow); },
                 [&](const ImageFigure* figure) { flow_image(*figure, block.id, flow); },
                 [&](const DiagramFigure* figure) { flow_diagram(*figure, block.id, flow); },
                 [&](const Table* table) { flow_table(*table, block.id, flow); },
                 [&](const SheetCard&) { flow_sheet_card(block.id, flow); },
                 [&](const WebResource* resource) { flow_web_resource(*resource, flow); },
                 [](const FieldGroup&) {},
                 [&](const GlossaryList&) { flow_glossary(flow); },
                 [&](const LiteratureList&) { flow_literature(flow); },
                 [](const SubjectIndexList&) {}, // its book makes it
                 [&](const SlidePart* part) { flow_slide_part(*part, flow); },
                 [&](const RoleCards* cards) { flow_role_cards(*cards, block.id, flow); },
                 [&](const ProgrammeDay* day) { flow_programme_day(*day, block.id, flow); },
                 [](const TrainingList&) {},
                 [](const PackList&) {}, // both are lists of pages of the website
             },
             block.kind);
}

bool is_heading(const Block& block) { return std::holds_alternative<const Heading*>(block.kind); }

bool may_float(const Block& block) {
  return std::holds_alternative<const ImageFigure*>(block.kind) ||
         std::holds_alternative<const DiagramFigure*>(block.kind) || std::holds_alternative<const Table*>(block.kind);
}

/// Whether a heading would have nothing below it when this block floats away: the section has no text.
bool leaves_heading_alone(Blocks blocks, std::size_t i) {
  if (i == 0 || !is_heading(blocks[i - 1]) || !may_float(blocks[i])) return false;
  while (i < blocks.size() && may_float(blocks[i])) ++i;
  return i == blocks.size() || is_heading(blocks[i]);
}

/// Says once that lines of a block are wider than the place they have.
void report_overfull(const Block& block, std::size_t first, const Flow& flow) {
  if (flow.overfull == OverfullReport::of_table) return;
  std::vector<Strip>& strips = flow.galley.strips;
  double excess = 0;
  for (std::size_t i = first; i < strips.size(); ++i) excess = std::max(excess, std::exchange(strips[i].excess, 0));
  if (excess == 0) return;
  const Document& document = *flow.composition.document.document;
  const bool in_table = std::holds_alternative<const Table*>(block.kind);
  flow.composition.diagnostics.warning(
      *document.source, document.span_of(block.id),
      {"a line sticks out of its column by {} points on paper", fmt::format("{:.0f}", std::ceil(excess))},
      in_table ? Message{"give the table fewer columns, or the column a larger width"}
               : Message{"make the lists less deep, or the image smaller"});
}

} // namespace

void flow_blocks(Blocks blocks, const Flow& flow) {
  Sections sections(flow.element, flow.composition.pages);
  Flow inside = flow;
  const Block* previous = nullptr;
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    const Block& block = blocks[i];
    inside.floats = leaves_heading_alone(blocks, i) ? Floats::forbidden : flow.floats;
    if (const auto* const* heading = std::get_if<const Heading*>(&block.kind))
      inside.element = sections.open((*heading)->level);
    const std::size_t first = flow.galley.strips.size();
    flow_block(block, previous, inside);
    report_overfull(block, first, inside);
    // What floats away leaves two paragraphs below each other.
    const auto& floats = flow.galley.floats;
    const bool floating = !floats.empty() && first < flow.galley.strips.size() && floats.back().begin == first;
    if (!floating) previous = &block;
  }
}

} // namespace praktijkboek
