#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace praktijkboek {

/// Compression as FlateDecode wants it (RFC 1950), that keeps its working memory from one stream to the next.
class Deflater {
public:
  /// Throws PdfFailure when there is no memory.
  Deflater();
  ~Deflater();

  /// Appends the compressed bytes.
  void append(std::string& out, std::string_view bytes);

private:
  struct State;
  std::unique_ptr<State> state_;
};

} // namespace praktijkboek
