#pragma once

#include "base/diagnostics.h"
#include "model/book.h"
#include "yaml/map_reader.h"

#include <string>
#include <string_view>
#include <vector>

namespace praktijkboek {

/// The names that authors give to things: which are well formed, and what is wrong with the others.

/// [a-z0-9-]+: labels of places, keys of terms, file names.
bool is_label(std::string_view text);
/// [a-zA-Z0-9_-]+, as in literature.yaml.
bool is_work_key(std::string_view text);
/// [a-z][a-z0-9_]*: keys of fields.
bool is_field_key(std::string_view text);
/// The shape of a BCP 47 tag: 'nl', 'en-GB'.
bool is_language_tag(std::string_view text);

/// 'content/chapters/een-groep.md' -> 'een-groep'. A file name that cannot be part of an address is an error.
std::string file_slug(const Source& source, Diagnostics& diagnostics);

/// The value of `key` where it is a label; reports what is not.
std::string_view read_label(MapReader& map, std::string_view key);
std::string_view read_language(MapReader& map, std::string_view key);

/// The value of `key`: audiences that the book declares.
std::vector<std::string> read_audience(MapReader& map, std::string_view key, const std::vector<std::string>& declared);

} // namespace praktijkboek
