#include "engine/pack_engine.h"
#include "layout/image/jpeg.h"
#include "layout/image/png.h"
#include "project/picture_sizes.h"
#include "project/print_pictures.h"
#include "unit/engine/read_file.h"

#include <catch2/catch.hpp>

#include <filesystem>

using namespace praktijkboek;
using sample::read_file;

namespace {

/// Of a book with a chapter that is for others, and so not there.
std::map<std::string, std::string> sources() {
  std::map<std::string, std::string> files{
      {"content/book.yaml",
       "title: Boek\ndescription: Een boek.\nlanguage: nl\nedition: '1'\ndate: 2026-11-01\nhome: index.md\n"
       "audiences: [deelnemer, naaste, trainer]\n"
       "parts: [{title: Deel, chapters: [chapters/een.md, chapters/voor-trainers.md]}]\n"
       "appendices: [{number: 1, sheet: blad}]\n"
       "training: {programmes: [dag], decks: [], exercises: [], skills: []}\n"},
      {"content/index.md", "---\ntitle: Welkom\ndescription: B.\n---\n\nDag.\n"},
      {"content/chapters/een.md",
       "---\ntitle: Een\ndescription: B.\nlabel: hoofdstuk-een\n---\n\n## Kop {#kop}\n\nTekst.\n"},
      {"content/training/programmes/dag.yaml", "title: Dag\ndescription: Een dag.\ndays: [{title: Dag, begin: '9.00', "
                                               "end: '9.30', parts: [{minutes: 30, title: Welkom}]}]\n"},
      {"content/sheets/blad.yaml", "title: Blad\npurpose: Oefenen.\nfilled_by: cliënt\nsections: [{title: S, fields: "
                                   "[{key: wie, type: text, label: Wie}]}]\n"}};
  for (const char* path : {"templates/words/nl.yaml", "themes/ring/theme.yaml"})
    files.emplace(path, read_file(std::string(PROJECT_ROOT "/") + path));
  for (const auto& master : std::filesystem::directory_iterator(PROJECT_ROOT "/templates/print"))
    files.emplace("templates/print/" + master.path().filename().string(), read_file(master.path().string()));
  return files;
}

const std::string head = "title: Map\ndescription: Voor jou.\naudiences: [deelnemer]\nparts:\n  - cover: {}\n";

/// Gives each face that is wanted.
MadePack make(PackEngine& engine, const PackOrder& order) {
  for (;;) {
    MadePack made = engine.make(order);
    if (made.wanted_face.empty()) return made;
    engine.add_face(made.wanted_face, read_file(made.wanted_face));
  }
}

/// Of the same book with a picture in the chapter.
std::map<std::string, std::string> sources_with_picture() {
  auto files = sources();
  files["content/chapters/een.md"] += "\n```figure\nimage: images/huis.svg\nalt: Een huis\n```\n";
  files.emplace(picture_list_path, "svg 240 160 images/huis.svg\n");
  return files;
}

/// In how many pixels the program says that packs may need the picture.
PictureSizes sizes_of(const std::map<std::string, std::string>& sources) {
  Diagnostics diagnostics;
  OneWorker alone;
  const MemoryFileSystem files(sources);
  auto project = read_project(files, alone, diagnostics, "deelnemer", Absent::is_for_others);
  REQUIRE(project);
  const auto book = link_project(std::move(*project), alone, diagnostics);
  std::map<std::string, std::string> faces;
  for (const std::string& path : face_files(book->project.theme))
    if (!path.empty()) faces.emplace(path.substr(1), read_file(path));
  const MemoryFileSystem machine(faces);
  const auto fonts = load_fonts(machine, book->project, diagnostics);
  const auto resources = load_print_resources(files, machine, book->project, diagnostics);
  REQUIRE(!diagnostics.has_errors());
  const Images images = read_picture_list(sources.at(picture_list_path));
  const PrintContext print{book->project.theme, *fonts, resources->hyphenator,
                           resources->masters,  images, book->project.site.address};
  PictureSizes sizes;
  std::set<std::string> seen;
  find_picture_sizes(*book, print, {}, seen, alone, sizes);
  const PictureSizes once = sizes;
  find_picture_sizes(*book, print, {}, seen, alone, sizes); // as for another audience that reads the same
  CHECK(sizes.at("images/huis.svg").size() == once.at("images/huis.svg").size());
  return sizes;
}

std::vector<std::string> errors(const MadePack& made) {
  std::vector<std::string> messages;
  for (const Diagnostic& diagnostic : made.diagnostics.all())
    if (diagnostic.severity == Severity::error) messages.push_back(diagnostic.message.text());
  return messages;
}

} // namespace

