#include "unit/layout/chapter_sample.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace praktijkboek;
using sample::dutch_text;
using sample::pages_with;
using sample::place_of;
using sample::SampleChapter;

namespace {

/// The lowest baseline of what is no artifact.
double lowest(const PagedDocument& document, const Page& page) {
  double lowest = 0;
  for (const PageItem& item : page.items)
    if (const auto* run = std::get_if<GlyphRun>(&item.content);
        run != nullptr && item.element < document.structure.size())
      lowest = std::max(lowest, run->origin.y);
  return lowest;
}

/// Text with a figure in the middle, behind so many short paragraphs.
PagedDocument with_figure(std::size_t filler) {
  SampleChapter chapter;
  for (std::size_t i = 0; i < filler; ++i) chapter.add(chapter.paragraph("Een regel."));
  chapter.add(chapter.paragraph("Hier staat de verwijzing."));
  chapter.add(chapter.steps("figuur-stappen", "De stappen"));
  for (int i = 0; i < 6; ++i) chapter.add(chapter.paragraph(dutch_text()));
  return chapter.lay_out();
}

} // namespace

TEST_CASE("a figure leaves no hole: what does not fit goes to the next page, and the text goes on") {
  const PageMaster& master = sample::print_master();
  const double bottom = master.height - master.margin_bottom;
  bool floated = false;
  for (std::size_t filler = 5; filler < 45; ++filler) {
    const PagedDocument document = with_figure(filler);
    for (std::size_t i = 0; i + 1 < document.pages.size(); ++i)
      CHECK(lowest(document, document.pages[i]) > bottom - 5 * 15);
    const std::size_t reference = pages_with(document, "Hier staat de verwijzing.").at(0);
    const std::size_t figure = pages_with(document, "De stappen").at(0);
    CHECK(figure >= reference);
    CHECK(figure <= reference + 1);
    floated = floated || figure == reference + 1;
  }
  CHECK(floated);
}

TEST_CASE("a figure that floats stands at the top of its page") {
  for (std::size_t filler = 25; filler < 45; ++filler) {
    const PagedDocument document = with_figure(filler);
    const std::size_t figure = pages_with(document, "De stappen").at(0);
    if (figure == pages_with(document, "Hier staat de verwijzing.").at(0)) continue;
    CHECK(place_of(document.pages[figure], "De stappen") < sample::print_master().margin_top + 30);
  }
}

TEST_CASE("a paragraph behind a figure is indented, as it may come to stand below another") {
  const PagedDocument document = with_figure(3);
  const double left = sample::print_master().margin_inner;
  const auto place = [&](std::string_view words) {
    for (const GlyphRun* run : sample::runs(document.pages[0].items))
      if (run->text.find(words) == 0) return run->origin.x;
    return 0.0;
  };
  CHECK(place("Hier staat") == Approx(left + 15));
  CHECK(place("Bijna niemand") == Approx(left + 15));
}

TEST_CASE("a table with a caption floats too, one that is longer than half a page is divided") {
  for (const std::size_t rows : {std::size_t{8}, std::size_t{60}}) {
    SampleChapter chapter;
    for (int i = 0; i < 27; ++i) chapter.add(chapter.paragraph("Een regel."));
    chapter.add(chapter.table("Wie wat doet", {"Wie", "Wat"}, {rows, {"cel", "iets"}}));
    for (int i = 0; i < 6; ++i) chapter.add(chapter.paragraph(dutch_text()));
    const PagedDocument document = chapter.lay_out();
    const auto pages = pages_with(document, "cel");
    CHECK((pages.size() > 1) == (rows > 8));
    if (rows == 8) CHECK(pages_with(document, "Bijna niemand").at(0) == 0); // the text went on
  }
}

TEST_CASE("a heading is never left alone: the only table of its section stays with it") {
  for (std::size_t filler = 10; filler < 40; ++filler) {
    SampleChapter chapter;
    for (std::size_t i = 0; i < filler; ++i) chapter.add(chapter.paragraph("Een regel."));
    for (const char* name : {"Eerste", "Tweede", "Derde"}) {
      chapter.add(chapter.heading(2, "", std::string(name) + " kop"));
      chapter.add(chapter.table(std::string(name) + " tabel", {"Wie", "Wat"}, {std::size_t{6}, {"cel", "iets"}}));
    }
    const PagedDocument document = chapter.lay_out();
    for (const char* name : {"Eerste", "Tweede", "Derde"})
      CHECK(pages_with(document, std::string(name) + " kop").at(0) ==
            pages_with(document, std::string(name) + " tabel").at(0));
  }
}

TEST_CASE("a long box is divided with its head and two lines at least on either side") {
  bool divided = false;
  for (std::size_t filler = 0; filler < 40; ++filler) {
    SampleChapter chapter;
    for (std::size_t i = 0; i < filler; ++i) chapter.add(chapter.paragraph("Een regel."));
    const std::string text(dutch_text());
    chapter.add(chapter.box("tip", "Titel van het kader", {chapter.paragraph(text), chapter.paragraph(text)}));
    for (int i = 0; i < 3; ++i) chapter.add(chapter.paragraph("Slot."));
    const PagedDocument document = chapter.lay_out();
    for (const Page& page : document.pages) {
      std::vector<double> lines; // of the box, below each other
      bool head = false;
      for (const PageItem& item : page.items) {
        const auto* run = std::get_if<GlyphRun>(&item.content);
        if (run == nullptr || item.element >= document.structure.size()) continue;
        const StructureElement& element = document.structure[item.element];
        if (document.structure[element.parent].role != Role::aside) continue;
        head = head || run->text.find("Titel") != std::string::npos;
        if (lines.empty() || lines.back() != run->origin.y) lines.push_back(run->origin.y);
      }
      if (lines.empty()) continue;
      CHECK(lines.size() >= (head ? 3 : 2));
    }
    divided = divided || pages_with(document, "Titel van het kader").at(0) != pages_with(document, "Slot.").at(0);
  }
  CHECK(divided);
}

TEST_CASE("a long note goes on at the foot of the next page") {
  SampleChapter chapter;
  std::string note = "Het begin van de noot.";
  for (int i = 0; i < 5; ++i) note += " " + std::string(dutch_text());
  note += " Het eind van de noot.";
  for (int i = 0; i < 24; ++i) chapter.add(chapter.paragraph("Een regel."));
  chapter.add(chapter.paragraph({chapter.words("Met een noot"), chapter.note(0)}));
  chapter.footnote(note);
  for (int i = 0; i < 8; ++i) chapter.add(chapter.paragraph(dutch_text()));
  const PagedDocument document = chapter.lay_out();
  const std::size_t mark = pages_with(document, "Met een noot").at(0);
  CHECK(pages_with(document, "Het begin van de noot") == std::vector<std::size_t>{mark});
  CHECK(pages_with(document, "Het eind van de noot") == std::vector<std::size_t>{mark + 1});
}
