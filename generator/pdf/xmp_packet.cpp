#include "pdf/xmp_packet.h"

#include <fmt/format.h>

namespace praktijkboek {

namespace {

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

/// PDF/A knows the names of XMP itself only; others it wants explained (ISO 19005-2, 6.6.2.3.3).
constexpr std::string_view explained_names = R"(<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 that the file conforms to</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
)";

void append_conformance(std::string& out, Conformance conformance) {
  append_property(out, "pdfuaid:part", "1");
  if (conformance == Conformance::accessible) return;
  append_property(out, "pdfaid:part", "2");
  append_property(out, "pdfaid:conformance", "A");
  out += explained_names;
}

constexpr std::string_view opening = R"(<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
)";

} // namespace

std::string xmp_packet(const DocumentMetadata& metadata, Conformance conformance) {
  std::string out = "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n";
  out += opening;
  append_conformance(out, conformance);
  append_property(out, "dc:format", "application/pdf");
  append_list(out, "dc:title", "Alt", metadata.title);
  append_list(out, "dc:creator", "Seq", metadata.author);
  append_list(out, "dc:description", "Alt", metadata.subject);
  append_list(out, "dc:language", "Bag", metadata.language);
  append_property(out, "xmpMM:VersionID", metadata.edition);
  append_property(out, "xmp:CreatorTool", metadata_creator);
  append_property(out, "pdf:Producer", metadata_producer);
  if (metadata.date.year > 0)
    for (const char* name : {"xmp:CreateDate", "xmp:ModifyDate", "xmp:MetadataDate"})
      append_property(out, name, to_iso(metadata.date) + "T00:00:00Z");
  out += "</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>";
  return out;
}

} // namespace praktijkboek
