#include "base/text.h"
#include "forms/data_text.h"

#include <algorithm>

namespace praktijkboek {

namespace {

std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : text) {
    switch (c) {
    case '&': out += "&amp;"; break;
    case '<': out += "&lt;"; break;
    case '>': out += "&gt;"; break;
    case '"': out += "&quot;"; break;
    default: out += c;
    }
  }
  return out;
}

std::vector<std::string_view> parts_of(std::string_view name) {
  std::vector<std::string_view> parts;
  for (std::size_t begin = 0;;) {
    const std::size_t end = name.find('.', begin);
    parts.push_back(name.substr(begin, end - begin));
    if (end == std::string_view::npos) return parts;
    begin = end + 1;
  }
}

} // namespace

/// Names are sorted, so that fields with the same beginning follow one another: each opens what differs from the last.
std::string write_xfdf(const FormValues& values) {
  std::string out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                    "<xfdf xmlns=\"http://ns.adobe.com/xfdf/\" xml:space=\"preserve\">\n<fields>\n";
  std::vector<std::string_view> open;
  const auto close_to = [&](std::size_t depth) {
    for (; open.size() > depth; open.pop_back()) out += "</field>\n";
  };
  for (const auto& [name, value] : values) {
    const std::vector<std::string_view> parts = parts_of(name);
    const auto same = std::mismatch(open.begin(), open.end(), parts.begin(), parts.end()).first;
    close_to(static_cast<std::size_t>(same - open.begin()));
    for (std::size_t i = open.size(); i < parts.size(); ++i) {
      out += "<field name=\"" + escaped(parts[i]) + "\">\n";
      open.push_back(parts[i]);
    }
    out += "<value>" + escaped(value) + "</value>\n";
  }
  close_to(0);
  return out + "</fields>\n</xfdf>\n";
}

} // namespace praktijkboek
