#include "base/overloaded.h"
#include "layout/slides/layout_slides.h"
#include "model/dump.h"
#include "model/select_audience.h"
#include "project/print_resources.h"
#include "small_book.h"

#include <set>

using namespace praktijkboek;

namespace {

std::string front(const std::string& title, const std::string& label, const std::string& more) {
  return "---\ntitle: " + title + "\ndescription: Over " + title + ".\nlabel: " + label + "\n" + more + "---\n\n";
}

std::map<std::string, std::string> sources(const std::string& slides, int programme_minutes = 10) {
  return {
      {"content/book.yaml",
       "title: Boek\ndescription: Een boek.\nlanguage: nl\nedition: '1'\ndate: 2026-11-01\nhome: index.md\n"
       "audiences: [client, trainer]\nboxes: {trainer: {label: Trainer, audience: trainer}}\n"
       "parts: [{title: Deel, chapters: [chapters/a.md]}]\nappendices: []\n"
       "training: {programmes: [dag], decks: [dia], exercises: [spel], skills: [luisteren]}\n"},
      {"content/chapters/a.md", chapter("Aanloop", "Zie [](#deck-dia), [](#spel), [](#luisteren), [](#kaarten).\n")},
      {"content/training/programmes/dag.yaml",
       "title: Dag\ndescription: Een dag.\ndays: [{title: Een, begin: '9.00', end: '9." +
           std::to_string(programme_minutes + 5) + "', parts: [{minutes: " + std::to_string(programme_minutes) +
           ", deck: dia}, {minutes: 5, exercise: spel}]}]\n"},
      {"content/training/decks/dia.md", front("Dia", "deck-dia", "minutes: 10\n") + slides},
      {"content/training/exercises/spel.md",
       front("Spel", "spel", "minutes: 5\ngoal: Leren.\ngroup: tweetallen\n") +
           "## Stap {#stap}\n\n> [!TRAINER]\n> Heel geheim.\n\n```rolecards\nlabel: kaarten\nsides: two\ncards:\n"
           "  - {title: Ria, text: Voorkant een., back: Achterkant een.}\n"
           "  - {title: Stefan, text: Voorkant twee., back: Achterkant twee.}\n```\n"},
      {"content/training/skills/luisteren.md", front("Luisteren", "luisteren", "") + "Stil zijn.\n"}};
}

constexpr const char* two_slides =
    "## Eén {#dia-een}\n\nTekst een.\n\n> [!NOTITIE] 10 minuten\n> Zeg dit.\n\n---\n\nZin.\n";

/// Documents of the book by their slug.
std::size_t position_of(const SmallBook& book, std::string_view slug) {
  for (std::size_t i = 0; i < book.index.documents.size(); ++i)
    if (book.index.documents[i].index.slug == slug) return i;
  FAIL("no document " << slug);
  return 0;
}

std::string text_of(const Page& page) {
  std::string text;
  for (const PageItem& item : page.items)
    if (const auto* run = std::get_if<GlyphRun>(&item.content)) text += run->text + "|";
  return text;
}

/// Where the text of a run begins on a page.
double left_of(const Page& page, std::string_view words) {
  for (const PageItem& item : page.items)
    if (const auto* run = std::get_if<GlyphRun>(&item.content); run != nullptr && run->text.find(words) == 0)
      return run->origin.x;
  return -1;
}

const GlyphRun& run_of(const Page& page, std::string_view words) {
  for (const PageItem& item : page.items)
    if (const auto* run = std::get_if<GlyphRun>(&item.content); run != nullptr && run->text.find(words) == 0)
      return *run;
  FAIL("nothing begins with " << words);
  std::abort();
}

/// What trainers print, of a small book.
class PrintedTraining {
public:
  explicit PrintedTraining(const std::string& slides) : PrintedTraining(sources(slides)) {}
  explicit PrintedTraining(std::map<std::string, std::string> files) : book(std::move(files), "trainer") {
    const DiskFileSystem machine("/");
    const DiskFileSystem repository(PROJECT_ROOT);
    fonts_ = load_fonts(machine, book.project(), book.diagnostics);
    resources_ = load_print_resources(repository, machine, book.project(), book.diagnostics);
    REQUIRE(book.messages() == std::vector<std::string>{});
    deck = std::make_unique<ResolvedDocument>(book.resolved(position_of(book, "dia")));
    exercise = std::make_unique<ResolvedDocument>(book.resolved(position_of(book, "spel")));
  }

