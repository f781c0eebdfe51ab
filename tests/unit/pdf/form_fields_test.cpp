#include "pdf/field_entries.h"
#include "pdf/pdf_failure.h"
#include "pdf/write_pdf.h"
#include "unit/pdf/read_pdf.h"
#include "unit/pdf/sample_document.h"

using namespace praktijkboek;
using sample::Builder;
using sample::Filled;
using sample::ReadPdf;

namespace {

Widget field(WidgetKind kind, std::string name, std::string value = {}) {
  Widget widget;
  widget.kind = kind;
  widget.area = {72, 100, 150, 20};
  widget.name = std::move(name);
  widget.tooltip = "Naam van het veld";
  widget.value = std::move(value);
  widget.font = sample::sans;
  widget.size = 11;
  return widget;
}

ReadPdf read(std::vector<Widget> widgets) {
  Builder builder;
  for (Widget& widget : widgets) builder.add(builder.element(Role::form), std::move(widget));
  return ReadPdf(write_pdf(builder.document, sample::fonts()));
}

std::string form_of(const ReadPdf& pdf) { return pdf.follow(ReadPdf::value(pdf.catalog(), "AcroForm")); }

/// The one object with this text in it.
std::string only(const ReadPdf& pdf, std::string_view text) {
  const std::vector<std::string> found = pdf.objects_with(text);
  REQUIRE(found.size() == 1);
  return found.front();
}

std::string normal_appearance(const std::string& widget) {
  const std::string appearances = ReadPdf::value(widget, "AP");
  return ReadPdf::value(appearances.substr(2, appearances.size() - 4), "N");
}

/// What a field shows: short streams are not compressed.
std::string shown(const ReadPdf& pdf, const std::string& widget) {
  const std::string reference = normal_appearance(widget);
  return pdf.follow(reference).find("/Filter") == std::string::npos ? pdf.stream(std::stoul(reference))
                                                                    : pdf.inflated(reference);
}

} // namespace

TEST_CASE("names are a tree of fields") {
  const ReadPdf pdf = read({field(WidgetKind::text, "plan.doel1.tekst"), field(WidgetKind::text, "plan.naam")});
  CHECK(sample::count_of(ReadPdf::value(form_of(pdf), "Fields"), " R") == 1);
  const std::string plan = pdf.follow(ReadPdf::value(form_of(pdf), "Fields").substr(1));
  CHECK(ReadPdf::value(plan, "T") == "(plan)");
  CHECK(sample::count_of(ReadPdf::value(plan, "Kids"), " R") == 2);
  const std::string text = only(pdf, "/T(tekst)");
  const std::string goal = pdf.follow(ReadPdf::value(text, "Parent"));
  CHECK(ReadPdf::value(goal, "T") == "(doel1)");
  CHECK(pdf.follow(ReadPdf::value(goal, "Parent")) == plan);
}

TEST_CASE("a field with one widget is one dictionary with it, and prints") {
  Widget widget = field(WidgetKind::text, "naam");
  widget.required = true;
  widget.max_length = 40;
  const ReadPdf pdf = read({widget});
  const std::string merged = only(pdf, "/Subtype/Widget");
  CHECK(ReadPdf::value(merged, "FT") == "/Tx");
  CHECK(ReadPdf::value(merged, "TU") == "(Naam van het veld)");
  CHECK(ReadPdf::value(merged, "F") == "4");
  CHECK(ReadPdf::value(merged, "Ff") == "2");
  CHECK(ReadPdf::value(merged, "MaxLen") == "40");
  CHECK(ReadPdf::value(merged, "DA") == "(/W4 11 Tf 0 g)");
  CHECK(ReadPdf::value(merged, "Rect") == "[72 721.89 222 741.89]");
  CHECK(ReadPdf::value(merged, "V").empty());
  CHECK(pdf.bytes().find("NeedAppearances") == std::string::npos);
}

