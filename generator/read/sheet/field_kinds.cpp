#include "base/length.h"
#include "base/number.h"
#include "base/text.h"
#include "read/fenced/diagram.h"
#include "read/sheet/field_reader.h"
#include "read/yaml_texts.h"

#include <algorithm>
#include <array>

namespace praktijkboek {

namespace {

constexpr std::array<Choice<ChoiceForm>, 3> choice_forms{
    {{"radio", ChoiceForm::radio}, {"list", ChoiceForm::list}, {"combo", ChoiceForm::combo}}};

constexpr long most_rows = 200;
constexpr std::uint32_t most_boxes = 24; // of a comb: each 7 mm wide they fill a line

enum class Drawing { rings, radar, free };
constexpr std::array<Choice<Drawing>, 3> drawings{
    {{"rings", Drawing::rings}, {"radar", Drawing::radar}, {"free", Drawing::free}}};

/// A web with nothing on its axes yet: 'axes' and 'most'.
RadarDiagram read_empty_radar(Reading& reading, MapReader& map) {
  constexpr std::size_t least_axes = 3, most_axes = 12;
  RadarDiagram radar;
  radar.values = RadarValues::to_fill_in;
  radar.most = static_cast<double>(map.integer("most", {1, 100}).value_or(10));
  std::vector<RadarAxis> axes;
  for (const std::string_view label : keep_texts(reading, map, "axes")) axes.push_back({label, 0, std::nullopt});
  if (map.required_value("axes") != nullptr && (axes.size() < least_axes || axes.size() > most_axes))
    map.error("axes", {"a web has {} to {} axes", least_axes, most_axes});
  radar.axes = reading.store_all(axes);
  return radar;
}

/// 'support': columns of boxes, each with the words for it.
std::span<const SupportColumn> read_support(Reading& reading, MapReader& map) {
  std::vector<SupportColumn> columns;
  for (const YamlValue& value : map.list("support")) {
    MapReader keys(map.context(), value, "a kind of support");
    if (!keys.is_map()) continue;
    columns.push_back({keep_required_text(reading, keys, "column"), keep_required_text(reading, keys, "words")});
    keys.finish();
  }
  return reading.store_all(columns);
}

/// 'between': a second table, with the lines between people.
void read_between(Reading& reading, MapReader& map, DrawingTwin& twin) {
  const YamlValue* value = map.value("between");
  if (value == nullptr) return;
  MapReader keys(map.context(), *value, "lines between people");
  if (!keys.is_map()) return;
  twin.between = keep_required_text(reading, keys, "rows");
  twin.one = keep_required_text(reading, keys, "one");
  twin.other = keep_required_text(reading, keys, "other");
  twin.between_tie = keep_text(reading, keys, "tie");
  keys.finish();
}

/// 'twin': the table that is drawn. That it is there and fits is seen when the whole sheet is read.
DrawingTwin read_twin(Reading& reading, MapReader& map, Drawing drawing) {
  DrawingTwin twin;
  const YamlValue* value = map.value("twin");
  if (value == nullptr) return twin;
  MapReader keys(map.context(), *value, "a twin");
  if (!keys.is_map()) return twin;
  twin.rows = keep_required_text(reading, keys, "rows");
  if (drawing == Drawing::rings) {
    twin.name = keep_required_text(reading, keys, "name");
    twin.sector = keep_text(reading, keys, "sector");
    twin.ring = keep_required_text(reading, keys, "ring");
    twin.tie = keep_text(reading, keys, "tie");
    twin.support = read_support(reading, keys);
    read_between(reading, keys, twin);
  } else {
    twin.now = keep_required_text(reading, keys, "now");
    twin.before = keep_text(reading, keys, "before");
  }
  keys.finish();
  return twin;
}

/// Types that fit into a column of rows.
constexpr std::array<FieldType, 9> column_types{FieldType::text,   FieldType::long_text, FieldType::number,
                                                FieldType::date,   FieldType::time,      FieldType::check,
                                                FieldType::choice, FieldType::scale,     FieldType::signature};

constexpr std::array<Choice<Computation>, 3> computations{
    {{"sum", Computation::sum}, {"mean", Computation::mean}, {"count", Computation::count}}};

std::span<const std::string_view> read_options(Reading& reading, MapReader& map) {
  const auto options = keep_texts(reading, map, "options");
  for (std::size_t i = 1; i < options.size(); ++i)
    if (std::find(options.begin(), options.begin() + static_cast<std::ptrdiff_t>(i), options[i]) !=
        options.begin() + static_cast<std::ptrdiff_t>(i))
      map.error("options", {"'{}' stands twice among the options", options[i]});
  return options;
}

/// '80 mm', '8 cm', '220 pt'; points.
std::optional<double> parse_length(std::string_view text) {
  const auto number = leading_number(text);
  if (!number || !(number->value > 0 && number->value < 10'000)) return std::nullopt;
  const std::string_view unit = trim(text.substr(number->length));
  if (unit == "mm") return millimetres(number->value);
  if (unit == "cm") return millimetres(number->value * 10);
  if (unit == "pt") return number->value;
  return std::nullopt;
}

std::optional<std::uint32_t> read_max_length(MapReader& map) {
  const auto length = map.integer("max_length", {1, 10'000});
  return length ? std::optional(static_cast<std::uint32_t>(*length)) : std::nullopt;
}

/// In a table there is no room for boxes.
TextField read_text_cell(Reading& reading, MapReader& map) {
  TextField field;
  field.max_length = read_max_length(map);
  field.pattern = keep_text(reading, map, "pattern");
  return field;
}

ColumnKind read_column_kind(Reading& reading, MapReader& map, FieldType type) {
  switch (type) {
  case FieldType::long_text: return read_long_text_field(map);
  case FieldType::number: return read_number_field(reading, map);
  case FieldType::date: return read_date_field(map);
  case FieldType::time: return TimeField{};
  case FieldType::check: return read_check_field(reading, map);
  case FieldType::choice: return read_choice_field(reading, map, ChoiceForm::combo);
  case FieldType::scale: return read_scale_field(reading, map);
  case FieldType::signature: return SignatureField{};
  case FieldType::text:
  case FieldType::rows:
  case FieldType::drawing:
  case FieldType::computed:
  case FieldType::note: break;
  }
  return read_text_cell(reading, map);
}

std::optional<RowsColumn> read_column(Reading& reading, const YamlContext& context, const YamlValue& value,
                                      UniqueKeys& keys) {
  MapReader map(context, value, "a column");
  RowsColumn column;
  column.key = keys.read(reading, map);
  column.label = keep_required_text(reading, map, "label");
  column.help = keep_text(reading, map, "help");
  column.width = map.number("width").value_or(1);
  if (column.width <= 0) {
    map.error("width", {"the width of a column must be above 0"});
    column.width = 1;
  }
  const auto type = read_field_type(map);
  if (!type) return std::nullopt;
  if (std::find(column_types.begin(), column_types.end(), *type) == column_types.end()) {
    map.error("type", {"'{}' does not fit into a column", map.text("type")},
              {"a column can be text, long_text, number, date, time, check, choice, scale or signature"});
    return std::nullopt;
  }
  column.kind = read_column_kind(reading, map, *type);
  map.finish();
  if (column.key.empty()) return std::nullopt;
  return column;
}

/// 'comb: true': a box for each letter, so it must be known how many.
LetterRoom read_letter_room(MapReader& map, const TextField& field) {
  if (!map.boolean("comb").value_or(false)) return LetterRoom::line;
  const std::uint32_t boxes = TextField{field.max_length, field.pattern, LetterRoom::comb}.boxes();
  if (boxes == 0)
    map.error("comb", {"boxes for letters need 'max_length' or 'pattern'"}, {"say how many letters there are"});
  else if (boxes > most_boxes)
    map.error("comb", {"there is room for {} boxes, not for {}", most_boxes, boxes}, {"leave 'comb' out"});
  else
    return LetterRoom::comb;
  return LetterRoom::line;
}

} // namespace

TextField read_text_field(Reading& reading, MapReader& map) {
  TextField field = read_text_cell(reading, map);
  field.room = read_letter_room(map, field);
  return field;
}

DateField read_date_field(MapReader& map) {
  const DateField field{map.date("earliest"), map.date("latest")};
  if (field.earliest && field.latest && *field.latest < *field.earliest)
    map.error("latest", {"the latest date must not be before the earliest"});
  return field;
}

LongTextField read_long_text_field(MapReader& map) {
  LongTextField field;
  if (const auto lines = map.integer("lines", {1, 60})) field.lines = static_cast<std::uint32_t>(*lines);
  field.max_length = read_max_length(map);
  return field;
}

NumberField read_number_field(Reading& reading, MapReader& map) {
  NumberField field;
  field.minimum = map.number("minimum");
  field.maximum = map.number("maximum");
  field.unit = keep_text(reading, map, "unit");
  if (field.minimum && field.maximum && *field.minimum >= *field.maximum)
    map.error("maximum", {"the maximum must be above the minimum"});
  return field;
}

CheckField read_check_field(Reading& reading, MapReader& map) { return {read_options(reading, map)}; }

ChoiceField read_choice_field(Reading& reading, MapReader& map, ChoiceForm usual_form) {
  ChoiceField field;
  field.options = read_options(reading, map);
  if (map.required_value("options") != nullptr && field.options.size() < 2)
    map.error("options", {"a choice needs at least two options"});
  field.form = map.choice<ChoiceForm>("as", choice_forms).value_or(usual_form);
  return field;
}

ScaleField read_scale_field(Reading& reading, MapReader& map) {
  ScaleField field;
  field.minimum = static_cast<int>(map.integer("minimum", {-10, 10}).value_or(0));
  field.maximum = static_cast<int>(map.integer("maximum", {-10, 20}).value_or(10));
  if (field.minimum >= field.maximum) {
    map.error("maximum", {"the maximum must be above the minimum"});
    field.maximum = field.minimum + 1;
  }
  field.low = keep_text(reading, map, "low");
  field.high = keep_text(reading, map, "high");
  return field;
}

RowsField read_rows_field(Reading& reading, MapReader& map) {
  RowsField field;
  if (const auto rows = map.integer("rows", {1, most_rows})) field.rows = static_cast<std::uint32_t>(*rows);
  field.labels = keep_texts(reading, map, "labels");
  field.label_title = keep_text(reading, map, "label_title");
  if (!field.labels.empty()) {
    if (map.value("rows") != nullptr) map.error("rows", {"rows with 'labels' need no 'rows'"}, {"leave it out"});
    field.rows = static_cast<std::uint32_t>(std::min<std::size_t>(field.labels.size(), most_rows));
    field.labels = field.labels.subspan(0, field.rows);
  }
  UniqueKeys keys;
  std::vector<RowsColumn> columns;
  for (const YamlValue& value : map.list("columns"))
    if (auto column = read_column(reading, map.context(), value, keys)) columns.push_back(*column);
  if (map.required_value("columns") != nullptr && map.list("columns").empty())
    map.error("columns", {"'columns' must not be empty"});
  field.shared_when = keep_text(reading, map, "shared_when");
  const auto is_box = [&](const RowsColumn& column) {
    const auto* check = std::get_if<CheckField>(&column.kind);
    return column.key == field.shared_when && check != nullptr && check->options.empty();
  };
  if (!field.shared_when.empty() && std::none_of(columns.begin(), columns.end(), is_box))
    map.error("shared_when", {"'{}' is no column with a single box", field.shared_when},
              {"write the key of a column of type check without options"});
  double sum = 0;
  for (const RowsColumn& column : columns) sum += column.width;
  for (RowsColumn& column : columns) column.width /= sum;
  field.columns = reading.store_all(columns);
  return field;
}

DrawingField read_drawing_field(Reading& reading, MapReader& map) {
  DrawingField field;
  map.required_value("drawing");
  const auto drawing = map.choice<Drawing>("drawing", drawings);
  if (drawing == Drawing::rings) {
    field.background = reading.store(Diagram{read_rings(reading, map, RingsUse::to_fill_in)});
    field.twin = read_twin(reading, map, *drawing);
    return field;
  }
  if (drawing == Drawing::radar) {
    field.background = reading.store(Diagram{read_empty_radar(reading, map)});
    field.twin = read_twin(reading, map, *drawing);
    return field;
  }
  map.required_value("height");
  const std::string_view height = map.text("height");
  const auto points = parse_length(height);
  if (!points && !height.empty()) map.error("height", {"'{}' is not a length", height}, {"write it as '80 mm'"});
  field.height = points.value_or(millimetres(80));
  return field;
}

ComputedField read_computed_field(Reading& reading, MapReader& map) {
  ComputedField field;
  map.required_value("computation");
  field.computation = map.choice<Computation>("computation", computations).value_or(Computation::sum);
  map.required_value("of");
  field.of = keep_texts(reading, map, "of");
  field.unit = keep_text(reading, map, "unit");
  return field;
}

} // namespace praktijkboek
