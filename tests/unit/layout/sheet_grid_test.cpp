#include "layout/form/rows_columns.h"
#include "sheet_sample.h"

#include <catch2/catch.hpp>

using namespace praktijkboek;
using namespace praktijkboek::sample;

TEST_CASE("fields stand side by side on twelve columns until a row is full") {
  const PagedDocument document =
      SampleSheet()
          .fields({field("stap", TextField{}, FieldWidth::two_thirds), field("datum", TextField{}, FieldWidth::third),
                   field("links", TextField{}, FieldWidth::half), field("rechts", TextField{}, FieldWidth::half),
                   field("alleen", TextField{}, FieldWidth::quarter)})
          .lay_out();
  const auto area = [&](const char* key) { return widget(document, std::string("blad.") + key).widget.area; };
  CHECK(area("stap").y == area("datum").y);
  CHECK(area("datum").x > area("stap").x + area("stap").width);
  CHECK(area("links").y > area("stap").y);
  CHECK(area("links").width == Approx(area("rechts").width));
  CHECK(area("rechts").x + area("rechts").width == Approx(area("datum").x + area("datum").width)); // one right edge
  CHECK(area("alleen").y > area("links").y);
  CHECK(area("alleen").x == area("stap").x);
  CHECK(faults(document) == "");
}

TEST_CASE("lines in one row stand at one height, whatever is written above them") {
  Field with_help = field("Wie?", TextField{}, FieldWidth::half);
  with_help.help = "Een voornaam is genoeg. Of een letter, als je dat liever hebt dan een hele naam op dit blad.";
  const PagedDocument document =
      SampleSheet().fields({with_help, field("Wanneer?", TextField{}, FieldWidth::half)}).lay_out();
  const auto all = widgets(document);
  CHECK(all[0].widget.area.y == Approx(all[1].widget.area.y));
  const auto words = texts(document);
  CHECK(text(words, "Wie?").area.y == Approx(text(words, "Wanneer?").area.y));
  CHECK(faults(document) == "");
}

TEST_CASE("columns share the width, but none falls below its least") {
  using Widths = std::vector<double>;
  CHECK(fit_columns(Widths{1, 3}, Widths{0, 0}, 100) == Widths{25, 75});
  CHECK(fit_columns(Widths{1, 3}, Widths{40, 0}, 100) == Widths{40, 60});
  // The room for a wide column may push another one to its least width.
  CHECK(fit_columns(Widths{1, 1, 2}, Widths{60, 22, 0}, 100) == Widths{60, 22, 18});
  CHECK(fit_columns(Widths{1, 1}, Widths{150, 50}, 100) == Widths{75, 25}); // nothing fits: all give way alike
}
