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

/// What these fields are called. They stand on the sheet as if its author had written them, so they are in the language
/// of the book; the words of the interface are not known here.
struct StandardTexts {
  std::string_view group_name, first_name, date, version;
  std::string_view copy_title, copy_for, copy_names;
  std::array<std::string_view, 4> receivers;
};

constexpr StandardTexts dutch{"Naam van de groep",
                              "Roepnaam",
                              "Datum",
                              "Versie",
                              "Wie krijgt een kopie?",
                              "Een kopie is voor",
                              "Namen, en op welke manier",
                              {"ikzelf", "mijn regieondersteuner", "iedereen in mijn groep", "alleen deze mensen"}};
constexpr StandardTexts english{"Name of the group",
                                "First name",
                                "Date",
                                "Version",
                                "Who gets a copy?",
                                "A copy is for",
                                "Names, and in what way",
                                {"myself", "my case manager", "everybody in my group", "these people only"}};

/// English for every language but Dutch.
const StandardTexts& texts_in(std::string_view language) {
  return language == "nl" || language.starts_with("nl-") ? dutch : english;
}

} // namespace

std::vector<Field> client_header_fields(Reading& reading, Span span) {
  const StandardTexts& texts = texts_in(reading.book().language);
  std::vector<Field> fields{
      plain_field(reading, span, "groepsnaam", texts.group_name, FieldWidth::half, TextField{}),
      plain_field(reading, span, "roepnaam", texts.first_name, FieldWidth::half, TextField{}),
      plain_field(reading, span, "datum", texts.date, FieldWidth::third, DateField{}),
      plain_field(reading, span, "versie", texts.version, FieldWidth::third, TextField{}),
  };
  fields[0].shared = fields[0].key;
  fields[1].shared = fields[1].key;
  return fields;
}

std::string_view copy_list_title(const Book& book) { return texts_in(book.language).copy_title; }

std::vector<Field> copy_list_fields(Reading& reading, Span span) {
  const StandardTexts& texts = texts_in(reading.book().language);
  return {plain_field(reading, span, "kopie", texts.copy_for, FieldWidth::half, CheckField{texts.receivers}),
          plain_field(reading, span, "kopie_namen", texts.copy_names, FieldWidth::half, LongTextField{3})};
}

} // namespace praktijkboek
