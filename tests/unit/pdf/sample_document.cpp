#include "unit/pdf/sample_document.h"

#include "layout/image/png.h"
#include "unit/pdf/cff_font.h"

#include <array>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace praktijkboek::sample {

namespace {

std::string file_bytes(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) throw std::runtime_error(path + " is missing: run scripts/setup --tests");
  return {std::istreambuf_iterator<char>(in), {}};
}

constexpr Colour ink{20, 24, 32};
constexpr Colour accent{150, 60, 20};

PaintedPath box(const Rectangle& area) { return {rectangle_path(area), ink, 0.75, {}, std::nullopt}; }

void add_link(Builder& builder) {
  const StructureId paragraph = builder.element(Role::paragraph);
  const Point first = builder.text(paragraph, {72, 130}, "De eerste efficiënte affiche, zie ");
  const StructureId link = builder.element(Role::link, paragraph);
  const Point second = builder.text(link, first, "paragraaf 2");
  builder.add(link, LinkArea{{first.x, 120, second.x - first.x, 14}, "paragraaf-2", "", "naar paragraaf 2"});
  const Point third = builder.text(paragraph, second, " of ");
  const StructureId web = builder.element(Role::link, paragraph);
  const Point fourth = builder.text(web, third, "café.nl");
  builder.add(web, LinkArea{{third.x, 120, fourth.x - third.x, 14}, "", "https://example.nl/café?a=(b)", ""});
  const Point fifth = builder.text(paragraph, fourth, ", in het Engels ");
  const StructureId english = builder.element(Role::span, paragraph);
  builder.at(english).language = "en";
  builder.text(english, fifth, "family");
}

void add_hyphenated_lines(Builder& builder) {
  const StructureId paragraph = builder.element(Role::paragraph);
  const Point end = builder.text(paragraph, {72, 150}, "Een woord over twee re");
  GlyphRun hyphen = shaped("-", end);
  hyphen.has_actual_text = true;
  builder.add(paragraph, hyphen);
  builder.text(paragraph, {72, 164}, "gels.");
}

void add_figure(Builder& builder) {
  const StructureId figure = builder.element(Role::figure);
  builder.at(figure).alternative = "Twee ringen: dichtbij en verder weg";
  builder.add(figure, PaintedPath{circle_path({150, 240}, 50), accent, 1, {}, Colour{250, 240, 230}});
  builder.add(figure, PaintedPath{circle_path({150, 240}, 25), ink, 0.75, {0, 2}, std::nullopt});
  builder.text(figure, {140, 244}, "Jij", sans, 9);
  Pixels pixels{16, 16, 3, {}, {}};
  for (int i = 0; i < 256; ++i) {
    pixels.samples += {static_cast<char>(i), static_cast<char>(255 - i), static_cast<char>(128)};
    pixels.alpha += static_cast<char>(i);
  }
  builder.add(figure, PaintedImage{{220, 200, 80, 80}, std::make_shared<const ImageData>(deflated(pixels))});
  const StructureId caption = builder.element(Role::caption, figure);
  builder.text(caption, {72, 308}, "Figuur 1.1 Kring", sans, 9);
}

void add_table(Builder& builder) {
  const StructureId table = builder.element(Role::table);
  const char* cells[3][2] = {{"Wie", "Wat"}, {"Cliënt", "tekent"}, {"Naaste", "vraagt door"}};
  for (int row = 0; row < 3; ++row) {
    const StructureId table_row = builder.element(Role::table_row, table);
    for (int column = 0; column < 2; ++column) {
      const bool header = row == 0 || column == 0;
      const StructureId cell = builder.element(header ? Role::table_header : Role::table_cell, table_row);
      if (header) builder.at(cell).scope = row == 0 ? HeaderScope::column : HeaderScope::row;
      const Point origin{80.0 + 100 * column, 340.0 + 18 * row};
      builder.add(artifact, box({origin.x - 6, origin.y - 13, 100, 18}));
      builder.text(builder.element(Role::paragraph, cell), origin, cells[row][column], sans, 10);
    }
  }
  const StructureId last = builder.element(Role::table_row, table);
  const StructureId wide = builder.element(Role::table_cell, last);
  builder.at(wide).column_span = 2;
  builder.text(wide, {80, 394}, "twee kolommen", sans, 10);
}

void add_list(Builder& builder) {
  const StructureId list = builder.element(Role::list);
  builder.at(list).ordered = true;
  for (int i = 0; i < 2; ++i) {
    const StructureId item = builder.element(Role::list_item, list);
    const double y = 430 + 16 * i;
    builder.text(builder.element(Role::label, item), {72, y}, i == 0 ? "1." : "2.");
    builder.text(builder.element(Role::list_body, item), {90, y}, i == 0 ? "Teken de kring." : "Kies mensen.");
  }
}

