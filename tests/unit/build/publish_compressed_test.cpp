#include "build/publish_compressed.h"
#include "build/threads.h"

#include <brotli/decode.h>
#include <catch2/catch.hpp>
#include <zlib.h>

#include <map>

using namespace praktijkboek;

namespace {

using Files = std::map<std::string, std::string>;

std::string gunzipped(const std::string& packed, std::size_t size) {
  std::string text(size + 1, '\0');
  z_stream stream{};
  REQUIRE(inflateInit2(&stream, 15 + 16) == Z_OK); // 16: gzip
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));
  stream.avail_in = static_cast<uInt>(packed.size());
  stream.next_out = reinterpret_cast<Bytef*>(text.data());
  stream.avail_out = static_cast<uInt>(text.size());
  CHECK(inflate(&stream, Z_FINISH) == Z_STREAM_END);
  text.resize(stream.total_out);
  inflateEnd(&stream);
  return text;
}

std::string unbrotlied(const std::string& packed, std::size_t size) {
  std::string text(size + 1, '\0');
  std::size_t length = text.size();
  CHECK(BrotliDecoderDecompress(packed.size(), reinterpret_cast<const std::uint8_t*>(packed.data()), &length,
                                reinterpret_cast<std::uint8_t*>(text.data())) == BROTLI_DECODER_RESULT_SUCCESS);
  text.resize(length);
  return text;
}

Files compressed(const Files& site, int threads) {
  Files written;
  std::mutex mutex;
  Outputs outputs([&](std::string_view path, std::string_view bytes) -> Result<Done> {
    const std::lock_guard lock(mutex);
    written[std::string(path)] = bytes;
    return Done{};
  });
  for (const auto& [path, bytes] : site) outputs.add(path, bytes, {});
  Threads workers(threads);
  publish_compressed(MemoryFileSystem(site), Cache(std::nullopt), workers, outputs);
  return written;
}

std::string repeated(std::string_view text, int times) {
  std::string out;
  for (int i = 0; i < times; ++i) out += text;
  return out;
}

} // namespace

TEST_CASE("texts are published packed too, and unpack to themselves") {
  const std::string page = repeated("<p>Een resourcegroep.</p>\n", 200);
  const Files written = compressed({{"een/index.html", page}, {"assets/a.js", page}, {"boek.pdf", page}}, 2);
  CHECK(gunzipped(written.at("een/index.html.gz"), page.size()) == page);
  CHECK(unbrotlied(written.at("een/index.html.br"), page.size()) == page);
  CHECK(written.contains("assets/a.js.br"));
  CHECK(written.contains("assets/a.js.gz"));
  CHECK_FALSE(written.contains("boek.pdf.gz"));
  CHECK(written.at("een/index.html.br").size() < page.size() / 10);
}

TEST_CASE("what would not become smaller is not packed") { CHECK(compressed({{"a.txt", "x"}}, 1).size() == 1); }

TEST_CASE("packed files are the same with any number of threads") {
  Files site;
  for (int i = 0; i < 20; ++i)
    site["p" + std::to_string(i) + ".html"] = repeated(std::to_string(i) + " woord ", 300 + i);
  CHECK(compressed(site, 1) == compressed(site, 5));
}
