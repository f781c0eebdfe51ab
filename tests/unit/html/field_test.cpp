#include "unit/html/sample.h"

#include <catch2/catch.hpp>

using namespace praktijkboek;
using namespace praktijkboek::sample;
using Catch::Matchers::Contains;

namespace {

DocumentPen sheet() { return {DocumentKind::sheet, "blad", "Blad"}; }

Field field_of(FieldKind kind) {
  Field field;
  field.key = "wens";
  field.label = "Mijn wens";
  field.kind = kind;
  return field;
}

std::string html_of_field(const Field& field) {
  DocumentPen pen = sheet();
  const Block block = pen.field(field);
  return html_of(pen, {block});
}

const std::vector<std::string_view> ties{"steunend", "neutraal & stil"};

} // namespace

TEST_CASE("a field has its label above it, its help tied to it, and asks the browser to remember nothing") {
  Field field = field_of(TextField{80});
  field.help = "Klein <mag>.";
  field.width = FieldWidth::half;
  CHECK(html_of_field(field) ==
        "<div class=\"fields\">\n<div class=\"field half\">\n<label for=\"veld-wens\">Mijn wens</label>\n"
        "<p class=\"help\" id=\"veld-wens-hulp\">Klein &lt;mag&gt;.</p>\n"
        "<input type=\"text\" id=\"veld-wens\" name=\"wens\" autocomplete=\"off\" maxlength=\"80\" "
        "aria-describedby=\"veld-wens-hulp\">\n</div>\n</div>\n");
}

TEST_CASE("a field that should be filled in says so in words") {
  Field field = field_of(LongTextField{4});
  field.obligation = Obligation::required;
  const std::string html = html_of_field(field);
  CHECK_THAT(html, Contains("Mijn wens <span class=\"needed\">(graag invullen)</span></label>"));
  CHECK_THAT(html, Contains("<textarea rows=\"4\" id=\"veld-wens\" name=\"wens\" autocomplete=\"off\" required>"));
}

TEST_CASE("dates, times and numbers have controls of their own") {
  CHECK_THAT(html_of_field(field_of(DateField{})), Contains("<input type=\"date\""));
  CHECK_THAT(html_of_field(field_of(DateField{Date{2026, 1, 31}, Date{2026, 12, 1}})),
             Contains("min=\"2026-01-31\" max=\"2026-12-01\""));
  CHECK_THAT(html_of_field(field_of(TextField{6, {}, LetterRoom::comb})), Contains("maxlength=\"6\" size=\"6\""));
  CHECK_THAT(html_of_field(field_of(TimeField{})), Contains("<input type=\"time\""));
  CHECK_THAT(html_of_field(field_of(NumberField{0, 7.5, "uur"})),
             Contains("type=\"text\"") && Contains("inputmode=\"decimal\"") &&
                 Contains("aria-describedby=\"veld-wens-eenheid\"") && Contains("id=\"veld-wens-eenheid\">uur<"));
}

TEST_CASE("a single box has its label behind it, several have one label over them") {
  CHECK_THAT(html_of_field(field_of(CheckField{})),
             Contains("<input type=\"checkbox\" id=\"veld-wens\" name=\"wens\"><label for=\"veld-wens\">Mijn wens"));
  const std::string group = html_of_field(field_of(CheckField{ties}));
  CHECK_THAT(group, Contains("<fieldset id=\"veld-wens\" class=\"field full choices\">\n<legend>Mijn wens</legend>"));
  CHECK(count(group, "type=\"checkbox\"") == 2);
  CHECK_THAT(group, Contains("value=\"neutraal &amp; stil\"><label for=\"veld-wens-2\">neutraal &amp; stil</label>"));
}

TEST_CASE("a choice is a group of buttons, or a list with an empty answer") {
  const std::string buttons = html_of_field(field_of(ChoiceField{ties, ChoiceForm::radio}));
  CHECK(count(buttons, "type=\"radio\"") == 2);
  CHECK(count(buttons, "name=\"wens\"") == 2);
  CHECK_THAT(html_of_field(field_of(ChoiceField{ties, ChoiceForm::combo})),
             Contains("<select id=\"veld-wens\"") && Contains("<option value=\"\">kies</option><option>steunend<"));
  CHECK_THAT(html_of_field(field_of(ChoiceField{ties, ChoiceForm::list})),
             Contains(" size=\"2\"") && !Contains("value=\"\""));
}

TEST_CASE("a text of a fixed form, an example of what to write, a number that is computed") {
  Field field = field_of(TextField{{}, "0000 A."});
  field.placeholder = "1234 B.";
  CHECK_THAT(html_of_field(field), Contains("pattern=\"[0-9][0-9][0-9][0-9] [A-Za-z]\\.\" title=\"0000 A.\"") &&
                                       Contains(" placeholder=\"1234 B.\""));
  const std::vector<std::string_view> of{"onderwerpen.minuten", "pauze"};
  CHECK_THAT(html_of_field(field_of(ComputedField{Computation::sum, of, "minuten"})),
             Contains("id=\"veld-wens\"") && Contains("inputmode=\"decimal\"") && Contains(">minuten<"));
}

