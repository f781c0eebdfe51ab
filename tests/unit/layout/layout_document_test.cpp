#include "layout/dump.h"
#include "layout/inline/text_style.h"
#include "unit/layout/chapter_sample.h"

#include <catch2/catch.hpp>

#include <cmath>

using namespace praktijkboek;
using sample::dutch_text;
using sample::extracted;
using sample::pages_with;
using sample::place_of;
using sample::SampleChapter;

namespace {

std::size_t count(const std::string& text, std::string_view part) {
  std::size_t found = 0;
  for (std::size_t place = text.find(part); place != std::string::npos; place = text.find(part, place + part.size()))
    ++found;
  return found;
}

std::vector<LinkArea> links(const PagedDocument& document) {
  std::vector<LinkArea> found;
  for (const Page& page : document.pages)
    for (const PageItem& item : page.items)
      if (const auto* link = std::get_if<LinkArea>(&item.content)) found.push_back(*link);
  return found;
}

bool stands_on_grid(double baseline) {
  const double lines = (baseline - sample::print_master().margin_top - baseline_offset(15, 10.5)) / 15;
  return std::abs(lines - std::round(lines)) < 1e-6;
}

} // namespace

TEST_CASE("a chapter opens with its number, title and description, in one heading") {
  SampleChapter chapter;
  chapter.add(chapter.paragraph("Bijna niemand redt zich alleen."));
  const PagedDocument document = chapter.lay_out();
  REQUIRE(document.pages.size() == 1);
  CHECK(dump_structure(document) == "document\n"
                                    "  section\n"
                                    "    heading 1 'Hoofdstuk\u00A01 Een groep om je heen'\n"
                                    "    paragraph 'Wat een groep is.'\n"
                                    "    paragraph 'Bijna niemand redt zich alleen.'\n");
  CHECK(document.metadata.title == "Een groep om je heen");
  CHECK(document.metadata.language == "nl");
  REQUIRE(document.outline.size() == 1);
  CHECK(document.outline[0].title == "1 Een groep om je heen");
}

TEST_CASE("all text of a document is on its pages, in order") {
  SampleChapter chapter;
  std::string expected;
  for (int i = 0; i < 40; ++i) {
    chapter.add(chapter.paragraph(dutch_text()));
    expected += dutch_text();
  }
  const PagedDocument document = chapter.lay_out();
  CHECK(document.pages.size() > 5);
  std::string text;
  for (const Page& page : document.pages)
    for (const PageItem& item : page.items)
      if (const auto* run = std::get_if<GlyphRun>(&item.content); run != nullptr && item.element > 3)
        if (item.element != artifact) text += run->has_actual_text ? *run->actual_text : run->text;
  CHECK(text == expected);
}

TEST_CASE("lines of text stand on the grid on every page, below headings too") {
  SampleChapter chapter;
  for (int i = 1; i <= 12; ++i) {
    chapter.add(chapter.heading(2 + i % 2, "1." + std::to_string(i), "Een kop"));
    chapter.add(chapter.paragraph(dutch_text()));
    chapter.add(chapter.list(ListKind::bullet, {{chapter.paragraph("punt")}, {chapter.paragraph("punt")}}));
    chapter.add(chapter.paragraph("Slot van de paragraaf."));
  }
  const PagedDocument document = chapter.lay_out();
  for (const Page& page : document.pages)
    for (const GlyphRun* run : sample::runs(page.items))
      if (run->text.find("Bijna niemand") == 0 || run->text.find("Slot van") == 0) CHECK(stands_on_grid(run->origin.y));
}

TEST_CASE("no page holds a single line of a paragraph, and no heading ends a page") {
  for (std::size_t filler = 0; filler < 12; ++filler) {
    SampleChapter chapter;
    for (std::size_t i = 0; i < filler; ++i) chapter.add(chapter.paragraph("Een regel."));
    for (int i = 0; i < 14; ++i) {
      if (i % 3 == 0) chapter.add(chapter.heading(2, "1." + std::to_string(i), "Kop"));
      chapter.add(chapter.paragraph(dutch_text()));
    }
    const PagedDocument document = chapter.lay_out();
    for (std::size_t i = 0; i + 1 < document.pages.size(); ++i) {
      std::vector<std::pair<StructureId, double>> lines; // element and baseline, from the top
      for (const PageItem& item : document.pages[i].items)
        if (const auto* run = std::get_if<GlyphRun>(&item.content); run != nullptr && item.element != artifact)
          if (lines.empty() || lines.back().second != run->origin.y) lines.emplace_back(item.element, run->origin.y);
      REQUIRE(lines.size() > 3);
      const StructureElement& last = document.structure[lines.back().first];
      CHECK(last.role == Role::paragraph);
      CHECK(lines[lines.size() - 2].first == lines.back().first); // two lines at least
    }
  }
}

