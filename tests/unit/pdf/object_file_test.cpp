#include "pdf/objects/object_file.h"
#include "pdf/pdf_failure.h"
#include "unit/pdf/read_pdf.h"

using namespace praktijkboek;
using sample::ReadPdf;

namespace {

void complete(ObjectFile& file) {
  file.write(file.catalog(), [](SyntaxWriter&) {});
  file.write(file.information(), [](SyntaxWriter& out) { out.name("Title").text("Leeg"); });
}

} // namespace

TEST_CASE("objects are numbered when reserved and may be written in any order") {
  ObjectFile file;
  const ObjectId first = file.reserve("first"), second = file.reserve("second");
  file.write(second, [&](SyntaxWriter& out) { out.name("Before").reference(first); });
  file.write(first, [&](SyntaxWriter& out) { out.name("After").reference(second); });
  complete(file);
  const ReadPdf pdf(file.save());
  CHECK(pdf.entries(first.number) == "\n/After " + std::to_string(second.number) + " 0 R");
  CHECK(pdf.entries(second.number) == "\n/Before " + std::to_string(first.number) + " 0 R");
  CHECK(pdf.bytes().compare(0, 9, "%PDF-1.7\n") == 0);
}

TEST_CASE("streams keep their bytes, compressed or not") {
  ObjectFile file;
  const ObjectId plain = file.reserve("plain"), packed = file.reserve("packed");
  const std::string bytes("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\0\r\n>>", 48);
  file.write_stream(plain, Compression::none, bytes, [](SyntaxWriter&) {});
  file.write_stream(packed, Compression::deflate, bytes, [](SyntaxWriter& out) { out.name("Kind").name("Test"); });
  complete(file);
  const ReadPdf pdf(file.save());
  CHECK(pdf.stream(plain.number) == bytes);
  CHECK(ReadPdf::value(pdf.entries(plain.number), "Length") == "48");
  CHECK(pdf.inflated(std::to_string(packed.number)) == bytes);
  CHECK(ReadPdf::value(pdf.entries(packed.number), "Kind") == "/Test");
}

TEST_CASE("the identifier of a file comes from its content") {
  const auto file_with = [](std::string_view title) {
    ObjectFile file;
    file.write(file.catalog(), [](SyntaxWriter&) {});
    file.write(file.information(), [&](SyntaxWriter& out) { out.name("Title").text(title); });
    return file.save();
  };
  const auto identifier = [](const std::string& bytes) { return bytes.substr(bytes.find("/ID[<"), 70); };
  CHECK(file_with("a") == file_with("a"));
  CHECK(identifier(file_with("a")) != identifier(file_with("b")));
  CHECK(identifier(file_with("a")).find("00000000") == std::string::npos);
}

TEST_CASE("what is reserved is written exactly once") {
  ObjectFile file;
  const ObjectId id = file.reserve("outline item");
  complete(file);
  CHECK_THROWS_WITH(file.save(), Catch::Contains("outline item"));
  file.write(id, [](SyntaxWriter&) {});
  CHECK_THROWS_WITH(file.write(id, [](SyntaxWriter&) {}), Catch::Contains("outline item"));
}

TEST_CASE("pages hang in a tree of at most 64 a node") {
  ObjectFile file;
  for (int i = 0; i < 130; ++i) {
    const ObjectId page = file.add_page();
    file.write_content(page, "");
    file.write(page, [](SyntaxWriter& out) { out.name("MediaBox").rectangle(0, 0, 100, 100); });
  }
  complete(file);
  const ReadPdf pdf(file.save());
  const std::string root = pdf.follow(ReadPdf::value(pdf.catalog(), "Pages"));
  CHECK(ReadPdf::value(root, "Count") == "130");
  CHECK(sample::count_of(ReadPdf::value(root, "Kids"), " R") == 3);
}