  LayoutContext with(const PageMaster& master) const {
    return {book.project().theme, *fonts_, resources_->hyphenator, master, no_images_, {}, {}};
  }
  const PageMasters& masters() const { return resources_->masters; }
  PagedDocument slides() { return layout_slides(*deck, with(masters().slide), book.diagnostics); }

  SmallBook book;
  std::unique_ptr<ResolvedDocument> deck;
  std::unique_ptr<ResolvedDocument> exercise;

private:
  std::unique_ptr<const FontLibrary> fonts_;
  std::unique_ptr<const PrintResources> resources_;
  const Images no_images_;
};

} // namespace

TEST_CASE("decks, exercises and skill sheets are referred to by their numbers") {
  SmallBook book(sources(two_slides));
  CHECK(book.messages() == std::vector<std::string>{});
  std::vector<std::string> words;
  const ResolvedDocument chapter_a = book.resolved(1);
  for (const auto& [id, reference] : chapter_a.references.entries()) words.push_back(reference.text);
  CHECK(words == std::vector<std::string>{"deck\u00A0D1", "oefening\u00A0O1", "vaardigheid\u00A01", "de rolkaarten"});
}

TEST_CASE("what is for trainers is in their publication only") {
  SmallBook everybody(sources(two_slides));
  SmallBook trainers(sources(two_slides), "trainer");
  const auto text = [](const SmallBook& book, std::string_view slug) {
    return dump(*book.project().documents[position_of(book, slug)]);
  };
  CHECK(text(everybody, "spel").find("geheim") == std::string::npos);
  CHECK(text(everybody, "dia").find("Zeg dit") == std::string::npos);
  CHECK(text(trainers, "spel").find("Heel geheim.") != std::string::npos);
  CHECK(text(trainers, "dia").find("Zeg dit.") != std::string::npos);
}

TEST_CASE("a reference to what other readers have is an error that says so") {
  auto files = sources(two_slides);
  files["content/training/skills/luisteren.md"] = front("Luisteren", "luisteren", "audience: trainer\n") + "Stil.\n";
  SmallBook book(files);
  book.resolved(1);
  CHECK(book.messages() == std::vector<std::string>{"what 'luisteren' stands for is not there for these readers"});
}

TEST_CASE("an audience that the book does not have is an error") {
  SmallBook book(sources(two_slides), "trainers");
  CHECK(book.messages() == std::vector<std::string>{"the book has no audience 'trainers'"});
}

TEST_CASE("a programme gives a deck the time that it takes") {
  SmallBook book(sources(two_slides, 12));
  book.resolved(position_of(book, "dag"));
  CHECK(book.messages() == std::vector<std::string>{"the programme gives 'dia' 12 minutes, but it takes 10"});
}

TEST_CASE("slides are pages of 16 to 9, with notes on none of them") {
  PrintedTraining training(two_slides);
  const PagedDocument slides = training.slides();
  CHECK(training.book.messages() == std::vector<std::string>{});
  REQUIRE(slides.pages.size() == 3); // with the title
  for (const Page& page : slides.pages) CHECK(page.width / page.height == Approx(16.0 / 9).epsilon(0.001));
  CHECK(text_of(slides.pages[0]).find("Deck") != std::string::npos);
  CHECK(text_of(slides.pages[1]).find("Tekst") != std::string::npos);
  CHECK(text_of(slides.pages[1]).find("Zeg") == std::string::npos);
  CHECK(slides.destinations.at("dia-een").page == 1);
}

