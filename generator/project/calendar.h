#pragma once

#include "layout/book/book_plan.h"
#include "project/pack_press.h"

#include <string>

namespace praktijkboek {

/// The days of the programmes in a pack as an iCalendar file (RFC 5545), an event a day, in the local time of whoever
/// opens it. Empty when the request has no dates, or the pack no programme. Other dates than days are an error.
std::string calendar_of(const PackRequest& request, const BookPlan& plan, const LinkedBook& book,
                        Diagnostics& diagnostics);

} // namespace praktijkboek
