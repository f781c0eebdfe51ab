#include "sheet_sample.h"

#include <catch2/catch.hpp>

#include <set>

using namespace praktijkboek;
using namespace praktijkboek::sample;

namespace {

const std::vector<std::string_view> places{"familie", "vrienden", "buurt of werk", "professional"};
const std::vector<std::string_view> numbers{"1", "2", "3"};
const std::vector<std::string_view> ties{"steunend", "neutraal", "gespannen"};
const std::vector<std::string_view> yes_no{"ja", "nee"};

/// The widest table of the handbook.
const std::vector<RowsColumn> sociogram{{"naam", "Naam of letter", {}, 4, TextField{}},
                                        {"vak", "Vak", {}, 4, ChoiceField{places, ChoiceForm::combo}},
                                        {"ring", "Ring", {}, 2, ChoiceField{numbers, ChoiceForm::combo}},
                                        {"lijn", "Lijn", {}, 3, ChoiceField{ties, ChoiceForm::combo}},
                                        {"p", "P", "praktisch", 1, CheckField{}},
                                        {"g", "G", "gezelschap", 1, CheckField{}},
                                        {"a", "A", "advies", 1, CheckField{}},
                                        {"e", "E", "emotioneel", 1, CheckField{}},
                                        {"meer", "Meer contact?", {}, 2, ChoiceField{yes_no, ChoiceForm::combo}},
                                        {"groep", "Voor mijn groep?", {}, 2, CheckField{}}};

PagedDocument sheet_with_rows(std::uint32_t rows, std::span<const RowsColumn> columns) {
  return SampleSheet().heading("Mijn lijst").fields({field("mensen", RowsField{rows, columns})}).lay_out();
}

std::size_t count(const PagedDocument& document, Role role) {
  std::size_t found = 0;
  for (const StructureElement& element : document.structure) found += element.role == role ? 1 : 0;
  return found;
}

} // namespace

TEST_CASE("rows are a table with a header for every column and row") {
  const PagedDocument document = sheet_with_rows(16, sociogram);
  CHECK(count(document, Role::table) == 1);
  CHECK(count(document, Role::table_row) == 17);
  CHECK(count(document, Role::table_cell) == 161); // and the corner above the numbers
  std::size_t columns = 0, rows = 0;
  for (const StructureElement& element : document.structure) {
    columns += element.scope == HeaderScope::column ? 1 : 0;
    rows += element.scope == HeaderScope::row ? 1 : 0;
  }
  CHECK(columns == 10);
  CHECK(rows == 16);
  for (const FoundWidget& one : widgets(document)) {
    const StructureElement& form = document.structure[one.element];
    CHECK(document.structure[form.parent].role == Role::table_cell);
  }
}

TEST_CASE("a cell is named after its row and column and says so") {
  const PagedDocument document = sheet_with_rows(16, sociogram);
  CHECK(widget(document, "blad.mensen.3.naam").widget.tooltip == "mensen, rij 3, Naam of letter");
  CHECK(widget(document, "blad.mensen.16.p").widget.tooltip == "mensen, rij 16, P. praktisch");
  CHECK(widgets(document).size() == 160);
}

TEST_CASE("a wide table fits its page, with rows of 9 mm and room for each option") {
  const PagedDocument document = sheet_with_rows(16, sociogram);
  CHECK(faults(document) == "");
  const auto area = [&](const char* name) { return widget(document, name).widget.area; };
  CHECK(area("blad.mensen.2.naam").y - area("blad.mensen.1.naam").y >= 9 * 72 / 25.4);
  CHECK(area("blad.mensen.1.lijn").width > 55); // 'gespannen' and the arrow of the list
  CHECK(area("blad.mensen.1.naam").width > area("blad.mensen.1.ring").width);
  CHECK(text(texts(document), "familie").text.find("familie") == 0); // the options, in the head
}

TEST_CASE("long texts in a row have room for their lines") {
  const std::vector<RowsColumn> columns{{"wie", "Wie", {}, 1, TextField{}}, {"hoe", "Hoe", {}, 2, LongTextField{3}}};
  const PagedDocument document = sheet_with_rows(4, columns);
  CHECK(widget(document, "blad.mensen.1.hoe").widget.kind == WidgetKind::multiline);
  CHECK(widget(document, "blad.mensen.1.hoe").widget.area.height > 50);
  CHECK(faults(document) == "");
}

