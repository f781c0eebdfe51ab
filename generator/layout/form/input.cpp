#include "layout/form/input.h"

#include "base/overloaded.h"
#include "layout/inline/theme_styles.h"

namespace praktijkboek {

namespace {

constexpr double widest_date = 150;
constexpr double widest_time = 100;
constexpr double widest_number = 150;

} // namespace

Piece set_input(const FieldPlace& place) {
  return std::visit(
      overloaded{
          [&](const TextField& text) {
            return text.room == LetterRoom::comb ? set_comb(place, text) : set_writing_line(place, place.width, {});
          },
          [&](const LongTextField& text) { return set_writing_lines(place, text); },
          [&](const NumberField& number) {
            return set_writing_line(place, std::min(place.width, widest_number), number.unit);
          },
          [&](const DateField&) { return set_writing_line(place, std::min(place.width, widest_date), {}); },
          [&](const TimeField&) { return set_writing_line(place, std::min(place.width, widest_time), {}); },
          [&](const CheckField& check) {
            return check.options.empty() ? set_single_check(place) : set_check_options(place, check);
          },
          [&](const ChoiceField& choice) {
            switch (choice.form) {
            case ChoiceForm::radio: return set_radio_options(place, choice);
            case ChoiceForm::combo: return set_combo(place, choice);
            case ChoiceForm::list: return set_list(place, choice);
            }
            return Piece{};
          },
          [&](const ScaleField& scale) { return set_scale(place, scale); },
          [&](const SignatureField&) { return set_signature(place); },
          [&](const ComputedField& computed) { return set_computed(place, computed); },
          [&](const DrawingField& drawing) { return set_drawing(place, drawing); },
          [](const RowsField&) { return Piece{}; }, // a table of its own: rows_table.h
      },
      place.field.kind);
}

void add_widget(Piece& piece, Sheet& sheet, Widget widget, StructureId parent) {
  piece.add({std::move(widget), sheet.add_element(Role::form, parent)});
}

Piece set_words(Sheet& sheet, std::string_view words, const TextStyle& style, double leading, double width, Role role,
                StructureId parent) {
  Piece piece;
  piece.add(set_text(words, style, label_paragraph(leading), width, sheet.add_element(role, parent), sheet.context()),
            {0, 0});
  return piece;
}

std::string listed_options(std::span<const std::string_view> options) {
  std::string text;
  for (const std::string_view option : options) {
    if (!text.empty()) text += "\u00A0· ";
    for (const char c : option)
      if (c == ' ')
        text += "\u00A0";
      else
        text += c;
  }
  return text;
}

} // namespace praktijkboek
