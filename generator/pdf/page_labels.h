#pragma once

#include "layout/paged_document.h"
#include "pdf/objects/syntax_writer.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace praktijkboek {

/// The value of /PageLabels: readers show 'iv' and '24' as they are printed (ISO 32000-1 12.4.2). Pages that count on
/// share an entry.
void write_page_labels(SyntaxWriter& out, const std::vector<Page>& pages);

/// The value of a lower-case roman number in its usual form, from 1 to 3999.
std::optional<std::uint32_t> parse_roman(std::string_view text);

} // namespace praktijkboek
