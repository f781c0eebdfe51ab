#pragma once

#include "html/control.h"

namespace praktijkboek {

// The parts that fields of several controls are made of.

/// The names of a field's control: its key with 'veld-' before it, so that no heading can have the same.
ControlNames names_of(const Field& field);

/// A group of controls with the field's label and help over them; what is written while it lives is inside.
class FieldSet {
public:
  FieldSet(Writer& writer, const Field& field, std::string_view kind);
  ~FieldSet();
  FieldSet(const FieldSet&) = delete;
  FieldSet& operator=(const FieldSet&) = delete;

private:
  Writer& writer_;
};

void write_label_text(Writer& writer, const Field& field);
void write_help(Writer& writer, const Field& field);
std::string_view class_of(FieldWidth width);

void write_scale(Writer& writer, const Field& field, const ScaleField& scale);
void write_signature(Writer& writer, const Field& field);
void write_drawing_field(Writer& writer, const Field& field, const DrawingField& drawing);
/// What a made-up person answered, folded away below the form; nothing when no field has an example.
void write_examples(Writer& writer);
void write_rows(Writer& writer, const Field& field, const RowsField& rows);

} // namespace praktijkboek
