#include "base/text.h"
#include "read/markdown/text_syntax.h"

#include <algorithm>

namespace praktijkboek {

namespace {

constexpr auto none = std::string_view::npos;

bool is_value_name(std::string_view text) {
  const auto allowed = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '_'; };
  return !text.empty() && text.front() >= 'a' && text.front() <= 'z' && text.back() != '.' &&
         std::all_of(text.begin(), text.end(), allowed);
}

std::optional<TextMatch> match_label(Reading& reading, const TextRun& run, std::size_t begin) {
  const std::string_view text = run.text();
  constexpr std::size_t longest_label = 100;
  const std::size_t close = text.substr(begin, longest_label).find('}');
  const std::size_t end = close == none ? begin + 2 : begin + close + 1;
  reading.error(run.span(begin, end), {"a label cannot stand here"},
                {"labels stand at the end of a heading or of the caption of a table"});
  return TextMatch{begin, end, MistakenSyntax{}};
}

} // namespace

std::optional<TextMatch> match_braces(Reading& reading, const TextRun& run, std::size_t begin) {
  const std::string_view text = run.text();
  if (begin + 1 >= text.size() || !run.is_markup(begin + 1)) return std::nullopt;
  if (text[begin + 1] == '#') return match_label(reading, run, begin);
  if (text[begin + 1] != '{') return std::nullopt;
  const std::size_t next = std::min(text.find("{{", begin + 2), text.size());
  const std::size_t length = text.substr(begin, next - begin).find("}}");
  const std::size_t close = begin + length;
  if (length == none) {
    reading.error(run.span(begin, begin + 2), {"this value is not closed"}, {"write {{{{book.edition}}}}"});
    return TextMatch{begin, begin + 2, MistakenSyntax{}};
  }
  const std::string_view name = trim(text.substr(begin + 2, close - begin - 2));
  if (!is_value_name(name)) {
    reading.error(run.span(begin, close + 2), {"'{}' cannot be the name of a value", name},
                  {"write {{{{book.edition}}}}; to show braces as they are, write \\{{\\{{"});
    return TextMatch{begin, close + 2, MistakenSyntax{}};
  }
  return TextMatch{begin, close + 2, PublicationValue{name}};
}

} // namespace praktijkboek
