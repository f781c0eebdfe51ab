#include "pdf/field_entries.h"

namespace praktijkboek {

namespace {

/// Field flags (ISO 32000-1 tables 221, 226, 228 and 230).
constexpr int required = 1 << 1;
constexpr int multiline = 1 << 12;
constexpr int no_toggle_to_off = 1 << 14;
constexpr int radio = 1 << 15;
constexpr int combo = 1 << 17;
constexpr int comb = 1 << 24;

std::string_view field_type(WidgetKind kind) {
  switch (kind) {
  case WidgetKind::text:
  case WidgetKind::comb:
  case WidgetKind::multiline:
  case WidgetKind::signature: return "Tx"; // a name typed, or a hand on paper: readers stamp a flag on /Sig fields
  case WidgetKind::check:
  case WidgetKind::radio: return "Btn";
  case WidgetKind::combo:
  case WidgetKind::list: return "Ch";
  }
  return "Tx";
}

int field_flags(const Widget& widget) {
  const int flags = widget.required ? required : 0;
  switch (widget.kind) {
  case WidgetKind::comb: return flags | comb;
  case WidgetKind::multiline: return flags | multiline;
  case WidgetKind::radio: return flags | radio | no_toggle_to_off;
  case WidgetKind::combo: return flags | combo;
  case WidgetKind::text:
  case WidgetKind::check:
  case WidgetKind::list:
  case WidgetKind::signature: return flags;
  }
  return flags;
}

void write_text_entries(SyntaxWriter& out, const Widget& widget) {
  out.name("DA").literal(default_appearance(widget));
  if (widget.max_length != 0) out.name("MaxLen").integer(widget.max_length);
  if (!widget.value.empty()) out.name("V").text(widget.value);
  if (widget.calculation.empty()) return;
  out.name("AA").begin_dictionary().name("C").begin_dictionary().name("S").name("JavaScript");
  out.name("JS").text(widget.calculation).end_dictionary().end_dictionary();
}

void write_choice_entries(SyntaxWriter& out, const Widget& widget) {
  out.name("DA").literal(default_appearance(widget)).name("Opt").begin_array();
  for (const std::string& option : widget.options) out.text(option);
  out.end_array();
  if (widget.value.empty()) return;
  out.name("V").text(widget.value);
  const auto place = std::find(widget.options.begin(), widget.options.end(), widget.value);
  if (widget.kind == WidgetKind::list && place != widget.options.end())
    out.name("I").begin_array().integer(place - widget.options.begin()).end_array();
}

/// The state that is on, of the buttons that share the field.
std::string_view chosen_state(const std::vector<const Widget*>& widgets) {
  for (const Widget* widget : widgets)
    if (is_on(*widget)) return widget->on_state;
  return off_state;
}

} // namespace

bool is_on(const Widget& widget) { return !widget.on_state.empty() && widget.value == widget.on_state; }

bool is_merged(const FormField& field) {
  return field.widgets.size() == 1 && field.widgets.front()->kind != WidgetKind::radio;
}

std::string default_appearance(const Widget& widget) {
  std::string operators;
  SyntaxWriter out(operators);
  out.name(simple_font_name(widget.font)).number(widget.size).raw("Tf ").fill_colour(widget.colour);
  operators.pop_back(); // the end of the line
  return operators;
}

void write_field_entries(SyntaxWriter& out, const FormField& field, ObjectId parent) {
  out.name("T").text(field.part);
  if (parent.number != 0) out.name("Parent").reference(parent);
  if (field.widgets.empty()) return;
  const Widget& widget = *field.widgets.front();
  const std::string tooltip = shared_tooltip(field.widgets);
  out.name("FT").name(field_type(widget.kind)).name("TU").text(tooltip.empty() ? field.part : tooltip);
  if (const int flags = field_flags(widget); flags != 0) out.name("Ff").integer(flags);
  switch (widget.kind) {
  case WidgetKind::text:
  case WidgetKind::comb:
  case WidgetKind::multiline:
  case WidgetKind::signature: write_text_entries(out, widget); break;
  case WidgetKind::combo:
  case WidgetKind::list: write_choice_entries(out, widget); break;
  case WidgetKind::check:
  case WidgetKind::radio: out.name("V").name(chosen_state(field.widgets)); break;
  }
}

std::string shared_tooltip(const std::vector<const Widget*>& widgets) {
  const std::string& first = widgets.front()->tooltip;
  std::size_t length = first.size();
  bool equal = true;
  for (const Widget* widget : widgets) {
    const std::string& other = widget->tooltip;
    equal = equal && other == first;
    const auto difference = std::mismatch(first.begin(), first.end(), other.begin(), other.end()).first;
    length = std::min(length, static_cast<std::size_t>(difference - first.begin()));
  }
  if (equal || length == 0) return first;
  // Back to the end of what all begin with: a whole part, without the mark behind it.
  const std::size_t mark = first.find_last_of(":,;(-?", length - 1);
  if (mark == std::string::npos || mark == 0) return first;
  const std::string_view common = std::string_view(first).substr(0, first[mark] == '?' ? mark + 1 : mark);
  return std::string(common.substr(0, common.find_last_not_of(' ') + 1));
}

} // namespace praktijkboek
