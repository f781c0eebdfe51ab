#include "layout/page/break_pages.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace praktijkboek;

namespace {

constexpr double line = 15;
constexpr double page = 20 * line;

void add_lines(Galley& galley, std::size_t count, double height = line) {
  for (std::size_t i = 0; i < count; ++i) {
    Strip strip;
    strip.height = height;
    galley.strips.push_back(std::move(strip));
  }
}

/// A figure of so many lines that may float.
void add_float(Galley& galley, double lines) {
  galley.floats.push_back({galley.strips.size(), galley.strips.size() + 1});
  add_lines(galley, 1, lines * line);
}

/// A mark in the last strip, of a note of so many lines.
void add_note(Galley& galley, std::size_t lines) {
  galley.strips.back().footnotes.push_back(static_cast<std::uint32_t>(galley.footnotes.size()));
  GalleyNote note;
  note.strips.resize(lines);
  for (Strip& strip : note.strips) strip.height = 12;
  galley.footnotes.push_back(std::move(note));
}

std::vector<PagePlan> plan(const Galley& galley) { return plan_pages(galley, page, line); }

/// Every strip and every line of a note stands on one page, text in order and floats in order.
void check_complete(const Galley& galley, const std::vector<PagePlan>& plans) {
  std::vector<std::size_t> text, floats, seen;
  std::vector<std::size_t> note_lines(galley.footnotes.size());
  for (const PagePlan& one : plans) {
    for (const std::size_t strip : one.strips) {
      const bool floating = std::any_of(galley.floats.begin(), galley.floats.end(),
                                        [&](const Float& a) { return strip >= a.begin && strip < a.end; });
      (floating ? floats : text).push_back(strip);
      seen.push_back(strip);
    }
    for (const NotePart& part : one.notes) {
      CHECK(part.begin == note_lines[part.note]);
      note_lines[part.note] = part.end;
    }
  }
  CHECK(std::is_sorted(text.begin(), text.end()));
  CHECK(std::is_sorted(floats.begin(), floats.end()));
  std::sort(seen.begin(), seen.end());
  CHECK(std::adjacent_find(seen.begin(), seen.end()) == seen.end());
  CHECK(seen.size() == galley.strips.size());
  for (std::size_t i = 0; i < note_lines.size(); ++i) CHECK(note_lines[i] == galley.footnotes[i].strips.size());
}

double height_of(const Galley& galley, const PagePlan& one) {
  double height = 0;
  for (const std::size_t strip : one.strips) height += galley.strips[strip].height;
  if (!one.notes.empty()) height += 18;
  for (const NotePart& part : one.notes) height += 12 * static_cast<double>(part.end - part.begin);
  return height;
}

} // namespace

TEST_CASE("a figure that fits stands where it is") {
  Galley galley;
  add_lines(galley, 5);
  add_float(galley, 6);
  add_lines(galley, 30);
  const auto plans = plan(galley);
  check_complete(galley, plans);
  CHECK(plans[0].strips[5] == 5);
}

TEST_CASE("a figure that does not fit goes to the top of the next page, and the text goes on") {
  Galley galley;
  add_lines(galley, 14);
  add_float(galley, 10);
  add_lines(galley, 30);
  const auto plans = plan(galley);
  check_complete(galley, plans);
  REQUIRE(plans.size() == 3);
  CHECK(height_of(galley, plans[0]) == page);
  CHECK(plans[1].strips.front() == 14);
  CHECK(height_of(galley, plans[1]) == page);
}

TEST_CASE("figures keep their order, and a page has text beside them") {
  Galley galley;
  add_lines(galley, 12);
  add_float(galley, 10);
  add_lines(galley, 2);
  add_float(galley, 9);
  add_lines(galley, 40);
  const auto plans = plan(galley);
  check_complete(galley, plans);
  for (const PagePlan& one : plans) {
    const auto text = std::count_if(one.strips.begin(), one.strips.end(),
                                    [&](std::size_t strip) { return galley.strips[strip].height == line; });
    CHECK(text >= 5);
  }
}

TEST_CASE("no figure is left behind at the end or where a new page is forced") {
  Galley galley;
  add_lines(galley, 15);
  add_float(galley, 10);
  add_lines(galley, 3);
  add_lines(galley, 10);
  galley.strips[19].break_before = BreakBefore::forced;
  add_float(galley, 15);
  const auto plans = plan(galley);
  check_complete(galley, plans);
  for (const PagePlan& one : plans) {
    const bool chapter_two = std::find(one.strips.begin(), one.strips.end(), 19) != one.strips.end();
    if (chapter_two) CHECK(one.strips.front() == 19);
  }
}

TEST_CASE("whatever the galley, all of it is on pages and none is overfull") {
  std::uint32_t state = 12345;
  const auto roll = [&state](std::uint32_t sides) {
    state = state * 1664525 + 1013904223;
    return (state >> 16) % sides;
  };
  for (int round = 0; round < 150; ++round) {
    Galley galley;
    for (std::uint32_t i = 0; i < 40; ++i) {
      switch (roll(6)) {
      case 0: add_float(galley, 1 + roll(19)); break;
      case 1:
        add_lines(galley, 1 + roll(4));
        add_note(galley, 1 + roll(roll(8) == 0 ? 50 : 5));
        break;
      case 2:
        add_lines(galley, 3);
        galley.strips[galley.strips.size() - 2].break_before = BreakBefore::forbidden;
        if (roll(9) == 0) galley.strips[galley.strips.size() - 3].break_before = BreakBefore::forced;
        break;
      default: add_lines(galley, 1 + roll(9)); break;
      }
    }
    const auto plans = plan(galley);
    check_complete(galley, plans);
    for (const PagePlan& one : plans) CHECK(height_of(galley, one) <= page + 0.1);
  }
}

TEST_CASE("a note that is too long goes on at the foot of the next page, two lines at least on either side") {
  Galley galley;
  add_lines(galley, 12);
  add_note(galley, 16);
  add_lines(galley, 30);
  const auto plans = plan(galley);
  check_complete(galley, plans);
  REQUIRE(plans[0].notes.size() == 1);
  REQUIRE(plans[1].notes.size() == 1);
  CHECK(plans[0].notes[0].end >= 2);
  CHECK(plans[1].notes[0].begin == plans[0].notes[0].end);
  CHECK(plans[1].notes[0].end - plans[1].notes[0].begin >= 2);
}

TEST_CASE("a note that fits is not divided") {
  Galley galley;
  add_lines(galley, 10);
  add_note(galley, 6);
  add_lines(galley, 30);
  const auto plans = plan(galley);
  check_complete(galley, plans);
  CHECK(plans[0].notes[0].end == 6);
}