TEST_CASE("a pack is made of what is there, with its number of pages") {
  PackEngine engine(sources());
  const std::string pack = head + "  - chapter: een\n  - sheet: blad\n  - notes: 3\n";
  const MadePack made = make(engine, {"map", pack, "deelnemer", "", "", ""});
  CHECK(errors(made).empty());
  CHECK(made.pdf.starts_with("%PDF-1.7"));
  CHECK(made.facts.pages == 6);

  const std::string organisation = "name: Huis\ncontact: {email: huis@example.org}\n";
  const MadePack theirs = make(engine, {"map", pack, "deelnemer", organisation, "", ""});
  CHECK(errors(theirs).empty());
  CHECK(theirs.pdf != made.pdf);
  CHECK(make(engine, {"map", pack, "naaste", "", "", ""}).pdf != made.pdf);
  CHECK(make(engine, {"map", pack, "deelnemer", "", "", ""}).pdf == made.pdf);
}

TEST_CASE("the days of a programme have dates") {
  PackEngine engine(sources());
  const std::string pack = head + "  - programme: dag\n";
  const MadePack undated = make(engine, {"map", pack, "deelnemer", "", "", ""});
  const MadePack dated = make(engine, {"map", pack, "deelnemer", "", "2027-01-12", ""});
  CHECK(errors(dated).empty());
  CHECK(dated.pdf != undated.pdf);
  CHECK(errors(make(engine, {"map", pack, "deelnemer", "", "2027-01-12 2027-01-26", ""})).size() == 1);
  CHECK(errors(make(engine, {"map", pack, "deelnemer", "", "morgen", ""})) ==
        std::vector<std::string>{"'morgen' is not a date: write it as 2027-01-31"});
}

TEST_CASE("pages are counted without a PDF, and then are the pages of the PDF") {
  PackEngine engine(sources());
  const std::string pack = head + "  - chapter: een\n  - notes: 4\n";
  PackOrder order{"map", pack, "deelnemer", "", "", ""};
  const MadePack once = make(engine, order);
  order.wanted = Wanted::pages;
  const MadePack counted = make(engine, order);
  CHECK(counted.pdf.empty());
  CHECK(counted.facts.pages == 6);
  CHECK(counted.facts.sides == 6);
  order.wanted = Wanted::pdf;
  const MadePack made = make(engine, order);
  CHECK(made.pdf == once.pdf);
  CHECK(made.facts.pages == 6);

  order.wanted = Wanted::pages;
  order.binding = Binding::booklet; // of other pages than those that were counted before
  CHECK(make(engine, order).facts.sides == 4);
  order.wanted = Wanted::pdf;
  const MadePack booklet = make(engine, order);
  order.ink = Ink::black_and_white;
  CHECK(make(engine, order).pdf != booklet.pdf);
}

TEST_CASE("days that have dates come with a calendar") {
  PackEngine engine(sources());
  const std::string pack = head + "  - programme: dag\n";
  CHECK(make(engine, {"map", pack, "deelnemer", "", "", ""}).facts.calendar.empty());
  const std::string calendar = make(engine, {"map", pack, "deelnemer", "", "2027-01-12", ""}).facts.calendar;
  CHECK(calendar.find("DTSTART:20270112T090000\r\n") != std::string::npos);
}

