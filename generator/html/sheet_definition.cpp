#include "html/sheet_definition.h"

#include "base/date.h"
#include "base/overloaded.h"
#include "html/json_writer.h"
#include "model/walk.h"

namespace praktijkboek {

namespace {

std::string_view name_of(Computation computation) {
  switch (computation) {
  case Computation::sum: return "sum";
  case Computation::mean: return "mean";
  case Computation::count: return "count";
  }
  return {};
}

void write_kind(JsonWriter& json, const TextField& text) {
  json.key("type").value("text").optional("pattern", text.pattern);
  if (text.max_length) json.key("max_length").value(*text.max_length);
}

void write_kind(JsonWriter& json, const LongTextField& text) {
  json.key("type").value("long_text");
  if (text.max_length) json.key("max_length").value(*text.max_length);
}

void write_kind(JsonWriter& json, const NumberField& number) {
  json.key("type").value("number");
  if (number.minimum) json.key("minimum").value(*number.minimum);
  if (number.maximum) json.key("maximum").value(*number.maximum);
}

void write_kind(JsonWriter& json, const DateField& date) {
  json.key("type").value("date");
  if (date.earliest) json.key("earliest").value(to_iso(*date.earliest));
  if (date.latest) json.key("latest").value(to_iso(*date.latest));
}

void write_kind(JsonWriter& json, const TimeField&) { json.key("type").value("time"); }

void write_kind(JsonWriter& json, const CheckField& check) {
  json.key("type").value("check").optional("options", check.options);
}

void write_kind(JsonWriter& json, const ChoiceField& choice) {
  json.key("type").value("choice").optional("options", choice.options);
}

void write_kind(JsonWriter& json, const ScaleField& scale) {
  json.key("type").value("scale").key("minimum").value(scale.minimum).key("maximum").value(scale.maximum);
}

void write_kind(JsonWriter& json, const SignatureField&) { json.key("type").value("signature"); }

void write_kind(JsonWriter& json, const ComputedField& computed) {
  json.key("type").value("computed").key("computation").value(name_of(computed.computation));
  json.optional("of", computed.of);
}

void write_background(JsonWriter& json, const Diagram& background) {
  if (const auto* rings = std::get_if<RingsDiagram>(&background)) {
    json.key("drawing").value("rings").optional("centre", rings->centre);
    json.optional("rings", rings->rings).optional("sectors", rings->sectors);
  } else if (const auto* radar = std::get_if<RadarDiagram>(&background)) {
    json.key("drawing").value("radar").key("most").value(radar->most).key("axes").begin_list();
    for (const RadarAxis& axis : radar->axes) json.value(axis.label);
    json.end_list();
  }
}

void write_kind(JsonWriter& json, const DrawingField& drawing) {
  json.key("type").value("drawing");
  if (drawing.background != nullptr) write_background(json, *drawing.background);
  const DrawingTwin& twin = drawing.twin;
  if (twin.rows.empty()) return;
  json.key("twin").begin_object().key("rows").value(twin.rows).optional("name", twin.name);
  json.optional("sector", twin.sector).optional("ring", twin.ring).optional("tie", twin.tie);
  if (!twin.support.empty()) {
    json.key("support").begin_list();
    for (const SupportColumn& support : twin.support)
      json.begin_object().key("column").value(support.column).key("words").value(support.words).end_object();
    json.end_list();
  }
  if (!twin.between.empty()) {
    json.key("between").begin_object().key("rows").value(twin.between).key("one").value(twin.one);
    json.key("other").value(twin.other).optional("tie", twin.between_tie).end_object();
  }
  json.optional("now", twin.now).optional("before", twin.before).end_object();
}

void write_kind(JsonWriter& json, const RowsField& rows) {
  json.key("type").value("rows").key("rows").value(rows.rows).optional("labels", rows.labels);
  json.optional("shared_when", rows.shared_when).key("columns").begin_list();
  for (const RowsColumn& column : rows.columns) {
    json.begin_object().key("key").value(column.key).key("label").value(column.label);
    std::visit([&](const auto& kind) { write_kind(json, kind); }, column.kind);
    json.end_object();
  }
  json.end_list();
}

} // namespace

std::string sheet_definition(const Document& sheet) {
  JsonWriter json;
  json.begin_object().key("name").value(sheet.slug).key("fields").begin_list();
  for_each_field(sheet.content, [&](const Field& field) {
    json.begin_object().key("key").value(field.key).key("label").value(field.label);
    if (field.obligation == Obligation::required) json.key("required").value(true);
    if (field.confidence == Confidence::private_to_sheet) json.key("private").value(true);
    json.optional("shared", field.shared);
    std::visit([&](const auto& kind) { write_kind(json, kind); }, field.kind);
    json.end_object();
  });
  return json.end_list().end_object().take();
}

std::string script_words(const Words& words, std::string_view prefix) {
  JsonWriter json;
  json.begin_object();
  for (const auto& [key, word] : words.with_prefix(prefix)) json.key(key.substr(prefix.size())).value(word);
  return json.end_object().take();
}

} // namespace praktijkboek
