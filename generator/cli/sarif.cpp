#include "cli/sarif.h"

#include <nlohmann/json.hpp>

namespace praktijkboek {

namespace {

using Json = nlohmann::ordered_json;

Json region_of(const Diagnostic& diagnostic) {
  const LineColumn& place = diagnostic.place;
  return {{"startLine", place.line},
          {"startColumn", place.column},
          {"endColumn", place.column + std::max<std::size_t>(1, diagnostic.width)}};
}

Json result_of(const Diagnostic& diagnostic, const Translate& translate) {
  std::string text = translate(diagnostic.message);
  if (!diagnostic.hint.empty()) text += " (" + translate(diagnostic.hint) + ")";
  const Json location{
      {"physicalLocation", {{"artifactLocation", {{"uri", diagnostic.path}}}, {"region", region_of(diagnostic)}}}};
  return {{"level", diagnostic.severity == Severity::error ? "error" : "warning"},
          {"message", {{"text", text}}},
          {"locations", Json::array({location})}};
}

} // namespace

std::string to_sarif(const Diagnostics& diagnostics, const Translate& translate) {
  Json results = Json::array();
  for (const Diagnostic& diagnostic : diagnostics.all()) results.push_back(result_of(diagnostic, translate));
  const Json driver{{"name", "praktijkboek"}, {"version", PRAKTIJKBOEK_VERSION}};
  const Json run{{"tool", {{"driver", driver}}}, {"columnKind", "unicodeCodePoints"}, {"results", std::move(results)}};
  const Json log{
      {"$schema", "https://json.schemastore.org/sarif-2.1.0.json"}, {"version", "2.1.0"}, {"runs", Json::array({run})}};
  return log.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace praktijkboek