TEST_CASE("what is wrong with a pack is told, and makes no PDF") {
  PackEngine engine(sources());
  const std::string right = head + "  - chapter: een\n";
  const auto said = [&](const PackOrder& order) {
    const MadePack made = make(engine, order);
    CHECK(made.pdf.empty());
    return errors(made);
  };
  CHECK(said({"map", head + "  - chapter: voor-trainers\n", "deelnemer", "", "", ""}) ==
        std::vector<std::string>{"the book has no 'voor-trainers' for this part"});
  CHECK(said({"map", right, "niemand", "", "", ""}) == std::vector<std::string>{"the book has no audience 'niemand'"});
  CHECK(said({"map", "title: [\n", "deelnemer", "", "", ""}).size() == 1);
  CHECK(said({"map", right, "deelnemer", "name: Huis\ncolours: {primary: '#e0e0e0'}\n", "", ""}).size() == 1);
  CHECK(make(engine, {"map", right, "deelnemer", "", "", ""}).facts.pages == 2);
}

TEST_CASE("a pack wants its pictures once its pages are known, in pixels that were foreseen") {
  const auto files = sources_with_picture();
  PackEngine engine(files);
  const std::string pack = head + "  - chapter: een\n";
  PackOrder order{"map", pack, "deelnemer", "", "", ""};
  order.wanted = Wanted::pages;
  CHECK(make(engine, order).wanted_pictures.empty()); // pages are counted without
  std::vector<std::string> foreseen;
  for (const auto& [size, area] : sizes_of(files).at("images/huis.svg")) {
    foreseen.push_back(picture_name("images/huis.svg", size, ImageColours::kept));
    CHECK(area.width > 0);
  }
  CHECK(foreseen.size() == 2); // flat, and as a booklet
  for (const Binding binding : {Binding::flat, Binding::booklet}) {
    order.binding = binding;
    order.wanted = Wanted::pdf;
    const MadePack without = make(engine, order);
    CHECK(without.pdf.empty());
    REQUIRE(without.wanted_pictures.size() == 1);
    CHECK(std::find(foreseen.begin(), foreseen.end(), without.wanted_pictures[0]) != foreseen.end());
    engine.add_picture(without.wanted_pictures[0], "no picture");
    CHECK(make(engine, order).wanted_pictures == without.wanted_pictures);
    engine.add_picture(without.wanted_pictures[0], "grey 1 1 3\nabc");
    const MadePack made = make(engine, order);
    CHECK(errors(made).empty());
    CHECK(made.pdf.find("/Predictor 15") != std::string::npos);
  }
  const std::string sheet = head + "  - sheet: blad\n";
  CHECK(make(engine, {"map", sheet, "deelnemer", "", "", ""}).pdf.find("/Predictor 15") == std::string::npos);
}

TEST_CASE("a logo is shown when the organisation names one") {
  PackEngine engine(sources());
  const std::string pack = head + "  - chapter: een\n";
  const std::string jpeg = encode_jpeg({8, 8, 1, std::string(64, '\x55'), {}});
  const std::string organisation = "name: Huis\nlogo: huis.jpg\nlogo_alt: Een boog\n";
  const MadePack made = make(engine, {"map", pack, "deelnemer", organisation, "", jpeg});
  CHECK(errors(made).empty());
  CHECK(made.pdf.find("/DCTDecode") != std::string::npos);
  CHECK(make(engine, {"map", pack, "deelnemer", "name: Huis\n", "", jpeg}).pdf.find("/DCTDecode") == std::string::npos);
  const std::string png = encode_drawing({2, 2, 1, "abcd", {}});
  CHECK(make(engine, {"map", pack, "deelnemer", organisation, "", png}).pdf.find("/Predictor 15") != std::string::npos);

  const MadePack wrong = make(engine, {"map", pack, "deelnemer", organisation, "", "GIF89a"});
  CHECK(errors(wrong) == std::vector<std::string>{"'logo' is no image that can be read"});
  CHECK(wrong.diagnostics.all()[0].path == "organisation.yaml");
  CHECK(wrong.diagnostics.all()[0].place.line == 2);
  CHECK(wrong.pdf.empty());
}
