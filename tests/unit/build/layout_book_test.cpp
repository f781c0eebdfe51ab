#include "layout/book/layout_book.h"
#include "layout/theme_on_page.h"
#include "project/print_resources.h"
#include "small_book.h"

#include <set>

using namespace praktijkboek;

namespace {

const char* const paragraph =
    "Een groep om iemand heen is van wie die groep kiest, en van niemand anders. Wie erbij komt, hoort "
    "wat er wel en niet gezegd wordt, en zegt zelf ook wat er van diegene te verwachten is.\n\n";

std::string pages_of_text(int paragraphs) {
  std::string text;
  for (int i = 0; i < paragraphs; ++i) text += paragraph;
  return text;
}

std::map<std::string, std::string> sources() {
  return {
      {"content/book.yaml",
       "title: Boek\nsubtitle: Over groepen\nauthors: [De groep]\ndescription: Een boek.\nlanguage: nl\nedition: '1'\n"
       "date: 2026-11-01\nlicence: Vrij.\nhome: index.md\nfront: [front/vooraf.md]\n"
       "parts: [{title: Eerst, label: deel-eerst, chapters: [chapters/a.md]}, {title: Daarna, label: deel-daarna, "
       "chapters: "
       "[chapters/b.md]}]\nappendices: [{number: 4, sheet: blad}]\nprint: {masters: [a4, a5]}\n"},
      {"content/glossary.yaml", "naaste: {term: naaste, definition: Wie dichtbij staat.}\n"},
      {"content/front/vooraf.md", chapter("Vooraf", "Zie [](#deel-daarna) en [](#kop).\n")},
      {"content/chapters/a.md",
       chapter("Aanloop", "## Kop {#eigen}\n\nLees [](#kop), en straks ([](#kop)).\n\n" + pages_of_text(30))},
      {"content/chapters/b.md",
       chapter("Vervolg", pages_of_text(30) + "## Kop {#kop}\n\nEen naaste. [](#eigen)[^n]\n\n" +
                              "[^n]: Een noot.\n\n" + pages_of_text(5) + "## Slot\n\n```sheet\nname: blad\n```\n")},
      {"content/sheets/blad.yaml", "title: Blad\npurpose: Oefenen.\nfilled_by: cliënt\nsections: [{title: S, fields: "
                                   "[{key: naam, type: text, label: Naam}]}]\n"}};
}

/// The book of these sources, made with one of its page masters.
class PrintedBook {
public:
  explicit PrintedBook(std::size_t master) : book_(sources()) {
    const DiskFileSystem machine("/");
    const DiskFileSystem repository(PROJECT_ROOT);
    const auto fonts = load_fonts(machine, book_.project(), book_.diagnostics);
    const auto resources = load_print_resources(repository, machine, book_.project(), book_.diagnostics);
    REQUIRE(book_.messages() == std::vector<std::string>{});
    const Images no_images;
    const PageMaster& page = resources->masters.books.at(master);
    const Theme theme = theme_on_page(book_.project().theme, page);
    const LayoutContext context{theme, *fonts, resources->hyphenator, page, no_images, {}, {}};
    layout = layout_book({book_.index, context, resources->masters.sheet,
                          [this](std::size_t position) { return book_.resolved(position); },
                          [](std::size_t count, const std::function<void(std::size_t)>& work) {
                            for (std::size_t i = 0; i < count; ++i) work(i);
                          }});
  }

  const PagedDocument& document() const { return layout.document; }
  const Page& page_of(const std::string& destination) const {
    const auto place = document().destinations.find(destination);
    REQUIRE(place != document().destinations.end());
    return document().pages.at(place->second.page);
  }
  std::string text_of(const Page& page) const {
    std::string text;
    for (const PageItem& item : page.items)
      if (const auto* run = std::get_if<GlyphRun>(&item.content))
        text += run->has_actual_text ? *run->actual_text : run->text;
    return text;
  }
  std::string text() const {
    std::string text;
    for (const Page& page : document().pages) text += text_of(page);
    return text;
  }

  BookLayout layout;

private:
  SmallBook book_;
};

} // namespace

TEST_CASE("front matter has roman page numbers, and chapters begin on right-hand pages") {
  const PrintedBook book(0);
  CHECK(book.layout.stability == Stability::stable);
  const auto& places = book.document().destinations;
  CHECK(book.document().pages[0].label == "i");
  CHECK(book.page_of("deel/deel-eerst").label == "1");
  CHECK(book.page_of("vooraf/").label == "v");
  for (const char* name : {"inhoud/", "vooraf/", "deel/deel-eerst", "a/", "deel/deel-daarna", "b/", "register/"})
    CHECK(places.at(name).page % 2 == 0);
}

