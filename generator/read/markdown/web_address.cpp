#include "base/text.h"
#include "read/markdown/text_syntax.h"

#include <algorithm>

namespace praktijkboek {

namespace {

constexpr auto none = std::string_view::npos;

bool begins_host(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
         static_cast<unsigned char>(c) >= 0x80;
}

std::size_t scheme_begin(std::string_view text, std::size_t colon) {
  for (const std::string_view scheme : {"https", "http"})
    if (text.substr(0, colon).ends_with(scheme)) return colon - scheme.size();
  return none;
}

bool ends_with_quotation_mark(std::string_view text) {
  return text.ends_with("\u2019") || text.ends_with("\u201D") || text.ends_with("\u2026");
}

/// Punctuation behind an address belongs to the sentence (GitHub Flavored Markdown 0.29, 6.9). Of closing parentheses
/// only those that were opened inside belong to the address.
std::size_t address_end(std::string_view text, std::size_t begin) {
  std::size_t end = std::min(text.find_first_of(" \t\n<", begin), text.size());
  for (;;) {
    const std::string_view address = text.substr(begin, end - begin);
    if (address.empty()) return end;
    if (ends_with_quotation_mark(address)) {
      end -= 3;
    } else if (address.back() == ')') {
      const auto opened = std::count(address.begin(), address.end(), '(');
      const auto closed = std::count(address.begin(), address.end(), ')');
      if (closed <= opened) return end;
      --end;
    } else if (std::string_view("?!.,:;*_~'\"]}").find(address.back()) != none) {
      --end;
    } else {
      return end;
    }
  }
}

} // namespace

std::optional<TextMatch> match_web_address(Reading& reading, const TextRun& run, std::size_t middle) {
  const std::string_view text = run.text();
  const bool with_scheme = text[middle] == ':';
  if (with_scheme && text.substr(middle + 1, 2) != "//") return std::nullopt;
  if (!with_scheme && !text.substr(0, middle).ends_with("www")) return std::nullopt;
  const std::size_t begin = with_scheme ? scheme_begin(text, middle) : middle - 3;
  if (begin == none || is_inside_word(text, begin)) return std::nullopt;
  const std::size_t host = with_scheme ? middle + 3 : middle + 1;
  const std::size_t end = address_end(text, begin);
  if (end <= host || !begins_host(text[host])) return std::nullopt;
  const std::string_view address = text.substr(begin, end - begin);
  const bool whole_host = with_scheme || text.substr(host, end - host).find('.') != none;
  if (!whole_host) return std::nullopt;
  return TextMatch{begin, end, WebAddress{with_scheme ? address : reading.keep("https://" + std::string(address))}};
}

} // namespace praktijkboek
