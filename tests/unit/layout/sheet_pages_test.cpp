#include "sheet_sample.h"

#include <catch2/catch.hpp>
#include <fmt/format.h>

#include <deque>

using namespace praktijkboek;
using namespace praktijkboek::sample;

namespace {

/// Eight sections of a plan: more than one page.
PagedDocument long_sheet() {
  static std::deque<std::string> titles;
  titles.clear();
  for (int i = 0; i < 8; ++i) titles.push_back(fmt::format("Doel {}", i + 1));
  SampleSheet sheet("RG-plan");
  sheet.front().header = SheetHeader::none;
  for (const std::string& title : titles) {
    static std::deque<std::string> keys;
    const auto key = [&](const char* part) -> std::string_view {
      return keys.emplace_back(fmt::format("{}_{}", title, part));
    };
    sheet.heading(title).text(
        "Kies iets waar je zin in krijgt als je eraan denkt. Later mag een jaar zijn, of langer.");
    sheet.fields({field(key("doel"), LongTextField{3}), field(key("stap"), TextField{}, FieldWidth::two_thirds),
                  field(key("op"), DateField{}, FieldWidth::third)});
  }
  return sheet.lay_out();
}

} // namespace

TEST_CASE("a sheet begins with its number, title, purpose and who fills it in") {
  SampleSheet sheet("Sociogram");
  const PagedDocument document = sheet.fields({field("naam", TextField{})}).lay_out();
  const auto all = texts(document);
  const FoundText& title = text(all, "Sociogram");
  CHECK(document.structure[title.element].role == Role::heading1);
  CHECK(text(all, "Bijlage 4").area.y < title.area.y);
  CHECK(text(all, "Zien wie er om je heen staan.").area.y > title.area.y);
  CHECK(text(all, "Invullen: jij").area.y > title.area.y);
  CHECK(document.metadata.title == "Sociogram");
  CHECK(document.outline.front().title == "Sociogram");
}

TEST_CASE("a sheet for a client asks on top whose it is, in one row") {
  SampleSheet sheet;
  sheet.front().header = SheetHeader::client;
  sheet.fields({field("groepsnaam", TextField{}, FieldWidth::half), field("roepnaam", TextField{}, FieldWidth::half),
                field("datum", DateField{}, FieldWidth::third), field("versie", TextField{}, FieldWidth::third)});
  const PagedDocument document = sheet.heading("Eén").fields({field("naam", TextField{})}).lay_out();
  const auto all = widgets(document);
  REQUIRE(all.size() == 5);
  for (std::size_t i = 1; i < 4; ++i) {
    CHECK(all[i].widget.area.y == Approx(all[0].widget.area.y));
    CHECK(all[i].widget.area.x > all[i - 1].widget.area.x);
  }
  CHECK(all[4].widget.area.y > all[0].widget.area.y);
  CHECK(faults(document) == "");
}

TEST_CASE("every page says at its foot which it is, so that loose pages find each other") {
  const PagedDocument document = long_sheet();
  REQUIRE(document.pages.size() >= 2);
  const auto all = texts(document);
  for (std::size_t page = 0; page < document.pages.size(); ++page) {
    int found = 0;
    for (const FoundText& one : all)
      if (one.page == page && one.element == artifact &&
          one.text.find(fmt::format("pagina {} van {}", page + 1, document.pages.size())) != std::string::npos)
        ++found;
    CHECK(found == 1);
  }
  CHECK(text(all, "uitgave 2026.1").text.starts_with("Bijlage 4 · RG-plan · uitgave 2026.1"));
}

TEST_CASE("a heading stays with its first field, a label with its lines, and nothing leaves its page") {
  const PagedDocument document = long_sheet();
  CHECK(faults(document) == "");
  const auto all = texts(document);
  for (int goal = 1; goal <= 8; ++goal) {
    const std::string title = fmt::format("Doel {}", goal);
    const FoundWidget first = widget(document, fmt::format("blad.{}_doel", title));
    CHECK(text(all, title).page == first.page);
    CHECK(text(all, title + "_doel").page == first.page);
    CHECK(text(all, title + "_stap").page == widget(document, fmt::format("blad.{}_stap", title)).page);
  }
}

TEST_CASE("what a page has left goes to its long texts, then to the rows of its tables, and takes no page more") {
  const std::vector<RowsColumn> columns{{"wie", "Wie", {}, 1, TextField{}}};
  const auto heights = [&](std::uint32_t lines) {
    const PagedDocument document = SampleSheet()
                                       .heading("Eén")
                                       .fields({field("a", LongTextField{lines}), field("b", LongTextField{lines}),
                                                field("kort", TextField{}), field("wie", RowsField{3, columns})})
                                       .lay_out();
    CHECK(document.pages.size() == 1);
    CHECK(faults(document) == "");
    std::vector<double> found;
    for (const char* name : {"blad.a", "blad.b", "blad.kort", "blad.wie.1.wie"})
      found.push_back(widget(document, name).widget.area.height);
    return found;
  };
  const std::vector<double> open = heights(3), full = heights(8);
  CHECK(open[0] == Approx(6 * 24)); // doubled
  CHECK(open[1] == open[0]);
  CHECK(open[2] == full[2]);
  CHECK(open[3] > full[3]);
  CHECK(full[0] >= 8 * 22.7);
}

TEST_CASE("a check beside a long text is not left behind by it") {
  const PagedDocument document =
      SampleSheet()
          .heading("Kopie")
          .fields({field("wie", CheckField{}, FieldWidth::half), field("namen", LongTextField{3}, FieldWidth::half)})
          .lay_out();
  CHECK(widget(document, "blad.namen").widget.area.height == Approx(3 * 24));
}

TEST_CASE("sections are elements with a heading, in reading order and in the outline") {
  const PagedDocument document = long_sheet();
  std::size_t sections = 0;
  for (const StructureElement& element : document.structure) sections += element.role == Role::section ? 1 : 0;
  CHECK(sections == 8);
  REQUIRE(document.outline.size() == 9);
  CHECK(document.outline[8].title == "Doel 8");
  CHECK(document.outline[8].level == 2);
}

TEST_CASE("the same sheet is always laid out alike") {
  const PagedDocument first = long_sheet(), second = long_sheet();
  REQUIRE(widgets(first).size() == widgets(second).size());
  for (std::size_t i = 0; i < widgets(first).size(); ++i)
    CHECK(widgets(first)[i].widget.area.y == widgets(second)[i].widget.area.y);
  CHECK(first.structure.size() == second.structure.size());
}
