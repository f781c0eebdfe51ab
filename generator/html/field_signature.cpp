#include "html/field.h"

namespace praktijkboek {

namespace {

template <typename Kind>
void write_part(Writer& writer, const Field& field, std::string_view suffix, std::string_view word_key,
                std::string_view width, const Kind& kind) {
  ControlNames names = names_of(field);
  names.id.append("-").append(suffix);
  names.name.append("-").append(suffix);
  names.described_by.clear();
  writer.markup("<div class=\"field ", width, "\"><label for=\"", names.id, "\">");
  writer.text(writer.word(word_key));
  writer.markup("</label>");
  write_control(writer, names, kind);
  writer.markup("</div>\n");
}

} // namespace

/// Name and date on the screen; the line to sign on comes out of the printer.
void write_signature(Writer& writer, const Field& field) {
  const FieldSet group(writer, field, "signature");
  writer.markup("<p class=\"signature-line print-only\" aria-hidden=\"true\">");
  writer.text(writer.word("signature.line"));
  writer.markup("</p>\n<div class=\"fields\">\n");
  write_part(writer, field, "naam", "signature.name", "signature-name", TextField{});
  write_part(writer, field, "datum", "signature.date", "signature-date", DateField{});
  writer.markup("</div>\n");
}

} // namespace praktijkboek
