#include "base/text.h"
#include "html/writer.h"
#include "model/clock.h"

#include <fmt/format.h>

namespace praktijkboek {

namespace {

void write_cell(Writer& writer, std::string_view text, std::string_view class_name) {
  writer.markup("<td class=\"", class_name, "\">");
  writer.text(text);
  writer.markup("</td>");
}

/// The title of the part, or of what is done in it, which is also linked.
void write_title(Writer& writer, const ProgrammePart& part) {
  const ResolvedReference* reference = writer.document.references.find(part.id);
  const auto& documents = writer.document.index->documents;
  writer.markup("<p class=\"part-title\">");
  if (reference == nullptr || !part.title.empty()) writer.text(part.title);
  if (reference != nullptr) {
    const IndexedDocument& subject = documents[reference->destination.document];
    writer.markup(part.title.empty() ? "<a href=\"" : " <a class=\"part-subject\" href=\"");
    writer.address_of(reference->destination);
    writer.markup("\">");
    writer.text(part.title.empty() ? std::string_view(subject.index.title) : std::string_view(reference->text));
    writer.markup("</a>");
    if (part.title.empty()) {
      writer.markup(" <span class=\"part-subject\">");
      writer.text(reference->text);
      writer.markup("</span>");
    }
  }
  writer.markup("</p>\n");
}

void write_part(Writer& writer, const ProgrammePart& part) {
  writer.markup(part.kind == ProgrammePartKind::pause ? "<tr class=\"pause\">" : "<tr>", "<th scope=\"row\">");
  writer.text(clock_range(part.begin, part.begin + part.minutes));
  writer.markup("</th>");
  write_cell(writer, fmt::format("{} {}", part.minutes, writer.word("page.minutes_short")), "part-minutes");
  writer.markup("<td>");
  write_title(writer, part);
  write_blocks(writer, part.text);
  writer.markup("</td></tr>\n");
}

} // namespace

void write_programme_day(Writer& writer, const ProgrammeDay& day) {
  const std::string name = fmt::format("{} {}", writer.word("programme.name"), clock_range(day.begin, day.end));
  // No landmark: days of the same length have the same name, and each stands below its heading.
  writer.markup("<div class=\"table programme\" role=\"group\" tabindex=\"0\" aria-label=\"");
  writer.text(name);
  writer.markup("\">\n<table>\n<thead>\n<tr><th scope=\"col\">");
  writer.text(writer.word("programme.time"));
  writer.markup("</th><th scope=\"col\">");
  writer.text(writer.word("programme.length"));
  writer.markup("</th><th scope=\"col\">");
  writer.text(writer.word("programme.part"));
  writer.markup("</th></tr>\n</thead>\n<tbody>\n");
  for (const ProgrammePart& part : day.parts) write_part(writer, part);
  writer.markup("</tbody>\n</table>\n</div>\n");
}

} // namespace praktijkboek
