#include "model/select_audience.h"
#include "model/slides.h"
#include "unit/read/read_support.h"

#include <catch2/catch.hpp>

using namespace praktijkboek;

namespace {

struct ReadTraining {
  ReadTraining(DocumentKind kind, const std::string& front, std::string_view body) {
    const std::string text = "---\ntitle: T\ndescription: D\n" + front + "---\n" + std::string(body);
    document = read_document(source_of("content/training/x.md", text), kind, test_book(), diagnostics);
  }
  explicit ReadTraining(const std::string& programme) {
    document = read_programme(source_of("content/training/p.yaml", programme), test_book(), diagnostics);
  }

  std::string blocks() const { return dump(document->content); }
  std::string wrong() const { return messages(diagnostics); }

  std::unique_ptr<Document> document;
  Diagnostics diagnostics;
};

ReadTraining deck(std::string_view body, int minutes = 9) {
  return {DocumentKind::deck, "minutes: " + std::to_string(minutes) + "\n", body};
}

const std::string day = "title: P\ndescription: D\ndays:\n  - title: Dag één\n    begin: '9.15'\n";

} // namespace

TEST_CASE("headings of level 2 and rules begin slides") {
  const ReadTraining read = deck("## Eén\n\nTekst.\n\n---\n\nEen zin.\n\n### Onder\n\n## Twee\n");
  CHECK(read.wrong().empty());
  const std::vector<Slide> slides = slides_of(read.document->content);
  REQUIRE(slides.size() == 3);
  CHECK(slides[0].heading != nullptr);
  CHECK(dump(slides[0].content) == "paragraph: Tekst.\n");
  CHECK(slides[1].heading == nullptr);
  CHECK(slides[1].content.size() == 2);
  CHECK(slides[2].content.empty());
}

TEST_CASE("a slide has notes with its time, columns, and what appears step by step") {
  const ReadTraining read = deck("## Eén\n\n> [!KOLOM] Links\n> a\n\n> [!KOLOM]\n> b\n\n> [!STAPSGEWIJS]\n> - c\n\n"
                                 "> [!NOTITIE] 9 minuten\n> Zeg *dit*.\n");
  CHECK(read.wrong().empty());
  CHECK(read.blocks() == "heading 2: Eén\ncolumn: Links\n  paragraph: a\ncolumn\n  paragraph: b\nstep by step\n"
                         "  list bullet tight\n    item\n      paragraph: c\nnotes of 9 minutes\n"
                         "  paragraph: Zeg [em dit].\n");
  CHECK(notes_of(slides_of(read.document->content).front()).size() == 1);
}

TEST_CASE("what is wrong with slides is said") {
  CHECK(deck("").wrong().find("this deck has no slides") != std::string::npos);
  CHECK(deck("## A\n\n> [!NOTITIE] 4 minuten\n> x\n", 5).wrong().find("take 4 minutes together, but the deck says 5") !=
        std::string::npos);
  CHECK(deck("## A\n\n> [!NOTITIE] even\n> x\n").wrong().find("how long their slide takes, not 'even'") !=
        std::string::npos);
  CHECK(deck("## A\n\n> [!TIP]\n> > [!KOLOM]\n> > x\n").wrong().find("stands on the slide itself") !=
        std::string::npos);
  CHECK(wrong_in("> [!KOLOM]\n> x\n").find("'KOLOM' stands on slides only") != std::string::npos);
}

TEST_CASE("an exercise says its goal, group, time and materials") {
  const ReadTraining read(DocumentKind::exercise, "goal: G\ngroup: viertallen\nminutes: 40\nmaterials: [pen, blad]\n",
                          "## Zo doe je het\n");
  CHECK(read.wrong().empty());
  REQUIRE(read.document->front_matter.training);
  CHECK(read.document->front_matter.training->group == "viertallen");
  CHECK(read.document->front_matter.training->materials == std::vector<std::string>{"pen", "blad"});
  const ReadTraining less(DocumentKind::exercise, "minutes: 40\n", "## A\n");
  CHECK(less.wrong().find("the front matter needs 'goal'") != std::string::npos);
}