TEST_CASE("a group of boxes in a cell has their words beside them") {
  const std::vector<RowsColumn> columns{{"wie", "Wie", {}, 1, TextField{}},
                                        {"mag", "Mag weten", {}, 1, CheckField{ties}}};
  const PagedDocument document = sheet_with_rows(3, columns);
  CHECK(widget(document, "blad.mensen.2.mag.neutraal").widget.tooltip == "mensen, rij 2, Mag weten: neutraal");
  CHECK(faults(document) == "");
}

TEST_CASE("a table that goes on over the page repeats its head as decoration, and loses or splits no row") {
  const PagedDocument document = sheet_with_rows(45, sociogram);
  REQUIRE(document.pages.size() >= 2);
  CHECK(widgets(document).size() == 450);
  CHECK(faults(document) == "");
  std::set<std::size_t> with_content, repeated;
  for (const FoundText& one : texts(document)) {
    if (one.text.find("Naam of") == std::string::npos) continue;
    if (one.element == artifact)
      repeated.insert(one.page);
    else
      with_content.insert(one.page);
  }
  CHECK(with_content == std::set<std::size_t>{0});
  CHECK(repeated.size() == document.pages.size() - 1);
  std::map<std::string, std::size_t> page_of_row;
  for (const FoundWidget& one : widgets(document)) {
    const std::string row = one.widget.name.substr(0, one.widget.name.rfind('.'));
    CHECK(page_of_row.emplace(row, one.page).first->second == one.page);
  }
}

TEST_CASE("rows about statements have these for headers, and scales in a row of rings under their numbers") {
  const std::vector<std::string_view> statements{"Ik koos zelf de leden.", "De toon was rustig."};
  const std::vector<RowsColumn> columns{{"zeker", "Hoe zeker?", {}, 3, ScaleField{}},
                                        {"paraaf", "Paraaf", {}, 1, SignatureField{}}};
  const PagedDocument document =
      SampleSheet().heading("Zinnen").fields({field("zinnen", RowsField{2, columns, statements, "Zin"})}).lay_out();
  CHECK(faults(document) == "");
  CHECK(document.structure[text(texts(document), "De toon was rustig.").element].scope == HeaderScope::row);
  std::vector<FoundWidget> rings;
  for (const FoundWidget& one : widgets(document))
    if (one.widget.name == "blad.zinnen.2.zeker") rings.push_back(one);
  REQUIRE(rings.size() == 11);
  CHECK(rings[10].widget.on_state == "10");
  CHECK(rings[10].widget.tooltip == "zinnen, De toon was rustig., Hoe zeker? 10");
  for (std::size_t i = 1; i < rings.size(); ++i)
    CHECK(rings[i].widget.area.x >= rings[i - 1].widget.area.x + rings[i - 1].widget.area.width);
  const FoundWidget signature = widget(document, "blad.zinnen.1.paraaf");
  CHECK(signature.widget.kind == WidgetKind::signature);
  CHECK(signature.widget.area.height >= 8 * 72 / 25.4);
}

TEST_CASE("what is computed of a column names all its cells in a script, and is a line to write on without one") {
  const std::vector<RowsColumn> columns{{"minuten", "Minuten", {}, 1, NumberField{}}};
  const std::vector<std::string_view> of{"punten.minuten"};
  const PagedDocument document = SampleSheet()
                                     .heading("Agenda")
                                     .fields({field("punten", RowsField{2, columns}),
                                              field("samen", ComputedField{Computation::sum, of, "minuten"})})
                                     .lay_out();
  const Widget& sum = widget(document, "blad.samen").widget;
  CHECK(sum.kind == WidgetKind::text);
  CHECK(sum.calculation == "AFSimple_Calculate(\"SUM\", new Array(\"blad.punten.1.minuten\", "
                           "\"blad.punten.2.minuten\"));");
}

TEST_CASE("a short table stays in one piece") {
  SampleSheet sheet;
  sheet.heading("Vooraf").fields({field("ruimte", LongTextField{22})});
  sheet.heading("Lijst").fields({field("lijst", RowsField{6, std::span(sociogram).first(4)})});
  const PagedDocument document = sheet.lay_out();
  CHECK(widget(document, "blad.lijst.1.naam").page == widget(document, "blad.lijst.6.naam").page);
  CHECK(text(texts(document), "Lijst").page == widget(document, "blad.lijst.1.naam").page);
}
