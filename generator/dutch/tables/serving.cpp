#include "dutch/tables.h"

namespace praktijkboek {

/// The server that shows a site while it is written, and what stands in its pages.
const std::vector<Sentence>& dutch_of_serving() {
  static const std::vector<Sentence> table{
      {"show the site on this machine, and follow changes", "toon de site op deze computer, en volg wijzigingen"},
      {"port on this machine; 0: any that is free", "poort op deze computer; 0: een die vrij is"},
      {"the site is at {}, and follows your changes; Ctrl+C ends",
       "de site staat op {} en volgt je wijzigingen; stop met Ctrl+C"},
      {"the last good version is still shown", "de laatste goede versie blijft te zien"},
      {"{} pages", "{} pagina’s"},
      {"{} pages in {} ms", "{} pagina’s in {} ms"},
      {"{}: no page changes ({} ms)", "{}: er verandert geen pagina ({} ms)"},
      {"{}: {} made anew in {} ms", "{}: {} opnieuw gemaakt in {} ms"},
      {"1 error", "1 fout"},
      {"{} errors", "{} fouten"},
      {"hint: {}", "tip: {}"},
      {"and {} more", "en nog {}"},
      {"the machine failed", "de computer kon iets niet"},
      {"You see the last good version. This page shows your change as soon as it can be made.",
       "Je ziet de laatste goede versie. Zodra het kan, staat je wijziging hier vanzelf."},
  };
  return table;
}

} // namespace praktijkboek
