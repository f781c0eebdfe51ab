#pragma once

#include "layout/form/piece.h"
#include "layout/form/sheet.h"

namespace praktijkboek {

/// Readers keep this far from the edge of a widget: it begins so much to the left that what is typed stands below the
/// label.
constexpr double widget_padding = 2;

/// What is written above an input: the label, in words whether it is needed and how a date is written, and the help
/// below it. Empty where the label stands behind the box.
Piece set_label(const FieldPlace& place);

/// Where something is filled in, as wide as its place: lines, boxes and words of the page with the widgets on them.
Piece set_input(const FieldPlace& place);

// One file a kind of input.
Piece set_writing_line(const FieldPlace& place, double width, std::string_view unit);
Piece set_comb(const FieldPlace& place, const TextField& text);
Piece set_writing_lines(const FieldPlace& place, const LongTextField& text);
Piece set_single_check(const FieldPlace& place);
Piece set_check_options(const FieldPlace& place, const CheckField& check);
Piece set_radio_options(const FieldPlace& place, const ChoiceField& choice);
Piece set_combo(const FieldPlace& place, const ChoiceField& choice);
Piece set_list(const FieldPlace& place, const ChoiceField& choice);
Piece set_scale(const FieldPlace& place, const ScaleField& scale);
Piece set_signature(const FieldPlace& place);
Piece set_computed(const FieldPlace& place, const ComputedField& computed);
Piece set_drawing(const FieldPlace& place, const DrawingField& drawing);

/// A line to write on with a text widget over it, `pitch` high in all; shared by the inputs.
void add_writing_line(Piece& piece, const FieldPlace& place, const Rectangle& area, Widget widget);
/// A widget in a Form element of its own (ISO 14289-1 7.18.4).
void add_widget(Piece& piece, Sheet& sheet, Widget widget, StructureId parent);
/// Words in an element of their own.
Piece set_words(Sheet& sheet, std::string_view words, const TextStyle& style, double leading, double width, Role role,
                StructureId parent);

/// 'ja · nee · later': each option stays in one piece as long as it fits.
std::string listed_options(std::span<const std::string_view> options);

} // namespace praktijkboek
