#pragma once

#include "base/source.h"
#include "yaml/excerpt.h"

#include <string>

namespace praktijkboek {

/// JSON is YAML, but for two things: tabs between values, and characters beyond U+FFFF as two escapes ('\ud83d\ude00').
/// The text of a source with these written as YAML has them. A source that does not begin with '{' stays as it is.
class JsonExcerpt {
public:
  explicit JsonExcerpt(const Source& source);
  Excerpt view() const { return text_.empty() ? whole_ : Excerpt{text_, 0, pieces_}; }

private:
  Excerpt whole_;
  std::string text_; // empty: the source can be read as it is
  ExcerptPieces pieces_;
};

} // namespace praktijkboek