TEST_CASE("columns of a slide stand side by side") {
  PrintedTraining training("## Eén\n\n> [!NOTITIE] 10 minuten\n> x\n\n> [!KOLOM]\n> links\n\n> [!KOLOM]\n> rechts\n");
  const PagedDocument slides = training.slides();
  CHECK(left_of(slides.pages[1], "rechts") > left_of(slides.pages[1], "links") + slides.pages[1].width / 3);
}

TEST_CASE("little text on a slide is set larger, under a title as large as on the others") {
  std::string deck = "## Weinig\n\nKort.\n\n> [!NOTITIE] 10 minuten\n> x\n\n## Meer\n\n";
  for (int i = 0; i < 9; ++i) deck += "- punt\n";
  PrintedTraining training(deck);
  const PagedDocument slides = training.slides();
  CHECK(run_of(slides.pages[1], "Kort").size > 1.2 * run_of(slides.pages[2], "punt").size);
  CHECK(run_of(slides.pages[1], "Weinig").size == Approx(run_of(slides.pages[2], "Meer").size).epsilon(0.01));
}

TEST_CASE("what follows a list on a slide stands apart from it") {
  PrintedTraining training(
      "## Lijst\n\n> [!STAPSGEWIJS]\n> - een\n> - twee\n\nDaarna.\n\n> [!NOTITIE] 10 minuten\n> x\n");
  const PagedDocument slides = training.slides();
  const auto baseline = [&](std::string_view words) { return run_of(slides.pages[1], words).origin.y; };
  CHECK(baseline("Daarna") - baseline("twee") > 1.3 * (baseline("twee") - baseline("een")));
}

TEST_CASE("a table on a slide has a number when it has a title") {
  const std::string table = "| a | b |\n| --- | --- |\n| 1 | 2 |\n\n";
  PrintedTraining training("## Zonder\n\n" + table + "> [!NOTITIE] 10 minuten\n> x\n\n## Met\n\n" + table +
                           "Tabel: Wat het is\n");
  const PagedDocument slides = training.slides();
  CHECK(text_of(slides.pages[1]).find("Tabel") == std::string::npos);
  CHECK(text_of(slides.pages[2]).find("1.1") != std::string::npos);
}

TEST_CASE("a slide that is too full is an error with place and amount") {
  std::string lines = "## Vol\n\n> [!NOTITIE] 10 minuten\n> x\n\n";
  for (int i = 0; i < 60; ++i) lines += "- punt\n";
  PrintedTraining training(lines);
  training.slides();
  REQUIRE(training.book.diagnostics.all().size() == 1);
  const Diagnostic& overflow = training.book.diagnostics.all().front();
  CHECK(overflow.message.text().find("this slide is about") == 0);
  CHECK(std::stoi(overflow.message.arguments().front()) > 10);
  CHECK(overflow.place.line == 8);
}

TEST_CASE("hand-outs have one, two, three or six slides on a page") {
  std::string many;
  for (int i = 1; i <= 6; ++i) many += "## Dia " + std::to_string(i) + "\n\nTekst.\n\n";
  PrintedTraining training(many + "> [!NOTITIE] 10 minuten\n> x\n");
  const PagedDocument slides = training.slides();
  const LayoutContext context = training.with(training.masters().hand_out);
  const auto pages = [&](int count) { return layout_hand_out(slides, count, *training.deck, context).pages.size(); };
  CHECK(slides.pages.size() == 7);
  CHECK(pages(1) == 7);
  CHECK(pages(2) == 4);
  CHECK(pages(3) == 3);
  CHECK(pages(6) == 2);
  const PagedDocument three = layout_hand_out(slides, 3, *training.deck, context);
  CHECK(three.outline.size() == slides.outline.size());
  CHECK(three.outline.back().place.page == 2);
}

TEST_CASE("the notes of a trainer stand below their slides, with the time") {
  PrintedTraining training(two_slides);
  const PagedDocument notes = layout_notes(training.slides(), *training.deck,
                                           training.with(training.masters().hand_out), training.book.diagnostics);
  REQUIRE(notes.pages.size() == 1); // there is little to say
  const std::string text = text_of(notes.pages[0]);
  CHECK(text.find("Tekst") != std::string::npos);
  CHECK(text.find("Zeg") != std::string::npos);
  CHECK(text.find("10") != std::string::npos);
}

