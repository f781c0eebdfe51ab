#include "sheet_sample.h"

#include <catch2/catch.hpp>

#include <set>

using namespace praktijkboek;
using namespace praktijkboek::sample;

namespace {

constexpr double millimetre = 72 / 25.4;
const std::vector<std::string_view> answers{"ja", "nog niet", "nee"};

PagedDocument sheet_with(Field one) { return SampleSheet().heading("Afspraak").fields({one}).lay_out(); }

Role role_of(const PagedDocument& document, StructureId element) { return document.structure[element].role; }

} // namespace

TEST_CASE("a short text is a line to write on with its label above it") {
  const PagedDocument document = sheet_with(field("naam", TextField{40}));
  const FoundWidget name = widget(document, "blad.naam");
  CHECK(name.widget.kind == WidgetKind::text);
  CHECK(name.widget.max_length == 40);
  CHECK(name.widget.size == 11);
  CHECK(text(texts(document), "naam").area.y < name.widget.area.y);
  const auto lines = writing_lines(document, 0, name.widget.area);
  REQUIRE(lines.size() == 1);
  CHECK(lines[0] == Approx(name.widget.area.y + name.widget.area.height)); // the text stands on the line
  CHECK(faults(document) == "");
}

TEST_CASE("a comb has a box of 7 mm for each letter, and its widget is as wide as the boxes") {
  const PagedDocument document = sheet_with(field("postcode", TextField{{}, "0000 AA", LetterRoom::comb}));
  const Widget postcode = widget(document, "blad.postcode").widget;
  CHECK(postcode.kind == WidgetKind::comb);
  CHECK(postcode.max_length == 7);
  CHECK(postcode.area.width == Approx(7 * 7 * millimetre));
  CHECK(postcode.area.height >= 7 * millimetre);
  CHECK(faults(document) == "");
  const PagedDocument narrow =
      SampleSheet().fields({field("code", TextField{24, {}, LetterRoom::comb}, FieldWidth::third)}).lay_out();
  CHECK(widget(narrow, "blad.code").widget.area.width < 24 * 7 * millimetre);
}

TEST_CASE("a long text has as many lines as asked and more where its page has room, 8 to 9 mm apart, and the typed "
          "text stands on them") {
  const PagedDocument document = sheet_with(field("verhaal", LongTextField{4}));
  const Widget area = widget(document, "blad.verhaal").widget;
  CHECK(area.kind == WidgetKind::multiline);
  const auto lines = writing_lines(document, 0, area.area);
  REQUIRE(lines.size() == 8); // twice as many at most
  for (std::size_t i = 0; i < lines.size(); ++i)
    CHECK(lines[i] == Approx(area.area.y + static_cast<double>(i + 1) * area.leading));
  CHECK(area.leading >= 8 * millimetre);
  CHECK(area.leading <= 9 * millimetre);
}

TEST_CASE("a text with more lines than a page holds is made as long as the page, not split") {
  const PagedDocument document = sheet_with(field("dagboek", LongTextField{500}));
  CHECK(widgets(document).size() == 1);
  CHECK(faults(document) == "");
}

TEST_CASE("a date or time says how it is written") {
  const PagedDocument document =
      SampleSheet()
          .fields({field("dag", DateField{}, FieldWidth::half), field("uur", TimeField{}, FieldWidth::half)})
          .lay_out();
  const auto all = texts(document);
  CHECK(text(all, "dag").text == "dag dd-mm-jjjj");
  CHECK(text(all, "uur").text == "uur uu.mm");
  CHECK(widget(document, "blad.dag").widget.kind == WidgetKind::text);
}

TEST_CASE("the unit of a number stands behind its line") {
  const PagedDocument document = sheet_with(field("duur", NumberField{{}, {}, "minuten"}));
  const FoundText unit = text(texts(document), "minuten");
  const Rectangle line = widget(document, "blad.duur").widget.area;
  CHECK(unit.area.x > line.x + line.width);
  CHECK(unit.area.y + unit.area.height < line.y + line.height);
}