TEST_CASE("headings open sections, one in another, and have bookmarks and places") {
  SampleChapter chapter;
  chapter.add(chapter.heading(2, "1.1", "De kern", "kern")).add(chapter.paragraph("Tekst."));
  chapter.add(chapter.heading(3, "1.1.1", "Werkt het?")).add(chapter.paragraph("Ja."));
  chapter.add(chapter.heading(2, "1.2", "Vier stemmen")).add(chapter.paragraph("Nee."));
  const PagedDocument document = chapter.lay_out();
  CHECK_THAT(dump_structure(document), Catch::Contains("    section\n"
                                                       "      heading 2 '1.1 De kern'\n"
                                                       "      paragraph 'Tekst.'\n"
                                                       "      section\n"
                                                       "        heading 3 '1.1.1 Werkt het?'\n"
                                                       "        paragraph 'Ja.'\n"
                                                       "    section\n"
                                                       "      heading 2 '1.2 Vier stemmen'\n"));
  REQUIRE(document.outline.size() == 4);
  CHECK(document.outline[2].level == 3);
  CHECK(document.outline[2].title == "1.1.1 Werkt het?");
  CHECK(document.destinations.count("kern") == 1);
}

TEST_CASE("lists have labels and bodies; a bullet is a small ring that is read as one") {
  SampleChapter chapter;
  chapter.add(chapter.list(ListKind::bullet, {{chapter.paragraph("punt")}}));
  chapter.add(chapter.list(ListKind::ordered, {{chapter.paragraph("eerst")}, {chapter.paragraph("dan")}}));
  chapter.add(chapter.list(ListKind::bullet, {{chapter.paragraph("bellen")}}, TaskState::done));
  CHECK_THAT(dump_structure(chapter.lay_out()), Catch::Contains("    list\n"
                                                                "      item\n"
                                                                "        label says '• '\n"
                                                                "        body\n"
                                                                "          paragraph 'punt'\n"
                                                                "    list ordered\n"
                                                                "      item\n"
                                                                "        label '1. '\n"
                                                                "        body\n"
                                                                "          paragraph 'eerst'\n"
                                                                "      item\n"
                                                                "        label '2. '\n"
                                                                "        body\n"
                                                                "          paragraph 'dan'\n"
                                                                "    list\n"
                                                                "      item\n"
                                                                "        label alternative 'Gedaan:'\n"));
}

TEST_CASE("a box may go on over pages; its ground is on each of them") {
  SampleChapter chapter;
  std::vector<Block> content;
  for (int i = 0; i < 10; ++i) content.push_back(chapter.paragraph(dutch_text()));
  chapter.add(chapter.box("tip", "Lang", content));
  const PagedDocument document = chapter.lay_out();
  REQUIRE(document.pages.size() >= 2);
  CHECK_THAT(extracted(document.pages[0]), Catch::Contains("Tip  Lang"));
  for (const Page& page : document.pages) {
    double ground = 0;
    double lowest = 0;
    for (const PageItem& item : page.items) {
      if (const auto* path = std::get_if<PaintedPath>(&item.content); path != nullptr && path->fill) {
        CHECK(item.element == artifact);
        for (const Segment& segment : path->path) ground = std::max(ground, segment.end.y);
      }
      if (const auto* run = std::get_if<GlyphRun>(&item.content); run != nullptr && item.element != artifact)
        lowest = std::max(lowest, run->origin.y);
    }
    CHECK(ground > lowest);
    CHECK(ground <= page.height - sample::print_master().margin_bottom + 0.01);
  }
}

TEST_CASE("a short box is not divided") {
  for (std::size_t filler = 20; filler < 40; ++filler) {
    SampleChapter chapter;
    for (std::size_t i = 0; i < filler; ++i) chapter.add(chapter.paragraph("Een regel."));
    chapter.add(chapter.box(
        "tip", "Kort",
        {chapter.paragraph("eerste zin"), chapter.paragraph("tweede zin"), chapter.paragraph("derde zin")}));
    const PagedDocument document = chapter.lay_out();
    CHECK(pages_with(document, "eerste zin") == pages_with(document, "derde zin"));
  }
}

