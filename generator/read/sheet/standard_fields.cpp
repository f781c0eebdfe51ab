#include "read/sheet/standard_fields.h"

#include <array>

namespace praktijkboek {

namespace {

Field plain_field(Reading& reading, Span span, std::string_view key, std::string_view label, FieldWidth width,
                  FieldKind kind) {
  Field field;
  field.id = reading.number(span);
  field.key = key;
  field.label = label;
  field.width = width;
  field.kind = std::move(kind);
  return field;
}

constexpr std::array<std::string_view, 3> ways_to_send{"papier", "beveiligde mail", "anders"};
constexpr std::uint32_t copy_list_rows = 4;

} // namespace

std::vector<Field> client_header_fields(Reading& reading, Span span) {
  std::vector<Field> fields{
      plain_field(reading, span, "groepsnaam", "Naam van de groep", FieldWidth::half, TextField{}),
      plain_field(reading, span, "roepnaam", "Roepnaam", FieldWidth::half, TextField{}),
      plain_field(reading, span, "datum", "Datum", FieldWidth::third, DateField{}),
      plain_field(reading, span, "versie", "Versie", FieldWidth::third, TextField{}),
  };
  fields[0].shared = fields[0].key;
  fields[1].shared = fields[1].key;
  return fields;
}

Field copy_list_field(Reading& reading, Span span) {
  RowsColumn name;
  name.key = "naam";
  name.label = "Naam";
  name.width = 0.6;
  RowsColumn way;
  way.key = "manier";
  way.label = "Manier";
  way.width = 0.4;
  way.kind = ChoiceField{ways_to_send, ChoiceForm::combo};
  RowsField rows;
  rows.rows = copy_list_rows;
  rows.columns = reading.store_all(std::vector{name, way});
  return plain_field(reading, span, copy_list_key, "Wie krijgt een kopie, en hoe?", FieldWidth::full, rows);
}

} // namespace praktijkboek
