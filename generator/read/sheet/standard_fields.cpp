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

constexpr std::array<std::string_view, 4> receivers{"ikzelf", "mijn regieondersteuner", "iedereen in mijn groep",
                                                    "alleen deze mensen"};

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

std::vector<Field> copy_list_fields(Reading& reading, Span span) {
  return {plain_field(reading, span, "kopie", "Een kopie is voor", FieldWidth::half, CheckField{receivers}),
          plain_field(reading, span, "kopie_namen", "Namen, en op welke manier", FieldWidth::half, LongTextField{3})};
}

} // namespace praktijkboek
