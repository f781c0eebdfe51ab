#pragma once

#include "html/writer.h"

namespace praktijkboek {

/// 'Figuur 1.1' and the author's words; the number only where it has one.
/// @param name_key of the words: 'reference.figure'
void write_caption(Writer& writer, std::string_view name_key, const Caption& caption, NodeId id);

/// Whether there is anything to say: a number or words.
bool has_caption(const Writer& writer, const Caption& caption, NodeId id);

/// ` id="figuur-kring"`, or nothing.
void write_anchor(Writer& writer, NodeId id);

} // namespace praktijkboek
