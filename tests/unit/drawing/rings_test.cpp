#include "sample.h"

#include <catch2/catch.hpp>

using namespace praktijkboek;

namespace {

const std::vector<std::string_view> rings{"heel dichtbij", "dichtbij", "verder weg"};
const std::vector<std::string_view> sectors{"Familie", "Vrienden en kennissen", "Buren, werk, vrije tijd",
                                            "Professionals"};
const std::vector<Person> people{{"Sam", 1, 1, Tie::supporting},         {"Noor", 1, 2, Tie::neutral},
                                 {"oom Willem", 1, 3, Tie::strained},    {"Fatima", 2, 1, Tie::supporting},
                                 {"Joost", 2, 2, Tie::supporting},       {"buurvrouw Ans", 3, 2, Tie::supporting},
                                 {"Kees (voetbal)", 3, 3, Tie::neutral}, {"dokter De Vries", 4, 3, Tie::strained}};

Point place_of(const Drawing& drawing, std::string_view name) {
  for (const DrawnText& text : sample::texts(drawing))
    if (text.text == name) return text.baseline;
  FAIL("not drawn: " << name);
  return {};
}

} // namespace

TEST_CASE("every name, ring and sector of a sociogram is drawn, none on another") {
  for (const double width : {240.0, 340.0, 480.0}) {
    const Drawing drawing = sample::drawn(RingsDiagram{"Jij", rings, sectors, people}, width);
    CAPTURE(width);
    CHECK(sample::faults(drawing) == "");
    CHECK(drawing.width == width);
    for (const Person& person : people) CHECK(sample::shows(drawing, person.name));
    for (const std::string_view ring : rings) CHECK(sample::shows(drawing, ring));
    CHECK(sample::shows(drawing, "Familie"));
    CHECK(sample::shows(drawing, "Jij"));
  }
}

TEST_CASE("people stand in their sector, nearer where their ring is smaller") {
  const Drawing drawing = sample::drawn(RingsDiagram{"Jij", rings, sectors, people}, 400);
  const Point centre = place_of(drawing, "Jij");
  CHECK(place_of(drawing, "oom Willem").x < centre.x); // first sector: top left
  CHECK(place_of(drawing, "oom Willem").y < centre.y);
  CHECK(place_of(drawing, "Fatima").x > centre.x);          // second: top right
  CHECK(place_of(drawing, "Kees (voetbal)").y > centre.y);  // third: bottom right
  CHECK(place_of(drawing, "dokter De Vries").x < centre.x); // fourth: bottom left
  const auto away = [&](std::string_view name) {
    const Point place = place_of(drawing, name);
    return std::hypot(place.x - centre.x, place.y - centre.y);
  };
  CHECK(away("Sam") < away("Noor"));
  CHECK(away("Noor") < away("oom Willem"));
}

TEST_CASE("the kind of a tie is seen without colour: thick, dotted, zigzag, each named in the key") {
  const auto tie_paths = [](Tie tie) {
    const std::vector<Person> one{{"Sam", 1, 2, tie}};
    std::vector<DrawnPath> ties;
    for (const DrawnPath& path : sample::paths(sample::drawn(RingsDiagram{"Jij", rings, {}, one}, 300)))
      if (path.stroke && path.stroke->tone == Tone::ink) ties.push_back(path);
    return ties; // the tie and its sample in the key
  };
  const auto supporting = tie_paths(Tie::supporting), neutral = tie_paths(Tie::neutral),
             strained = tie_paths(Tie::strained);
  REQUIRE(supporting.size() == 2);
  REQUIRE(neutral.size() == 2);
  REQUIRE(strained.size() == 2);
  CHECK(supporting[0].stroke->width > 1.5 * neutral[0].stroke->width);
  CHECK(supporting[0].stroke->dash == Dash::solid);
  CHECK(neutral[0].stroke->dash == Dash::dotted);
  CHECK(strained[0].path.size() > 8);
  const Drawing drawing = sample::drawn(RingsDiagram{"Jij", rings, sectors, people}, 340);
  for (const char* word : {"steunend", "neutraal", "gespannen"}) CHECK(sample::shows(drawing, word));
}

