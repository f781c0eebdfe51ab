#pragma once

#include "yaml/value.h"

#include <optional>

namespace praktijkboek {

/// Reads the YAML that people write as a rule: maps and lists by indentation, short lists and maps in brackets, texts
/// on one line and literal blocks. Twenty times as fast as the parser for all of YAML, which matters because every page
/// begins with front matter and every worksheet is YAML.
///
/// Whatever is unusual, doubtful or wrong gives nothing: then the other parser reads the text, and finds the words for
/// what is wrong. Where this one gives a tree, the other one gives the same tree: a test and the fuzzer compare them.
/// @param document receives decoded texts
std::optional<YamlValue> parse_common_yaml(YamlDocument& document);

} // namespace praktijkboek