TEST_CASE("a slide with much to say begins a page of its own") {
  std::string deck = "## Kort\n\nEen.\n\n> [!NOTITIE] 1 minuut\n> Zeg.\n\n## Lang\n\nTwee.\n\n> [!NOTITIE] 9 minuten\n";
  for (int i = 0; i < 12; ++i)
    deck += "> Veel woorden die hier achter elkaar staan en samen een paar regels vullen.\n>\n";
  PrintedTraining training(deck);
  const PagedDocument notes = layout_notes(training.slides(), *training.deck,
                                           training.with(training.masters().hand_out), training.book.diagnostics);
  REQUIRE(notes.pages.size() == 2);
  CHECK(text_of(notes.pages[0]).find("Kort") != std::string::npos);
  CHECK(text_of(notes.pages[1]).find("Lang") != std::string::npos);
  CHECK(text_of(notes.pages[1]).find("Veel") != std::string::npos);
}

TEST_CASE("the back of a card is printed behind its front") {
  PrintedTraining training(two_slides);
  const LayoutContext context = training.with(training.masters().cards);
  const PagedDocument cards = layout_cards({&*training.exercise, 1}, context, training.book.diagnostics);
  CHECK(training.book.messages() == std::vector<std::string>{});
  REQUIRE(cards.pages.size() == 2);
  CHECK(text_of(cards.pages[0]).find("Voorkant") != std::string::npos);
  CHECK(text_of(cards.pages[0]).find("geheim") == std::string::npos);
  const double middle = cards.pages[0].width / 2;
  CHECK(left_of(cards.pages[0], "Ria") < middle);
  CHECK(left_of(cards.pages[1], "Ria") > middle); // turned over its long side
  CHECK(left_of(cards.pages[1], "Stefan") < middle);
}

TEST_CASE("cards with one side go on where others end; behind them the paper stays blank") {
  auto cards = [](const std::string& sides, int count) {
    std::string text = "```rolecards\n" + sides + "cards:\n";
    for (int i = 1; i <= count; ++i)
      text +=
          "  - {title: Kaart " + std::to_string(i) + ", text: Tekst." + (sides.empty() ? "" : ", back: Rug.") + "}\n";
    return text + "```\n\n";
  };
  auto files = sources(two_slides);
  files["content/training/exercises/spel.md"] = front("Spel", "spel", "minutes: 5\ngoal: Leren.\ngroup: tweetallen\n") +
                                                "Doe het.\n\n" + cards("", 4) + cards("sides: two\n", 2);
  files["content/training/skills/luisteren.md"] = front("Luisteren", "luisteren", "") + "Stil zijn.\n\n" + cards("", 5);
  PrintedTraining training(files);
  SmallBook& book = training.book;
  std::vector<ResolvedDocument> exercises;
  for (const char* slug : {"luisteren", "spel"}) exercises.push_back(book.resolved(position_of(book, slug)));
  const LayoutContext context = training.with(training.masters().cards);
  const PagedDocument made = layout_cards(exercises, context, book.diagnostics);
  std::vector<std::size_t> cards_on_pages;
  for (const Page& page : made.pages) {
    std::size_t count = 0;
    for (const PageItem& item : page.items)
      if (const auto* run = std::get_if<GlyphRun>(&item.content)) count += run->text == "Tekst." || run->text == "Rug.";
    cards_on_pages.push_back(count);
  }
  // Five and one of the four; nothing; the other three; nothing; two, and their backs.
  CHECK(cards_on_pages == std::vector<std::size_t>{6, 0, 3, 0, 2, 2});
  REQUIRE(made.outline.size() == 2);
  CHECK(made.outline[0].place.page == 0);
  CHECK(made.outline[1].place.page == 0);
}
