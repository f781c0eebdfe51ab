#pragma once

#include "font/font_library.h"
#include "pdf/font_usage.h"
#include "pdf/objects/object_file.h"

#include <set>
#include <string>
#include <vector>

namespace praktijkboek {

/// The fonts of a file by FontId; number 0 where there is none.
struct EmbeddedFonts {
  std::vector<ObjectId> shaped; // Type0 with Identity-H: two bytes a glyph, all text of the document
  std::vector<ObjectId> simple; // TrueType with WinAnsiEncoding: for fields, which readers must be able to edit
};

/// Names in the resource dictionaries: 'F4' for a shaped font, 'W4' for the simple one of the same face.
std::string shaped_font_name(FontId font);
std::string simple_font_name(FontId font);

/// Embeds each used face once, as a subset, and numbers the glyphs in `usage`. A face in `field_fonts` gets the
/// complete set of WinAnsiEncoding, so that a reader can type any of it. Throws PdfFailure when such a face is not
/// TrueType.
EmbeddedFonts embed_fonts(ObjectFile& file, FontUsage& usage, const FontLibrary& fonts,
                          const std::set<FontId>& field_fonts);

/// The entries of /Font in a resource dictionary.
void write_font_resources(SyntaxWriter& out, const std::vector<ObjectId>& shaped, const std::vector<ObjectId>& simple);

} // namespace praktijkboek
