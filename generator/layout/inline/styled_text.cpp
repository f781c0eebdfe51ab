#include "layout/inline/styled_text.h"

#include <utility>

namespace praktijkboek {

namespace {

bool look_and_belong_the_same(const TextSpan& first, const TextSpan& second) {
  return first.element == second.element && first.style == second.style && first.link == second.link &&
         first.footnote == second.footnote && first.image == second.image && first.subject == second.subject &&
         first.spaces == second.spaces && first.language == second.language;
}

} // namespace

void StyledText::append(std::string_view words, const TextStyle& style, StructureId element) {
  TextSpan span;
  span.style = style;
  span.element = element;
  append(words, std::move(span));
}

void StyledText::append(std::string_view words, TextSpan like) {
  if (words.empty()) return;
  like.begin = static_cast<std::uint32_t>(text.size());
  text.append(words);
  like.end = static_cast<std::uint32_t>(text.size());
  if (!spans.empty() && like.image == none_of_them && look_and_belong_the_same(spans.back(), like))
    spans.back().end = like.end;
  else
    spans.push_back(std::move(like));
}

StyledText styled(std::string_view words, const TextStyle& style, StructureId element) {
  StyledText text;
  text.append(words, style, element);
  return text;
}

} // namespace praktijkboek
