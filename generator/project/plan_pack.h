#pragma once

#include "base/diagnostics.h"
#include "layout/book/book_plan.h"
#include "model/pack.h"
#include "model/select_audience.h"

namespace praktijkboek {

/// The pieces of a course pack for an audience, in order. Parts for other readers are left out; a part that the book
/// does not have for these readers is an error at its place.
BookPlan plan_pack(const Pack& pack, const BookIndex& index, std::string_view audience, Diagnostics& diagnostics);

} // namespace praktijkboek