TEST_CASE("cards have one side or two") {
  const std::string cards = "```rolecards\nlabel: kaarten\nsides: two\ncards:\n  - {title: A, text: x, back: y}\n```\n";
  CHECK(blocks_of(cards) == "cards {#kaarten} of two sides\n  card: A\n    paragraph: x\n  back\n    paragraph: y\n");
  CHECK(wrong_in("```rolecards\nsides: two\ncards:\n  - {title: A, text: x}\n```\n").find("this card has no 'back'") !=
        std::string::npos);
  CHECK(wrong_in("```rolecards\ncards:\n  - {title: A, text: x, back: y}\n```\n").find("these cards have one side") !=
        std::string::npos);
}

TEST_CASE("the times of a programme are computed") {
  const ReadTraining read(day + "    end: '10.30'\n    parts:\n      - {minutes: 40, deck: begin}\n"
                                "      - {minutes: 15, title: Pauze, break: true}\n"
                                "      - {minutes: 20, title: Slot, sheet: blad, text: 'Vul *in*.'}\n");
  CHECK(read.wrong().empty());
  CHECK(read.blocks() == "heading 2: Dag één\nday 9.15 to 10.30\n  9.15 deck for 40 minutes begin\n"
                         "  9.55 break for 15 minutes: Pauze\n  10.10 sheet for 20 minutes blad: Slot\n"
                         "    paragraph: Vul [em in].\n");
}

TEST_CASE("a day that is too full or too empty is an error that says by how much") {
  const ReadTraining full(day + "    end: '9.45'\n    parts: [{minutes: 20, title: A}, {minutes: 20, title: B}]\n");
  CHECK(full.wrong().find("this part ends at 9.55, but the day at 9.45 (take 10 minutes") != std::string::npos);
  const ReadTraining hole(day + "    end: '10.00'\n    parts: [{minutes: 20, title: A}]\n");
  CHECK(hole.wrong().find("the parts of this day end at 9.35, but the day at 10.00") != std::string::npos);
  const ReadTraining late(day + "    end: half vier\n    parts: [{minutes: 20}, {minutes: 5, deck: a, sheet: b}]\n");
  CHECK(late.wrong().find("'half vier' is not a time") != std::string::npos);
  CHECK(late.wrong().find("a part of a day needs 'title'") != std::string::npos);
  CHECK(late.wrong().find("a part has one of 'deck', 'exercise', 'sheet' and 'break'") != std::string::npos);
}

TEST_CASE("what is for other readers is taken out, wherever it stands") {
  const std::string body = "## Kop {#kop}\n\n- a\n\n  > [!TRAINER] Geheim\n  > ```figure\n  > image: a.png\n"
                           "  > alt: b\n  > label: geheim-plaatje\n  > ```\n\n## Leeg\n\n> [!TRAINER]\n> Weg.\n";
  ReadMarkdown read(body);
  const std::string whole = read.blocks();
  Diagnostics found;
  select_audience(*read.document, test_book(), Audiences{"trainer"}, found);
  CHECK(read.blocks() == whole);
  select_audience(*read.document, test_book(), all_readers(test_book()), found);
  CHECK(read.blocks() == "heading 2 {#kop}: Kop\nlist bullet loose\n  item\n    paragraph: a\nheading 2: Leeg\n");
  CHECK(read.document->left_out == std::vector<std::string>{"geheim-plaatje"});
  CHECK(messages(found).find("nothing is left of this section for these readers") != std::string::npos);
}

TEST_CASE("notes of slides are for trainers only") {
  const ReadTraining read = deck("## A\n\nTekst.\n\n> [!NOTITIE] 9 minuten\n> Geheim.\n");
  Diagnostics found;
  select_audience(*read.document, test_book(), all_readers(test_book()), found);
  CHECK(read.blocks() == "heading 2: A\nparagraph: Tekst.\n");
  CHECK(found.all().empty());
}

TEST_CASE("text for some readers cannot have footnotes") {
  ReadMarkdown read("> [!TRAINER]\n> Geheim.[^a]\n\n[^a]: Ook geheim.\n");
  Diagnostics found;
  select_audience(*read.document, test_book(), all_readers(test_book()), found);
  CHECK(messages(found).find("text for some readers only cannot have notes") != std::string::npos);
}