TEST_CASE("a single box of 4 mm has its label behind it") {
  const PagedDocument document = sheet_with(field("uitleg gekregen", CheckField{}));
  const FoundWidget box = widgets(document).at(0);
  CHECK(box.widget.kind == WidgetKind::check);
  CHECK(box.widget.area.width == Approx(4 * millimetre).margin(0.2));
  CHECK(box.widget.on_state == "ja");
  CHECK(text(texts(document), "uitleg").area.x > box.widget.area.x + box.widget.area.width);
}

TEST_CASE("boxes under one label are fields of their own") {
  const PagedDocument document = sheet_with(field("hulp", CheckField{answers}));
  CHECK(widgets(document).size() == 3);
  const Widget second = widget(document, "blad.hulp.nog-niet").widget;
  CHECK(second.tooltip == "Afspraak. hulp: nog niet");
  CHECK(second.area.y == widget(document, "blad.hulp.ja").widget.area.y); // short answers share a line
}

TEST_CASE("the answers of a choice share one field and differ in their state") {
  const std::vector<std::string_view> twice{"ja", "Ja!", "…"};
  const PagedDocument document = sheet_with(field("komt", ChoiceField{twice, ChoiceForm::radio}));
  std::set<std::string> states;
  for (const FoundWidget& one : widgets(document)) {
    CHECK(one.widget.name == "blad.komt");
    CHECK(one.widget.kind == WidgetKind::radio);
    states.insert(one.widget.on_state);
  }
  CHECK(states == std::set<std::string>{"ja", "ja-2", "keuze"});
}

TEST_CASE("long answers stand in columns and wrap rather than stick out") {
  const std::vector<std::string_view> options{"het staat er los van", "het is er een deel van",
                                              "het komt ervoor in de plaats en dat is afgesproken",
                                              "dat weet ik nog niet"};
  for (const FieldWidth width : {FieldWidth::full, FieldWidth::half, FieldWidth::quarter}) {
    const PagedDocument document = sheet_with(field("plan", ChoiceField{options, ChoiceForm::radio}, width));
    CHECK(widgets(document).size() == 4);
    CHECK(faults(document) == "");
  }
}

TEST_CASE("what can be chosen from a list is printed below the line, for paper") {
  const PagedDocument document = sheet_with(field("antwoord", ChoiceField{answers, ChoiceForm::combo}));
  const Widget combo = widget(document, "blad.antwoord").widget;
  CHECK(combo.options == std::vector<std::string>{"ja", "nog niet", "nee"});
  const FoundText choices = text(texts(document), "kies: ");
  CHECK(choices.area.y > combo.area.y + combo.area.height);
  CHECK(choices.text.find("nee") != std::string::npos);
}

TEST_CASE("an open list shows its options itself and has room for all of them") {
  const PagedDocument document = sheet_with(field("antwoord", ChoiceField{answers, ChoiceForm::list}));
  const Widget list = widget(document, "blad.antwoord").widget;
  CHECK(list.kind == WidgetKind::list);
  CHECK(list.area.height >= 3 * list.leading);
}

TEST_CASE("a scale has a ring for every number, its words at the ends and speaks them") {
  const PagedDocument document =
      sheet_with(field("stand", ScaleField{0, 10, "nog niet begonnen", "bereikt"}, FieldWidth::half));
  const auto rings = widgets(document);
  REQUIRE(rings.size() == 11);
  for (std::size_t i = 0; i < rings.size(); ++i) {
    CHECK(rings[i].widget.on_state == std::to_string(i));
    CHECK(rings[i].widget.area.y == rings[0].widget.area.y);
  }
  CHECK(rings[0].widget.tooltip == "Afspraak. stand: 0, nog niet begonnen");
  CHECK(rings[5].widget.tooltip == "Afspraak. stand: 5");
  const auto all = texts(document);
  CHECK(text(all, "nog niet begonnen").area.y > rings[0].widget.area.y);
  CHECK(text(all, "bereikt").area.x > rings[7].widget.area.x);
  CHECK(faults(document) == "");
}

