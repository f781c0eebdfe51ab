#include "base/overloaded.h"
#include "base/text.h"
#include "html/writer.h"

namespace praktijkboek {

namespace {

void write_code(Writer& writer, const CodeBlock& code) {
  writer.markup("<pre><code");
  if (!code.language.empty()) {
    writer.markup(" class=\"language-");
    writer.text(slug(code.language));
    writer.markup("\"");
  }
  writer.markup(">");
  writer.text(code.text);
  writer.markup("</code></pre>\n");
}

} // namespace

void write_blocks(Writer& writer, Blocks blocks) {
  for (const Block& block : blocks) {
    std::visit(overloaded{
                   [&](const Paragraph& paragraph) {
                     writer.markup("<p>");
                     write_inlines(writer, paragraph.content);
                     writer.markup("</p>\n");
                   },
                   [&](const Heading* heading) { write_heading(writer, *heading, block.id); },
                   [&](const List* list) { write_list(writer, *list); },
                   [&](const Quotation& quotation) {
                     writer.markup("<blockquote>\n");
                     write_blocks(writer, quotation.content);
                     writer.markup("</blockquote>\n");
                   },
                   [&](const CodeBlock* code) { write_code(writer, *code); },
                   [&](const ThematicBreak&) { writer.markup("<hr>\n"); },
                   [&](const Box* box) { write_box(writer, *box, block.id); },
                   [&](const ImageFigure* figure) { write_figure(writer, *figure, block.id); },
                   [&](const DiagramFigure* figure) { write_figure(writer, *figure, block.id); },
                   [&](const Table* table) { write_table(writer, *table, block.id); },
                   [&](const SheetCard&) { write_sheet_card(writer, block.id); },
                   [&](const WebResource* resource) { write_web_resource(writer, *resource); },
                   [&](const FieldGroup& group) { write_field_group(writer, group); },
                   [&](const GlossaryList&) { write_glossary(writer); },
                   [&](const LiteratureList&) { write_literature(writer); },
                   [&](const SubjectIndexList&) { write_subject_index(writer); },
                   [&](const SlidePart* part) { write_slide_part(writer, *part); },
                   [&](const RoleCards* cards) { write_role_cards(writer, *cards, block.id); },
                   [&](const ProgrammeDay* day) { write_programme_day(writer, *day); },
                   [&](const TrainingList&) { write_training_list(writer); },
                   [&](const PackList&) { write_pack_list(writer); },
               },
               block.kind);
  }
}

} // namespace praktijkboek
