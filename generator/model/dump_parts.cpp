#include "model/dump_parts.h"

#include "base/overloaded.h"

#include <fmt/format.h>

namespace praktijkboek {

namespace {

using fmt::format;

std::string_view name_of(Tie tie) {
  switch (tie) {
  case Tie::supporting: return "supporting";
  case Tie::neutral: return "neutral";
  case Tie::strained: return "strained";
  }
  return "";
}

std::string_view name_of(FieldWidth width) {
  switch (width) {
  case FieldWidth::full: return "";
  case FieldWidth::two_thirds: return " two_thirds";
  case FieldWidth::half: return " half";
  case FieldWidth::third: return " third";
  case FieldWidth::quarter: return " quarter";
  }
  return "";
}

std::string_view name_of(ChoiceForm form) {
  switch (form) {
  case ChoiceForm::radio: return "radio";
  case ChoiceForm::list: return "list";
  case ChoiceForm::combo: return "combo";
  }
  return "";
}

std::string_view name_of(Computation computation) {
  switch (computation) {
  case Computation::sum: return "sum";
  case Computation::mean: return "mean";
  case Computation::count: return "count";
  }
  return "";
}

std::string optional_text(std::string_view name, std::string_view text) {
  return text.empty() ? std::string{} : format(" {} '{}'", name, escaped(text));
}

template <typename Number>
std::string optional_number(std::string_view name, const std::optional<Number>& number) {
  return number ? format(" {} {}", name, *number) : std::string{};
}

std::string describe(const TextField& field) {
  return "text" + optional_number("up to", field.max_length) + optional_text("like", field.pattern) +
         (field.room == LetterRoom::comb ? " in boxes" : "");
}
std::string describe(const LongTextField& field) {
  return format("long text of {} lines", field.lines) + optional_number("up to", field.max_length);
}
std::string describe(const NumberField& field) {
  return "number" + optional_number("from", field.minimum) + optional_number("to", field.maximum) +
         optional_text("unit", field.unit);
}
std::string describe(const DateField& field) {
  return std::string("date") + (field.earliest ? " from " + to_iso(*field.earliest) : "") +
         (field.latest ? " to " + to_iso(*field.latest) : "");
}
std::string describe(const TimeField&) { return "time"; }
std::string describe(const CheckField& field) {
  return field.options.empty() ? std::string("check") : format("checks {}", quoted_list(field.options));
}
std::string describe(const ChoiceField& field) {
  return format("choice {} {}", name_of(field.form), quoted_list(field.options));
}
std::string describe(const ScaleField& field) {
  return format("scale {} to {}{}{}", field.minimum, field.maximum, optional_text("low", field.low),
                optional_text("high", field.high));
}
std::string describe(const SignatureField&) { return "signature"; }
std::string describe(const DrawingField& field) {
  const DrawingTwin& twin = field.twin;
  std::string supports;
  for (const SupportColumn& support : twin.support)
    supports += format(" support '{}' '{}'", support.column, support.words);
  return (field.height > 0 ? format("drawing {:.1f} points high", field.height) : std::string("drawing")) +
         optional_text("of", twin.rows) + optional_text("name", twin.name) + optional_text("sector", twin.sector) +
         optional_text("ring", twin.ring) + optional_text("tie", twin.tie) + supports +
         optional_text("between", twin.between) + optional_text("one", twin.one) + optional_text("other", twin.other) +
         optional_text("tie", twin.between_tie) + optional_text("now", twin.now) + optional_text("before", twin.before);
}
std::string describe(const ComputedField& field) {
  return format("{} of {}{}", name_of(field.computation), quoted_list(field.of), optional_text("unit", field.unit));
}
std::string describe(const RowsField& field) {
  const std::string rows = field.labels.empty()
                               ? format("{} rows", field.rows)
                               : format("rows{} {}", optional_text("of", field.label_title), quoted_list(field.labels));
  return rows + optional_text("shared when", field.shared_when);
}

template <typename Kinds>
std::string describe_any(const Kinds& kind) {
  return std::visit([](const auto& field) { return describe(field); }, kind);
}

void dump_field(DumpLines& lines, std::size_t indent, const Field& field) {
  std::string marks(name_of(field.width));
  if (field.obligation == Obligation::required) marks += " required";
  if (field.confidence == Confidence::private_to_sheet) marks += " private";
  for (const std::string_view audience : field.audience) marks += format(" for {}", audience);
  marks += optional_text("shared", field.shared);
  lines.add(indent, format("{}: {}{}", field.key, describe_any(field.kind), marks));
  if (!field.label.empty()) lines.add(indent + 1, format("label: {}", escaped(field.label)));
  if (!field.help.empty()) lines.add(indent + 1, format("help: {}", escaped(field.help)));
  if (!field.placeholder.empty()) lines.add(indent + 1, format("placeholder: {}", escaped(field.placeholder)));
  if (!field.example.empty()) lines.add(indent + 1, format("example: {}", quoted_list(field.example)));
  if (const auto* rows = std::get_if<RowsField>(&field.kind))
    for (const RowsColumn& column : rows->columns)
      lines.add(indent + 1, format("column {}: {} width {:.3} '{}'{}", column.key, describe_any(column.kind),
                                   column.width, escaped(column.label), optional_text("help", column.help)));
  if (const auto* drawing = std::get_if<DrawingField>(&field.kind))
    if (drawing->background != nullptr) dump_diagram(lines, indent + 1, *drawing->background);
}

void dump_step(DumpLines& lines, std::size_t indent, const Step& step) {
  lines.add(indent, format("step '{}'{}", escaped(step.title), optional_text("text", step.text)));
}

} // namespace

std::string escaped(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (const char c : text) {
    if (c == '\n') {
      out += "\\n";
      continue;
    }
    if (c == '[' || c == ']' || c == '|' || c == '\\') out.push_back('\\');
    out.push_back(c);
  }
  return out;
}

std::string quoted_list(std::span<const std::string_view> texts) {
  std::string out;
  for (const std::string_view text : texts) out += format("{}'{}'", out.empty() ? "" : ", ", escaped(text));
  return out;
}

void dump_diagram(DumpLines& lines, std::size_t indent, const Diagram& diagram) {
  std::visit(overloaded{
                 [&](const RingsDiagram& rings) {
                   lines.add(indent, format("rings around '{}': {}", escaped(rings.centre), quoted_list(rings.rings)));
                   lines.add(indent, format("sectors: {}", quoted_list(rings.sectors)));
                   for (const Person& person : rings.people)
                     lines.add(indent, format("person '{}' in sector {} ring {} {}", escaped(person.name),
                                              person.sector, person.ring, person.tie ? name_of(*person.tie) : "no"));
                 },
                 [&](const StepsDiagram& steps) {
                   for (const Step& step : steps.steps) dump_step(lines, indent, step);
                 },
                 [&](const BarsDiagram& bars) {
                   lines.add(indent, format("bars{}", optional_text("of", bars.unit)));
                   for (const Bar& bar : bars.bars)
                     lines.add(indent,
                               format("bar '{}' {}{}", escaped(bar.label), bar.value, optional_text("note", bar.note)));
                 },
                 [&](const RadarDiagram& radar) {
                   lines.add(indent, format("radar up to {}{}", radar.most,
                                            radar.values == RadarValues::to_fill_in ? " to fill in" : ""));
                   for (const RadarAxis& axis : radar.axes)
                     lines.add(indent, format("axis '{}' {}{}", escaped(axis.label), axis.value,
                                              optional_number("before", axis.before)));
                 },
                 [&](const CycleDiagram& cycle) {
                   lines.add(indent, format("cycle{}", optional_text("around", cycle.centre)));
                   for (const Step& step : cycle.steps) dump_step(lines, indent, step);
                 },
                 [&](const RunDiagram& run) {
                   lines.add(indent, format("run{}", optional_text("of", run.unit)));
                   if (run.goal)
                     lines.add(indent, format("goal {}{}", run.goal->value, optional_text("label", run.goal->label)));
                   for (const RunPoint& point : run.points)
                     lines.add(indent, format("point '{}' {}", point.date ? to_iso(*point.date) : escaped(point.label),
                                              point.value));
                 },
                 [&](const TimelineDiagram& timeline) {
                   for (const TimelineEvent& event : timeline.events)
                     lines.add(indent, format("event '{}' title '{}'{}", escaped(event.when), escaped(event.title),
                                              optional_text("text", event.text)));
                 },
             },
             diagram);
}

void dump_fields(DumpLines& lines, std::size_t indent, std::span<const Field> fields) {
  for (const Field& field : fields) dump_field(lines, indent, field);
}

} // namespace praktijkboek