TEST_CASE("a signature has room to sign, a name and a date") {
  const PagedDocument document = sheet_with(field("tekent", SignatureField{}, FieldWidth::half));
  CHECK(widget(document, "blad.tekent.handtekening").widget.kind == WidgetKind::signature);
  CHECK(widget(document, "blad.tekent.handtekening").widget.area.height >= 9 * millimetre);
  CHECK(widget(document, "blad.tekent.naam").widget.kind == WidgetKind::text);
  CHECK(widget(document, "blad.tekent.datum").widget.tooltip == "Afspraak. tekent: Datum");
  CHECK(faults(document) == "");
}

TEST_CASE("a drawing is a figure in words that points to its twin in a table") {
  const std::vector<std::string_view> rings{"heel dichtbij", "dichtbij"};
  const Diagram diagram = RingsDiagram{"ik", rings, {}, {}};
  const std::vector<RowsColumn> columns{{"naam", "Naam", {}, 1, TextField{}}};
  const PagedDocument document =
      SampleSheet()
          .fields({field("tekening", DrawingField{&diagram, 0}), field("lijst", RowsField{4, columns})})
          .lay_out();
  std::string alternative;
  for (const StructureElement& element : document.structure)
    if (element.role == Role::figure) alternative = *element.alternative;
  CHECK(alternative.starts_with("Lege ringen om ‘ik’ heen"));
  CHECK(text(texts(document), "Liever in woorden?").text.find("‘lijst’") != std::string::npos);
  CHECK(faults(document) == "");
}

TEST_CASE("room for a free drawing has a frame of the height that was asked") {
  const PagedDocument document = sheet_with(field("schets", DrawingField{nullptr, 150}));
  bool framed = false;
  for (const PageItem& item : document.pages[0].items) {
    const auto* path = std::get_if<PaintedPath>(&item.content);
    if (path == nullptr || item.element == artifact || role_of(document, item.element) != Role::figure) continue;
    double top = 1e9, bottom = 0;
    for (const Segment& segment : path->path)
      if (segment.kind != SegmentKind::close) {
        top = std::min(top, segment.end.y);
        bottom = std::max(bottom, segment.end.y);
      }
    framed = framed || bottom - top == Approx(150).margin(2);
  }
  CHECK(framed);
}

TEST_CASE("what is needed is said in words, on the page and aloud") {
  Field needed = field("Doel", TextField{});
  needed.obligation = Obligation::required;
  needed.help = "In je eigen woorden.";
  const PagedDocument document = sheet_with(needed);
  const Widget goal = widget(document, "blad.Doel").widget;
  CHECK(goal.required);
  CHECK(goal.tooltip == "Afspraak. Doel nodig. In je eigen woorden.");
  CHECK(text(texts(document), "Doel").text == "Doel nodig");
  CHECK(text(texts(document), "eigen woorden").area.y < goal.area.y);
}

TEST_CASE("every widget has a form element of its own, after the words that name it") {
  const std::vector<RowsColumn> columns{{"naam", "Naam", {}, 1, TextField{}}, {"mee", "Mee", {}, 1, CheckField{}}};
  const PagedDocument document =
      SampleSheet()
          .heading("Alles")
          .fields({field("a", TextField{}), field("b", ChoiceField{answers, ChoiceForm::radio}),
                   field("c", ScaleField{}), field("d", SignatureField{}), field("e", RowsField{3, columns})})
          .lay_out();
  std::set<StructureId> elements;
  for (const FoundWidget& one : widgets(document)) {
    REQUIRE(one.element != artifact);
    CHECK(role_of(document, one.element) == Role::form);
    CHECK(elements.insert(one.element).second);
    CHECK_FALSE(one.widget.tooltip.empty());
  }
  CHECK(elements.size() == 1 + 3 + 11 + 3 + 6);
}
