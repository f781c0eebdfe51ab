#include "model/filled_drawings.h"
#include "model/walk.h"
#include "sheet_sample.h"

#include <catch2/catch.hpp>

using namespace praktijkboek;
using namespace praktijkboek::sample;

namespace {

const std::vector<std::string_view> sectors{"familie", "vrienden"};
const std::vector<std::string_view> rings{"1", "2", "3"};
const std::vector<std::string_view> ties{"steunend", "neutraal", "gespannen"};
const std::vector<RowsColumn> people{column("naam", TextField{}), column("vak", ChoiceField{sectors}),
                                     column("ring", ChoiceField{rings}), column("lijn", ChoiceField{ties})};
const std::vector<RowsColumn> lines{column("een", TextField{}), column("ander", TextField{}),
                                    column("lijn", ChoiceField{ties})};
const std::vector<RowsColumn> marks{column("nu", ScaleField{}), column("vorige", NumberField{})};

/// A sheet with a drawing of this background, and the tables it is drawn from.
std::unique_ptr<Document> sheet_with(const Diagram& background) {
  DrawingTwin twin;
  twin.rows = std::holds_alternative<RingsDiagram>(background) ? "mensen" : "cijfers";
  twin.name = "naam";
  twin.sector = "vak";
  twin.ring = "ring";
  twin.tie = "lijn";
  twin.between = "onderling";
  twin.one = "een";
  twin.other = "ander";
  twin.between_tie = "lijn";
  twin.now = "nu";
  twin.before = "vorige";
  return sheet({field("tekening", DrawingField{&background, 0, twin}), field("mensen", RowsField{4, people}),
                field("onderling", RowsField{4, lines}), field("cijfers", RowsField{3, marks})});
}

const Diagram& background_of(const Document& document) {
  const Diagram* found = nullptr;
  for_each_field(document.content, [&](const Field& field) {
    if (const auto* drawing = std::get_if<DrawingField>(&field.kind)) found = drawing->background;
  });
  REQUIRE(found != nullptr);
  return *found;
}

const Diagram empty_rings = RingsDiagram{"ik", rings, sectors, {}};

SheetRow person(std::string name, std::string sector, std::string ring, std::string tie = {}) {
  SheetRow row{{"naam", std::move(name)}, {"vak", std::move(sector)}, {"ring", std::move(ring)}};
  if (!tie.empty()) row.emplace("lijn", std::move(tie));
  return row;
}

SheetRow numbers(std::string now, std::string before = {}) {
  SheetRow row{{"nu", std::move(now)}};
  if (!before.empty()) row.emplace("vorige", std::move(before));
  return row;
}

} // namespace

TEST_CASE("people of the table stand on the rings, with the lines that are known") {
  const auto empty = sheet_with(empty_rings);
  SheetData data;
  data.values["mensen"] = SheetRows{
      person("Sevda", "familie", "1", "gespannen"), {{"naam", std::string("Bo")}}, person("Thea", "vrienden", "3")};
  data.values["onderling"] =
      SheetRows{{{"een", std::string("Thea")}, {"ander", std::string("Sevda")}, {"lijn", std::string("steunend")}},
                {{"een", std::string("Thea")}, {"ander", std::string("Bo")}}, // who has no place
                {{"een", std::string("Thea")}, {"ander", std::string("Thea")}}};
  const auto filled = with_filled_drawings(*empty, data);
  data = {}; // the sheet does not need the answers any more
  REQUIRE(filled);
  const auto& drawn = std::get<RingsDiagram>(background_of(*filled));
  REQUIRE(drawn.people.size() == 2);
  CHECK(drawn.people[0].name == "Sevda");
  CHECK(drawn.people[0].tie == Tie::strained);
  CHECK(drawn.people[1].name == "Thea");
  CHECK(drawn.people[1].sector == 2);
  CHECK(drawn.people[1].ring == 3);
  CHECK(drawn.people[1].tie == std::nullopt);
  REQUIRE(drawn.between.size() == 1);
  CHECK(drawn.between[0].one == 1);
  CHECK(drawn.between[0].other == 0);
  CHECK(drawn.between[0].tie == Tie::supporting);
  CHECK(std::get<RingsDiagram>(background_of(*empty)).people.empty());
}

TEST_CASE("a sheet stays as it is while nobody has a place") {
  SheetData data;
  CHECK_FALSE(with_filled_drawings(*sheet_with(empty_rings), data));
  data.values["mensen"] = SheetRows{{{"naam", std::string("Bo")}}};
  CHECK_FALSE(with_filled_drawings(*sheet_with(empty_rings), data));
}

TEST_CASE("a web is drawn once all its axes have a value, and what was before when all have one") {
  const std::vector<RadarAxis> axes{{"lichaam", 0, {}}, {"geest", 0, {}}, {"meedoen", 0, {}}};
  const Diagram web = RadarDiagram{10, axes, RadarValues::to_fill_in};
  const auto empty = sheet_with(web);
  SheetData data;
  data.values["cijfers"] = SheetRows{numbers("7", "4"), numbers("5", "6")};
  CHECK_FALSE(with_filled_drawings(*empty, data));
  data.values["cijfers"] = SheetRows{numbers("7", "4"), numbers("5", "6"), numbers("2")};
  const auto filled = with_filled_drawings(*empty, data);
  REQUIRE(filled);
  const auto& drawn = std::get<RadarDiagram>(background_of(*filled));
  CHECK(drawn.values == RadarValues::given);
  CHECK(drawn.axes[2].value == 2);
  CHECK(drawn.axes[0].before == std::nullopt);
  data.values["cijfers"] = SheetRows{numbers("7", "4"), numbers("5", "6"), numbers("2", "1.5")};
  CHECK(std::get<RadarDiagram>(background_of(*with_filled_drawings(*empty, data))).axes[2].before == 1.5);
}
