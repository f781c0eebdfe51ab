#pragma once

#include "read/reading.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace praktijkboek {

/// What we find in plain text besides what CommonMark knows.

struct WebAddress {
  std::string_view destination;
};
/// `~~`; strikethrough when there is another one.
struct StrikethroughMark {};
/// Something that was meant so but is wrong; reported, and left as text.
struct MistakenSyntax {};

struct TextMatch {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::variant<Citation, PublicationValue, WebAddress, StrikethroughMark, MistakenSyntax> found;
};

/// Whether footnotes may stand in a text, and which there are.
enum class FootnoteUse { allowed, refused };
struct FootnoteScope {
  FootnoteUse use = FootnoteUse::refused;
  std::vector<std::string> labels;
};

/// A run of text. A character that stands otherwise in the source (escaped, or as an entity) is never markup.
class TextRun {
public:
  TextRun(const Source& source, const Excerpt& excerpt) : source_(source), excerpt_(excerpt) {}

  std::string_view text() const { return excerpt_.text; }
  const Excerpt& excerpt() const { return excerpt_; }
  Span span(std::size_t begin, std::size_t end) const { return excerpt_.source_span(begin, end); }

  bool is_markup(std::size_t offset) const {
    if (excerpt_.pieces.empty()) return true;
    const std::size_t place = excerpt_.source_offset(offset);
    return place < source_.text.size() && source_.text[place] == excerpt_.text[offset];
  }

private:
  const Source& source_;
  Excerpt excerpt_;
};

/// Whether a letter or digit stands before a place: then no new word begins there.
bool is_inside_word(std::string_view text, std::size_t offset);

/// `[@key; @key, p. 24]`, from its '['.
std::optional<TextMatch> match_citation(Reading& reading, const TextRun& run, std::size_t begin);
/// `@key` in running text, from its '@'.
std::optional<TextMatch> match_narrative_citation(Reading& reading, const TextRun& run, std::size_t begin);
/// `{{book.edition}}`, from its first '{'; a label that stands here is a mistake.
std::optional<TextMatch> match_braces(Reading& reading, const TextRun& run, std::size_t begin);
/// `https://…`, from its ':', or `www.…`, from its first '.'.
std::optional<TextMatch> match_web_address(Reading& reading, const TextRun& run, std::size_t middle);
/// `[^label]` that cmark left as text because there is no such footnote.
std::optional<TextMatch> match_undefined_footnote(Reading& reading, const TextRun& run, std::size_t begin,
                                                  const FootnoteScope& footnotes);
/// `~~`, but not `~~~`.
std::optional<TextMatch> match_strikethrough(const TextRun& run, std::size_t begin);

} // namespace praktijkboek
