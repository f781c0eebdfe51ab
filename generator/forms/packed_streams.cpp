#include "forms/packed_streams.h"

#include <zlib.h>

#include <algorithm>
#include <array>
#include <limits>

namespace praktijkboek {

namespace {

/// The size that a zlib stream at the beginning of some bytes unpacks to, as far as it can be unpacked.
std::size_t unpacked_size(std::string_view packed, std::size_t limit) {
  z_stream state{};
  if (inflateInit(&state) != Z_OK) return 0;
  std::array<unsigned char, 32768> scratch;
  state.next_in = const_cast<unsigned char*>(reinterpret_cast<const unsigned char*>(packed.data()));
  state.avail_in = static_cast<uInt>(std::min<std::size_t>(packed.size(), std::numeric_limits<uInt>::max()));
  std::size_t size = 0;
  int status = Z_OK;
  while (status == Z_OK && size <= limit) {
    state.next_out = scratch.data();
    state.avail_out = static_cast<uInt>(scratch.size());
    status = inflate(&state, Z_NO_FLUSH);
    size += scratch.size() - state.avail_out;
  }
  inflateEnd(&state);
  return size;
}

} // namespace

bool streams_are_small(std::string_view pdf, std::size_t limit) {
  constexpr std::string_view word = "stream";
  std::size_t size = 0;
  for (std::size_t place = pdf.find(word); place != std::string_view::npos; place = pdf.find(word, place + 1)) {
    std::size_t begin = place + word.size();
    while (begin < pdf.size() && (pdf[begin] == '\r' || pdf[begin] == '\n')) ++begin;
    size += unpacked_size(pdf.substr(begin), limit);
    if (size > limit) return false;
  }
  return true;
}

} // namespace praktijkboek
