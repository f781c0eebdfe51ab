#include "read/markdown/html_hint.h"

#include "base/text.h"

#include <algorithm>
#include <string>

namespace praktijkboek {

namespace {

std::string element_name(std::string_view html) {
  const std::size_t begin = std::min(html.find_first_not_of("</"), html.size());
  std::size_t end = begin;
  const auto is_name = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
  };
  while (end < html.size() && is_name(html[end])) ++end;
  return lower_case(html.substr(begin, end - begin));
}

bool is_one_of(std::string_view name, std::initializer_list<std::string_view> names) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

Message instead_of(std::string_view element) {
  if (element == "br") return {"end the line with a backslash"};
  if (is_one_of(element, {"b", "strong"})) return {"write **words**"};
  if (is_one_of(element, {"i", "em", "cite"})) return {"write *words*"};
  if (is_one_of(element, {"s", "del", "strike"})) return {"write ~~words~~"};
  if (is_one_of(element, {"a"})) return {"write [words](address)"};
  if (is_one_of(element, {"img", "figure", "picture"})) return {"write ![what it shows](images/name.png)"};
  if (is_one_of(element, {"table", "tr", "td", "th", "thead", "tbody"}))
    return {"use a Markdown table or a ```table block"};
  if (is_one_of(element, {"div", "aside", "section", "details", "blockquote"})) return {"use a box: > [!KADER] Title"};
  if (is_one_of(element, {"span"})) return {"for words in another language write [words](lang:en)"};
  if (is_one_of(element, {"hr"})) return {"write ---"};
  if (is_one_of(element, {"ul", "ol", "li"})) return {"write a Markdown list"};
  if (is_one_of(element, {"code", "pre"})) return {"write `code`"};
  return {"write Markdown; to show '<' as it is, write \\<"};
}

} // namespace

void report_raw_html(Reading& reading, std::string_view html, Span span) {
  const std::string name = element_name(html);
  reading.error(span, {"HTML is not supported here"}, instead_of(name));
}

} // namespace praktijkboek
