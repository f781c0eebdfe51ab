#include "drawing/diagrams.h"
#include "drawing/pen.h"
#include "drawing/text_fit.h"

#include <cmath>

namespace praktijkboek {

namespace {

namespace style = drawing_style;

constexpr double bar_height = 13;
constexpr double bar_gap = 8;
constexpr double label_gap = 9;       // label to axis
constexpr double value_gap = 5;       // bar to value, value to note
constexpr double above_indent = 4;    // axis to a label above its bar
constexpr double shortest_scale = 70; // room for the longest bar before labels go above their bars

struct BarTexts {
  std::vector<std::string> label;
  std::string value;
  double value_width = 0;
  double note_width = 0; // 0: no note
};

enum class LabelPlace { beside, above };

struct BarsLayout {
  std::vector<BarTexts> bars;
  LabelPlace place = LabelPlace::beside;
  double axis = 0;  // x where the bars begin
  double scale = 0; // points of the largest value
};

double measured(std::string_view text, const TextStyle& text_style, const MeasureText& measure) {
  return text.empty() ? 0 : measure(text, text_style.size, text_style.weight);
}

std::string label_with_note(const Bar& bar) {
  return bar.note.empty() ? std::string(bar.label) : fmt::format("{} ({})", bar.label, bar.note);
}

BarsLayout arrange(const BarsDiagram& diagram, const Words& words, double width, const MeasureText& measure) {
  BarsLayout layout;
  double longest_label = 0, longest_value = 0, widest_value = 0;
  for (const Bar& bar : diagram.bars) {
    BarTexts texts;
    texts.value = written_number(bar.value, words);
    texts.value_width = measured(texts.value, style::strong_name, measure);
    texts.note_width = measured(bar.note, style::note, measure);
    longest_label = std::max(longest_label, measured(bar.label, style::name, measure));
    const double note = texts.note_width > 0 ? value_gap + texts.note_width : 0;
    longest_value = std::max(longest_value, value_gap + texts.value_width + note);
    widest_value = std::max(widest_value, texts.value_width);
    layout.bars.push_back(std::move(texts));
  }
  const double label_width = std::min(longest_label, 0.4 * width);
  layout.axis = label_width + label_gap;
  layout.scale = width - layout.axis - longest_value;
  if (layout.scale < shortest_scale) {
    layout.place = LabelPlace::above;
    layout.axis = style::thin;
    layout.scale = std::max(10.0, width - layout.axis - value_gap - widest_value);
  }
  for (std::size_t i = 0; i < layout.bars.size(); ++i) {
    if (layout.place == LabelPlace::beside)
      layout.bars[i].label = wrap_text(diagram.bars[i].label, label_width, style::name, measure);
    else
      layout.bars[i].label =
          wrap_text(label_with_note(diagram.bars[i]), width - layout.axis - above_indent, style::name, measure);
  }
  return layout;
}

} // namespace

Drawing draw_bars(const BarsDiagram& diagram, const Words& words, double width, const MeasureText& measure) {
  Drawing drawing{width, 0, {}};
  if (diagram.bars.empty()) return drawing;
  Pen pen(drawing);
  const BarsLayout layout = arrange(diagram, words, width, measure);
  double largest = 0;
  for (const Bar& bar : diagram.bars) largest = std::max(largest, bar.value);

  double y = 0;
  if (!diagram.unit.empty()) {
    const auto unit = wrap_text(diagram.unit, width - layout.axis, style::note, measure);
    pen.text_block(unit, {layout.axis, 0}, style::note);
    y += block_height(unit.size(), style::note) + 6;
  }
  const double axis_top = std::max(0.0, y - 2);
  for (std::size_t i = 0; i < diagram.bars.size(); ++i) {
    const Bar& bar = diagram.bars[i];
    const BarTexts& texts = layout.bars[i];
    const double label_height = block_height(texts.label.size(), style::name);
    double middle = y + std::max(bar_height, label_height) / 2;
    if (layout.place == LabelPlace::above) {
      pen.text_block(texts.label, {layout.axis + above_indent, y}, style::name);
      middle = y + label_height + 3 + bar_height / 2;
      y = middle + bar_height / 2;
    } else {
      pen.text_block(texts.label, {0, middle - label_height / 2}, style::name);
      y = middle + std::max(bar_height, label_height) / 2;
    }
    const double length = largest > 0 ? std::max(0.0, bar.value) / largest * layout.scale : 0;
    if (length > 0)
      pen.rectangle({layout.axis, middle - bar_height / 2, length, bar_height}, 0,
                    Stroke{Tone::structure, style::normal, Dash::solid}, Tone::surface);
    const double baseline = middle + style::name.size * 0.35;
    const double after = layout.axis + length + value_gap;
    pen.text(texts.value, {after, baseline}, style::strong_name);
    if (!bar.note.empty() && layout.place == LabelPlace::beside)
      pen.text(std::string(bar.note), {after + texts.value_width + value_gap, baseline}, style::note);
    y += bar_gap;
  }
  drawing.height = y - bar_gap + 3;
  pen.line({layout.axis, axis_top}, {layout.axis, drawing.height}, {Tone::structure, style::normal, Dash::solid});
  return drawing;
}

} // namespace praktijkboek
