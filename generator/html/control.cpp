#include "html/control.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace praktijkboek {

namespace {

void write_names(Writer& writer, const ControlNames& names) {
  writer.markup(" id=\"", names.id, "\" name=\"", names.name, "\"");
}

void write_input(Writer& writer, const ControlNames& names, std::string_view type, std::string_view attributes = {}) {
  writer.markup("<input type=\"", type, "\"");
  write_names(writer, names);
  writer.markup(" autocomplete=\"off\"", attributes);
  write_common_attributes(writer, names);
  writer.markup(">");
}

/// '[0-9]{4} [A-Za-z]{2}' without counting: browsers and people read it alike.
std::string pattern_attribute(std::string_view form) {
  std::string expression;
  for (const char c : form) {
    if (c == '0') {
      expression += "[0-9]";
    } else if (c == 'A') {
      expression += "[A-Za-z]";
    } else {
      if (std::string_view(R"(\^$.|?*+()[]{}/&-)").find(c) != std::string_view::npos) expression += '\\';
      expression += c;
    }
  }
  return expression;
}

/// The unit stands behind the control and is read with it.
template <typename WriteControl>
void write_with_unit(Writer& writer, const ControlNames& names, std::string_view unit, WriteControl write) {
  if (unit.empty()) {
    write(names);
    return;
  }
  ControlNames with_unit = names;
  with_unit.described_by = names.id + "-eenheid" + (names.described_by.empty() ? "" : " " + names.described_by);
  writer.markup("<span class=\"with-unit\">");
  write(with_unit);
  writer.markup(" <span class=\"unit\" id=\"", names.id, "-eenheid\">");
  writer.text(unit);
  writer.markup("</span></span>");
}

/// Not a control of type number: browsers lose '2,5' there in another language, and numbers that somebody scrolls over.
constexpr std::string_view number_attributes = " inputmode=\"decimal\"";

std::string length_attribute(std::optional<std::uint32_t> max_length) {
  return max_length ? fmt::format(" maxlength=\"{}\"", *max_length) : std::string{};
}

} // namespace

void write_common_attributes(Writer& writer, const ControlNames& names) {
  if (!names.placeholder.empty()) {
    writer.markup(" placeholder=\"");
    writer.text(names.placeholder);
    writer.markup("\"");
  }
  if (!names.described_by.empty()) writer.markup(" aria-describedby=\"", names.described_by, "\"");
  if (names.obligation == Obligation::required) writer.markup(" required");
}

void write_control(Writer& writer, const ControlNames& names, const TextField& field) {
  std::string attributes = length_attribute(field.max_length);
  if (field.boxes() > 0) attributes = length_attribute(field.boxes()) + fmt::format(" size=\"{}\"", field.boxes());
  if (!field.pattern.empty()) {
    attributes += " pattern=\"";
    append_escaped(attributes, pattern_attribute(field.pattern));
    attributes += "\" title=\"";
    append_escaped(attributes, field.pattern);
    attributes += '"';
  }
  write_input(writer, names, "text", attributes);
}

void write_control(Writer& writer, const ControlNames& names, const LongTextField& field) {
  writer.markup("<textarea rows=\"", std::to_string(std::max<std::uint32_t>(1, field.lines)), "\"");
  write_names(writer, names);
  writer.markup(" autocomplete=\"off\"", length_attribute(field.max_length));
  write_common_attributes(writer, names);
  writer.markup("></textarea>");
}

void write_control(Writer& writer, const ControlNames& names, const NumberField& field) {
  write_with_unit(writer, names, field.unit,
                  [&](const ControlNames& own) { write_input(writer, own, "text", number_attributes); });
}

/// Without a script people fill it in themselves.
void write_control(Writer& writer, const ControlNames& names, const ComputedField& field) {
  write_with_unit(writer, names, field.unit,
                  [&](const ControlNames& own) { write_input(writer, own, "text", number_attributes); });
}

void write_control(Writer& writer, const ControlNames& names, const DateField& field) {
  std::string attributes;
  if (field.earliest) attributes += fmt::format(" min=\"{}\"", to_iso(*field.earliest));
  if (field.latest) attributes += fmt::format(" max=\"{}\"", to_iso(*field.latest));
  write_input(writer, names, "date", attributes);
}

void write_control(Writer& writer, const ControlNames& names, const TimeField&) { write_input(writer, names, "time"); }

/// In a cell there is room for a number to choose, not for a line of buttons.
void write_control(Writer& writer, const ControlNames& names, const ScaleField& field) {
  writer.markup("<select");
  write_names(writer, names);
  writer.markup(" autocomplete=\"off\"");
  write_common_attributes(writer, names);
  writer.markup("><option value=\"\">");
  writer.text(writer.word("field.choose"));
  writer.markup("</option>");
  for (int value = field.minimum; value <= field.maximum; ++value)
    writer.markup("<option>", std::to_string(value), "</option>");
  writer.markup("</select>");
}

void write_control(Writer& writer, const ControlNames& names, const SignatureField&) {
  write_input(writer, names, "text");
}

void write_control(Writer& writer, const ControlNames& names, const CheckField&) {
  writer.markup("<input type=\"checkbox\"");
  write_names(writer, names);
  write_common_attributes(writer, names);
  writer.markup(">");
}

void write_control(Writer& writer, const ControlNames& names, const ChoiceField& field) {
  writer.markup("<select");
  write_names(writer, names);
  const std::size_t lines_shown = std::min<std::size_t>(field.options.size(), 6);
  const bool open = field.form == ChoiceForm::list && lines_shown > 1;
  if (open) writer.markup(" size=\"", std::to_string(lines_shown), "\"");
  writer.markup(" autocomplete=\"off\"");
  write_common_attributes(writer, names);
  writer.markup(">");
  if (!open) {
    writer.markup("<option value=\"\">");
    writer.text(writer.word("field.choose"));
    writer.markup("</option>");
  }
  for (const std::string_view option : field.options) {
    writer.markup("<option>");
    writer.text(option);
    writer.markup("</option>");
  }
  writer.markup("</select>");
}

void write_options(Writer& writer, const ControlNames& names, OptionKind kind,
                   std::span<const std::string_view> options) {
  writer.markup("<div class=\"options\">\n");
  for (std::size_t i = 0; i < options.size(); ++i) {
    const std::string id = names.id + "-" + std::to_string(i + 1);
    writer.markup("<div class=\"option\"><input type=\"", kind == OptionKind::one_of ? "radio" : "checkbox", "\" id=\"",
                  id, "\" name=\"", names.name, "\" value=\"");
    writer.text(options[i]);
    writer.markup("\"");
    if (kind == OptionKind::one_of && names.obligation == Obligation::required) writer.markup(" required");
    writer.markup("><label for=\"", id, "\">");
    writer.text(options[i]);
    writer.markup("</label></div>\n");
  }
  writer.markup("</div>\n");
}

} // namespace praktijkboek
