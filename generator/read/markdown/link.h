#pragma once

#include "read/reading.h"

#include <string_view>

namespace praktijkboek {

/// What a link is goes by its destination: a place in the book, a term, an entry of the index, a language
/// or an address.
struct LinkTarget {
  enum class Kind { address, place, term, index, language, mistaken } kind = Kind::address;
  std::string_view name; // without '#', 'term:', 'index:' or 'lang:'
};

/// Reports destinations that lead nowhere. The name is a view of `destination`.
LinkTarget link_target(Reading& reading, std::string_view destination, Span span);

/// Reports images that are not a PNG, JPEG or SVG file below content/.
void check_image_path(Reading& reading, std::string_view path, Span span);

} // namespace praktijkboek
