#include "cli/sarif.h"

#include <nlohmann/json.hpp>

#include <cmath>

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

Json ease_of(const ReadingEase& one) {
  return {{"readers", one.readers},
          {"level", one.level},
          {"leastWanted", one.least_wanted},
          {"documents", one.documents},
          {"words", one.words},
          {"ease", std::round(one.ease * 10) / 10},
          {"hardest", one.hardest},
          {"easeOfHardest", std::round(one.ease_of_hardest * 10) / 10}};
}

} // namespace

std::string to_sarif(const Diagnostics& diagnostics, const std::vector<ReadingEase>& reading_ease,
                     const Translate& translate) {
  Json results = Json::array();
  for (const Diagnostic& diagnostic : diagnostics.all()) results.push_back(result_of(diagnostic, translate));
  const Json driver{{"name", "praktijkboek"}, {"version", PRAKTIJKBOEK_VERSION}};
  Json run{{"tool", {{"driver", driver}}}, {"columnKind", "unicodeCodePoints"}, {"results", std::move(results)}};
  Json eases = Json::array();
  for (const ReadingEase& one : reading_ease) eases.push_back(ease_of(one));
  if (!eases.empty()) run["properties"] = {{"readingEaseFleschDouma", std::move(eases)}};
  const Json log{
      {"$schema", "https://json.schemastore.org/sarif-2.1.0.json"}, {"version", "2.1.0"}, {"runs", Json::array({run})}};
  return log.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace praktijkboek
