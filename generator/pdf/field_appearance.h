#pragma once

#include "layout/paged_document.h"
#include "pdf/field_text.h"
#include "pdf/font_usage.h"

#include <string>
#include <vector>

namespace praktijkboek {

/// Content streams of what fields look like (ISO 32000-1 12.5.5 and 12.7.3.3), in a box of the widget's size with its
/// lower left corner at 0,0.

/// A text or choice field that shows these lines; with none it is empty.
std::string text_appearance(const Widget& widget, const std::vector<FieldLine>& lines, const FontUsage& usage);

/// A check box or radio button that is on: a tick, or a filled circle, drawn as paths so that they always print.
std::string on_appearance(const Widget& widget);

} // namespace praktijkboek
