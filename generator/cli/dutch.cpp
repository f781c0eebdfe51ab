#include "cli/dutch.h"

#include <unordered_map>

namespace praktijkboek {

namespace {

using Sentences = std::unordered_map<std::string_view, std::string_view>;

const Sentences& sentences() {
  static const Sentences table{
      // the command line
      {"Turns a practice handbook in Markdown and YAML into a website and PDFs.",
       "Maakt van een praktijkboek in Markdown en YAML een website en pdf’s."},
      {"render the handbook", "maak het handboek"},
      {"do all that build checks, and write nothing", "controleer alles wat build controleert, en schrijf niets"},
      {"folder that holds content/", "map waarin content/ staat"},
      {"folder to publish in", "map om in te publiceren"},
      {"number of threads", "aantal threads"},
      {"make everything anew", "maak alles opnieuw"},
      {"publish only the website or only the PDFs", "publiceer alleen de website of alleen de pdf’s"},
      {"text, or json: SARIF 2.1.0", "text, of json: SARIF 2.1.0"},
      {"print the version", "toon de versie"},
      {"print this help", "toon deze hulp"},
      {"{} files are in {}", "{} bestanden staan in {}"},
      {"nothing was published; what was there is still there",
       "er is niets gepubliceerd; wat er al stond, staat er nog"},
      {"no errors", "geen fouten"},
  };
  return table;
}

} // namespace

std::string_view dutch_pattern(std::string_view english) {
  const auto found = sentences().find(english);
  return found == sentences().end() ? std::string_view{} : found->second;
}

} // namespace praktijkboek
