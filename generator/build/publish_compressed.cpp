#include "build/publish_compressed.h"

#include "build/brotli.h"
#include "build/gzip.h"

namespace praktijkboek {

namespace {

constexpr std::string_view text_endings[] = {".html", ".css", ".js",  ".mjs",  ".json",
                                             ".svg",  ".xml", ".txt", ".wasm", ".webmanifest"};

std::vector<std::string> texts_of(const Outputs& outputs) {
  std::vector<std::string> texts;
  for (const std::string_view ending : text_endings)
    for (const Outputs::Written& written : outputs.ending_in(ending)) texts.push_back(written.path);
  return texts;
}

} // namespace

void publish_compressed(const FileSystem& site, const Cache& cache, Workers& workers, Outputs& outputs) {
  const std::vector<std::string> texts = texts_of(outputs);
  workers.for_each_index(texts.size(), [&](std::size_t i) {
    const Result<std::string> text = site.read(texts[i]);
    if (!text) return; // a build that only checks has written nothing
    const auto add = [&](std::string_view kind, const std::string& ending, std::string (*pack)(std::string_view)) {
      const std::string packed = cache.get_or_make(kind, text.value(), pack);
      if (packed.size() < text.value().size()) outputs.add(texts[i] + ending, packed, {texts[i]});
    };
    add("gzip-1", ".gz", gzip);
    add("brotli-1", ".br", brotli);
  });
}

} // namespace praktijkboek