TEST_CASE("a note stands at the foot of the page of its mark and belongs to its paragraph") {
  SampleChapter chapter;
  chapter.footnote("De schattingen lopen uiteen.");
  for (int i = 0; i < 12; ++i) chapter.add(chapter.paragraph(dutch_text()));
  chapter.add(chapter.paragraph({chapter.words("Hier hoort een noot bij."), chapter.note(0)}));
  const PagedDocument document = chapter.lay_out();
  const auto pages = pages_with(document, "schattingen");
  REQUIRE(pages.size() == 1);
  CHECK(pages == pages_with(document, "Hier hoort"));
  const Page& page = document.pages[pages[0]];
  CHECK(place_of(page, "schattingen") > place_of(page, "Hier hoort"));
  const double foot = page.height - sample::print_master().margin_bottom;
  CHECK(place_of(page, "schattingen") > foot - 12);
  CHECK_THAT(dump_structure(document), Catch::Contains("    paragraph 'Hier hoort een noot bij.'\n"
                                                       "      reference\n"
                                                       "        link '1'\n"
                                                       "      note\n"
                                                       "        label '1 '\n"
                                                       "        paragraph 'De schattingen lopen uiteen.'\n"));
  CHECK(document.destinations.count("noot-1") == 1);
}

TEST_CASE("notes never push the text below them off the page") {
  SampleChapter chapter;
  for (int i = 0; i < 20; ++i) chapter.footnote(dutch_text().substr(0, 300));
  for (std::uint32_t i = 0; i < 20; ++i) chapter.add(chapter.paragraph({chapter.words(dutch_text()), chapter.note(i)}));
  const PagedDocument document = chapter.lay_out();
  for (const Page& page : document.pages) {
    double lowest_text = 0;
    double highest_note = 1e9;
    for (const PageItem& item : page.items)
      if (const auto* run = std::get_if<GlyphRun>(&item.content); run != nullptr && item.element != artifact) {
        if (run->size == 8.5) highest_note = std::min(highest_note, run->origin.y);
        if (run->size == 10.5) lowest_text = std::max(lowest_text, run->origin.y);
      }
    CHECK(lowest_text < highest_note);
  }
}

TEST_CASE("the head of a table is repeated on its next page, but read once") {
  SampleChapter chapter;
  std::vector<std::vector<std::string_view>> rows;
  for (int i = 0; i < 60; ++i) rows.push_back({"Naaste", "denkt mee", "12,5"});
  chapter.add(chapter.table("Wie doet wat?", {"Rol", "Taak", "Uren"}, rows, Alignment::right));
  const PagedDocument document = chapter.lay_out();
  REQUIRE(document.pages.size() >= 2);
  for (const Page& page : document.pages) CHECK_THAT(extracted(page), Catch::Contains("RolTaakUren"));
  const std::string tree = dump_structure(document);
  CHECK(count(tree, "header cell of column 'Rol'") == 1);
  CHECK(count(tree, "cell 'Naaste'") == 0);
  CHECK(count(tree, "      row\n") == 61);
  CHECK_THAT(tree, Catch::Contains("    table\n      caption 'Tabel 1.1  Wie doet wat?'\n      row\n"));
}

TEST_CASE("columns aligned at the right end at one edge") {
  SampleChapter chapter;
  chapter.add(chapter.table("Uren", {"Rol", "Uren"}, {{"Naaste", "12"}, {"Cliënt", "1234"}}, Alignment::right));
  const PagedDocument document = chapter.lay_out();
  std::vector<double> ends;
  for (const GlyphRun* run : sample::runs(document.pages[0].items)) {
    if (run->text != "12" && run->text != "1234") continue;
    double end = run->origin.x;
    for (const PositionedGlyph& glyph : run->glyphs) end += glyph.advance;
    ends.push_back(end);
  }
  REQUIRE(ends.size() == 2);
  CHECK(ends[0] == Approx(ends[1]));
}

TEST_CASE("a figure says what it shows; its caption stands beside it") {
  SampleChapter chapter;
  chapter.add(chapter.steps("figuur-fasen", "De fasen"));
  const PagedDocument document = chapter.lay_out();
  const std::string tree = dump_structure(document);
  CHECK_THAT(tree, Catch::Contains("alternative 'Een reeks van 2 stappen."));
  CHECK_THAT(tree, Catch::Contains("    caption 'Figuur 1.1  De fasen'\n"));
  CHECK(document.destinations.count("figuur-fasen") == 1);
}

TEST_CASE("a reference inside the PDF has the page on which its target came to stand") {
  SampleChapter chapter;
  chapter.add(chapter.paragraph(
      {chapter.words("Zie "), chapter.reference("figuur-fasen", "figuur\u00A01.1"), chapter.words(" verderop.")}));
  for (int i = 0; i < 20; ++i) chapter.add(chapter.paragraph(dutch_text()));
  chapter.add(chapter.steps("figuur-fasen", "De fasen"));
  const PagedDocument document = chapter.lay_out();
  const auto place = document.destinations.find("figuur-fasen");
  REQUIRE(place != document.destinations.end());
  const std::string page = document.pages[place->second.page].label;
  CHECK(page != "1");
  CHECK_THAT(extracted(document.pages[0]), Catch::Contains("Zie figuur\u00A01.1 (p.\u00A0" + page + ") verderop."));
  REQUIRE(links(document).size() == 1);
  CHECK(*links(document)[0].destination == "figuur-fasen");
  CHECK(*links(document)[0].description == "figuur\u00A01.1");
}

