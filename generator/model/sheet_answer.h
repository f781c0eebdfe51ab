#pragma once

#include "base/message.h"
#include "model/field.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>

namespace praktijkboek {

/// Kinds of questions that are answered with one text.
using TextKind = std::variant<TextField, LongTextField, NumberField, DateField, TimeField, ChoiceField, ScaleField>;
std::optional<TextKind> text_kind(const FieldKind& kind);
std::optional<TextKind> text_kind(const ColumnKind& kind);

/// What a signature consists of, as one row with these columns.
std::span<const RowsColumn> signature_parts();

/// An answer in its one form (sheet_data.h), or what is wrong with it.
struct CheckedAnswer {
  std::string text; // empty: nothing was filled in
  Message problem;  // empty: nothing is wrong
  Message hint;
};

/// @param name how people know the field, for messages: 'streefdatum', 'leden[2].naam'
/// @param text valid UTF-8
CheckedAnswer check_answer(const TextKind& kind, std::string_view name, std::string_view text);

/// One of several options, by its text or by its slug.
CheckedAnswer check_option(std::span<const std::string_view> options, std::string_view name, std::string_view text);

/// The answer as people read and write it on the sheet: '01-05-2026', '2,5'; of radio buttons the state that is on.
std::string text_on_sheet(const TextKind& kind, std::string_view answer);
/// The other way round, of what people really write: '1.250,50' becomes '1250.50'. Still to be checked.
std::string answer_on_sheet(const TextKind& kind, std::string_view text);

} // namespace praktijkboek
