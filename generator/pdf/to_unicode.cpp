#include "pdf/to_unicode.h"

#include "pdf/objects/syntax_writer.h"

namespace praktijkboek {

namespace {

constexpr std::size_t entries_a_block = 100; // Adobe Technical Note 5014
constexpr std::string_view byte_order_mark = "\uFEFF";
/// PDF/UA-1 7.21.7: each glyph has a character; this one says that there is none.
constexpr std::string_view replacement_character = "\uFFFD";

constexpr std::string_view head = "/CIDInit/ProcSet findresource begin\n"
                                  "12 dict begin\nbegincmap\n"
                                  "/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n"
                                  "/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n"
                                  "1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n";
constexpr std::string_view tail = "endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend\n";

void append_code(SyntaxWriter& out, std::uint32_t code) {
  const std::string bytes{static_cast<char>(code >> 8 & 0xFF), static_cast<char>(code & 0xFF)};
  out.hexadecimal(bytes);
}

std::vector<const FontUsage::Glyph*> in_order_of_number(const std::vector<FontUsage::Glyph>& glyphs) {
  std::vector<const FontUsage::Glyph*> order;
  for (const FontUsage::Glyph& glyph : glyphs)
    if (glyph.used) order.push_back(&glyph);
  std::sort(order.begin(), order.end(), [](const auto* a, const auto* b) { return a->number < b->number; });
  return order;
}

} // namespace

std::string to_unicode_map(const std::vector<FontUsage::Glyph>& glyphs) {
  const std::vector<const FontUsage::Glyph*> order = in_order_of_number(glyphs);
  std::string map(head);
  SyntaxWriter out(map);
  for (std::size_t begin = 0; begin < order.size(); begin += entries_a_block) {
    const std::size_t end = std::min(order.size(), begin + entries_a_block);
    out.integer(static_cast<std::int64_t>(end - begin)).operation("beginbfchar");
    for (std::size_t i = begin; i < end; ++i) {
      std::string_view text = order[i]->text;
      if (text.empty() || text == byte_order_mark) text = replacement_character;
      append_code(out, order[i]->number);
      out.utf16(text);
      map += '\n';
    }
    out.operation("endbfchar");
  }
  map += tail;
  return map;
}

} // namespace praktijkboek