TEST_CASE("rows about statements say them, with a list of numbers for a scale") {
  const std::vector<std::string_view> statements{"De toon was rustig."};
  const std::vector<RowsColumn> columns{{"zeker", "Zeker", {}, 1, ScaleField{0, 3, {}, {}}},
                                        {"paraaf", "Paraaf", {}, 1, SignatureField{}}};
  const std::string html = html_of_field(field_of(RowsField{1, columns, statements, "Zin"}));
  CHECK_THAT(html, Contains("<legend>De toon was rustig.</legend>"));
  CHECK_THAT(html, Contains("<option>0</option><option>1</option><option>2</option><option>3</option></select>"));
  CHECK_THAT(html, Contains("<input type=\"text\" id=\"veld-wens-1-paraaf\""));
}

TEST_CASE("a scale is a group of buttons with words at its ends") {
  const std::string html = html_of_field(field_of(ScaleField{0, 10, "niet", "helemaal"}));
  CHECK(count(html, "type=\"radio\"") == 11);
  CHECK_THAT(html, Contains("id=\"veld-wens-10\" name=\"wens\" value=\"10\"><label for=\"veld-wens-10\">10</label>"));
  CHECK_THAT(html, Contains("<span class=\"unseen\">0 = </span>niet"));
}

TEST_CASE("rows repeat their questions, each under its own name, and fold away when there are many") {
  const std::vector<RowsColumn> columns{{"naam", "Naam", "", 3, TextField{}},
                                        {"lijn", "Lijn", "Hoe is het?", 1, ChoiceField{ties, ChoiceForm::combo}},
                                        {"steun", "Steun", "", 1, CheckField{}}};
  const std::string few = html_of_field(field_of(RowsField{3, columns}));
  CHECK(count(few, "<fieldset class=\"row\">") == 3);
  CHECK_THAT(few, Contains("<legend><span class=\"unseen\">Regel </span>2</legend>"));
  CHECK_THAT(few, Contains("<div class=\"cell share-14\"><label for=\"veld-wens-2-naam\">Naam</label>"));
  CHECK_THAT(few, Contains("<div class=\"cell share-5 check\">"));
  CHECK_THAT(few, Contains("id=\"veld-wens-lijn\"") && Contains("aria-describedby=\"veld-wens-lijn\""));
  CHECK_THAT(few, !Contains("<details"));

  const std::string many = html_of_field(field_of(RowsField{16, columns}));
  CHECK(count(many, "<fieldset class=\"row\">") == 16);
  CHECK_THAT(many, Contains("<summary>Meer regels (12)</summary>"));
}

TEST_CASE("to sign with: name and date on the screen, a line on paper") {
  const std::string html = html_of_field(field_of(SignatureField{}));
  CHECK_THAT(html, Contains("signature-line print-only") && Contains("id=\"veld-wens-naam\"") &&
                       Contains("type=\"date\" id=\"veld-wens-datum\""));
}

TEST_CASE("a drawing has a table with the same places to fill in with words") {
  const std::vector<std::string_view> rings{"dichtbij", "verder weg"}, sectors{"Familie", "Vrienden"};
  const Diagram diagram = RingsDiagram{"Jij", rings, sectors, {}};
  const std::string html = html_of_field(field_of(DrawingField{&diagram, 0}));
  CHECK_THAT(html, Contains("role=\"img\"") && Contains("Lege ringen om ‘Jij’ heen"));
  CHECK(count(html, "<textarea") == 4);
  CHECK_THAT(html, Contains("<th scope=\"row\">Vrienden</th>") && Contains("aria-label=\"Vrienden, verder weg\""));
  CHECK_THAT(html_of_field(field_of(DrawingField{nullptr, 200})), Contains("room print-only") && Contains("<textarea"));
}

TEST_CASE("a drawing whose sheet has a table for the same leads there") {
  const std::vector<std::string_view> rings{"dichtbij"};
  const Diagram diagram = RingsDiagram{"Jij", rings, {}, {}};
  const std::vector<RowsColumn> columns{{"naam", "Naam", "", 1, TextField{}}};
  DocumentPen pen = sheet();
  std::vector<Field> fields{field_of(DrawingField{&diagram, 0}), field_of(RowsField{2, columns})};
  fields[1].key = "mensen";
  fields[1].label = "Mijn mensen";
  const std::string html = html_of(pen, {pen.block(FieldGroup{pen.store(fields)})});
  CHECK_THAT(html, Contains("bij ‘<a href=\"#veld-mensen\">Mijn mensen</a>’.") && !Contains("<textarea"));
  CHECK_THAT(html, Contains("<fieldset id=\"veld-mensen\""));
}

TEST_CASE("no two controls of a sheet share an id") {
  const std::vector<RowsColumn> columns{{"naam", "Naam", "", 1, TextField{}}};
  DocumentPen pen = sheet();
  std::vector<Field> fields{field_of(RowsField{2, columns}), field_of(TextField{}), field_of(SignatureField{})};
  fields[1].key = "naam";
  fields[2].key = "tekent";
  const std::string html = html_of(pen, {pen.block(FieldGroup{pen.store(fields)})});
  for (const char* id : {"veld-wens-1-naam", "veld-wens-2-naam", "veld-naam", "veld-tekent-naam"})
    CHECK(count(html, " id=\"" + std::string(id) + "\"") == 1);
}
