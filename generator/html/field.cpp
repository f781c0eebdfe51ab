#include "html/field.h"

#include "base/overloaded.h"

namespace praktijkboek {

namespace {

/// Label, help, control: each on its own line.
template <typename Kind>
void write_single(Writer& writer, const Field& field, const Kind& kind) {
  const ControlNames names = names_of(field);
  writer.markup("<div class=\"field ", class_of(field.width), "\">\n<label for=\"", names.id, "\">");
  write_label_text(writer, field);
  writer.markup("</label>\n");
  write_help(writer, field);
  write_control(writer, names, kind);
  writer.markup("\n</div>\n");
}

/// The label stands behind the box.
void write_single_check(Writer& writer, const Field& field, const CheckField& check) {
  const ControlNames names = names_of(field);
  writer.markup("<div class=\"field ", class_of(field.width), "\">\n<div class=\"option\">");
  write_control(writer, names, check);
  writer.markup("<label for=\"", names.id, "\">");
  write_label_text(writer, field);
  writer.markup("</label></div>\n");
  write_help(writer, field);
  writer.markup("</div>\n");
}

void write_group(Writer& writer, const Field& field, OptionKind kind, std::span<const std::string_view> options) {
  const FieldSet group(writer, field, "choices");
  write_options(writer, names_of(field), kind, options);
}

void write_field(Writer& writer, const Field& field) {
  std::visit(overloaded{
                 [&](const TextField& text) { write_single(writer, field, text); },
                 [&](const LongTextField& text) { write_single(writer, field, text); },
                 [&](const NumberField& number) { write_single(writer, field, number); },
                 [&](const DateField& date) { write_single(writer, field, date); },
                 [&](const TimeField& time) { write_single(writer, field, time); },
                 [&](const CheckField& check) {
                   if (check.options.empty())
                     write_single_check(writer, field, check);
                   else
                     write_group(writer, field, OptionKind::any_of, check.options);
                 },
                 [&](const ChoiceField& choice) {
                   if (choice.form == ChoiceForm::radio)
                     write_group(writer, field, OptionKind::one_of, choice.options);
                   else
                     write_single(writer, field, choice);
                 },
                 [&](const ScaleField& scale) { write_scale(writer, field, scale); },
                 [&](const SignatureField&) { write_signature(writer, field); },
                 [&](const ComputedField& computed) { write_single(writer, field, computed); },
                 [&](const DrawingField& drawing) { write_drawing_field(writer, field, drawing); },
                 [&](const RowsField& rows) { write_rows(writer, field, rows); },
             },
             field.kind);
}

} // namespace

ControlNames names_of(const Field& field) {
  const std::string id = "veld-" + std::string(field.key);
  return {id, std::string(field.key), field.help.empty() ? std::string{} : id + "-hulp", field.obligation,
          field.placeholder};
}

FieldSet::FieldSet(Writer& writer, const Field& field, std::string_view kind) : writer_(writer) {
  const ControlNames names = names_of(field);
  writer.markup("<fieldset id=\"", names.id, "\" class=\"field ", class_of(field.width), " ", kind, "\"");
  if (!names.described_by.empty()) writer.markup(" aria-describedby=\"", names.described_by, "\"");
  writer.markup(">\n<legend>");
  write_label_text(writer, field);
  writer.markup("</legend>\n");
  write_help(writer, field);
}

FieldSet::~FieldSet() { writer_.markup("</fieldset>\n"); }

void write_label_text(Writer& writer, const Field& field) {
  writer.text(field.label);
  if (field.obligation == Obligation::optional) return;
  writer.markup(" <span class=\"needed\">");
  writer.text(writer.word("field.required"));
  writer.markup("</span>");
}

void write_help(Writer& writer, const Field& field) {
  if (field.help.empty()) return;
  writer.markup("<p class=\"help\" id=\"", names_of(field).described_by, "\">");
  writer.text(field.help);
  writer.markup("</p>\n");
}

std::string_view class_of(FieldWidth width) {
  switch (width) {
  case FieldWidth::full: return "full";
  case FieldWidth::two_thirds: return "two-thirds";
  case FieldWidth::half: return "half";
  case FieldWidth::third: return "third";
  case FieldWidth::quarter: return "quarter";
  }
  return {};
}

void write_field_group(Writer& writer, const FieldGroup& group) {
  writer.markup("<div class=\"fields\">\n");
  for (const Field& field : group.fields) write_field(writer, field);
  writer.markup("</div>\n");
}

} // namespace praktijkboek