void add_heading(Builder& builder, Role role, Point origin, std::string_view text, std::string name) {
  builder.text(builder.element(role), origin, text, sans_bold, 18);
  const PagePlace place{builder.document.pages.size() - 1, {origin.x, origin.y - 18}};
  builder.document.outline.push_back({role == Role::heading1 ? 1 : 2, std::string(text), place});
  builder.document.destinations.emplace(std::move(name), place);
}

void add_label(Builder& builder, Point origin, std::string_view text) {
  builder.text(builder.element(Role::paragraph), origin, text, sans, 9);
}

Widget widget(WidgetKind kind, const Rectangle& area, std::string name, std::string tooltip, std::string value) {
  Widget out;
  out.kind = kind;
  out.area = area;
  out.name = std::move(name);
  out.tooltip = std::move(tooltip);
  out.value = std::move(value);
  out.font = sans;
  out.colour = ink;
  return out;
}

void add_widget(Builder& builder, Widget widget) {
  builder.add(artifact, box(widget.area));
  builder.add(builder.element(Role::form), std::move(widget));
}

void add_text_widgets(Builder& builder, Filled filled) {
  const auto value = [&](const char* text) { return filled == Filled::yes ? text : ""; };
  Widget name =
      widget(WidgetKind::text, {72, 110, 200, 20}, "plan.naam", "Naam (verplicht)", value("Zoë van den Berg – €"));
  name.required = true;
  name.max_length = 40;
  add_label(builder, {72, 106}, "Naam");
  add_widget(builder, name);
  add_label(builder, {300, 106}, "Achternaam");
  add_widget(builder, widget(WidgetKind::text, {300, 110, 200, 20}, "plan.achternaam", "Achternaam",
                             value("Łukasz Şahin, Ångström")));
  add_label(builder, {72, 146}, "Doel");
  Widget goal = widget(WidgetKind::multiline, {72, 150, 428, 96}, "plan.doel1.tekst", "Doel 1",
                       value("Elke week met Sam wandelen, ook als het regent, en daarna samen koffie drinken bij haar "
                             "moeder in de Dorpsstraat.\nEn daarna weer naar huis."));
  goal.leading = 24;
  add_widget(builder, goal);
}

void add_choice_widgets(Builder& builder, Filled filled) {
  const auto value = [&](const char* text) { return filled == Filled::yes ? text : ""; };
  double x = 72;
  for (const char* state : {"steunend", "neutraal", "gespannen"}) {
    Widget radio =
        widget(WidgetKind::radio, {x, 280, 12, 12}, "plan.band", std::string("Band: ") + state, value("neutraal"));
    radio.on_state = state;
    add_widget(builder, radio);
    add_label(builder, {x + 16, 290}, state);
    x += 100;
  }
  Widget check = widget(WidgetKind::check, {400, 280, 12, 12}, "plan.akkoord", "Ik ga akkoord", value("ja"));
  check.on_state = "ja";
  add_widget(builder, check);
  add_label(builder, {416, 290}, "Ik ga akkoord");
  Widget combo = widget(WidgetKind::combo, {72, 320, 150, 20}, "plan.dag", "Dag", value("dinsdag"));
  combo.options = {"maandag", "dinsdag", "één keer per maand"};
  add_label(builder, {72, 316}, "Dag");
  add_widget(builder, combo);
  Widget list = widget(WidgetKind::list, {300, 320, 150, 50}, "plan.wie", "Wie doet mee", value("buren"));
  list.options = {"familie", "buren", "vrienden"};
  add_label(builder, {300, 316}, "Wie doet mee");
  add_widget(builder, list);
  add_label(builder, {72, 396}, "Handtekening");
  add_widget(builder, widget(WidgetKind::signature, {72, 400, 200, 40}, "plan.handtekening", "Handtekening", ""));
}

} // namespace

const FontLibrary& fonts() {
  static const FontLibrary library([] {
    std::vector<SharedBytes> files(8);
    files[serif] = file_bytes("/usr/share/fonts/truetype/vollkorn/Vollkorn-Regular.ttf");
    files[sans] = file_bytes("/usr/share/fonts/truetype/lato/Lato-Regular.ttf");
    files[sans_bold] = file_bytes("/usr/share/fonts/truetype/lato/Lato-Bold.ttf");
    return files;
  }());
  return library;
}

const FontLibrary& cff_fonts() {
  static const FontLibrary library(std::vector<SharedBytes>(1, cff_font()));
  return library;
}

namespace {

GlyphRun shaped_in(const FontLibrary& library, std::string_view text, Point origin, FontId font, double size) {
  GlyphRun run;
  run.font = font;
  run.size = size;
  run.colour = ink;
  run.origin = origin;
  run.text = text;
  for (const ShapedGlyph& glyph : library.shape(font, text, "nl", Figures::text)) run.add(glyph, size / 1000, 0);
  return run;
}

} // namespace

GlyphRun shaped(std::string_view text, Point origin, FontId font, double size) {
  return shaped_in(fonts(), text, origin, font, size);
}

