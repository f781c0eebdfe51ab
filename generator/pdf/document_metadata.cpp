#include "pdf/document_metadata.h"

#include <fmt/format.h>

namespace praktijkboek {

namespace {

constexpr std::string_view creator = "praktijkboek";
constexpr std::string_view producer = "praktijkboek with libharu";

bool has_date(const Date& date) { return date.year > 0; }

std::string escaped(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (const char c : text) {
    switch (c) {
    case '&': out += "&amp;"; break;
    case '<': out += "&lt;"; break;
    case '>': out += "&gt;"; break;
    case '"': out += "&quot;"; break;
    default:
      // XML 1.0 has no other control characters.
      if (static_cast<unsigned char>(c) >= 0x20 || c == '\n' || c == '\t') out += c;
    }
  }
  return out;
}

void append_property(std::string& out, std::string_view name, std::string_view value) {
  if (!value.empty()) out += fmt::format("<{0}>{1}</{0}>\n", name, escaped(value));
}

/// @param container Alt (one text in several languages), Seq or Bag.
void append_list(std::string& out, std::string_view name, std::string_view container, std::string_view value) {
  if (value.empty()) return;
  const std::string_view language = container == "Alt" ? " xml:lang=\"x-default\"" : "";
  out +=
      fmt::format("<{0}><rdf:{1}><rdf:li{2}>{3}</rdf:li></rdf:{1}></{0}>\n", name, container, language, escaped(value));
}

std::string xmp_packet(const DocumentMetadata& metadata) {
  std::string out = "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                    "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
                    "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
                    "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
                    " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:xmpMM=\"http://ns.adobe.com/xap/1.0/mm/\""
                    " xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\n"
                    "<pdfuaid:part>1</pdfuaid:part>\n<dc:format>application/pdf</dc:format>\n";
  append_list(out, "dc:title", "Alt", metadata.title);
  append_list(out, "dc:creator", "Seq", metadata.author);
  append_list(out, "dc:description", "Alt", metadata.subject);
  append_list(out, "dc:language", "Bag", metadata.language);
  append_property(out, "xmpMM:VersionID", metadata.edition);
  append_property(out, "xmp:CreatorTool", creator);
  append_property(out, "pdf:Producer", producer);
  if (has_date(metadata.date))
    for (const char* name : {"xmp:CreateDate", "xmp:ModifyDate", "xmp:MetadataDate"})
      append_property(out, name, to_iso(metadata.date) + "T00:00:00Z");
  out += "</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>";
  return out;
}

void write_information(ObjectFile& file, const DocumentMetadata& metadata) {
  file.write(file.information(), [&](SyntaxWriter& out) {
    const auto write_text = [&](const char* key, std::string_view value) {
      if (!value.empty()) out.name(key).text(value);
    };
    write_text("Title", metadata.title);
    write_text("Author", metadata.author);
    write_text("Subject", metadata.subject);
    write_text("Creator", creator);
    write_text("Producer", producer);
    if (!has_date(metadata.date)) return;
    const Date& date = metadata.date;
    const std::string day = fmt::format("D:{:04}{:02}{:02}000000Z", date.year, date.month, date.day);
    write_text("CreationDate", day);
    write_text("ModDate", day);
  });
}

} // namespace

ObjectId write_metadata(ObjectFile& file, const DocumentMetadata& metadata) {
  write_information(file, metadata);
  const ObjectId packet = file.reserve("metadata");
  // Not compressed: tools that know no PDF find it too.
  file.write_stream(packet, Compression::none, xmp_packet(metadata),
                    [](SyntaxWriter& out) { out.name("Type").name("Metadata").name("Subtype").name("XML"); });
  return packet;
}

} // namespace praktijkboek
