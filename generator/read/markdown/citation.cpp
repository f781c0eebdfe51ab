#include "base/text.h"
#include "read/markdown/text_syntax.h"
#include "read/names.h"

#include <algorithm>

namespace praktijkboek {

namespace {

constexpr auto none = std::string_view::npos;

bool is_key_character(char c) { return is_work_key({&c, 1}); }
bool is_blank(char c) { return c == ' ' || c == '\n' || c == '\t'; }

struct Stretch {
  std::size_t begin = 0;
  std::size_t end = 0;
};

Stretch trimmed(std::string_view text, Stretch part) {
  while (part.begin < part.end && is_blank(text[part.begin])) ++part.begin;
  while (part.end > part.begin && is_blank(text[part.end - 1])) --part.end;
  return part;
}

/// One of the works between the brackets: '@key' or '@key, p. 24'.
std::optional<CitedWork> read_work(Reading& reading, const TextRun& run, Stretch part) {
  const std::string_view text = run.text();
  const Stretch whole = trimmed(text, part);
  if (whole.begin == whole.end || text[whole.begin] != '@') {
    reading.error(run.span(whole.begin, std::max(whole.end, whole.begin + 1)),
                  {"each work in a citation begins with '@'"}, {"write [@key; @key, p. 24]"});
    return std::nullopt;
  }
  const std::size_t comma = std::min(text.find(',', whole.begin), whole.end);
  const Stretch key = trimmed(text, {whole.begin + 1, comma});
  const std::string_view key_text = text.substr(key.begin, key.end - key.begin);
  if (!is_work_key(key_text)) {
    reading.error(run.span(whole.begin, std::max(key.end, whole.begin + 1)),
                  {"'{}' is not the key of a work", text.substr(whole.begin, key.end - whole.begin)},
                  {"write [@key] or [@key, p. 24], with the key from literature.yaml"});
    return std::nullopt;
  }
  const Stretch locator = comma == whole.end ? Stretch{comma, comma} : trimmed(text, {comma + 1, whole.end});
  return CitedWork{key_text, text.substr(locator.begin, locator.end - locator.begin), run.span(whole.begin, whole.end)};
}

} // namespace

std::optional<TextMatch> match_citation(Reading& reading, const TextRun& run, std::size_t begin) {
  const std::string_view text = run.text();
  const std::size_t first = text.find_first_not_of(" \n", begin + 1);
  if (first == none || text[first] != '@' || !run.is_markup(first)) return std::nullopt;
  const std::size_t close = text.find(']', first);
  if (close == none) {
    reading.error(run.span(begin, first + 1), {"this citation is not closed"},
                  {"write [@key] or [@key, p. 24], without other markup inside"});
    return TextMatch{begin, text.size(), MistakenSyntax{}};
  }
  std::vector<CitedWork> works;
  for (std::size_t at = begin + 1; at <= close;) {
    const std::size_t end = std::min(text.find(';', at), close);
    if (auto work = read_work(reading, run, {at, end})) works.push_back(*work);
    at = end + 1;
  }
  if (works.empty()) return TextMatch{begin, close + 1, MistakenSyntax{}};
  return TextMatch{begin, close + 1, Citation{reading.store_all(works), CitationForm::parenthetical}};
}

std::optional<TextMatch> match_narrative_citation(Reading& reading, const TextRun& run, std::size_t begin) {
  const std::string_view text = run.text();
  if (begin > 0) {
    const bool part_of_address = std::string_view("._-+@/").find(text[begin - 1]) != none;
    if (part_of_address || is_inside_word(text, begin)) return std::nullopt;
  }
  std::size_t end = begin + 1;
  while (end < text.size() && is_key_character(text[end])) ++end;
  while (end > begin + 1 && (text[end - 1] == '-' || text[end - 1] == '_')) --end;
  if (end == begin + 1) return std::nullopt;
  const CitedWork work{text.substr(begin + 1, end - begin - 1), {}, run.span(begin, end)};
  return TextMatch{begin, end, Citation{reading.store_all(std::vector{work}), CitationForm::narrative}};
}

} // namespace praktijkboek