namespace {

/// Widens or narrows the spaces until the line has this width.
void justify(GlyphRun& run, double width) {
  double natural = 0, spaces = 0;
  for (const PositionedGlyph& glyph : run.glyphs) {
    natural += glyph.advance;
    spaces += run.text[glyph.text_begin] == ' ' ? 1 : 0;
  }
  for (PositionedGlyph& glyph : run.glyphs)
    if (run.text[glyph.text_begin] == ' ') glyph.advance += static_cast<float>((width - natural) / spaces);
}

} // namespace

Builder::Builder() {
  document.metadata = {"Voorbeeld <één>", "Werkgroep praktijkboek", "Om te testen", "nl", "2026.1", {2026, 11, 21}};
  document.structure.push_back({});
  document.structure.front().role = Role::document;
  new_page("1");
}

StructureId Builder::element(Role role, StructureId parent) {
  StructureElement made;
  made.role = role;
  made.parent = parent;
  document.structure.push_back(made);
  return static_cast<StructureId>(document.structure.size() - 1);
}

Point Builder::text(StructureId element, Point origin, std::string_view text, FontId font, double size) {
  GlyphRun run = shaped(text, origin, font, size);
  Point end = origin;
  for (const PositionedGlyph& glyph : run.glyphs) end.x += glyph.advance;
  add(element, std::move(run));
  return end;
}

void Builder::add(StructureId element, decltype(PageItem::content) content) {
  document.pages.back().items.push_back({std::move(content), element});
}

void Builder::new_page(std::string label) { document.pages.push_back({595.28, 841.89, std::move(label), {}}); }

PagedDocument text_in(const FontLibrary& library, std::string_view text) {
  Builder builder;
  builder.add(builder.element(Role::paragraph), shaped_in(library, text, {72, 100}, 0, 12));
  return builder.document;
}

PagedDocument short_text() {
  Builder builder;
  builder.text(builder.element(Role::heading1), {72, 90}, "Titel", sans_bold, 18);
  builder.text(builder.element(Role::paragraph), {72, 130}, "Een alinea.");
  return builder.document;
}

PagedDocument chapter() {
  Builder builder;
  builder.text(artifact, {72, 40}, "Praktijkboek", sans, 8);
  add_heading(builder, Role::heading1, {72, 90}, "Een groep om je heen", "hoofdstuk-groep");
  add_link(builder);
  add_hyphenated_lines(builder);
  add_figure(builder);
  add_table(builder);
  add_list(builder);
  const StructureId note = builder.element(Role::note);
  builder.text(builder.element(Role::label, note), {72, 700}, "1", serif, 8);
  builder.text(builder.element(Role::paragraph, note), {80, 700}, "Een noot.", serif, 8);
  builder.text(artifact, {290, 810}, "1", sans, 8);
  builder.new_page("2");
  add_heading(builder, Role::heading2, {72, 90}, "Tweede paragraaf", "paragraaf-2");
  const StructureId aside = builder.element(Role::aside);
  builder.text(builder.element(Role::paragraph, aside), {72, 130}, "Tip: begin klein.");
  return builder.document;
}

PagedDocument sheet(Filled filled) {
  Builder builder;
  builder.text(builder.element(Role::heading1), {72, 80}, "Werkblad", sans_bold, 18);
  add_text_widgets(builder, filled);
  add_choice_widgets(builder, filled);
  return builder.document;
}

/// Words in an order that does not repeat, so that compression has its work.
class Babble {
public:
  std::string line(std::size_t length) {
    static constexpr std::array<std::string_view, 32> words{
        "de",        "een",       "groep",        "mensen", "om",        "je",      "heen",    "herstel",
        "naasten",   "officieel", "hulpverlener", "samen",  "gesprek",   "crisis",  "plan",    "tijdens",
        "waarom",    "afspraak",  "vertrouwen",   "zelf",   "regie",     "cliënt",  "onder",   "steun",
        "efficiënt", "wij",       "praten",       "zonder", "kwetsbaar", "buurman", "affiche", "ieder"};
    std::string out;
    while (out.size() < length) {
      state_ = state_ * 6364136223846793005U + 1442695040888963407U;
      out += words[state_ >> 59];
      out += ' ';
    }
    return out;
  }

private:
  std::uint64_t state_ = 1;
};

PagedDocument dense_pages(std::size_t count) {
  constexpr int lines_a_page = 45;
  constexpr std::size_t characters_a_line = 68;
  Builder builder;
  Babble babble;
  for (std::size_t page = 0; page < count; ++page) {
    if (page > 0) builder.new_page(std::to_string(page + 1));
    builder.text(artifact, {72, 40}, "Een groep om je heen", sans, 8);
    StructureId paragraph = 0;
    for (int line = 0; line < lines_a_page; ++line) {
      if (line % 6 == 0) paragraph = builder.element(Role::paragraph);
      GlyphRun run = shaped(babble.line(characters_a_line), {72, 80.0 + 15 * line});
      justify(run, 450);
      builder.add(paragraph, std::move(run));
    }
    builder.text(artifact, {290, 810}, std::to_string(page + 1), sans, 8);
  }
  return builder.document;
}

} // namespace praktijkboek::sample