TEST_CASE("every kind of field has its type and flags") {
  Widget multiline = field(WidgetKind::multiline, "veel");
  Widget comb = field(WidgetKind::comb, "postcode", "1234 AB");
  comb.max_length = 7;
  Widget combo = field(WidgetKind::combo, "dag", "dinsdag");
  combo.options = {"maandag", "dinsdag"};
  Widget list = combo;
  list.kind = WidgetKind::list;
  list.name = "lijst";
  const ReadPdf pdf = read({multiline, comb, combo, list, field(WidgetKind::signature, "handtekening")});
  CHECK(ReadPdf::value(only(pdf, "/T(veel)"), "Ff") == "4096");
  CHECK(ReadPdf::value(only(pdf, "/T(postcode)"), "Ff") == "16777216");
  CHECK(ReadPdf::value(only(pdf, "/T(postcode)"), "MaxLen") == "7");
  CHECK(ReadPdf::value(only(pdf, "/T(dag)"), "Ff") == "131072");
  CHECK(ReadPdf::value(only(pdf, "/T(dag)"), "Opt") == "[(maandag)(dinsdag)]");
  CHECK(ReadPdf::value(only(pdf, "/T(dag)"), "V") == "(dinsdag)");
  CHECK(ReadPdf::value(only(pdf, "/T(lijst)"), "FT") == "/Ch");
  CHECK(ReadPdf::value(only(pdf, "/T(lijst)"), "I") == "[1]");
  CHECK(ReadPdf::value(only(pdf, "/T(handtekening)"), "FT") == "/Tx");
}

TEST_CASE("a computed field has its script as an extra, in the order of calculation of the form") {
  Widget sum = field(WidgetKind::text, "agenda.samen");
  sum.calculation = "AFSimple_Calculate(\"SUM\", new Array(\"agenda.a\"));";
  const ReadPdf pdf = read({field(WidgetKind::text, "agenda.a"), sum});
  const std::string samen = only(pdf, "(samen)");
  CHECK(samen.find("/S/JavaScript") != std::string::npos);
  CHECK(samen.find("AFSimple_Calculate") != std::string::npos);
  CHECK(sample::count_of(ReadPdf::value(form_of(pdf), "CO"), " R") == 1);
  CHECK(only(read({field(WidgetKind::text, "agenda.a")}), "/Fields").find("/CO") == std::string::npos);
}

TEST_CASE("radio buttons are children of one field, with a stream for each state") {
  std::vector<Widget> buttons;
  for (const char* state : {"steunend", "neutraal"}) {
    Widget button = field(WidgetKind::radio, "band", "neutraal");
    button.tooltip = std::string("Hoe is de band: ") + state;
    button.on_state = state;
    buttons.push_back(button);
  }
  const ReadPdf pdf = read(buttons);
  const std::string parent = only(pdf, "/T(band)");
  CHECK(ReadPdf::value(parent, "Ff") == "49152");
  CHECK(ReadPdf::value(parent, "V") == "/neutraal");
  CHECK(ReadPdf::value(parent, "TU") == "(Hoe is de band)");
  CHECK(sample::count_of(ReadPdf::value(parent, "Kids"), " R") == 2);
  const std::string chosen = only(pdf, "/AS/neutraal");
  CHECK(ReadPdf::value(chosen, "TU") == "(Hoe is de band: neutraal)");
  CHECK(normal_appearance(chosen).find("<</neutraal") == 0);
  CHECK(normal_appearance(chosen).find("/Off") != std::string::npos);
  CHECK(only(pdf, "/AS/Off").find("<</steunend") != std::string::npos);
}

TEST_CASE("a check box shows a drawn tick, the same for boxes of one size") {
  Widget checked = field(WidgetKind::check, "a", "ja"), open = field(WidgetKind::check, "b");
  checked.on_state = open.on_state = "ja";
  const ReadPdf pdf = read({checked, open});
  CHECK(ReadPdf::value(only(pdf, "/T(a)"), "V") == "/ja");
  CHECK(ReadPdf::value(only(pdf, "/T(b)"), "V") == "/Off");
  CHECK(normal_appearance(only(pdf, "/T(a)")) == normal_appearance(only(pdf, "/T(b)")));
  CHECK(pdf.objects_with("/Subtype/Form").size() == 2);
  const std::string states = normal_appearance(only(pdf, "/T(a)"));
  const std::string tick = pdf.stream(std::stoul(states.substr(states.find("ja ") + 3)));
  CHECK(sample::count_of(tick, " l\n") == 2);
}

TEST_CASE("an empty text field has an empty appearance of its own") {
  const ReadPdf pdf = read({field(WidgetKind::text, "a"), field(WidgetKind::text, "b")});
  CHECK(shown(pdf, only(pdf, "/T(a)")) == "/Tx BMC\nEMC\n");
  CHECK(normal_appearance(only(pdf, "/T(a)")) != normal_appearance(only(pdf, "/T(b)")));
}

