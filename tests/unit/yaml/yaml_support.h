#pragma once

#include "base/diagnostics.h"
#include "base/overloaded.h"
#include "yaml/parse_yaml.h"

#include <fmt/format.h>

#include <string>
#include <string_view>

namespace praktijkboek {

/// One line for each diagnostic: '2:3-5 message (hint)', with the columns that are underlined.
inline std::string messages(const Diagnostics& diagnostics) {
  Diagnostics sorted = diagnostics;
  sorted.sort();
  std::string out;
  for (const Diagnostic& diagnostic : sorted.all()) {
    const std::size_t column = diagnostic.place.column;
    const std::size_t last = column + std::max<std::size_t>(diagnostic.width, 1) - 1;
    out += last > column ? fmt::format("{}:{}-{} ", diagnostic.place.line, column, last)
                         : fmt::format("{}:{} ", diagnostic.place.line, column);
    out += diagnostic.message.text();
    if (!diagnostic.hint.empty()) out += fmt::format(" ({})", diagnostic.hint.text());
    out += "\n";
  }
  return out;
}

/// A value as JSON, with what the source holds at its place where that says more.
inline std::string show(const YamlValue& value) {
  return std::visit(overloaded{
                        [](const YamlNothing&) -> std::string { return "null"; },
                        [](const YamlScalar& scalar) { return fmt::format("'{}'", scalar.text); },
                        [](const YamlList& list) {
                          std::string out;
                          for (const YamlValue& item : list) out += (out.empty() ? "" : ", ") + show(item);
                          return "[" + out + "]";
                        },
                        [](const YamlMap& map) {
                          std::string out;
                          for (const YamlEntry& entry : map)
                            out += fmt::format("{}{}: {}", out.empty() ? "" : ", ", entry.key, show(entry.value));
                          return "{" + out + "}";
                        },
                    },
                    value.content);
}

/// A YAML text that was read, with what was found wrong.
struct ParsedYaml {
  explicit ParsedYaml(std::string text) : source{"test.yaml", std::move(text)} {
    document = parse_yaml(source, whole_text(source), diagnostics);
  }
  std::string shown() const { return document ? show(document->root) : "nothing"; }
  std::string wrong() const { return messages(diagnostics); }

  Source source;
  Diagnostics diagnostics;
  std::optional<YamlDocument> document;
};

/// What stands in a source at a span.
inline std::string_view at(const Source& source, Span span) {
  return std::string_view(source.text).substr(span.begin, span.end - span.begin);
}

} // namespace praktijkboek
