#include "pdf/srgb_profile.h"

#include <array>
#include <cmath>
#include <cstdint>
#include <string_view>
#include <vector>

namespace praktijkboek {

namespace {

void append_integer(std::string& out, std::uint32_t value, int bytes = 4) {
  for (int shift = (bytes - 1) * 8; shift >= 0; shift -= 8) out += static_cast<char>(value >> shift & 0xFF);
}

/// s15Fixed16Number: 65,536ths.
void append_fixed(std::string& out, double value) {
  append_integer(out, static_cast<std::uint32_t>(static_cast<std::int32_t>(std::lround(value * 65536))));
}

template <std::size_t Count>
std::string fixed_array(std::string_view type, const std::array<double, Count>& values) {
  std::string out(type);
  append_integer(out, 0);
  for (const double value : values) append_fixed(out, value);
  return out;
}

std::string xyz(double x, double y, double z) { return fixed_array("XYZ ", std::array{x, y, z}); }

/// parametricCurveType, function 3: a straight piece near black, then a power.
std::string curve() {
  std::string out = "para";
  append_integer(out, 0);
  append_integer(out, 3, 2);
  append_integer(out, 0, 2);
  for (const double parameter : {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045}) append_fixed(out, parameter);
  return out;
}

/// multiLocalizedUnicodeType with one English text.
std::string text(std::string_view ascii) {
  constexpr std::uint32_t begin = 28;
  std::string out = "mluc";
  for (const std::uint32_t value : {0U, 1U, 12U}) append_integer(out, value);
  out += "enUS";
  append_integer(out, static_cast<std::uint32_t>(2 * ascii.size()));
  append_integer(out, begin);
  for (const char c : ascii) append_integer(out, static_cast<unsigned char>(c), 2);
  return out;
}

std::string header(std::uint32_t size) {
  std::string out;
  append_integer(out, size);
  append_integer(out, 0);          // no preferred colour management
  append_integer(out, 0x04200000); // version 4.2
  out += "mntrRGB XYZ ";
  for (const std::uint32_t part : {2026U, 1U, 1U, 0U, 0U, 0U}) append_integer(out, part, 2); // made on
  out += "acsp";
  out.append(28, '\0'); // platform, flags, device, its attributes, perceptual intent
  for (const double value : {0.9642, 1.0, 0.8249}) append_fixed(out, value); // D50, what colours are mixed in
  out.append(48, '\0'); // creator, identity (not computed), reserved
  return out;
}

struct Tag {
  std::string_view signature;
  std::string data;
};

} // namespace

/// The primaries and the white point of sRGB, adapted to D50 as ICC.1 annex E does.
std::string srgb_profile() {
  constexpr std::size_t header_size = 128, entry_size = 12;
  const std::vector<Tag> tags{
      {"desc", text("sRGB")},
      {"cprt", text("No rights reserved")},
      {"wtpt", xyz(0.9642, 1.0, 0.8249)},
      {"chad", fixed_array("sf32", std::array{1.04788, 0.02292, -0.05022, 0.02959, 0.99048, -0.01707, -0.00925, 0.01508,
                                              0.75168})},
      {"rXYZ", xyz(0.43607, 0.22249, 0.01392)},
      {"gXYZ", xyz(0.38515, 0.71687, 0.09708)},
      {"bXYZ", xyz(0.14307, 0.06061, 0.71410)},
      {"rTRC", curve()},
      {"gTRC", {}}, // the curve of red
      {"bTRC", {}},
  };
  std::string table, data;
  append_integer(table, static_cast<std::uint32_t>(tags.size()));
  const std::size_t data_begin = header_size + 4 + tags.size() * entry_size;
  std::size_t begin = 0, size = 0;
  for (const Tag& tag : tags) {
    if (!tag.data.empty()) {
      begin = data_begin + data.size();
      size = tag.data.size();
      data += tag.data;
      data.append((4 - data.size() % 4) % 4, '\0');
    }
    table += tag.signature;
    append_integer(table, static_cast<std::uint32_t>(begin));
    append_integer(table, static_cast<std::uint32_t>(size));
  }
  return header(static_cast<std::uint32_t>(data_begin + data.size())) + table + data;
}

} // namespace praktijkboek