TEST_CASE("values are shown in the field font, with its one-byte codes") {
  const ReadPdf pdf = read({field(WidgetKind::text, "naam", "Zoë – €")});
  const std::string widget = only(pdf, "/T(naam)");
  CHECK(shown(pdf, widget).find("/W4 11 Tf\n(Zo\xEB \x96 \x80)Tj") != std::string::npos);
  CHECK(ReadPdf::value(widget, "V") == "<FEFF005A006F00EB00202013002020AC>");
  const std::string resources = pdf.follow(ReadPdf::value(form_of(pdf), "DR"));
  const std::string fonts = ReadPdf::value(resources, "Font");
  const std::string font = pdf.follow(fonts.substr(fonts.find("W4 ") + 3));
  CHECK(ReadPdf::value(font, "BaseFont") == "/Lato-Regular");
  CHECK(ReadPdf::value(font, "Encoding") == "/WinAnsiEncoding");
  CHECK(ReadPdf::value(pdf.follow(ReadPdf::value(font, "FontDescriptor")), "Flags") == "32");
  CHECK(pdf.objects_with("/Subtype/Type0").empty());
}

TEST_CASE("values beyond the field font's codes are shaped") {
  const ReadPdf pdf = read({field(WidgetKind::text, "naam", "Şahin")});
  const std::string widget = only(pdf, "/T(naam)");
  CHECK(ReadPdf::value(widget, "V") == "<FEFF015E006100680069006E>");
  CHECK(shown(pdf, widget).find("/F4 11 Tf") != std::string::npos);
  CHECK(pdf.objects_with("/Subtype/Type0").size() == 1);
}

TEST_CASE("widgets belong to Form elements, in the order of the page") {
  const ReadPdf pdf = read({field(WidgetKind::text, "a"), field(WidgetKind::text, "b")});
  const std::vector<std::string> forms = pdf.objects_with("/S/Form");
  REQUIRE(forms.size() == 2);
  CHECK(forms[0].find("/Type/OBJR") != std::string::npos);
  CHECK(sample::count_of(ReadPdf::value(pdf.page(0), "Annots"), " R") == 2);
  CHECK(ReadPdf::value(pdf.page(0), "Tabs") == "/S");
}

TEST_CASE("fields that cannot be are failures that name them") {
  Builder builder;
  builder.add(builder.element(Role::paragraph), field(WidgetKind::text, "dakloos"));
  CHECK_THROWS_WITH(write_pdf(builder.document, sample::fonts()), Catch::Contains("dakloos"));
  CHECK_THROWS_WITH(read({field(WidgetKind::text, "plan"), field(WidgetKind::text, "plan.naam")}),
                    Catch::Contains("'plan' is both"));
  CHECK_THROWS_WITH(read({field(WidgetKind::text, "x"), field(WidgetKind::multiline, "x")}),
                    Catch::Contains("differ in kind"));
  CHECK_THROWS_WITH(read({field(WidgetKind::check, "vinkje")}), Catch::Contains("vinkje"));
  CHECK_THROWS_WITH(read({field(WidgetKind::text, "a..b")}), Catch::Contains("empty part"));
  Widget fontless = field(WidgetKind::text, "letterloos");
  fontless.font = 1;
  CHECK_THROWS_WITH(read({fontless}), Catch::Contains("letterloos"));
}

TEST_CASE("what the names of buttons have in common is the name of their field") {
  const auto shared = [](std::vector<std::string> tooltips) {
    std::vector<Widget> widgets(tooltips.size());
    std::vector<const Widget*> pointers;
    for (std::size_t i = 0; i < tooltips.size(); ++i) {
      widgets[i].tooltip = tooltips[i];
      pointers.push_back(&widgets[i]);
    }
    return shared_tooltip(pointers);
  };
  CHECK(shared({"Band"}) == "Band");
  CHECK(shared({"Band", "Band"}) == "Band");
  CHECK(shared({"Band: goed", "Band: gespannen"}) == "Band");
  CHECK(shared({"Hoe gaat het? Goed", "Hoe gaat het? Slecht"}) == "Hoe gaat het?");
  CHECK(shared({"Hoe het gaat, 1", "Hoe het gaat, 10"}) == "Hoe het gaat");
  CHECK(shared({"goed", "slecht"}) == "goed");
}
