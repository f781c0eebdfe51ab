#include "yaml/parse_yaml.h"

#include "base/text.h"
#include "yaml/common_yaml.h"
#include "yaml/full_yaml.h"

namespace praktijkboek {

namespace {

/// The parser gives other places when it meets bytes that are not text, so they stop here.
bool is_text(const Source& source, const Excerpt& excerpt, Diagnostics& diagnostics) {
  if (const auto invalid = find_invalid_utf8(excerpt.text)) {
    diagnostics.error(source, excerpt.source_span(*invalid, *invalid + 1), {"this is not valid UTF-8"},
                      {"save the file as UTF-8"});
    return false;
  }
  for (std::size_t offset = 0; offset < excerpt.text.size(); ++offset) {
    const auto byte = static_cast<unsigned char>(excerpt.text[offset]);
    const bool control = (byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r') || byte == 0x7F;
    if (!control) continue;
    diagnostics.error(source, excerpt.source_span(offset, offset + 1), {"a control character stands here"},
                      {"delete it"});
    return false;
  }
  return true;
}

} // namespace

std::optional<YamlDocument> parse_yaml(const Source& source, const Excerpt& excerpt, Diagnostics& diagnostics) {
  if (!is_text(source, excerpt, diagnostics)) return std::nullopt;
  std::optional<YamlDocument> document(std::in_place);
  document->excerpt = excerpt;
  document->root.span = excerpt.source_span(0, 0);
  if (auto root = parse_common_yaml(*document))
    document->root = std::move(*root);
  else if (!parse_full_yaml(source, *document, diagnostics))
    return std::nullopt;
  return document;
}

} // namespace praktijkboek
