#include "project/book_outline.h"

#include <catch2/catch.hpp>

using namespace praktijkboek;

namespace {

std::vector<OutlinedDocument> sample() {
  const Target heading{TargetKind::heading, 7, 2, "kop", "een-kop", "Een: kop\nmet 3:abc"};
  const Target table{TargetKind::table, 9, 0, "", "tabel-1", "Zoë"};
  std::vector<OutlinedDocument> documents;
  documents.push_back({"content/chapters/a.md",
                       {DocumentKind::chapter, "a", "Aanloop", "Over a.", "hoofdstuk-a", 0, {heading, table}}});
  documents.push_back({"", {DocumentKind::literature, "bronnen", "Bronnen", "", "", 25}});
  return documents;
}

} // namespace

TEST_CASE("an outline is read as it was written") {
  const auto read = read_outline(write_outline(sample()));
  REQUIRE(read);
  REQUIRE(read->size() == 2);
  CHECK(write_outline(*read) == write_outline(sample()));
  const DocumentIndex& index = (*read)[0].index;
  CHECK((*read)[0].path == "content/chapters/a.md");
  CHECK(index.label == "hoofdstuk-a");
  REQUIRE(index.targets.size() == 2);
  CHECK(index.targets[0].title == "Een: kop\nmet 3:abc");
  CHECK(index.targets[0].level == 2);
  CHECK(index.targets[1].kind == TargetKind::table);
  CHECK((*read)[1].index.minutes == 25);
}

TEST_CASE("bytes that are cut off or changed are no outline") {
  const std::string bytes = write_outline(sample());
  for (std::size_t length = 0; length < bytes.size(); ++length) CHECK_FALSE(read_outline(bytes.substr(0, length)));
  CHECK_FALSE(read_outline(bytes + "0:"));
  CHECK_FALSE(read_outline("20:99999999999999999999"));
  CHECK_FALSE(read_outline("9:999999999"));
}