TEST_CASE("a worksheet gets empty rings that use the whole width") {
  const Drawing drawing = sample::drawn(RingsDiagram{{}, rings, sectors, {}}, 470);
  CHECK(sample::shows(drawing, "ik"));
  CHECK(sample::faults(drawing) == "");
  double left = 470, right = 0;
  for (const DrawnPath& path : sample::paths(drawing))
    for (const Segment& segment : path.path) {
      if (segment.kind == SegmentKind::close) continue;
      left = std::min(left, segment.end.x);
      right = std::max(right, segment.end.x);
    }
  CHECK(right - left > 460);
  CHECK(sample::shows(drawing, "gespannen")); // the key says what to draw
}

TEST_CASE("any number of sectors finds room for its names") {
  const std::vector<std::string_view> seven{
      "Familie",       "Vrienden en kennissen",     "Buren", "Werk", "School en opleiding",
      "Professionals", "Vrije tijd en verenigingen"};
  for (std::size_t count = 0; count <= seven.size(); ++count) {
    CAPTURE(count);
    const auto some = std::span(seven).first(count);
    CHECK(sample::faults(sample::drawn(RingsDiagram{"ik", rings, some, people}, 340)) == "");
  }
}

TEST_CASE("a crowd is drawn without overlap: who finds no room is numbered and listed") {
  std::vector<std::string> names;
  for (int i = 0; i < 60; ++i) names.push_back(fmt::format("Mevrouw Van den Berg-Jansen {}", i));
  std::vector<Person> crowd;
  for (int i = 0; i < 60; ++i) crowd.push_back({names[static_cast<std::size_t>(i)], 1 + i % 2, 1, Tie::neutral});
  const Drawing drawing = sample::drawn(RingsDiagram{"ik", rings, sectors, crowd}, 340);
  CHECK(sample::faults(drawing) == "");
  CHECK(sample::shows(drawing, "1"));
  for (const std::string& name : names) {
    CAPTURE(name);
    bool whole = sample::shows(drawing, name);
    const std::string_view last = std::string_view(name).substr(name.rfind(' ') + 1);
    for (const DrawnText& text : sample::texts(drawing))
      whole = whole || text.text.ends_with(last); // wrapped in the list
    CHECK(whole);
  }
}

TEST_CASE("lines run between people too, and where nothing is said of a person there is no line to the centre") {
  const std::vector<Person> three{{"Sam", 1, 3, {}}, {"Noor", 2, 3, {}}, {"Bo", 3, 3, {}}};
  const std::vector<TieBetween> lines{{0, 1, Tie::supporting}, {1, 2, {}}};
  const auto ink = [](const Drawing& drawing) {
    std::size_t count = 0;
    for (const DrawnPath& path : sample::paths(drawing))
      count += path.stroke && path.stroke->tone == Tone::ink && path.stroke->width > 1.5;
    return count;
  };
  const RingsDiagram without{"Jij", rings, sectors, three};
  const RingsDiagram with{"Jij", rings, sectors, three, lines};
  // The line itself, and its example in the key.
  CHECK(ink(sample::drawn(with, 400)) == 2);
  CHECK(ink(sample::drawn(without, 400)) == 0);
  CHECK(sample::faults(sample::drawn(with, 400)) == "");
  CHECK(alternative_text(with, sample::words()).ends_with("Onderlinge lijnen: Sam en Noor (steunend); Noor en Bo."));
  CHECK(alternative_text(without, sample::words()).find("Sam (verder weg)") != std::string::npos);
}

TEST_CASE("the alternative text of a sociogram tells who stands where") {
  const std::vector<Person> two{{"Sam", 1, 1, Tie::supporting}, {"Noor", 1, 2, Tie::strained}};
  CHECK(alternative_text(RingsDiagram{"Jij", rings, std::span(sectors).first(2), two}, sample::words()) ==
        "Ringen om ‘Jij’ heen: heel dichtbij, dichtbij en verder weg. De vakken zijn ‘Familie’ en ‘Vrienden en "
        "kennissen’. In ‘Familie’ staan Sam (heel dichtbij, steunend) en Noor (dichtbij, gespannen). Niemand staat in "
        "‘Vrienden en kennissen’.");
  CHECK(alternative_text(RingsDiagram{"Jij", rings, {}, std::span(two).first(1)}, sample::words()) ==
        "Ringen om ‘Jij’ heen: heel dichtbij, dichtbij en verder weg. Erop staat Sam (heel dichtbij, steunend).");
  CHECK(alternative_text(RingsDiagram{"ik", std::span(rings).first(2), {}, {}}, sample::words()) ==
        "Lege ringen om ‘ik’ heen: heel dichtbij en dichtbij.");
}
