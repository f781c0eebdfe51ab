#pragma once

#include "layout/flow/flow.h"

namespace praktijkboek {

/// One function a kind of block; each adds strips at the end of the galley. `id` is the block's.

/// Whether a paragraph follows another: then its first line is indented.
enum class ParagraphPlace : std::uint8_t { opening, following };

void flow_paragraph(const Paragraph& paragraph, ParagraphPlace place, const Flow& flow);
void flow_heading(const Heading& heading, NodeId id, const Flow& flow);
void flow_list(const List& list, const Flow& flow);
void flow_quotation(const Quotation& quotation, const Flow& flow);
void flow_code(const CodeBlock& code, const Flow& flow);
void flow_thematic_break(const Flow& flow);
void flow_box(const Box& box, const Flow& flow);
void flow_image(const ImageFigure& figure, NodeId id, const Flow& flow);
void flow_diagram(const DiagramFigure& figure, NodeId id, const Flow& flow);
void flow_table(const Table& table, NodeId id, const Flow& flow);
void flow_sheet_card(NodeId id, const Flow& flow);
void flow_web_resource(const WebResource& resource, const Flow& flow);
void flow_slide_part(const SlidePart& part, const Flow& flow);
void flow_role_cards(const RoleCards& cards, NodeId id, const Flow& flow);
void flow_programme_day(const ProgrammeDay& day, NodeId id, const Flow& flow);
void flow_glossary(const Flow& flow);
void flow_literature(const Flow& flow);

} // namespace praktijkboek
