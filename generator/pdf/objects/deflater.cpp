#include "pdf/objects/deflater.h"

#include "pdf/pdf_failure.h"

#include <libdeflate.h>

namespace praktijkboek {

namespace {

/// Pages of text come out as small as with zlib's level 4, in two thirds of the time; level 6 is 4 % smaller in half as
/// much again.
constexpr int compression_level = 4;

} // namespace

struct Deflater::State {
  libdeflate_compressor* compressor = libdeflate_alloc_compressor(compression_level);

  State() = default;
  ~State() { libdeflate_free_compressor(compressor); }
  State(const State&) = delete;
  State& operator=(const State&) = delete;
};

Deflater::Deflater() : state_(std::make_unique<State>()) {
  if (state_->compressor == nullptr) throw PdfFailure("no memory for compression");
}

Deflater::~Deflater() = default;

void Deflater::append(std::string& out, std::string_view bytes) {
  const std::size_t start = out.size();
  out.resize(start + libdeflate_zlib_compress_bound(state_->compressor, bytes.size()));
  const std::size_t size =
      libdeflate_zlib_compress(state_->compressor, bytes.data(), bytes.size(), out.data() + start, out.size() - start);
  if (size == 0) throw PdfFailure("a stream cannot be compressed");
  out.resize(start + size);
}

} // namespace praktijkboek
