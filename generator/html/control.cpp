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

} // namespace

void write_common_attributes(Writer& writer, const ControlNames& names) {
  if (!names.described_by.empty()) writer.markup(" aria-describedby=\"", names.described_by, "\"");
  if (names.obligation == Obligation::required) writer.markup(" required");
}

void write_control(Writer& writer, const ControlNames& names, const TextField& field) {
  write_input(writer, names, "text",
              field.max_length ? fmt::format(" maxlength=\"{}\"", *field.max_length) : std::string{});
}

void write_control(Writer& writer, const ControlNames& names, const LongTextField& field) {
  writer.markup("<textarea rows=\"", std::to_string(std::max<std::uint32_t>(1, field.lines)), "\"");
  write_names(writer, names);
  writer.markup(" autocomplete=\"off\"");
  write_common_attributes(writer, names);
  writer.markup("></textarea>");
}

void write_control(Writer& writer, const ControlNames& names, const NumberField& field) {
  std::string attributes = " inputmode=\"decimal\" step=\"any\"";
  if (field.minimum) attributes += fmt::format(" min=\"{}\"", *field.minimum);
  if (field.maximum) attributes += fmt::format(" max=\"{}\"", *field.maximum);
  if (field.unit.empty()) {
    write_input(writer, names, "number", attributes);
    return;
  }
  ControlNames with_unit = names;
  with_unit.described_by = names.id + "-eenheid" + (names.described_by.empty() ? "" : " " + names.described_by);
  writer.markup("<span class=\"with-unit\">");
  write_input(writer, with_unit, "number", attributes);
  writer.markup(" <span class=\"unit\" id=\"", names.id, "-eenheid\">");
  writer.text(field.unit);
  writer.markup("</span></span>");
}

void write_control(Writer& writer, const ControlNames& names, const DateField&) { write_input(writer, names, "date"); }

void write_control(Writer& writer, const ControlNames& names, const TimeField&) { write_input(writer, names, "time"); }

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
