#pragma once

#include "model/field.h"
#include "read/reading.h"
#include "yaml/map_reader.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace praktijkboek {

/// Keys of one sheet or of the columns of one field, which must differ.
class UniqueKeys {
public:
  /// Reads 'key'; reports one that is missing, not well formed or there already. Empty then.
  std::string_view read(Reading& reading, MapReader& map);
  void take(std::string_view key) { taken_.emplace_back(key); }

private:
  std::vector<std::string> taken_;
};

/// Any field but a note, whose type the caller looked at.
std::optional<Field> read_field(Reading& reading, MapReader& map, UniqueKeys& keys);

/// What a type of field asks besides the keys that all have. Shared by fields and by the columns of rows.
enum class FieldType {
  text,
  long_text,
  number,
  date,
  time,
  check,
  choice,
  scale,
  rows,
  signature,
  drawing,
  computed,
  note
};
std::optional<FieldType> read_field_type(MapReader& map);

TextField read_text_field(Reading& reading, MapReader& map);
LongTextField read_long_text_field(MapReader& map);
NumberField read_number_field(Reading& reading, MapReader& map);
DateField read_date_field(MapReader& map);
CheckField read_check_field(Reading& reading, MapReader& map);
ChoiceField read_choice_field(Reading& reading, MapReader& map, ChoiceForm usual_form);
ScaleField read_scale_field(Reading& reading, MapReader& map);
RowsField read_rows_field(Reading& reading, MapReader& map);
DrawingField read_drawing_field(Reading& reading, MapReader& map);
ComputedField read_computed_field(Reading& reading, MapReader& map);

/// 'example': an answer that the field itself would take. Others are reported.
std::span<const std::string_view> read_example(Reading& reading, MapReader& map, const FieldKind& kind);

} // namespace praktijkboek
