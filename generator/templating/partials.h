#pragma once

#include <map>
#include <string>

namespace praktijkboek {

/// Puts partials in their places, so that the template library parses them once and not again on every page, and drops
/// the indentation of lines. Throws TemplateFailure for a partial that does not exist or that contains itself.
std::string with_partials(const std::string& name, const std::string& text,
                          const std::map<std::string, std::string>& partials);

} // namespace praktijkboek
