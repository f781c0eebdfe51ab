#include "html/escape.h"

#include "base/text.h"

#include <array>

namespace praktijkboek {

namespace {

constexpr bool is_special(char c) { return c == '&' || c == '<' || c == '>' || c == '"'; }

/// The first special character at or after `from`. Whole blocks are tested at once, which compilers turn into a few
/// vector instructions: most text has nothing to escape.
std::size_t find_special(std::string_view text, std::size_t from) {
  constexpr std::size_t block = 32;
  for (; from + block <= text.size(); from += block) {
    unsigned char found = 0;
    for (std::size_t i = 0; i < block; ++i)
      found = static_cast<unsigned char>(found | static_cast<unsigned char>(is_special(text[from + i])));
    if (found != 0) break;
  }
  while (from < text.size() && !is_special(text[from])) ++from;
  return from;
}

constexpr std::array<bool, 256> refused_in_url_table() {
  std::array<bool, 256> table{};
  for (const char c : std::string_view(" \"<>\\^`{|}[]\x7f")) table.at(static_cast<unsigned char>(c)) = true;
  for (std::size_t c = 0; c < 0x20; ++c) table.at(c) = true;
  return table;
}
constexpr std::array<bool, 256> refused_in_url = refused_in_url_table();

bool is_hexadecimal(char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }

bool is_encoded_byte(std::string_view text, std::size_t percent) {
  return percent + 2 < text.size() && is_hexadecimal(text[percent + 1]) && is_hexadecimal(text[percent + 2]);
}

void append_percent_encoded(std::string& out, unsigned char byte) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  out.push_back('%');
  out.push_back(digits[byte >> 4U]);
  out.push_back(digits[byte & 0xFU]);
}

} // namespace

void append_escaped(std::string& out, std::string_view text) {
  std::size_t begin = 0;
  for (std::size_t i = find_special(text, 0); i < text.size(); i = find_special(text, begin)) {
    out.append(text, begin, i - begin);
    begin = i + 1;
    switch (text[i]) {
    case '&': out.append("&amp;"); break;
    case '<': out.append("&lt;"); break;
    case '>': out.append("&gt;"); break;
    default: out.append("&quot;"); break;
    }
  }
  out.append(text, begin);
}

void append_address(std::string& out, std::string_view address) {
  std::size_t begin = 0;
  for (std::size_t i = 0; i < address.size(); ++i) {
    const char c = address[i];
    const bool refused = refused_in_url[static_cast<unsigned char>(c)] || (c == '%' && !is_encoded_byte(address, i));
    if (!refused && c != '&') continue;
    out.append(address, begin, i - begin);
    begin = i + 1;
    if (refused)
      append_percent_encoded(out, static_cast<unsigned char>(c));
    else
      out.append("&amp;");
  }
  out.append(address, begin);
}

AddressKind kind_of_address(std::string_view address) {
  const std::size_t end_of_scheme = address.find_first_of(":/?#");
  if (end_of_scheme == std::string_view::npos || address[end_of_scheme] != ':')
    return address.starts_with("//") ? AddressKind::external : AddressKind::relative;
  const std::string scheme = lower_case(address.substr(0, end_of_scheme));
  if (scheme == "https" || scheme == "http") return AddressKind::external;
  if (scheme == "mailto" || scheme == "tel") return AddressKind::mail;
  return AddressKind::refused;
}

} // namespace praktijkboek
