#include "html/writer.h"

#include <variant>

namespace praktijkboek {

namespace {

/// One way back for each place that refers to the note.
void write_ways_back(Writer& writer, std::size_t index) {
  const std::string number = std::to_string(index + 1);
  for (std::uint32_t use = 1; use <= writer.footnote_uses[index]; ++use) {
    writer.markup("\u00A0<a role=\"doc-backlink\" class=\"back\" href=\"#noot-", number, "-terug");
    if (use > 1) writer.markup("-", std::to_string(use));
    writer.markup("\" aria-label=\"");
    writer.text(writer.word("footnote.back"));
    writer.markup(" ", number, "\">\u2191</a>");
  }
}

/// The way back stands behind the last words of the note, not on a line of its own.
void write_note(Writer& writer, const Footnote& note, std::size_t index) {
  const bool ends_in_paragraph = !note.content.empty() && std::holds_alternative<Paragraph>(note.content.back().kind);
  const Blocks before = ends_in_paragraph ? note.content.first(note.content.size() - 1) : note.content;
  write_blocks(writer, before);
  writer.markup("<p>");
  if (ends_in_paragraph) write_inlines(writer, std::get<Paragraph>(note.content.back().kind).content);
  write_ways_back(writer, index);
  writer.markup("</p>");
}

} // namespace

void write_footnotes(Writer& writer) {
  const auto notes = writer.document.document->footnotes;
  if (notes.empty()) return;
  writer.markup(
      "<section class=\"notes\" role=\"doc-endnotes\" aria-labelledby=\"noten_titel\">\n<h2 id=\"noten_titel\">");
  writer.text(writer.word("footnote.title"));
  writer.markup("</h2>\n<ol>\n");
  for (std::size_t index = 0; index < notes.size(); ++index) {
    writer.markup("<li id=\"noot-", std::to_string(index + 1), "\">");
    write_note(writer, notes[index], index);
    writer.markup("</li>\n");
  }
  writer.markup("</ol>\n</section>\n");
}

} // namespace praktijkboek
