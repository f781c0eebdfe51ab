#include "read/markdown/text_syntax.h"

#include "base/text.h"

namespace praktijkboek {

bool is_inside_word(std::string_view text, std::size_t offset) {
  if (offset == 0) return false;
  std::size_t begin = offset - 1;
  const auto is_continuation = [&](std::size_t at) { return (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U; };
  while (begin > 0 && is_continuation(begin)) --begin;
  return is_letter_or_digit(next_code_point(text, begin));
}

std::optional<TextMatch> match_undefined_footnote(Reading& reading, const TextRun& run, std::size_t begin,
                                                  const FootnoteScope& footnotes) {
  const std::string_view text = run.text();
  if (begin + 1 >= text.size() || text[begin + 1] != '^' || !run.is_markup(begin + 1)) return std::nullopt;
  const std::size_t close = text.find_first_of("] \n\t[", begin + 2);
  if (close == std::string_view::npos || text[close] != ']' || close == begin + 2) return std::nullopt;
  const std::string_view label = text.substr(begin + 2, close - begin - 2);
  if (footnotes.use == FootnoteUse::refused) {
    reading.error(run.span(begin, close + 1), {"a footnote cannot stand here"}, {"put what it says into the text"});
    return TextMatch{begin, close + 1, MistakenSyntax{}};
  }
  const auto near = closest(label, footnotes.labels);
  reading.error(run.span(begin, close + 1), {"there is no footnote '[^{}]' here", label},
                near ? Message{"did you mean '[^{}]'?", *near}
                     : Message{"write '[^{}]: text' as a paragraph of the document", label});
  return TextMatch{begin, close + 1, MistakenSyntax{}};
}

std::optional<TextMatch> match_strikethrough(const TextRun& run, std::size_t begin) {
  const std::string_view text = run.text();
  if (begin > 0 && text[begin - 1] == '~') return std::nullopt;
  std::size_t end = begin;
  while (end < text.size() && text[end] == '~') ++end;
  if (end - begin != 2 || !run.is_markup(begin + 1)) return std::nullopt;
  return TextMatch{begin, end, StrikethroughMark{}};
}

} // namespace praktijkboek
