#pragma once

#include "base/diagnostics.h"
#include "read/read.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace praktijkboek {

/// Gives a finished script its published name, which is a hash of what it holds: 'page.1f2e….js'.
using NameScript = std::function<std::string(std::string_view name, std::string_view text)>;

/// Writes the published names of scripts where others refer to them as './name.mjs'. A script is named after those it
/// refers to, as its own name depends on theirs; two that refer to each other are an error.
/// @param scripts their path ends in the name
void link_scripts(const std::vector<SourcePointer>& scripts, const NameScript& name_script, Diagnostics& diagnostics);

} // namespace praktijkboek
