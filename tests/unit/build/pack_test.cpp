#include "layout/book/booklet.h"
#include "layout/book/layout_book.h"
#include "pdf/write_pdf.h"
#include "project/pack_press.h"
#include "project/plan_pack.h"
#include "read/read.h"
#include "small_book.h"

#include <set>

using namespace praktijkboek;

namespace {

std::map<std::string, std::string> sources() {
  return {
      {"content/book.yaml",
       "title: Boek\ndescription: Een boek.\nlanguage: nl\nedition: '1'\ndate: 2026-11-01\nhome: index.md\n"
       "audiences: [deelnemer, trainer]\nboxes: {trainer: {label: Trainer, audience: trainer}}\n"
       "parts: [{title: Deel, chapters: [chapters/a.md]}]\nappendices: [{number: 4, sheet: blad}]\n"
       "print: {masters: [a4, a5]}\ntraining: {decks: [dia], exercises: [spel]}\n"},
      {"content/chapters/a.md",
       chapter("Aanloop",
               "Begin.\n\n## Kop {#kop}\n\nZie [](#slot), [](#spel) en [](#blad).\n\n### Onder {#onder}\n\nMeer.\n\n"
               "## Slot {#slot}\n\nHet slot.\n")},
      {"content/sheets/blad.yaml", "title: Blad\npurpose: Oefenen.\nfilled_by: cliënt\nheader: none\ncopies: false\n"
                                   "sections: [{title: S, fields: [{key: naam, type: text, label: Naam}]}]\n"},
      {"content/training/decks/dia.md", "---\ntitle: Dia\ndescription: D.\nlabel: deck-dia\nminutes: 5\n---\n\n## "
                                        "Een\n\nTekst.\n\n> [!NOTITIE] 5 minuten\n> "
                                        "Geheimpje.\n"},
      {"content/training/exercises/spel.md",
       "---\ntitle: Spel\ndescription: S.\nlabel: spel\nminutes: 5\ngoal: Leren.\ngroup: tweetallen\n---\n\n## Stap\n\n"
       "Doe het.\n\n> [!TRAINER] Verborgen\n> Geheimpje.\n"}};
}

Pack pack_of(const std::string& parts, const Book& book, Diagnostics& diagnostics) {
  const std::string text = "title: Map\ndescription: Een map.\naudiences: [deelnemer, trainer]\nparts:\n" + parts;
  return read_pack(std::make_shared<const Source>(Source{"content/packs/map.yaml", text}), book, diagnostics);
}

const std::string everything = "  - {cover: {}}\n  - {contents: {}}\n  - {divider: Eerst}\n  - {paragraph: kop}\n"
                               "  - {sheet: blad}\n  - {divider: Daarna}\n  - {deck: dia, as: hand-out-2}\n"
                               "  - {exercise: spel}\n  - {sheet: blad}\n  - {notes: 2}\n  - {back: {}}\n";

std::string all_that_is_said(const PagedDocument& document) {
  std::string said = document.metadata.title + "|" + document.metadata.subject + "|";
  for (const Page& page : document.pages)
    for (const PageItem& item : page.items) {
      if (const auto* run = std::get_if<GlyphRun>(&item.content)) said += run->text + " ";
      if (const auto* link = std::get_if<LinkArea>(&item.content))
        said += *link->description + *link->destination + "|";
      if (const Widget* widget = item.widget()) said += widget->tooltip + "|";
    }
  for (const OutlineEntry& entry : document.outline) said += entry.title + "|";
  for (const StructureElement& element : document.structure) said += *element.alternative + *element.actual_text + "|";
  for (const auto& [name, place] : document.destinations) said += name + "|";
  return said;
}

/// A pack of a small book, laid out.
class PackOnPages {
public:
  explicit PackOnPages(const std::string& parts, std::string_view audience, std::size_t master = 0)
      : book(sources(), audience) {
    const DiskFileSystem machine("/");
    const DiskFileSystem repository(PROJECT_ROOT);
    const auto fonts = load_fonts(machine, book.project(), book.diagnostics);
    const auto resources = load_print_resources(repository, machine, book.project(), book.diagnostics);
    const Pack pack = pack_of(parts, book.project().book, book.diagnostics);
    plan = plan_pack(pack, book.index, audience, book.diagnostics);
    if (book.diagnostics.has_errors()) return;
    const Images no_images;
    const PageMasters& masters = resources->masters;
    const LayoutContext context{
        book.project().theme,        *fonts,     resources->hyphenator, masters.books.at(master), no_images,
        "https://voorbeeld.example", page_paths_};
    PackFace face;
    face.title = pack.title;
    const PackContext packed{plan, face, masters.slide, masters.hand_out, masters.cards};
    layout = layout_book({book.index, context, masters.sheet,
                          [this](std::size_t position) { return book.resolved(position); },
                          [](std::size_t count, const std::function<void(std::size_t)>& work) {
                            for (std::size_t i = 0; i < count; ++i) work(i);
                          },
                          &packed});
    bytes = write_pdf(layout.document, *fonts);
  }

