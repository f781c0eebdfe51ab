#pragma once

#include "layout/flow/flow.h"

#include <string_view>

namespace praktijkboek {

/// 'Figuur 1.1' and the author's words, as styled text in the element.
/// @param name_key word of the thing: 'reference.figure'
StyledText caption_text(const Caption& caption, std::string_view name_key, NodeId id, StructureId element,
                        const Flow& flow);

bool has_caption(const Caption& caption, NodeId id, const Flow& flow);

} // namespace praktijkboek
