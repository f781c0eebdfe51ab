#include "drawing/key.h"

#include "drawing/text_fit.h"

namespace praktijkboek {

namespace {

namespace style = drawing_style;

constexpr double sample = 24;
constexpr double gap = 5;
constexpr double between = 14;

} // namespace

double write_key(Pen& pen, std::span<const KeyEntry> entries, double width, double top, const MeasureText& measure) {
  const auto entry_width = [&](const KeyEntry& entry) {
    return sample + gap + measure(entry.word, style::note.size, style::note.weight);
  };
  double y = top;
  for (std::size_t begin = 0; begin < entries.size();) {
    double row = entry_width(entries[begin]);
    std::size_t end = begin + 1;
    while (end < entries.size() && row + between + entry_width(entries[end]) <= width)
      row += between + entry_width(entries[end++]);
    double x = (width - row) / 2;
    const double baseline = y + ascent(style::note);
    for (; begin < end; ++begin) {
      entries[begin].draw_sample(pen, {x, baseline - 3}, {x + sample, baseline - 3});
      pen.text(entries[begin].word, {x + sample + gap, baseline}, style::note);
      x += entry_width(entries[begin]) + between;
    }
    y += line_height(style::note);
  }
  return y;
}

} // namespace praktijkboek