  std::size_t page_of(const std::string& destination) const {
    return layout.document.destinations.at(destination).page;
  }

  SmallBook book;
  BookPlan plan;
  BookLayout layout;
  std::string bytes;

private:
  const std::vector<std::string> page_paths_{
      "index.html",          "hoofdstukken/a/index.html", "werkbladen/blad/index.html",
      "training/index.html", "training/dia/index.html",   "training/spel/index.html"};
};

} // namespace

TEST_CASE("a pack has its parts in order, with pages numbered through") {
  const PackOnPages pack(everything, "deelnemer");
  CHECK(pack.book.messages() == std::vector<std::string>{});
  std::vector<std::string> names;
  for (const BookPiece& piece : pack.plan.pieces) names.push_back(piece.name);
  CHECK(names == std::vector<std::string>{"omslag", "inhoud", "tabblad", "a", "blad", "tabblad-2", "dia", "spel",
                                          "blad-2", "notities", "achterkant"});
  const auto& pages = pack.layout.document.pages;
  for (std::size_t i = 0; i < pages.size(); ++i) CHECK(pages[i].label == std::to_string(i + 1));
  CHECK(pack.bytes.starts_with("%PDF-1.7"));
}

TEST_CASE("bookmarks of a pack lead to the pages of its parts") {
  const PackOnPages pack(everything, "deelnemer");
  std::map<std::string, std::size_t> bookmarks;
  for (const OutlineEntry& entry : pack.layout.document.outline) bookmarks.emplace(entry.title, entry.place.page);
  CHECK(bookmarks.at("Map") == 0);
  CHECK(bookmarks.at("Daarna") == pack.page_of("tabblad-2/"));
  CHECK(bookmarks.at("O1 Spel") == pack.page_of("spel/"));
}

TEST_CASE("references of a pack lead into it, or to the website for what it does not have") {
  const PackOnPages pack(everything, "deelnemer");
  std::set<std::string> inside, outside;
  for (const PageItem& item : pack.layout.document.pages[pack.page_of("a/kop")].items)
    if (const auto* link = std::get_if<LinkArea>(&item.content))
      (link->destination.empty() ? outside : inside)
          .insert(link->destination.empty() ? *link->address : *link->destination);
  CHECK(inside == std::set<std::string>{"blad/", "spel/"});
  CHECK(outside == std::set<std::string>{"https://voorbeeld.example/hoofdstukken/a/#slot"});
  for (const Page& page : pack.layout.document.pages)
    for (const PageItem& item : page.items)
      if (const auto* link = std::get_if<LinkArea>(&item.content); link != nullptr && !link->destination.empty())
        CHECK(pack.layout.document.destinations.contains(*link->destination));
}

TEST_CASE("only the paragraph that was asked for is in a pack") {
  const std::string said = all_that_is_said(PackOnPages("  - {paragraph: kop}\n", "deelnemer").layout.document);
  CHECK(said.find("Meer.") != std::string::npos);
  CHECK(said.find("Begin.") == std::string::npos);
  CHECK(said.find("Het slot.") == std::string::npos);
}

TEST_CASE("a worksheet that is in a pack twice is filled in twice") {
  const PackOnPages pack(everything, "deelnemer");
  std::vector<std::string> names;
  for (const Page& page : pack.layout.document.pages)
    for (const PageItem& item : page.items)
      if (const Widget* widget = item.widget()) names.push_back(widget->name);
  CHECK(names == std::vector<std::string>{"blad.naam", "blad-2.naam"});
}

TEST_CASE("what is for trainers is in no part of the pack of a participant") {
  const PackOnPages participant(everything, "deelnemer");
  const PackOnPages trainer(everything + "  - {deck: dia, as: notes}\n", "trainer");
  const std::string said = all_that_is_said(participant.layout.document);
  CHECK(said.find("Geheimpje") == std::string::npos);
  CHECK(said.find("Verborgen") == std::string::npos);
  CHECK(all_that_is_said(trainer.layout.document).find("Geheimpje") != std::string::npos);
}

