#include "pdf/field_text.h"

#include "base/text.h"
#include "pdf/field_letters.h"
#include "pdf/win_ansi.h"

namespace praktijkboek {

namespace {

constexpr double padding = 2; // points; the same as readers use
constexpr double smallest_size = 6;
constexpr double size_step = 0.5;
constexpr double natural_leading = 1.2; // times the size

/// Line ends of any program as line feeds, where there are lines; other control characters as spaces.
std::string without_control_characters(std::string_view text, WidgetKind kind) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (c == '\r' && i + 1 < text.size() && text[i + 1] == '\n') continue;
    const bool line_end = (c == '\n' || c == '\r') && kind == WidgetKind::multiline;
    out += line_end ? '\n' : static_cast<unsigned char>(c) < 0x20 ? ' ' : c;
  }
  return out;
}

/// Accents that stand behind their letter.
bool is_accent(char32_t code_point) { return code_point >= 0x0300 && code_point <= 0x036F; }

class FieldTextSetter {
public:
  FieldTextSetter(const Widget& widget, const FontLibrary& fonts)
      : widget_(widget), value_(without_control_characters(widget.value, widget.kind)), fonts_(fonts),
        width_(std::max(0.0, widget.area.width - 2 * padding)) {}

  std::vector<FieldLine> single_line() const;
  std::vector<FieldLine> letters_in_boxes() const;
  std::vector<FieldLine> several_lines() const;
  std::vector<FieldLine> options() const;

private:
  double centred_baseline(double size) const;
  double width_of(std::string_view text, double size) const;
  std::vector<std::string_view> broken_into_lines(double size) const;
  void break_paragraph(std::vector<std::string_view>& lines, std::string_view text, double size) const;
  std::size_t fitting_part(std::string_view text, double size) const;
  FieldLine line(std::string_view text, Point origin, double size) const;

  const Widget& widget_;
  std::string value_;
  const FontLibrary& fonts_;
  double width_; // points for text
};

std::vector<FieldLine> FieldTextSetter::single_line() const {
  double size = widget_.size;
  while (size - size_step >= smallest_size && width_of(value_, size) > width_) size -= size_step;
  return {line(value_, {padding, centred_baseline(size)}, size)};
}

/// Each in the middle of its box; what belongs to the letter before it, such as an accent, has no box of its own.
std::vector<FieldLine> FieldTextSetter::letters_in_boxes() const {
  const double box = widget_.area.width / std::max<std::uint32_t>(1, widget_.max_length);
  std::vector<FieldLine> lines;
  const std::string_view value = value_;
  for (std::size_t offset = 0; offset < value.size();) {
    const std::size_t begin = offset;
    next_code_point(value, offset);
    for (std::size_t next = offset; next < value.size() && is_accent(next_code_point(value, next));) offset = next;
    const std::string_view letter = value.substr(begin, offset - begin);
    const double left = static_cast<double>(lines.size()) * box + (box - width_of(letter, widget_.size)) / 2;
    lines.push_back(line(letter, {left, centred_baseline(widget_.size)}, widget_.size));
  }
  return lines;
}

/// Of one line in the middle of the height, as readers do it.
double FieldTextSetter::centred_baseline(double size) const {
  const FontMetrics& metrics = fonts_.metrics(widget_.font);
  const double below = -metrics.descender * size / 1000;
  const double height = metrics.ascender * size / 1000 + below;
  return (widget_.area.height - height) / 2 + below;
}

std::vector<FieldLine> FieldTextSetter::several_lines() const {
  const double leading = line_distance(widget_);
  double size = widget_.size;
  std::vector<std::string_view> texts = broken_into_lines(size);
  const auto too_high = [&] {
    return static_cast<double>(texts.size()) * leading * size / widget_.size > widget_.area.height + 0.01;
  };
  while (too_high() && size - size_step >= smallest_size) {
    size -= size_step;
    texts = broken_into_lines(size);
  }
  const double distance = leading * size / widget_.size;
  const double above_line = -fonts_.metrics(widget_.font).descender * size / 1000;
  std::vector<FieldLine> lines;
  double y = widget_.area.height + above_line;
  for (const std::string_view text : texts) {
    y -= distance;
    lines.push_back(line(text, {padding, y}, size));
  }
  return lines;
}

std::vector<FieldLine> FieldTextSetter::options() const {
  const double distance = line_distance(widget_);
  const double above_line =
      (distance - widget_.size) / 2 - fonts_.metrics(widget_.font).descender * widget_.size / 1000;
  std::vector<FieldLine> lines;
  double y = widget_.area.height + above_line;
  for (const std::string& option : widget_.options) {
    y -= distance;
    lines.push_back(line(option, {padding, y}, widget_.size));
  }
  return lines;
}

double FieldTextSetter::width_of(std::string_view text, double size) const {
  double width = 0;
  for (std::size_t offset = 0; offset < text.size();)
    width += field_letter(next_code_point(text, offset), widget_.font, fonts_).advance;
  return width * size / 1000;
}

std::vector<std::string_view> FieldTextSetter::broken_into_lines(double size) const {
  std::vector<std::string_view> lines;
  std::string_view rest = value_;
  while (true) {
    const std::size_t end = rest.find('\n');
    break_paragraph(lines, rest.substr(0, end), size);
    if (end == std::string_view::npos) return lines;
    rest.remove_prefix(end + 1);
  }
}

void FieldTextSetter::break_paragraph(std::vector<std::string_view>& lines, std::string_view text, double size) const {
  while (true) {
    const std::size_t fitting = fitting_part(text, size);
    if (fitting == text.size()) {
      lines.push_back(text);
      return;
    }
    const std::size_t space = text.rfind(' ', fitting);
    const bool in_word = space == std::string_view::npos || space == 0;
    lines.push_back(text.substr(0, in_word ? fitting : space));
    text.remove_prefix(in_word ? fitting : space + 1);
  }
}

/// How many bytes fit on a line: at least one character.
std::size_t FieldTextSetter::fitting_part(std::string_view text, double size) const {
  double width = 0;
  std::size_t begin = 0;
  for (std::size_t offset = 0; offset < text.size(); begin = offset) {
    width += field_letter(next_code_point(text, offset), widget_.font, fonts_).advance * size / 1000;
    if (width > width_ && begin > 0) return begin;
  }
  return text.size();
}

FieldLine FieldTextSetter::line(std::string_view text, Point origin, double size) const {
  FieldLine out{origin, size, {}, {}};
  if (auto simple = to_win_ansi(text))
    out.win_ansi = std::move(*simple);
  else
    out.runs = field_runs(text, widget_, size, fonts_);
  return out;
}

} // namespace

double line_distance(const Widget& widget) {
  return widget.leading > 0 ? widget.leading : widget.size * natural_leading;
}

std::vector<FieldLine> set_field_text(const Widget& widget, const FontLibrary& fonts) {
  const FieldTextSetter setter(widget, fonts);
  switch (widget.kind) {
  case WidgetKind::text:
  case WidgetKind::signature:
  case WidgetKind::combo: return widget.value.empty() ? std::vector<FieldLine>{} : setter.single_line();
  case WidgetKind::comb: return setter.letters_in_boxes();
  case WidgetKind::multiline: return widget.value.empty() ? std::vector<FieldLine>{} : setter.several_lines();
  case WidgetKind::list: return setter.options();
  case WidgetKind::check:
  case WidgetKind::radio: return {};
  }
  return {};
}

} // namespace praktijkboek
