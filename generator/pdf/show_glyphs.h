#pragma once

#include "pdf/font_usage.h"
#include "pdf/objects/syntax_writer.h"

namespace praktijkboek {

/// Text-showing operators for a run whose font and place are already set, inside a text object: codes with the
/// adjustments between them (TJ), raised or lowered marks (Ts), and ActualText where the glyphs do not tell the text.
enum class ActualText { not_needed, written };
ActualText show_glyphs(SyntaxWriter& out, const GlyphRun& run, const FontUsage& usage);

} // namespace praktijkboek