TEST_CASE("a pack on small paper has all of its pages on it") {
  const PackOnPages pack(everything, "deelnemer", 1);
  for (const Page& page : pack.layout.document.pages) CHECK(page.width == Approx(148 * 72 / 25.4).margin(0.1));
}

TEST_CASE("what the book does not have for these readers is an error at the part") {
  const PackOnPages wrong("  - {exercise: spul}\n  - {paragraph: kopp}\n  - {deck: dia, as: notes}\n", "deelnemer");
  CHECK(wrong.book.messages() == std::vector<std::string>{"the book has no 'spul' for this part",
                                                          "there is no label 'kopp'",
                                                          "the notes of 'dia' are for trainers only"});
  const PackOnPages left_out("  - {deck: dia, as: notes, audience: trainer}\n  - {cover: {}}\n", "deelnemer");
  CHECK(left_out.book.messages() == std::vector<std::string>{});
  CHECK(left_out.plan.pieces.size() == 1);
}

TEST_CASE("what is wrong with a pack is said where it stands") {
  SmallBook book(sources());
  Diagnostics diagnostics;
  pack_of("  - {kover: {}}\n  - {deck: dia, as: hand-out-4}\n  - {sheet: blad, exercise: spel}\n", book.project().book,
          diagnostics);
  std::vector<std::string> said;
  for (const Diagnostic& diagnostic : diagnostics.all())
    said.push_back(std::to_string(diagnostic.place.line) + " " + diagnostic.message.text());
  CHECK(said == std::vector<std::string>{"5 there is no part 'kover' of a pack", "6 'as' cannot be 'hand-out-4'",
                                         "7 a part of a pack is one thing"});
}

TEST_CASE("a booklet has the first and the last page on its outermost paper") {
  const PackOnPages pack("  - {cover: {}}\n  - {contents: {}}\n  - {paragraph: kop}\n  - {notes: 2}\n  - {back: {}}\n",
                         "deelnemer");
  REQUIRE(pack.layout.document.pages.size() == 6);
  const auto sides = [&](LastPage last) {
    std::vector<std::string> labels;
    for (const Page& side : fold_booklet(pack.layout.document, last).pages) labels.push_back(side.label);
    return labels;
  };
  CHECK(sides(LastPage::back_cover) == std::vector<std::string>{"1, 6", "2", "3", "4, 5"});
  CHECK(sides(LastPage::inside) == std::vector<std::string>{"1", "2", "3, 6", "4, 5"});
}

TEST_CASE("nothing can be filled in on a booklet, and it is read from the first page to the last") {
  PackOnPages pack(everything, "deelnemer");
  const PagedDocument booklet = fold_booklet(pack.layout.document, LastPage::inside);
  for (const Page& side : booklet.pages)
    for (const PageItem& item : side.items) CHECK(item.widget() == nullptr);
  for (std::size_t i = 1; i < booklet.structure.size(); ++i) {
    CHECK(booklet.structure[i].role != Role::form);
    CHECK(booklet.structure[i].floats);
  }
}

TEST_CASE("the pages of a booklet fall side by side") {
  PackOnPages pack(everything, "deelnemer");
  const PagedDocument booklet = fold_booklet(pack.layout.document, LastPage::inside);
  const PagePlace cover = booklet.destinations.at("omslag/");
  const PagePlace contents = booklet.destinations.at("inhoud/");
  CHECK(booklet.pages[0].width == Approx(297 * 72 / 25.4).margin(0.1));
  CHECK(cover.page == 0);
  CHECK(cover.point.x == Approx(booklet.pages[0].width / 2).margin(1));
  CHECK(contents.page == 1);
  CHECK(contents.point.x < booklet.pages[1].width / 2);
}

TEST_CASE("a divider names all that follows within its page") {
  std::string parts = "  - {divider: Veel}\n";
  for (int i = 0; i < 40; ++i) parts += "  - {sheet: blad}\n";
  const PackOnPages pack(parts, "deelnemer");
  const Page& page = pack.layout.document.pages[pack.page_of("tabblad/")];
  std::size_t named = 0;
  for (const PageItem& item : page.items) {
    const auto* run = std::get_if<GlyphRun>(&item.content);
    if (run == nullptr || run->text != "Blad") continue;
    ++named;
    CHECK(run->origin.y < page.height - 40);
    CHECK(run->origin.x < page.width - 60);
  }
  CHECK(named == 40);
}
