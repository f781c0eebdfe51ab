#include "drawing/step_parts.h"

#include "drawing/text_fit.h"

#include <algorithm>

namespace praktijkboek {

namespace {

namespace style = drawing_style;

constexpr double title_gap = 2; // title to text

} // namespace

double StepTexts::height() const {
  const double below = text.empty() ? 0 : title_gap + block_height(text.size(), style::note);
  return block_height(title.size(), style::title) + below;
}

double StepTexts::width(const MeasureText& measure) const {
  return std::max(widest_line(title, style::title, measure), widest_line(text, style::note, measure));
}

StepTexts wrap_step(const Step& step, double width, const MeasureText& measure) {
  StepTexts texts{wrap_text(step.title, width, style::title, measure), {}};
  if (!step.text.empty()) texts.text = wrap_text(step.text, width, style::note, measure);
  return texts;
}

void write_step(Pen& pen, const StepTexts& texts, Point top, TextAnchor anchor) {
  pen.text_block(texts.title, top, style::title, anchor);
  if (!texts.text.empty())
    pen.text_block(texts.text, {top.x, top.y + block_height(texts.title.size(), style::title) + title_gap}, style::note,
                   anchor);
}

void draw_step_ring(Pen& pen, std::size_t number, Point centre) {
  pen.circle(centre, step_ring_radius, Stroke{Tone::structure, style::strong, Dash::solid}, Tone::paper);
  pen.text(std::to_string(number), {centre.x, centre.y + style::title.size * 0.36}, style::title, TextAnchor::middle);
}

} // namespace praktijkboek
