#include "unit/read/read_support.h"

#include <catch2/catch.hpp>

using namespace praktijkboek;

TEST_CASE("the glossary is a document of terms") {
  Diagnostics diagnostics;
  const auto glossary = read_glossary(source_of("content/glossary.yaml",
                                                "naaste:\n  term: naaste\n  forms: [naasten]\n"
                                                "  definition: Ieder mens. Niet alleen [familie](term:familie).\n"
                                                "epa:\n  term: EPA\n  expansion: ernstige aandoening\n"
                                                "  definition: Iets.\n"),
                                      diagnostics);
  CHECK(messages(diagnostics).empty());
  CHECK(dump(*glossary) == "glossary begrippen\ntitle: Begrippen\nlabel: begrippen\nlist of terms\n"
                           "term naaste: naaste\n  forms: 'naasten'\n"
                           "  definition: Ieder mens. Niet alleen [term familie | familie].\n"
                           "term epa: EPA\n  expansion: ernstige aandoening\n  definition: Iets.\n");
  CHECK(at(*glossary->source, glossary->span_of(glossary->glossary[1].id)) == "epa");
}

TEST_CASE("mistakes in the glossary") {
  const auto wrong = [](std::string text) {
    Diagnostics diagnostics;
    read_glossary(source_of("content/glossary.yaml", std::move(text)), diagnostics);
    return messages(diagnostics);
  };
  CHECK(wrong("Naaste:\n  term: x\n  definition: y\n") ==
        "1:1-6 'Naaste' cannot be the key of a term: use a to z, 0 to 9 and '-' (write 'naaste')\n");
  CHECK(wrong("naaste:\n  term: x\n") == "2:3 a term needs 'definition'\n");
  CHECK(wrong("naaste:\n  term: x\n  definition: 'een [](term:y)'\n") ==
        "3:20-29 this link has no words (write [words](term:y))\n");
  CHECK(wrong("naaste:\n  term: x\n  definition: '- een lijst'\n") ==
        "3:16-26 only one paragraph of text can stand here (put a backslash before a '#', '-' or '1.' that is no "
        "heading and no list)\n");
  CHECK(wrong("- a\n") == "1:1-3 the glossary is a set of keys, one for each term\n");
}

TEST_CASE("the literature is a map of works") {
  Diagnostics diagnostics;
  const Literature literature =
      read_literature(source_of("content/literature.yaml",
                                "tjaden2021:\n  type: article\n"
                                "  authors: [{family: Hollander, given: W., particle: den}, {name: Stichting}]\n"
                                "  year: 2021\n  title: Groepen\n  language: en\n  volume: \"78\"\n"
                                "  doi: 10.1001/x\n  accessed: 2026-11-01\n"),
                      diagnostics);
  CHECK(messages(diagnostics).empty());
  const Work& work = literature.at("tjaden2021");
  CHECK(work.type == WorkType::article);
  CHECK(work.authors[0].particle == "den");
  CHECK(work.authors[1].name == "Stichting");
  CHECK(work.year == "2021");
  CHECK(work.volume == "78");
  CHECK(work.accessed == Date{2026, 11, 1});
}

TEST_CASE("mistakes in the literature") {
  const auto wrong = [](std::string_view rest) {
    Diagnostics diagnostics;
    read_literature(
        source_of("content/literature.yaml", "a2020:\n  type: book\n  year: 2020\n  title: T\n" + std::string(rest)),
        diagnostics);
    return messages(diagnostics);
  };
  CHECK(wrong("  authors: [{given: C.}]\n") ==
        "5:13-22 an author has either 'family' or 'name' (persons: {family: Tjaden, given: C.}; organisations: "
        "{name: Trimbos-instituut})\n");
  CHECK(wrong("  doi: https://doi.org/10.1001/x\n") == "5:8-32 a DOI begins with '10.' (write 10.1001/x)\n");
  CHECK(wrong("  url: www.x.nl\n") == "5:8-15 an address begins with 'https://' (write https://www.x.nl)\n");
  CHECK(wrong("  uitgever: X\n") ==
        "5:3-10 a work has no key 'uitgever' (it can also have 'authors', 'language', 'journal', 'volume', 'issue', "
        "'pages', 'doi', 'publisher', 'place', 'isbn', 'edition', 'institution', 'container', 'url', 'note' and "
        "'accessed')\n");
  CHECK(wrong("b c: {type: boek, year: nul, title: T}\n") ==
        "5:1-3 'b c' cannot be the key of a work (use letters, digits, '-' and '_', as in tjaden2021)\n");
  CHECK(wrong("b: {type: boek, year: nul, title: T}\n") ==
        "5:11-14 'type' cannot be 'boek' (did you mean 'book'?)\n"
        "5:23-25 'nul' is not a year (write 2021, 'z.d.' or 'in druk')\n");
}

TEST_CASE("the site and the words of the interface") {
  Diagnostics diagnostics;
  const SiteSettings site =
      read_site(source_of("site/site.yaml", "address: https://x.nl/\ntheme: ring\nsearch: pagefind\n"), diagnostics);
  CHECK(site.address == "https://x.nl");
  CHECK(site.search == SearchEngine::pagefind);
  const Words words = read_words(source_of("templates/words/nl.yaml", "figure: figuur\nprint: Druk af\n"), diagnostics);
  CHECK(words("print") == "Druk af");
  CHECK(words("unknown") == "unknown");
  CHECK(messages(diagnostics).empty());
  read_site(source_of("site/site.yaml", "address: x.nl\nthema: ring\n"), diagnostics);
  CHECK(messages(diagnostics) == "1:10-13 the address of the site begins with 'https://' (write https://x.nl)\n"
                                 "2:1-5 site.yaml has no key 'thema' (did you mean 'theme'?)\n");
}
