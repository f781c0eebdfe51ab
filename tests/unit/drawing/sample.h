#pragma once

#include "base/text.h"
#include "drawing/drawing.h"

#include <fmt/format.h>

#include <string>
#include <vector>

namespace praktijkboek::sample {

/// Every letter half its size wide, bold a little wider: near enough to a humanist sans, and the same everywhere.
inline double measure(std::string_view text, double size, TextWeight weight) {
  return size * (weight == TextWeight::bold ? 0.56 : 0.52) * static_cast<double>(count_code_points(text));
}

inline const Words& words() {
  static const Words dutch(
      {{"drawing.decimal_mark", ","},
       {"drawing.thousands_mark", "."},
       {"drawing.and", "en"},
       {"date.month_short.1", "jan"},
       {"date.month_short.11", "nov"},
       {"date.month_short.12", "dec"},
       {"drawing.quoted", "‘{}’"},
       {"drawing.tie.supporting", "steunend"},
       {"drawing.tie.neutral", "neutraal"},
       {"drawing.tie.strained", "gespannen"},
       {"drawing.rings", "Ringen om ‘{}’ heen: {}."},
       {"drawing.rings.to_fill", "Lege ringen om ‘{}’ heen: {}."},
       {"drawing.rings.self", "ik"},
       {"drawing.rings.sectors", "De vakken zijn {}."},
       {"drawing.rings.person", "{} ({}, {})"},
       {"drawing.rings.person.plain", "{} ({})"},
       {"drawing.rings.between", "Onderlinge lijnen: {}."},
       {"drawing.rings.pair", "{} en {}"},
       {"drawing.rings.pair.tie", "{} en {} ({})"},
       {"drawing.rings.one", "Erop staat {}."},
       {"drawing.rings.many", "Erop staan {}."},
       {"drawing.rings.sector.one", "In {} staat {}."},
       {"drawing.rings.sector.many", "In {} staan {}."},
       {"drawing.rings.sector.none", "Niemand staat in {}."},
       {"drawing.steps", "Een reeks van {} stappen."},
       {"drawing.steps.one", "Eén stap."},
       {"drawing.step", "Stap {} is {}."},
       {"drawing.step.text", "Stap {} is {}: {}."},
       {"drawing.bars", "Een staafdiagram met {} staven."},
       {"drawing.bars.unit", "Een staafdiagram met {} staven. De getallen zijn {}."},
       {"drawing.bar", "Bij ‘{}’ staat {}."},
       {"drawing.bar.note", "Bij ‘{}’ staat {} ({})."},
       {"drawing.radar", "Een web met {} assen: van 0 in het midden tot {} aan de rand."},
       {"drawing.radar.axis", "Bij ‘{}’ staat {}."},
       {"drawing.radar.axis.before", "Bij ‘{}’ staat {}, eerder {}."},
       {"drawing.radar.to_fill", "Een leeg web met een as voor {}: van 0 in het midden tot {} aan de rand."},
       {"drawing.radar.now", "nu"},
       {"drawing.radar.earlier", "eerder"},
       {"drawing.cycle", "Een kring van {} stappen."},
       {"drawing.cycle.around", "Een kring van {} stappen om ‘{}’ heen."},
       {"drawing.cycle.again", "Na stap {} begint stap 1 opnieuw."},
       {"drawing.run", "Een lijn met {} punten."},
       {"drawing.run.unit", "Een lijn met {} punten. De getallen zijn {}."},
       {"drawing.run.goal", "De streeflijn ligt op {}."},
       {"drawing.run.goal.label", "De streeflijn ligt op {} ({})."},
       {"drawing.run.goal.name", "doel {}"},
       {"drawing.run.point", "bij ‘{}’ {}"},
       {"drawing.run.points", "Van links naar rechts: {}."},
       {"drawing.timeline", "Een tijdlijn met {} momenten."},
       {"drawing.timeline.one", "Een tijdlijn met één moment."},
       {"drawing.timeline.event", "{}: {}."},
       {"drawing.timeline.text", "{}."}});
  return dutch;
}

inline Drawing drawn(const Diagram& diagram, double width) { return draw(diagram, words(), width, measure); }

/// Where a line of text stands: from the top of its tallest letters to below its descenders.
inline Rectangle area_of(const DrawnText& text) {
  const double width = measure(text.text, text.size, text.weight);
  const double left = text.anchor == TextAnchor::start ? text.baseline.x
                      : text.anchor == TextAnchor::end ? text.baseline.x - width
                                                       : text.baseline.x - width / 2;
  return {left, text.baseline.y - 0.74 * text.size, width, 0.95 * text.size};
}

inline std::vector<DrawnText> texts(const Drawing& drawing) {
  std::vector<DrawnText> found;
  for (const auto& shape : drawing.shapes)
    if (const auto* text = std::get_if<DrawnText>(&shape)) found.push_back(*text);
  return found;
}

inline std::vector<DrawnPath> paths(const Drawing& drawing) {
  std::vector<DrawnPath> found;
  for (const auto& shape : drawing.shapes)
    if (const auto* path = std::get_if<DrawnPath>(&shape)) found.push_back(*path);
  return found;
}

inline bool shows(const Drawing& drawing, std::string_view wanted) {
  for (const DrawnText& text : texts(drawing))
    if (text.text == wanted) return true;
  return false;
}

/// Whether a text stands in a picture, on one line or on more lines below each other, in the middle of words if need
/// be.
inline bool reads(const Drawing& drawing, std::string_view wanted) {
  const auto without_blanks = [](std::string_view text) {
    std::string out;
    for (const char c : text)
      if (c != ' ') out.push_back(c);
    return out;
  };
  const std::string whole = without_blanks(wanted);
  if (whole.empty()) return true;
  const auto all = texts(drawing);
  for (std::size_t i = 0; i < all.size(); ++i) {
    std::string read;
    for (std::size_t j = i; j < all.size() && read.size() < whole.size(); ++j) read += without_blanks(all[j].text);
    if (read == whole) return true;
  }
  return false;
}

/// What is wrong with a picture: texts on each other, or anything beyond its edges. Empty: nothing.
inline std::string faults(const Drawing& drawing) {
  std::string found;
  const auto inside = [&](double x, double y) {
    return x >= -0.01 && y >= -0.01 && x <= drawing.width + 0.01 && y <= drawing.height + 0.01;
  };
  const auto all = texts(drawing);
  for (std::size_t i = 0; i < all.size(); ++i) {
    const Rectangle a = area_of(all[i]);
    if (!inside(a.x, a.y) || !inside(a.x + a.width, a.y + a.height)) found += "outside: " + all[i].text + "\n";
    for (std::size_t j = i + 1; j < all.size(); ++j) {
      const Rectangle b = area_of(all[j]);
      if (a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height)
        found += fmt::format("'{}' on '{}'\n", all[i].text, all[j].text);
    }
  }
  for (const DrawnPath& path : paths(drawing))
    for (const Segment& segment : path.path)
      if (segment.kind != SegmentKind::close && !inside(segment.end.x, segment.end.y))
        found += fmt::format("path outside at {},{}\n", segment.end.x, segment.end.y);
  return found;
}

} // namespace praktijkboek::sample
