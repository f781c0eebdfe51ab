#pragma once

#include "base/date.h"
#include "model/diagram.h"
#include "model/inline.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <variant>

namespace praktijkboek {

/// One question of a worksheet. One definition gives the PDF widget, the web control and the room to write by hand.

enum class LetterRoom { line, comb }; // comb: a box for each letter
struct TextField {
  std::optional<std::uint32_t> max_length;
  std::string_view pattern{}; // '0000 AA': 0 for a digit, A for a letter, others for themselves; empty: anything
  LetterRoom room = LetterRoom::line;

  /// How many boxes a comb has; 0 for a line.
  std::uint32_t boxes() const {
    if (room == LetterRoom::line) return 0;
    return max_length.value_or(static_cast<std::uint32_t>(pattern.size()));
  }
};
struct LongTextField {
  std::uint32_t lines = 3; // to write on by hand
  std::optional<std::uint32_t> max_length{};
};
struct NumberField {
  std::optional<double> minimum;
  std::optional<double> maximum;
  std::string_view unit; // may be empty
};
struct DateField {
  std::optional<Date> earliest{};
  std::optional<Date> latest{};
};
struct TimeField {};
/// One box with the label behind it, or a group of boxes under one label.
struct CheckField {
  std::span<const std::string_view> options; // empty: a single box
};
enum class ChoiceForm { radio, list, combo };
struct ChoiceField {
  std::span<const std::string_view> options;
  ChoiceForm form = ChoiceForm::radio;
};
struct ScaleField {
  int minimum = 0;
  int maximum = 10;
  std::string_view low; // words at the ends; may be empty
  std::string_view high;
};
struct SignatureField {};
/// A column of boxes and what it says of somebody in words: 'steun_advies' and 'advies'.
struct SupportColumn {
  std::string_view column;
  std::string_view words;
};
/// The table that says in words what a drawing shows, so that a program can draw it; keys of its columns. Options stand
/// in the order of the sectors, rings and kinds of ties that they name.
struct DrawingTwin {
  std::string_view rows{}; // key of the field; empty: none is named
  std::string_view name{}; // of people on rings
  std::string_view sector{};
  std::string_view ring{};
  std::string_view tie{};
  std::span<const SupportColumn> support{};
  std::string_view between{}; // key of a second table, with lines between people; empty: there is none
  std::string_view one{};     // its columns
  std::string_view other{};
  std::string_view between_tie{};
  std::string_view now{}; // of values on axes
  std::string_view before{};
};
/// Room to draw: empty rings and sectors to put people on, or a free area.
struct DrawingField {
  const Diagram* background = nullptr; // none: free
  double height = 0;                   // points; 0: as the background needs
  DrawingTwin twin{};
};

enum class Computation { sum, mean, count };
/// What other answers come to. A program that can, fills it in; on paper people do.
struct ComputedField {
  Computation computation = Computation::sum;
  std::span<const std::string_view> of; // keys of fields, or 'onderwerpen.minuten' for a column of rows
  std::string_view unit;                // may be empty
};

using ColumnKind = std::variant<TextField, LongTextField, NumberField, DateField, TimeField, CheckField, ChoiceField,
                                ScaleField, SignatureField>;

struct RowsColumn {
  std::string_view key;
  std::string_view label;
  std::string_view help;
  double width = 1; // share of the row
  ColumnKind kind;
};
/// The same questions again for each of a number of people, goals or agreements; or for each of some statements.
struct RowsField {
  std::uint32_t rows = 4;
  std::span<const RowsColumn> columns;
  std::span<const std::string_view> labels{}; // what each row is about, as many as rows; empty: they are numbered
  std::string_view label_title{};             // over the labels; may be empty
  std::string_view shared_when{};             // column of boxes: only rows that are checked are shared; empty: all
};

using FieldKind = std::variant<TextField, LongTextField, NumberField, DateField, TimeField, CheckField, ChoiceField,
                               ScaleField, SignatureField, DrawingField, ComputedField, RowsField>;

enum class FieldWidth { full, two_thirds, half, third, quarter };
enum class Obligation { optional, required };
enum class Confidence { shareable, private_to_sheet }; // private: never carried over to another sheet

struct Field {
  NodeId id = 0;
  std::string_view key; // [a-z][a-z0-9_]*, unique in its sheet
  std::string_view label;
  std::string_view help;   // may be empty
  std::string_view shared; // key that sheets have in common, 'leden[].naam'; may be empty
  FieldWidth width = FieldWidth::full;
  Obligation obligation = Obligation::optional;
  Confidence confidence = Confidence::shareable;
  FieldKind kind;
  std::span<const std::string_view> audience{}; // empty: everybody
  std::string_view placeholder{};               // shown in the empty control on a screen; may be empty
  /// How a made-up person filled it in: one text, the chosen options, or the cells of rows one row after another, an
  /// empty text where a cell has none. Empty: no example.
  std::span<const std::string_view> example{};
};

} // namespace praktijkboek
