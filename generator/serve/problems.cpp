#include "serve/problems.h"

#include "base/text.h"
#include "html/escape.h"

#include <fmt/format.h>

#include <algorithm>

namespace praktijkboek {

namespace {

constexpr std::size_t most_shown = 50;

std::string escaped(std::string_view text) {
  std::string out;
  append_escaped(out, text);
  return out;
}

/// Blanks as wide as what stands before the caret; tabs stay tabs.
std::string caret_line(const Diagnostic& diagnostic) {
  std::string out;
  std::size_t columns = diagnostic.place.column - 1;
  for (std::size_t offset = 0; columns > 0 && offset < diagnostic.source_line.size(); --columns)
    out.push_back(next_code_point(diagnostic.source_line, offset) == '\t' ? '\t' : ' ');
  return out.append(diagnostic.width, '^');
}

void write(const Diagnostic& diagnostic, const Translate& translate, std::string& out) {
  out += fmt::format("<li><p><code>{}:{}:{}</code> {}</p>", escaped(diagnostic.path), diagnostic.place.line,
                     diagnostic.place.column, escaped(translate(diagnostic.message)));
  if (diagnostic.width > 0 && !find_invalid_utf8(diagnostic.source_line))
    out += fmt::format("<pre>{}\n<span aria-hidden=\"true\">{}</span></pre>", escaped(diagnostic.source_line),
                       caret_line(diagnostic));
  if (!diagnostic.hint.empty())
    out += fmt::format("<p>{}</p>", escaped(translate({"hint: {}", translate(diagnostic.hint)})));
  out += "</li>\n";
}

/// It can be folded away without a script.
std::string panel(const std::string& title, const std::string& explanation, const std::string& list) {
  return fmt::format("<section id=\"serve_problems\" class=\"serve-problems\" role=\"alert\"><details open>"
                     "<summary>{}</summary>\n<p>{}</p>\n<ol>\n{}</ol></details></section>\n",
                     escaped(title), escaped(explanation), list);
}

} // namespace

std::string problems_html(const Diagnostics& diagnostics, const Translate& translate) {
  std::string list;
  std::size_t errors = 0;
  for (const Diagnostic& diagnostic : diagnostics.all())
    if (diagnostic.severity == Severity::error && ++errors <= most_shown) write(diagnostic, translate, list);
  if (errors > most_shown) list += fmt::format("<li>{}</li>\n", translate({"and {} more", errors - most_shown}));
  return panel(errors == 1 ? translate("1 error") : translate({"{} errors", errors}),
               translate("You see the last good version. This page shows your change as soon as it can be made."),
               list);
}

std::string failure_html(const SystemFailure& failure, const Translate& translate) {
  return panel(translate("the machine failed"), failure.path, fmt::format("<li>{}</li>\n", escaped(failure.reason)));
}

} // namespace praktijkboek
