#pragma once

#include "html/writer.h"

#include <string>

namespace praktijkboek {

/// What a form control is called on the page. Browsers are told to remember nothing (autocomplete=off): a worksheet is
/// often filled in on somebody else's machine.
struct ControlNames {
  std::string id;
  std::string name;
  std::string described_by; // id of the help; empty: none
  Obligation obligation = Obligation::optional;
  std::string_view placeholder{}; // may be empty
};

void write_control(Writer& writer, const ControlNames& names, const TextField& field);
void write_control(Writer& writer, const ControlNames& names, const LongTextField& field);
void write_control(Writer& writer, const ControlNames& names, const NumberField& field);
void write_control(Writer& writer, const ControlNames& names, const DateField& field);
void write_control(Writer& writer, const ControlNames& names, const TimeField& field);
void write_control(Writer& writer, const ControlNames& names, const ComputedField& field);
/// A single box.
void write_control(Writer& writer, const ControlNames& names, const CheckField& field);
/// Of a column: a closed list of numbers, a name in place of a hand.
void write_control(Writer& writer, const ControlNames& names, const ScaleField& field);
void write_control(Writer& writer, const ControlNames& names, const SignatureField& field);
/// A list to choose from, open or closed.
void write_control(Writer& writer, const ControlNames& names, const ChoiceField& field);

enum class OptionKind { one_of, any_of };
/// Boxes or buttons with their words behind them.
void write_options(Writer& writer, const ControlNames& names, OptionKind kind,
                   std::span<const std::string_view> options);

/// ` required`, ` aria-describedby="…"`: what all controls have.
void write_common_attributes(Writer& writer, const ControlNames& names);

} // namespace praktijkboek
