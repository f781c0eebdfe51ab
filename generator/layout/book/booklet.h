#pragma once

#include "layout/paged_document.h"

namespace praktijkboek {

/// What a pack ends with: a cover stays outside when blank pages are needed before it.
enum class LastPage { inside, back_cover };

/// Two pages beside each other on landscape A4, made smaller where needed, in the order for paper that is printed on
/// both sides, turned over its short side, folded once and stapled in the fold. Nothing can be filled in on it.
///
/// The logical tree keeps the order in which it was made: a booklet is read aloud from its first page to its last.
PagedDocument fold_booklet(PagedDocument pages, LastPage last);

} // namespace praktijkboek
