#include "read/sheet/field_reader.h"

#include "read/names.h"
#include "read/yaml_texts.h"

#include <algorithm>
#include <array>

namespace praktijkboek {

namespace {

constexpr std::array<Choice<FieldType>, 13> field_types{{{"text", FieldType::text},
                                                         {"long_text", FieldType::long_text},
                                                         {"number", FieldType::number},
                                                         {"date", FieldType::date},
                                                         {"time", FieldType::time},
                                                         {"check", FieldType::check},
                                                         {"choice", FieldType::choice},
                                                         {"scale", FieldType::scale},
                                                         {"rows", FieldType::rows},
                                                         {"signature", FieldType::signature},
                                                         {"drawing", FieldType::drawing},
                                                         {"computed", FieldType::computed},
                                                         {"note", FieldType::note}}};

constexpr std::array<Choice<FieldWidth>, 5> field_widths{{{"full", FieldWidth::full},
                                                          {"two_thirds", FieldWidth::two_thirds},
                                                          {"half", FieldWidth::half},
                                                          {"third", FieldWidth::third},
                                                          {"quarter", FieldWidth::quarter}}};

/// 'groepsnaam', 'bijeenkomst.datum', 'leden[].naam', 'doelen[K1].tekst'
bool is_shared_key(std::string_view key) {
  const std::size_t bracket = key.find('[');
  if (bracket == std::string_view::npos) {
    const std::size_t dot = key.find('.');
    return is_field_key(key.substr(0, dot)) && (dot == std::string_view::npos || is_field_key(key.substr(dot + 1)));
  }
  const std::size_t close = key.find(']', bracket);
  if (close == std::string_view::npos || !is_field_key(key.substr(0, bracket))) return false;
  const std::string_view item = key.substr(bracket + 1, close - bracket - 1);
  if (!item.empty() && !is_work_key(item)) return false;
  const std::string_view rest = key.substr(close + 1);
  return rest.empty() || (rest.front() == '.' && is_field_key(rest.substr(1)));
}

std::string_view read_shared_key(Reading& reading, MapReader& map) {
  const std::string_view shared = keep_text(reading, map, "shared");
  if (shared.empty() || is_shared_key(shared)) return shared;
  map.error("shared", {"'{}' is not a shared key", shared},
            {"write it as 'groepsnaam', 'bijeenkomst.datum', 'leden[].naam' or 'doelen[K1].tekst'"});
  return {};
}

std::span<const std::string_view> read_field_audience(Reading& reading, MapReader& map) {
  std::vector<std::string_view> kept;
  for (const std::string& name : read_audience(map, "audience", reading.book().audiences))
    kept.push_back(reading.keep(name));
  return reading.store_all(kept);
}

FieldKind read_kind(Reading& reading, MapReader& map, FieldType type) {
  switch (type) {
  case FieldType::text: return read_text_field(reading, map);
  case FieldType::long_text: return read_long_text_field(map);
  case FieldType::number: return read_number_field(reading, map);
  case FieldType::date: return read_date_field(map);
  case FieldType::time: return TimeField{};
  case FieldType::check: return read_check_field(reading, map);
  case FieldType::choice: return read_choice_field(reading, map, ChoiceForm::radio);
  case FieldType::scale: return read_scale_field(reading, map);
  case FieldType::rows: return read_rows_field(reading, map);
  case FieldType::drawing: return read_drawing_field(reading, map);
  case FieldType::computed: return read_computed_field(reading, map);
  case FieldType::signature:
  case FieldType::note: break;
  }
  return SignatureField{};
}

} // namespace

std::string_view UniqueKeys::read(Reading& reading, MapReader& map) {
  const std::string_view key = keep_required_text(reading, map, "key");
  if (key.empty()) return {};
  if (!is_field_key(key)) {
    map.error("key", {"'{}' cannot be a key: use a to z, 0 to 9 and '_', and begin with a letter", key});
    return {};
  }
  if (std::find(taken_.begin(), taken_.end(), key) != taken_.end()) {
    map.error("key", {"there is another '{}' already", key},
              {"each key stands once, so that answers keep their place"});
    return {};
  }
  take(key);
  return key;
}

std::optional<FieldType> read_field_type(MapReader& map) {
  map.required_value("type");
  return map.choice<FieldType>("type", field_types);
}

std::optional<Field> read_field(Reading& reading, MapReader& map, UniqueKeys& keys) {
  const auto type = read_field_type(map);
  Field field;
  field.id = reading.number(map.span());
  field.key = keys.read(reading, map);
  field.label = keep_required_text(reading, map, "label");
  field.help = keep_text(reading, map, "help");
  field.shared = read_shared_key(reading, map);
  field.width = map.choice<FieldWidth>("width", field_widths).value_or(FieldWidth::full);
  if (map.boolean("required").value_or(false)) field.obligation = Obligation::required;
  if (map.boolean("private").value_or(false)) field.confidence = Confidence::private_to_sheet;
  field.audience = read_field_audience(reading, map);
  if (!type) return std::nullopt;
  field.kind = read_kind(reading, map, *type);
  if (*type == FieldType::text || *type == FieldType::long_text || *type == FieldType::number)
    field.placeholder = keep_text(reading, map, "placeholder");
  field.example = read_example(reading, map, field.kind);
  map.finish();
  if (field.key.empty()) return std::nullopt;
  return field;
}

} // namespace praktijkboek
