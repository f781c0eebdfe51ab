#include "dutch/tables.h"

namespace praktijkboek {

/// The command line.
const std::vector<Sentence>& dutch_of_command_line() {
  static const std::vector<Sentence> table{
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
      {"also ask other hosts whether what links lead to is there",
       "vraag ook andere hosts of er is waar links heen leiden"},
      {"{} addresses of other hosts, {} of them asked now", "{} adressen van andere hosts, {} daarvan nu gevraagd"},
      {"keep this edition, to be published beside those that come",
       "bewaar deze uitgave, om haar naast de volgende te publiceren"},
      {"the edition is frozen: {} files are in {}", "de uitgave is bewaard: {} bestanden staan in {}"},
      {"nothing was frozen", "er is niets bewaard"},
      {"tell what a published file is made of", "vertel waar een gepubliceerd bestand uit bestaat"},
      {"a file of the site, as 'hoofdstukken/een/'", "een bestand van de site, zoals ‘hoofdstukken/een/’"},
      {"folder that was published in", "map waarin is gepubliceerd"},
      {"all of it", "het geheel"},
      {"{} is for {}: in", "{} is voor {}: staat erin"},
      {"{} is for {}: out", "{} is voor {}: staat er niet in"},
      {"{}: {} bytes, fingerprint {}", "{}: {} bytes, vingerafdruk {}"},
      {"what it says is from", "wat erin staat, komt uit"},
      {"how it says so is from", "hoe het er staat, komt uit"},
      {"for some readers only", "alleen voor sommige lezers"},
      {"print the version", "toon de versie"},
      {"print this help", "toon deze hulp"},
      {"{} files are in {}", "{} bestanden staan in {}"},
      {"nothing was published; what was there is still there",
       "er is niets gepubliceerd; wat er al stond, staat er nog"},
      {"no errors", "geen fouten"},
      {"no errors, {} warnings", "geen fouten, {} waarschuwingen"},
      {"reading ease by Flesch-Douma, of 100:", "leesgemak volgens Flesch-Douma, van 100:"},
      {"{} ({}, {} or more): {} in {} texts of {} words; the hardest is {} with {}",
       "{} ({}, {} of meer): {} in {} teksten, {} woorden; het moeilijkst is {} met {}"},
      {"the PDF, or the folder of the PDFs", "de pdf, of de map van de pdf’s"},
      {"nothing was written", "er is niets geschreven"},
      {"'{}' is written", "‘{}’ is geschreven"},
      {"for whom: an audience of book.yaml; without it everybody but the trainers",
       "voor wie: een doelgroep van book.yaml; zonder deze keuze iedereen behalve de trainers"},
  };
  return table;
}

} // namespace praktijkboek
