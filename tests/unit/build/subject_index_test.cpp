#include "small_book.h"

using namespace praktijkboek;

namespace {

constexpr const char* glossary =
    "naaste: {term: naaste, forms: [naasten], definition: Wie dichtbij staat.}\n"
    "epa: {term: EPA, expansion: ernstige psychische aandoening, definition: Wat lang duurt.}\n";

/// 'naaste: 1.1 1.2', with '-' for what comes before the first heading.
std::string listed(const BookIndex& index) {
  std::string out;
  for (const Subject& subject : index.subjects) {
    out += subject.title + ":";
    for (const SubjectPlace& place : subject.places)
      out.append(" ").append(place.target ? index.documents[place.document].target_numbers[*place.target] : "-");
    out += "\n";
  }
  return out;
}

} // namespace

TEST_CASE("the subject index names the paragraphs that use a term, in the order of the alphabet") {
  SmallBook book({{"content/book.yaml", book_yaml("[chapters/a.md]")},
                  {"content/glossary.yaml", glossary},
                  {"content/chapters/a.md",
                   chapter("A", "Een naaste.\n\n## Een\n\nMet EPA.\n\n## Twee\n\nNaasten en [zij](term:naaste).\n")}});
  CHECK(listed(book.index) == "EPA: 1.1\nnaaste: - 1.2\n");
  CHECK(book.index.subjects[0].note == "ernstige psychische aandoening");
  CHECK(book.index.documents[1].mentions.size() == 4);
  CHECK(book.messages() == std::vector<std::string>{});
}

TEST_CASE("an author's mark is an entry of the subject index") {
  SmallBook book(
      {{"content/book.yaml", book_yaml("[chapters/a.md]")},
       {"content/glossary.yaml", glossary},
       {"content/chapters/a.md", chapter("A", "## Een\n\n[Zelf kiezen](<index:eigen regie>) en [moed](index:).\n\n## "
                                              "Twee\n\nHier.[](<index:eigen regie>)\n")}});
  CHECK(listed(book.index) == "eigen regie: 1.1 1.2\nmoed: 1.1\n");
}

TEST_CASE("of a term that is everywhere only titles and the paragraphs that use it most are named") {
  std::string text;
  for (int i = 1; i <= 15; ++i) text += "## Kop " + std::to_string(i) + "\n\nEen naaste.\n\n";
  text += "## Over naasten\n\nTekst.\n\n## Veel\n\nNaaste, naaste, naaste.\n\n";
  SmallBook book({{"content/book.yaml", book_yaml("[chapters/a.md]")},
                  {"content/glossary.yaml", glossary},
                  {"content/chapters/a.md", chapter("A", text)}});
  CHECK(listed(book.index) == "naaste: 1.16 1.17\n");
  CHECK(book.index.documents[1].mentions.size() == 4);
}

TEST_CASE("a reference to a part has its number in roman and leads to the contents") {
  SmallBook book(
      {{"content/book.yaml",
        "title: Boek\ndescription: D.\nlanguage: nl\nedition: '1'\ndate: 2026-11-01\nhome: index.md\n"
        "front: [front/vooraf.md]\nparts: [{title: Een, label: deel-een, chapters: [chapters/a.md]}, {title: Twee, "
        "label: deel-twee, chapters: [chapters/b.md]}]\n"},
       {"content/front/vooraf.md", chapter("Vooraf", "Zie [](#deel-twee).")},
       {"content/chapters/a.md", chapter("A", "Tekst.")},
       {"content/chapters/b.md", chapter("B", "Tekst.")}});
  const ResolvedDocument front = book.resolved(1);
  REQUIRE(front.references.entries().size() == 1);
  CHECK(front.references.entries()[0].second.text == "deel\u00A0II");
  CHECK(front.references.entries()[0].second.destination == Destination{0, "deel-twee"});
  CHECK(book.index.documents[1].number.empty());
  CHECK(book.index.documents[2].number == "1");
  CHECK(book.messages() == std::vector<std::string>{});
}
