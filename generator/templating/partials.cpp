#include "templating/partials.h"

#include "base/text.h"
#include "templating/template.h"

#include <algorithm>
#include <string_view>
#include <vector>

namespace praktijkboek {

namespace {

constexpr std::string_view tag_begin = "{{>";
constexpr std::string_view tag_end = "}}";

/// The templates being put in place, outermost first.
using Chain = std::vector<std::string>;

void append_without_indentation(std::string& out, std::string_view text) {
  bool at_line_start = out.empty() || out.back() == '\n';
  for (const char c : text) {
    if (at_line_start && (c == ' ' || c == '\t')) continue;
    at_line_start = c == '\n';
    out.push_back(c);
  }
}

void append_expanded(std::string& out, std::string_view text, const std::map<std::string, std::string>& partials,
                     Chain& chain) {
  for (;;) {
    const std::size_t begin = text.find(tag_begin);
    append_without_indentation(out, text.substr(0, begin));
    if (begin == std::string_view::npos) return;
    const std::size_t name_begin = begin + tag_begin.size();
    const std::size_t end = text.find(tag_end, name_begin);
    if (end == std::string_view::npos) throw TemplateFailure(chain.front(), "a {{> tag is not closed");

    const std::string name(trim(text.substr(name_begin, end - name_begin)));
    const auto partial = partials.find(name);
    if (partial == partials.end()) throw TemplateFailure(chain.front(), "there is no partial '" + name + "'");
    if (std::find(chain.begin(), chain.end(), name) != chain.end())
      throw TemplateFailure(chain.front(), "the partial '" + name + "' contains itself");
    chain.push_back(name);
    append_expanded(out, partial->second, partials, chain);
    chain.pop_back();

    text.remove_prefix(end + tag_end.size());
    // A partial on a line of its own ends with a line end already.
    if (!out.empty() && out.back() == '\n' && text.starts_with('\n')) text.remove_prefix(1);
  }
}

} // namespace

std::string with_partials(const std::string& name, const std::string& text,
                          const std::map<std::string, std::string>& partials) {
  std::string out;
  Chain chain{name};
  append_expanded(out, text, partials, chain);
  return out;
}

} // namespace praktijkboek
