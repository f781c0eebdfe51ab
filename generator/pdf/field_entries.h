#pragma once

#include "pdf/form_fields.h"

namespace praktijkboek {

constexpr std::string_view off_state = "Off";

/// Whether a check box or radio button is on.
bool is_on(const Widget& widget);

/// Font, size and colour for what people type (/DA, ISO 32000-1 12.7.3.3).
std::string default_appearance(const Widget& widget);

/// Whether field and widget are one dictionary.
bool is_merged(const FormField& field);

/// What a field says of itself: name, type, flags, value (ISO 32000-1 tables 220 to 232).
/// @param parent the field above it, or number 0.
void write_field_entries(SyntaxWriter& out, const FormField& field, ObjectId parent);

/// What a radio field as a whole is called when each of its buttons has a name of its own: what these have in common.
std::string shared_tooltip(const std::vector<const Widget*>& widgets);

} // namespace praktijkboek
