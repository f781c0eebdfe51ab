#pragma once

#include "base/arena.h"
#include "base/source.h"
#include "yaml/excerpt.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace praktijkboek {

struct YamlValue;
struct YamlEntry;

struct YamlNothing {};
enum class ScalarStyle { plain, single_quoted, double_quoted, block };
struct YamlScalar {
  std::string_view text; // a view of the source where it stands there so, else of YamlDocument
  ScalarStyle style = ScalarStyle::plain;
};
using YamlList = std::vector<YamlValue>;
using YamlMap = std::vector<YamlEntry>; // in order; keys differ

/// One value of a YAML text. What an alias brings has the place of that alias all over.
struct YamlValue {
  std::variant<YamlNothing, YamlScalar, YamlList, YamlMap> content;
  Span span;               // in the source
  std::uint32_t place = 0; // in the text that was parsed; `from_alias` when an alias brought it
  static constexpr std::uint32_t from_alias = UINT32_MAX;
};

struct YamlEntry {
  std::string_view key;
  Span key_span;
  YamlValue value;
};

/// A YAML text as a tree, with the memory of its decoded texts.
struct YamlDocument {
  YamlValue root;
  Excerpt excerpt;
  Arena texts;
};

/// The text of a scalar with the place of each of its parts.
class ScalarExcerpt {
public:
  ScalarExcerpt(const YamlDocument& document, const YamlValue& scalar);
  Excerpt view() const { return {text_, 0, pieces_}; }

private:
  std::string_view text_;
  ExcerptPieces pieces_;
};

} // namespace praktijkboek
