#include "pdf/objects/deflater.h"

#include "pdf/pdf_failure.h"

#include <zlib.h>

#include <limits>

namespace praktijkboek {

namespace {

/// Streams of text come out 4 % larger than at level 6, in three quarters of the time; at level 1, 15 % larger in half.
constexpr int compression_level = 4;

} // namespace

struct Deflater::State {
  z_stream stream{};
};

Deflater::Deflater() : state_(std::make_unique<State>()) {
  if (deflateInit(&state_->stream, compression_level) != Z_OK) throw PdfFailure("no memory for compression");
}

Deflater::~Deflater() { deflateEnd(&state_->stream); }

void Deflater::append(std::string& out, std::string_view bytes) {
  z_stream& stream = state_->stream;
  if (bytes.size() > std::numeric_limits<uInt>::max() / 2) throw PdfFailure("a stream is too long to compress");
  const std::size_t start = out.size();
  out.resize(start + deflateBound(&stream, static_cast<uLong>(bytes.size())));
  // zlib never writes to its input; its type only lost the const.
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
  stream.avail_in = static_cast<uInt>(bytes.size());
  stream.next_out = reinterpret_cast<Bytef*>(out.data() + start);
  stream.avail_out = static_cast<uInt>(out.size() - start);
  const int result = deflate(&stream, Z_FINISH);
  out.erase(out.size() - stream.avail_out);
  if (result != Z_STREAM_END || deflateReset(&stream) != Z_OK) throw PdfFailure("a stream cannot be compressed");
}

} // namespace praktijkboek
