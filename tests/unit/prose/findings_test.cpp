#include "prose/findings.h"
#include "prose/unwanted_words.h"

#include <catch2/catch.hpp>

using namespace praktijkboek;

namespace {

/// What the rules say of a text, as 'place: message'.
std::vector<std::string> findings(const std::string& text, PassageKind kind = PassageKind::sentences) {
  Passage passage{kind, text, {}};
  std::vector<std::string> out;
  const ReportFinding report = [&](const ProseFinding& finding) {
    out.push_back(text.substr(finding.begin, finding.end - finding.begin) + ": " + finding.message.text());
  };
  std::vector<TextWord> words;
  find_words(text, words);
  check_typography(passage, report);
  check_numbers(passage, words, find_sentences(text, words), report);
  return out;
}

std::vector<std::string> unwanted(const ProseStyle& style, const std::string& text, bool plain_words = false) {
  const UnwantedWordFinder finder(style);
  Passage passage{PassageKind::sentences, text, {}};
  std::vector<TextWord> words;
  find_words(text, words);
  std::vector<std::string> out;
  finder.check(passage, words, {"lezers", "B1", 0, 20, plain_words, {}}, [&](const ProseFinding& finding) {
    out.push_back(text.substr(finding.begin, finding.end - finding.begin) + ": " + finding.message.text());
  });
  return out;
}

using Findings = std::vector<std::string>;

} // namespace

TEST_CASE("good typography is left alone") {
  for (const char* text :
       {"‘Zij zei: “kom maar”,’ zei hij – en dat was ’t.", "’s Avonds van 9–18 uur, van 9.15–16.30 uur.",
        "Het kostte €\u00a01.000 of 13% meer, d = 0,54 (0,21 tot 0,86).", "Bel 0800-0113 of kom in 2026. Of ‘ja’?",
        "Op 1 mei 2026 waren er 2.263 mensen.", "Dat zijn zo’n ‘foto’s’.", "mensen van 18 jaar", "versie 2.0",
        "WCAG 2.2", "stap 3 is klaar", "Debian is er, en Debian 12 of nieuwer.", "van 5 tot 8 mensen", "Wacht…",
        "de start- en de eindmeting", "een in- of uitstap"}) {
    INFO(text);
    CHECK(findings(text).empty());
  }
}

TEST_CASE("quotation marks and apostrophes are curly, single ones outside") {
  CHECK(findings("Een \"woord\".") == Findings{"\": a straight quotation mark", "\": a straight quotation mark"});
  CHECK(findings("zo'n") == Findings{"': a straight apostrophe"});
  CHECK(findings("Een “woord”.") == Findings{"“: double quotation marks outside"});
  CHECK(findings("„woord”") == Findings{"„: a quotation mark of another language"});
  CHECK(findings("‘s avonds") == Findings{"‘: an opening quotation mark as an apostrophe"});
  CHECK(findings("‘Dat zei hij.") == Findings{"‘: a quotation is not closed"});
}

TEST_CASE("dashes have blanks on both sides, ranges have none") {
  CHECK(findings("ja - nee") == Findings{"-: a hyphen as a dash"});
  CHECK(findings("ja -- nee") == Findings{"--: two hyphens"});
  CHECK(findings("ja — nee") == Findings{"—: a long dash"});
  CHECK(findings("ja –nee") == Findings{"–: a dash with a blank on one side"});
  CHECK(findings("wens–doel") == Findings{"–: a dash without blanks"});
  CHECK(findings("van 9-18 jaar") == Findings{"9-18: a hyphen in a range"});
  CHECK(findings("van 9 – 18 jaar") == Findings{" – : blanks in a range"});
}

TEST_CASE("blanks and points") {
  CHECK(findings("ja , nee") == Findings{" ,: a blank before ','"});
  CHECK(findings("ja  nee") == Findings{"  : two blanks"});
  CHECK(findings("( ja )") == Findings{"( : a blank inside brackets", " ): a blank inside brackets"});
  CHECK(findings("Wacht...") == Findings{"...: three points"});
  CHECK(findings("13 % van hen") == Findings{" %: a blank before %"});
}

TEST_CASE("amounts and measures stay on one line") {
  CHECK(findings("€ 10 en €10") == Findings{"€ : a blank behind € where a line may end", "€: € without a blank"});
  CHECK(findings("20 mm hoog") == Findings{"20 mm: a blank before a unit where a line may end"});
}

TEST_CASE("numbers have a decimal comma and a point between thousands") {
  CHECK(findings("d = 0.54") == Findings{"0.54: a decimal point"});
  CHECK(findings("gemiddeld 4.5 mensen") == Findings{"4.5: a decimal point"});
  CHECK(findings("2,263 mensen") == Findings{"2,263: a comma between thousands"});
  CHECK(findings("215000 mensen") == Findings{"215000: thousands without a point"});
}

TEST_CASE("numbers to twenty are words in running text only") {
  CHECK(findings("Er kwamen 4 mensen.") == Findings{"4: a number to twenty in digits"});
  CHECK(findings("Er kwamen 4 mensen.", PassageKind::title).empty());
  CHECK(findings("Er kwamen 4 van de 107 mensen.").empty());
}

TEST_CASE("dates and times") {
  CHECK(findings("op 1-5-2026") == Findings{"1-5-2026: a date in numbers only"});
  CHECK(findings("op 2026-05-01") == Findings{"2026-05-01: a date in numbers only"});
  CHECK(findings("op 01 mei 2026") == Findings{"01: a date that begins with 0"});
  CHECK(findings("op 1 Mei 2026") == Findings{"Mei: a month with a capital"});
  CHECK(findings("om 9:15 uur") == Findings{"9: a time with a colon"});
  CHECK(findings("om 09.15 uur") == Findings{"09.15: a time that begins with 0"});
}

TEST_CASE("a field is filled in with a date in numbers") {
  CHECK(findings("06-10-2026", PassageKind::answer).empty());
  CHECK(findings("14:30", PassageKind::answer).empty());
}

TEST_CASE("unwanted words are found as whole words, in any case") {
  ProseStyle style;
  style.unwanted = {{ProseRule::framing, {"verward persoon", "schizofreen"}, "iemand die in de war is", ""}};
  CHECK(unwanted(style, "Een Verward persoon.") ==
        Findings{"Verward persoon: this book does not say 'Verward persoon'"});
  CHECK(unwanted(style, "Verward. Persoon, een verwarde persoon, schizofreenachtig.").empty());
}

TEST_CASE("an open form stands for all that begins so") {
  ProseStyle style;
  style.unwanted = {{ProseRule::hard_word, {"evalue*"}, "terugkijken", ""}};
  CHECK(unwanted(style, "Wij evalueren.", true) == Findings{"evalueren: 'evalueren' is a hard word for lezers"});
  CHECK(unwanted(style, "Wij evalueren.", false).empty());
}

TEST_CASE("spelling is looked at letter by letter") {
  ProseStyle style;
  style.unwanted = {{ProseRule::spelling, {"GGZ", "GGZ-*"}, "ggz", ""}};
  CHECK(unwanted(style, "De ggz, ggz-breed.").empty());
  CHECK(unwanted(style, "De GGZ, GGZ-breed.") ==
        Findings{"GGZ: this book does not say 'GGZ'", "GGZ-breed: this book does not say 'GGZ-breed'"});
}

TEST_CASE("a little word twice in a row is a slip") {
  CHECK(unwanted({}, "Dat is de de vraag.") == Findings{"de de: 'de' twice in a row"});
  CHECK(unwanted({}, "Dat die die kant op gaat, en dat dat mag.").empty());
}
