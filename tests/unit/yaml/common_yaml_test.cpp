#include "unit/yaml/yaml_support.h"
#include "yaml/common_yaml.h"
#include "yaml/full_yaml.h"

#include <catch2/catch.hpp>

using namespace praktijkboek;

namespace {

/// A tree with every place and style in it.
std::string in_full(const YamlValue& value) {
  const std::string place = fmt::format("{}-{}@{} ", value.span.begin, value.span.end, value.place);
  return place + std::visit(overloaded{
                                [](const YamlNothing&) -> std::string { return "nothing"; },
                                [](const YamlScalar& scalar) {
                                  return fmt::format("{}'{}'", static_cast<int>(scalar.style), scalar.text);
                                },
                                [](const YamlList& list) {
                                  std::string out = "[";
                                  for (const YamlValue& item : list) out += in_full(item) + ",";
                                  return out + "]";
                                },
                                [](const YamlMap& map) {
                                  std::string out = "{";
                                  for (const YamlEntry& entry : map)
                                    out += fmt::format("{}@{}-{}: {},", entry.key, entry.key_span.begin,
                                                       entry.key_span.end, in_full(entry.value));
                                  return out + "}";
                                },
                            },
                            value.content);
}

std::string read_common(const std::string& text) {
  const Source source{"test.yaml", text};
  YamlDocument document;
  document.excerpt = whole_text(source);
  const auto root = parse_common_yaml(document);
  return root ? in_full(*root) : "left to the other parser";
}

std::string read_full(const std::string& text) {
  const Source source{"test.yaml", text};
  YamlDocument document;
  document.excerpt = whole_text(source);
  Diagnostics diagnostics;
  return parse_full_yaml(source, document, diagnostics) ? in_full(document.root) : messages(diagnostics);
}

} // namespace

TEST_CASE("the quick parser gives the same tree as the one for all of YAML") {
  const auto text = GENERATE(as<std::string>{}, "title: Een groep om je heen\ndescription: Wat, wie en hoe.\n",
                             "a: b # opmerking\n# nog een\n\nc: 'd # e' # f\n",
                             "a:\n- b\n- c\nd:\n  - e\n  -   f: g\n      h: i\n  - - j\n    - k\n",
                             "a: {b: c, d: [e, 'f''s', \"g\"], h: {}}\ni: []\n",
                             "a: |\n  een\n\n    twee\n  drie\n\n\nb: c\n", "a: |\n  een\n# buiten\nb: 12:30\n",
                             "- {key: l1, label: 'Waar sta ik nu?', width: half}\n- -3\n- https://x.nl/a#b\n",
                             "a:\n  b:\n    c: d\n  e: f\n");
  CAPTURE(text);
  CHECK(read_common(text) == read_full(text));
}

TEST_CASE("the quick parser leaves alone what it does not know for sure") {
  const auto text = GENERATE(as<std::string>{}, "a: b: c\n", "a: b\n  c\n", "a: &x b\n", "a: *x\n", "a: !t b\n",
                             "a: [b,\n  c]\n", "a: \"b\\n\"\n", "a: 'b\n  c'\n", "a:\tb\n", "a:\n", "a: ~\n",
                             "a: b\na: c\n", "a: >\n  b\n", "a: |-\n  b\n", "? a\n: b\n", "--- \na: b\n", "a: b\n...\n",
                             "a: [b, ]\n", "a: {b}\n", "a: [b: c]\n", "a: 'b' c\n", "'a': b\n", "tekst\n", "",
                             "a: b\r\nc: d\r\n", "a:\n  b: c\n d: e\n", "a: [b?]\n", "a: |\n  zonder regeleinde");
  CAPTURE(text);
  CHECK(read_common(text) == "left to the other parser");
}
