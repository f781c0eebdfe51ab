#include "base/overloaded.h"
#include "base/text.h"
#include "yaml/common_yaml.h"
#include "yaml/full_yaml.h"
#include "yaml/parse_yaml.h"

#include <cstdint>
#include <cstdlib>
#include <string>

using namespace praktijkboek;

namespace {

bool same(const YamlValue& left, const YamlValue& right);

bool same(const YamlNothing&, const YamlNothing&) { return true; }
bool same(const YamlScalar& left, const YamlScalar& right) {
  return left.text == right.text && left.style == right.style;
}
bool same(const YamlList& left, const YamlList& right) {
  if (left.size() != right.size()) return false;
  for (std::size_t i = 0; i < left.size(); ++i)
    if (!same(left[i], right[i])) return false;
  return true;
}
bool same(const YamlMap& left, const YamlMap& right) {
  if (left.size() != right.size()) return false;
  for (std::size_t i = 0; i < left.size(); ++i)
    if (left[i].key != right[i].key || !(left[i].key_span == right[i].key_span) || !same(left[i].value, right[i].value))
      return false;
  return true;
}
bool same(const YamlValue& left, const YamlValue& right) {
  if (!(left.span == right.span) || left.place != right.place) return false;
  if (left.content.index() != right.content.index()) return false;
  return std::visit(
      [&](const auto& content) { return same(content, std::get<std::decay_t<decltype(content)>>(right.content)); },
      left.content);
}

/// Every text can be traced back to the source.
void check_places(const Source& source, const YamlDocument& document, const YamlValue& value) {
  if (value.span.begin > value.span.end || value.span.end > source.text.size()) std::abort();
  std::visit(overloaded{
                 [](const YamlNothing&) {},
                 [&](const YamlScalar& scalar) {
                   const ScalarExcerpt excerpt(document, value);
                   std::size_t last = 0;
                   for (std::size_t i = 0; i <= scalar.text.size(); ++i) {
                     const std::size_t place = excerpt.view().source_offset(i);
                     if (place < last || place > source.text.size()) std::abort();
                     last = place;
                   }
                 },
                 [&](const YamlList& list) {
                   for (const YamlValue& item : list) check_places(source, document, item);
                 },
                 [&](const YamlMap& map) {
                   for (const YamlEntry& entry : map) check_places(source, document, entry.value);
                 },
             },
             value.content);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const Source source{"proef.yaml", std::string(reinterpret_cast<const char*>(data), size)};
  Diagnostics diagnostics;
  const auto document = parse_yaml(source, whole_text(source), diagnostics);
  if (!document && !diagnostics.has_errors()) std::abort();
  for (const Diagnostic& diagnostic : diagnostics.all()) {
    to_text(diagnostic, [](const Message& message) { return message.text(); });
  }
  if (!document) return 0;
  check_places(source, *document, document->root);

  // The quick parser gives what the other one gives.
  YamlDocument common;
  YamlDocument full;
  common.excerpt = full.excerpt = whole_text(source);
  const auto root = parse_common_yaml(common);
  if (root && (!parse_full_yaml(source, full, diagnostics) || !same(*root, full.root))) std::abort();
  return 0;
}