TEST_CASE("references have the page numbers of their places, also across chapters") {
  const PrintedBook book(0);
  const std::string page = book.page_of("b/kop").label;
  CHECK(book.text().find("Lees paragraaf\u00A02.1 (p.\u00A0" + page + ")") != std::string::npos);
  CHECK(book.text().find("(paragraaf\u00A02.1, p.\u00A0" + page + ")") != std::string::npos);
  CHECK(book.text().find("deel\u00A0II (p.\u00A0" + book.page_of("deel/deel-daarna").label + ")") != std::string::npos);
  CHECK(book.text().find("paragraaf\u00A01.1 (p.\u00A0" + book.page_of("a/eigen").label + ")") != std::string::npos);
}

TEST_CASE("every link of a book leads somewhere in it") {
  const PrintedBook book(0);
  std::size_t links = 0;
  for (const Page& page : book.document().pages)
    for (const PageItem& item : page.items)
      if (const auto* link = std::get_if<LinkArea>(&item.content); link != nullptr && !link->destination.empty()) {
        CAPTURE(*link->destination);
        CHECK(book.document().destinations.contains(*link->destination));
        CHECK(book.document().structure.at(item.element).role == Role::link);
        ++links;
      }
  CHECK(links > 15);
}

TEST_CASE("the contents of a book name its pieces with their pages") {
  const PrintedBook book(0);
  const std::string contents = book.text_of(book.page_of("inhoud/"));
  for (const char* title :
       {"Vooraf", "Deel\u00A0I  Eerst", "Aanloop", "Kop", "Slot", "Bijlagen", "Blad", "Begrippen", "Register"})
    CHECK(contents.find(title) != std::string::npos);
  CHECK(contents.find(book.page_of("b/slot").label) != std::string::npos);
  CHECK(contents.find("...") != std::string::npos);
}

TEST_CASE("the bookmarks of a book are its parts, chapters and paragraphs") {
  const PrintedBook book(0);
  std::string outline;
  for (const OutlineEntry& entry : book.document().outline)
    outline += std::to_string(entry.level) + " " + entry.title + "\n";
  CHECK(outline ==
        "1 Boek\n1 Inhoud\n1 Vooraf\n1 Deel\u00A0I Eerst\n2 1 Aanloop\n3 1.1 Kop\n1 Deel\u00A0II Daarna\n2 2 Vervolg\n"
        "3 2.1 Kop\n3 2.2 Slot\n1 Bijlagen\n2 Blad\n3 S\n3 Wie krijgt een kopie?\n1 Begrippen\n1 Register\n");
}

TEST_CASE("the subject index of a book has the pages of its entries") {
  const PrintedBook book(0);
  const std::string index = book.text_of(book.page_of("register/"));
  CHECK(index.find("naaste, " + book.page_of("b/kop").label) != std::string::npos);
}

TEST_CASE("worksheets in a book have nothing to fill in, and fit its pages") {
  for (const std::size_t master : {0u, 1u}) {
    const PrintedBook book(master);
    const double width = book.document().pages.front().width;
    for (const Page& page : book.document().pages) {
      CHECK(page.width == Approx(width).margin(0.5));
      for (const PageItem& item : page.items) CHECK(item.widget() == nullptr);
    }
    for (const StructureElement& element : book.document().structure) CHECK(element.role != Role::form);
  }
}

TEST_CASE("left pages name the part and right pages the chapter") {
  const PrintedBook book(1);
  const std::size_t first = book.document().destinations.at("b/").page;
  CHECK(book.text_of(book.document().pages[first + 1]).find("Deel\u00A0II  Daarna") != std::string::npos);
  CHECK(book.text_of(book.document().pages[first + 2]).find("2  Vervolg") != std::string::npos);
}

namespace {

std::vector<std::string> leaflet_messages(int paragraphs) {
  SmallBook book({{"content/book.yaml", "title: Boek\ndescription: D.\nlanguage: nl\nedition: '1'\ndate: 2026-11-01\n"
                                        "home: index.md\nleaflets: [leaflets/kort.md]\n"},
                  {"content/leaflets/kort.md", chapter("Kort", pages_of_text(paragraphs))}});
  const DiskFileSystem machine("/");
  const auto fonts = load_fonts(machine, book.project(), book.diagnostics);
  const auto resources = load_print_resources(DiskFileSystem(PROJECT_ROOT), machine, book.project(), book.diagnostics);
  const Images no_images;
  const PageMaster& master = resources->masters.leaflet;
  const Theme theme = theme_on_page(book.project().theme, master);
  layout_leaflet(book.resolved(1), {theme, *fonts, resources->hyphenator, master, no_images, {}, {}}, book.diagnostics);
  return book.messages();
}

} // namespace

TEST_CASE("a leaflet fills both sides of a sheet, and more is an error that says how much") {
  CHECK(leaflet_messages(30).empty());
  CHECK(leaflet_messages(3) == std::vector<std::string>{"the back of this leaflet stays empty"});
  const std::vector<std::string> messages = leaflet_messages(75);
  REQUIRE(messages.size() == 1);
  CHECK(messages[0].starts_with("this leaflet is about "));
  CHECK(messages[0].find(" lines too long for one sheet of paper") != std::string::npos);
}
