#include "base/text.h"
#include "html/writer.h"
#include "model/slides.h"

namespace praktijkboek {

namespace {

const SlidePart* slide_part_of(const Block& block, SlidePartKind kind) {
  const auto* const* part = std::get_if<const SlidePart*>(&block.kind);
  return part != nullptr && (*part)->kind == kind ? *part : nullptr;
}

/// Columns that follow each other stand side by side. Notes come behind all that is shown.
void write_slide_content(Writer& writer, Blocks content) {
  bool in_columns = false;
  for (std::size_t i = 0; i < content.size(); ++i) {
    if (slide_part_of(content[i], SlidePartKind::notes) != nullptr) continue;
    const bool column = slide_part_of(content[i], SlidePartKind::column) != nullptr;
    if (column != in_columns) writer.markup(column ? "<div class=\"columns\">\n" : "</div>\n");
    in_columns = column;
    write_blocks(writer, content.subspan(i, 1));
  }
  if (in_columns) writer.markup("</div>\n");
}

void write_notes(Writer& writer, const Slide& slide) {
  const std::vector<const SlidePart*> notes = notes_of(slide);
  if (notes.empty()) return;
  writer.markup("<aside class=\"notes\" aria-label=\"");
  writer.text(writer.word("slide.notes"));
  writer.markup("\">\n");
  for (const SlidePart* part : notes) write_slide_part(writer, *part);
  writer.markup("</aside>\n");
}

void write_title(Writer& writer, const Heading& heading, NodeId id) {
  const std::string* anchor = writer.document.anchors.find(id);
  writer.markup("<h2");
  if (anchor != nullptr) {
    writer.markup(" id=\"");
    writer.text(*anchor);
    writer.markup("\"");
  }
  writer.markup(">");
  write_inlines(writer, heading.content);
  writer.markup("</h2>\n");
}

/// A slide without a title is no section of the page: it has no heading.
void write_slide(Writer& writer, const Slide& slide) {
  const bool titled = slide.heading != nullptr;
  writer.markup(titled ? "<section class=\"slide\">\n" : "<div class=\"slide slide-statement\">\n");
  if (titled) write_title(writer, *std::get<const Heading*>(slide.heading->kind), slide.heading->id);
  writer.markup("<div class=\"slide-body\">\n");
  write_slide_content(writer, slide.content);
  writer.markup("</div>\n");
  write_notes(writer, slide);
  writer.markup(titled ? "</section>\n" : "</div>\n");
}

void write_works(Writer& writer) {
  if (writer.document.cited_works.empty()) return;
  writer.markup("<section class=\"slide slide-works\">\n<h2>");
  writer.text(writer.word("print.sources"));
  writer.markup("</h2>\n<ul class=\"literature\">\n");
  for (const std::string& key : writer.document.cited_works) {
    const Bibliography::Entry* entry = writer.document.index->bibliography.find(key);
    if (entry == nullptr) continue;
    writer.markup("<li>");
    write_text_parts(writer, entry->text);
    writer.markup("</li>\n");
  }
  writer.markup("</ul>\n</section>\n");
}

} // namespace

/// Each slide is a section: without the script of the slides they can be read below each other.
void write_slides(Writer& writer) {
  for (const Slide& slide : slides_of(writer.document.document->content)) write_slide(writer, slide);
  write_works(writer);
}

void write_slide_part(Writer& writer, const SlidePart& part) {
  switch (part.kind) {
  case SlidePartKind::notes:
    if (part.minutes > 0) {
      writer.markup("<p class=\"notes-time\">");
      writer.number(static_cast<std::uint64_t>(part.minutes));
      writer.markup(" ");
      writer.text(writer.word(part.minutes == 1 ? "page.minute" : "page.minutes"));
      writer.markup("</p>\n");
    }
    write_blocks(writer, part.content);
    return;
  case SlidePartKind::column:
    writer.markup("<div class=\"column\">\n");
    if (!part.title.empty()) {
      writer.markup("<p class=\"column-title\">");
      write_inlines(writer, part.title);
      writer.markup("</p>\n");
    }
    write_blocks(writer, part.content);
    writer.markup("</div>\n");
    return;
  case SlidePartKind::steps:
    for (std::size_t i = 0; i < part.content.size(); ++i) {
      const bool list = std::holds_alternative<const List*>(part.content[i].kind);
      if (list) ++writer.steps;
      if (!list) writer.markup("<div class=\"fragment\">\n");
      write_blocks(writer, part.content.subspan(i, 1));
      if (!list) writer.markup("</div>\n");
      if (list) --writer.steps;
    }
    return;
  }
}

} // namespace praktijkboek
