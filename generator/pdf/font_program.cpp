#include "pdf/font_program.h"

#include "pdf/pdf_failure.h"

#include <cstdint>

namespace praktijkboek {

namespace {

std::uint32_t big_endian(std::string_view bytes, std::size_t offset, std::size_t length) {
  if (offset + length > bytes.size()) throw PdfFailure("a font subset ends too early");
  std::uint32_t value = 0;
  for (std::size_t i = 0; i < length; ++i) value = value << 8 | static_cast<unsigned char>(bytes[offset + i]);
  return value;
}

/// The offset behind a CFF INDEX (Adobe Technical Note 5176, section 5).
std::size_t skip_index(std::string_view cff, std::size_t offset) {
  const std::uint32_t count = big_endian(cff, offset, 2);
  if (count == 0) return offset + 2;
  const std::uint32_t offset_size = big_endian(cff, offset + 2, 1);
  const std::size_t data = offset + 3 + (count + std::size_t{1}) * offset_size - 1;
  return data + big_endian(cff, offset + 3 + std::size_t{count} * offset_size, offset_size);
}

/// A CID-keyed font starts its Top DICT with the ROS operator: three numbers, then 12 30 (section 9).
bool is_cid_keyed(std::string_view cff) {
  const std::size_t top_index = skip_index(cff, big_endian(cff, 2, 1));
  if (top_index > cff.size()) throw PdfFailure("a font subset ends too early");
  return cff.substr(top_index, 24).find("\x0C\x1E") != std::string_view::npos;
}

} // namespace

std::string_view cff_table(std::string_view opentype) {
  constexpr std::size_t directory = 12, record = 16;
  constexpr std::uint32_t cff_tag = 0x43464620; // 'CFF '
  const std::uint32_t count = big_endian(opentype, 4, 2);
  for (std::size_t i = 0; i < count; ++i) {
    const std::size_t entry = directory + i * record;
    if (big_endian(opentype, entry, 4) != cff_tag) continue;
    const std::uint32_t offset = big_endian(opentype, entry + 8, 4);
    const std::uint32_t length = big_endian(opentype, entry + 12, 4);
    if (offset > opentype.size() || length > opentype.size() - offset) throw PdfFailure("a font subset ends too early");
    const std::string_view cff = opentype.substr(offset, length);
    if (is_cid_keyed(cff)) throw PdfFailure("a CID-keyed CFF font cannot be embedded");
    return cff;
  }
  throw PdfFailure("a font subset has no CFF table");
}

} // namespace praktijkboek
