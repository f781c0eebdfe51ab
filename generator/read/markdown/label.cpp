#include "read/markdown/label.h"

#include "base/text.h"
#include "read/names.h"

namespace praktijkboek {

namespace {

constexpr auto none = std::string_view::npos;

std::size_t trimmed_end(std::string_view text, std::size_t end) {
  const std::size_t last = end == 0 ? none : text.find_last_not_of(" \t\r\n", end - 1);
  return last == none ? 0 : last + 1;
}

bool is_escaped(std::string_view text, std::size_t at) { return at > 0 && text[at - 1] == '\\'; }

} // namespace

LabelledText split_label(Reading& reading, const Excerpt& excerpt) {
  const std::string_view text = excerpt.text;
  const std::size_t end = trimmed_end(text, text.size());
  const std::size_t open = text.rfind("{#");
  if (open == none || is_escaped(text, open)) {
    const std::size_t brace = text.substr(0, end).ends_with('}') ? text.rfind('{') : none;
    const std::string_view inside = brace == none ? std::string_view{} : text.substr(brace + 1, end - brace - 2);
    const bool double_brace = brace != none && brace > 0 && text[brace - 1] == '{';
    if (!is_label(inside) || double_brace || is_escaped(text, brace)) return {end, {}};
    reading.error(excerpt.source_span(brace, end), {"a label begins with '#'"}, {"write {{#{}}}", inside});
    return {trimmed_end(text, brace), {}};
  }
  const std::size_t close = text.find('}', open);
  if (close == none) {
    reading.error(excerpt.source_span(open, end), {"this label is not closed"}, {"write {{#label}}"});
    return {trimmed_end(text, open), {}};
  }
  if (close + 1 != end) {
    reading.error(excerpt.source_span(open, close + 1), {"a label stands at the very end"}, {});
    return {end, {}};
  }
  const std::string_view label = text.substr(open + 2, close - open - 2);
  if (is_label(label)) return {trimmed_end(text, open), reading.keep(label, excerpt.source_offset(open + 2))};
  const std::string better = find_invalid_utf8(label) ? std::string{} : slug(label);
  reading.error(excerpt.source_span(open, close + 1), {"'{}' cannot be a label: use a to z, 0 to 9 and '-'", label},
                better.empty() ? Message{"write {{#label}}"} : Message{"write {{#{}}}", better});
  return {trimmed_end(text, open), {}};
}

} // namespace praktijkboek
