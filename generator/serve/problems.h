#pragma once

#include "base/diagnostics.h"
#include "base/result.h"

#include <string>

namespace praktijkboek {

/// The errors as HTML that is shown on any page: each with its place, the line, a caret and what to do about it.
/// Warnings are left to `check`.
std::string problems_html(const Diagnostics& diagnostics, const Translate& translate);

/// What the machine could not do.
std::string failure_html(const SystemFailure& failure, const Translate& translate);

} // namespace praktijkboek