TEST_CASE("a reference to another document leads to the website") {
  SampleChapter chapter;
  chapter.add(chapter.paragraph({chapter.elsewhere("kern", "bijlage 4")}));
  const auto found = links(chapter.lay_out());
  REQUIRE(found.size() == 1);
  CHECK(*found[0].address == "https://boek.example/bijlagen/b/#kern");
}

TEST_CASE("on paper a link shows where it leads, unless its words do so already") {
  SampleChapter chapter;
  chapter.add(chapter.paragraph({chapter.link("https://www.movisie.nl/", "Movisie"), chapter.words(" en "),
                                 chapter.link("https://ract.nl", "ract.nl")}));
  const PagedDocument document = chapter.lay_out();
  CHECK_THAT(extracted(document), Catch::Contains("Movisie (www.movisie.nl) en ract.nl"));
  CHECK(links(document).size() == 2);
}

TEST_CASE("citations lead to the list of works at the end") {
  SampleChapter chapter;
  chapter.work("tjaden2021");
  chapter.add(chapter.paragraph(
      {chapter.words("Dat helpt "), chapter.citation("Tjaden, 2021", "tjaden2021"), chapter.words(".")}));
  const PagedDocument document = chapter.lay_out();
  const std::string tree = dump_structure(document);
  CHECK_THAT(tree, Catch::Contains("heading 2 'Bronnen bij dit hoofdstuk'"));
  CHECK_THAT(tree, Catch::Contains("bibliography entry"));
  REQUIRE_FALSE(links(document).empty());
  CHECK(document.destinations.count(*links(document)[0].destination) == 1);
}

TEST_CASE("words in another language are marked") {
  SampleChapter chapter;
  chapter.add(
      chapter.paragraph({chapter.words("Dat heet "), chapter.foreign("en", "expressed emotion"), chapter.words(".")}));
  CHECK_THAT(dump_structure(chapter.lay_out()), Catch::Contains("span [en] 'expressed emotion'"));
}

TEST_CASE("an abbreviation is said in full where it is first used") {
  SampleChapter chapter;
  chapter.add(chapter.paragraph({chapter.words("Mensen met een "), chapter.first_use("EPA", "ernstige aandoening"),
                                 chapter.words(" en "), chapter.first_use("vertrouwenspersoon", "vp")}));
  std::vector<std::string> expansions;
  for (const StructureElement& element : chapter.lay_out().structure)
    if (!element.expansion.empty()) expansions.push_back(*element.expansion);
  CHECK(expansions == std::vector<std::string>{"ernstige aandoening"});
}

TEST_CASE("a video is a link, its address in print, and a code with a text alternative") {
  SampleChapter chapter;
  chapter.add(chapter.video("https://www.ract.nl/kring", "Een kring tekenen", "Vier minuten."));
  const PagedDocument document = chapter.lay_out();
  REQUIRE(links(document).size() == 1);
  CHECK(*links(document)[0].address == "https://www.ract.nl/kring");
  CHECK_THAT(extracted(document), Catch::Contains("Vier minuten.") && Catch::Contains("https://www.ract.nl/kring"));
  CHECK_THAT(dump_structure(document), Catch::Contains("QR-code die naar ‘Een kring tekenen’ leidt"));
}

TEST_CASE("running heads, page numbers and decoration are no content") {
  SampleChapter chapter;
  for (int i = 0; i < 12; ++i) chapter.add(chapter.paragraph(dutch_text()));
  const PagedDocument document = chapter.lay_out();
  REQUIRE(document.pages.size() > 1);
  const auto artifacts = [&](const Page& page) {
    std::string text;
    for (const PageItem& item : page.items)
      if (const auto* run = std::get_if<GlyphRun>(&item.content); run != nullptr && item.element == artifact)
        text += run->text + "|";
    return text;
  };
  CHECK(artifacts(document.pages[0]) == "Praktijkboek · uitgave 2026.1|1|");
  CHECK(artifacts(document.pages[1]) == "1  Een groep om je heen|Praktijkboek · uitgave 2026.1|2|");
}

TEST_CASE("the same document is laid out the same every time") {
  const auto dump = [] {
    SampleChapter chapter;
    for (int i = 0; i < 6; ++i) chapter.add(chapter.paragraph(dutch_text()));
    chapter.add(chapter.list(ListKind::bullet, {{chapter.paragraph("punt")}}));
    const PagedDocument document = chapter.lay_out();
    return dump_pages(document, sample::print_context().fonts) + dump_structure(document) + dump_places(document);
  };
  CHECK(dump() == dump());
}
