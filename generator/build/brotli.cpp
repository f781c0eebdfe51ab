#include "build/brotli.h"

#include <brotli/encode.h>

#include <new>

namespace praktijkboek {

std::string brotli(std::string_view bytes) {
  std::size_t size = BrotliEncoderMaxCompressedSize(bytes.size());
  std::string packed(size, '\0');
  const BROTLI_BOOL done = BrotliEncoderCompress(BROTLI_MAX_QUALITY, BROTLI_DEFAULT_WINDOW, BROTLI_MODE_TEXT,
                                                 bytes.size(), reinterpret_cast<const std::uint8_t*>(bytes.data()),
                                                 &size, reinterpret_cast<std::uint8_t*>(packed.data()));
  if (done == BROTLI_FALSE) throw std::bad_alloc();
  packed.resize(size);
  return packed;
}

} // namespace praktijkboek
