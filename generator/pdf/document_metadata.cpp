#include "pdf/document_metadata.h"

#include "pdf/xmp_packet.h"

#include <fmt/format.h>

namespace praktijkboek {

namespace {

bool has_date(const Date& date) { return date.year > 0; }

void write_information(ObjectFile& file, const DocumentMetadata& metadata) {
  file.write(file.information(), [&](SyntaxWriter& out) {
    const auto write_text = [&](const char* key, std::string_view value) {
      if (!value.empty()) out.name(key).text(value);
    };
    write_text("Title", metadata.title);
    write_text("Author", metadata.author);
    write_text("Subject", metadata.subject);
    write_text("Creator", metadata_creator);
    write_text("Producer", metadata_producer);
    write_text(sheet_key, metadata.sheet);
    if (!metadata.sheet.empty()) write_text(edition_key, metadata.edition);
    if (!has_date(metadata.date)) return;
    const Date& date = metadata.date;
    const std::string day = fmt::format("D:{:04}{:02}{:02}000000Z", date.year, date.month, date.day);
    write_text("CreationDate", day);
    write_text("ModDate", day);
  });
}

} // namespace

ObjectId write_metadata(ObjectFile& file, const DocumentMetadata& metadata, Conformance conformance) {
  write_information(file, metadata);
  const ObjectId packet = file.reserve("metadata");
  // Not compressed: tools that know no PDF find it too.
  file.write_stream(packet, Compression::none, xmp_packet(metadata, conformance),
                    [](SyntaxWriter& out) { out.name("Type").name("Metadata").name("Subtype").name("XML"); });
  return packet;
}

} // namespace praktijkboek
