#pragma once

#include "base/diagnostics.h"
#include "yaml/value.h"

#include <cstddef>
#include <optional>

namespace praktijkboek {

constexpr std::size_t yaml_depth_limit = 64;
constexpr std::size_t yaml_alias_value_limit = 100'000;

/// Reads one YAML text. Nothing when it cannot be read; every problem is a diagnostic at its place. Keys that stand
/// twice, tags, a second document, nesting beyond `yaml_depth_limit` and aliases that bring more than
/// `yaml_alias_value_limit` values ('billion laughs') are errors.
/// @param excerpt a view of text that outlives the result.
std::optional<YamlDocument> parse_yaml(const Source& source, const Excerpt& excerpt, Diagnostics& diagnostics);

} // namespace praktijkboek
