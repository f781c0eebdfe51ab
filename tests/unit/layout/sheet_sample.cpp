#include "sheet_sample.h"

#include <catch2/catch.hpp>
#include <fmt/format.h>

#include <fstream>
#include <sstream>

namespace praktijkboek::sample {

namespace {

std::string read_file(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  REQUIRE(file);
  std::stringstream bytes;
  bytes << file.rdbuf();
  return bytes.str();
}

const FontLibrary& fonts() {
  static const FontLibrary library = [] {
    std::vector<SharedBytes> files;
    for (const char* name : {"vollkorn/Vollkorn-Regular", "vollkorn/Vollkorn-Italic", "vollkorn/Vollkorn-SemiBold",
                             "vollkorn/Vollkorn-SemiBoldItalic", "lato/Lato-Regular", "lato/Lato-Italic",
                             "lato/Lato-Bold", "lato/Lato-BoldItalic"})
      files.emplace_back(read_file(fmt::format("/usr/share/fonts/truetype/{}.ttf", name)));
    files.resize(font_family_count * font_style_count);
    return FontLibrary(files);
  }();
  return library;
}

PageMaster sheet_master() {
  PageMaster master;
  master.name = "sheet";
  master.margin_top = 45;
  master.margin_bottom = 60;
  master.margin_inner = master.margin_outer = 57;
  master.foot_distance = 31;
  return master;
}

Theme plain_theme() {
  Theme theme;
  theme.light = {Colour{255, 255, 255}, {240, 240, 240}, {20, 20, 20},    {70, 70, 70},
                 {60, 20, 60},          {160, 60, 20},   {200, 200, 200}, {250, 250, 250}};
  return theme;
}

const Words& words() {
  static const Words dutch({{"field.required", "nodig"},
                            {"field.date_form", "dd-mm-jjjj"},
                            {"field.time_form", "uu.mm"},
                            {"sheet.filled_by", "Invullen:"},
                            {"sheet.row", "rij {}"},
                            {"sheet.page", "pagina {} van {}"},
                            {"sheet.choose_from", "kies: {}"},
                            {"sheet.drawing.free", "Ruimte om te tekenen."},
                            {"sheet.drawing.twin", "Liever in woorden? Gebruik de lijst ‘{}’."},
                            {"sheet.group", "Naam van de groep"},
                            {"sheet.first_name", "Roepnaam"},
                            {"sheet.date", "Datum"},
                            {"sheet.version", "Versie"},
                            {"sheet.copies", "Wie krijgt een kopie?"},
                            {"sheet.copies_help", "Jij beslist."},
                            {"page.edition_in_text", "uitgave"},
                            {"signature.line", "Handtekening"},
                            {"signature.name", "Naam"},
                            {"signature.date", "Datum"},
                            {"drawing.rings.to_fill", "Lege ringen om ‘{}’ heen: {}."}});
  return dutch;
}

bool overlap(const Rectangle& a, const Rectangle& b) {
  constexpr double touch = 0.05;
  return a.x + touch < b.x + b.width && b.x + touch < a.x + a.width && a.y + touch < b.y + b.height &&
         b.y + touch < a.y + a.height;
}

} // namespace

SampleSheet::SampleSheet(std::string title)
    : front_(std::make_shared<SheetFrontMatter>(
          SheetFrontMatter{"Zien wie er om je heen staan.", "jij", SheetHeader::none, CopyList::none})) {
  document_.kind = DocumentKind::sheet;
  document_.slug = "blad";
  document_.front_matter.title = std::move(title);
  document_.front_matter.sheet = front_;
}

void SampleSheet::add(Block block) {
  block.id = next_++;
  blocks_.push_back(block);
}

SampleSheet& SampleSheet::heading(std::string_view title) {
  const Inlines content = document_.arena.store_all(std::vector<Inline>{{Text{store(title)}, next_++}});
  add({document_.arena.store(Heading{2, {}, content}), 0});
  return *this;
}

SampleSheet& SampleSheet::text(std::string_view words_of_text) {
  const Inlines content = document_.arena.store_all(std::vector<Inline>{{Text{store(words_of_text)}, next_++}});
  add({Paragraph{content}, 0});
  return *this;
}

SampleSheet& SampleSheet::fields(std::vector<Field> fields) {
  for (Field& one : fields) one.id = next_++;
  add({FieldGroup{document_.arena.store_all(fields)}, 0});
  return *this;
}

PagedDocument SampleSheet::lay_out() {
  document_.content = blocks_;
  Book book;
  book.edition = "2026.1";
  BookIndex index;
  index.book = &book;
  index.words = &words();
  index.documents.push_back(
      {{DocumentKind::sheet, "blad", document_.front_matter.title, {}, {}, 0, {}}, "4", "bijlage 4", {}, {}});
  ResolvedDocument resolved;
  resolved.document = &document_;
  resolved.index = &index;

  static const Theme theme = plain_theme();
  static const PageMaster master = sheet_master();
  static const Hyphenator hyphenator({}, {});
  static const Images images;
  Diagnostics diagnostics;
  return layout_sheet(resolved, {theme, fonts(), hyphenator, master, images, {}}, diagnostics);
}

Field field(std::string_view key, FieldKind kind, FieldWidth width) {
  Field made;
  made.key = made.label = key;
  made.kind = kind;
  made.width = width;
  return made;
}

std::vector<FoundWidget> widgets(const PagedDocument& document) {
  std::vector<FoundWidget> found;
  for (std::size_t page = 0; page < document.pages.size(); ++page)
    for (const PageItem& item : document.pages[page].items)
      if (const Widget* one = item.widget()) found.push_back({page, *one, item.element});
  return found;
}

FoundWidget widget(const PagedDocument& document, std::string_view name) {
  for (FoundWidget& one : widgets(document))
    if (one.widget.name == name) return std::move(one);
  FAIL("no widget " << name);
  return {};
}

std::vector<FoundText> texts(const PagedDocument& document) {
  std::vector<FoundText> found;
  for (std::size_t page = 0; page < document.pages.size(); ++page)
    for (const PageItem& item : document.pages[page].items) {
      const auto* run = std::get_if<GlyphRun>(&item.content);
      if (run == nullptr) continue;
      double width = 0;
      for (const PositionedGlyph& glyph : run->glyphs) width += glyph.advance;
      const Rectangle area{run->origin.x, run->origin.y - 0.72 * run->size, width, 0.72 * run->size};
      FoundText* last = found.empty() ? nullptr : &found.back();
      if (last != nullptr && last->page == page && last->element == item.element &&
          std::abs(last->area.y + last->area.height - run->origin.y) < 0.01) {
        const bool apart = run->origin.x > last->area.x + last->area.width + 1;
        last->text += (apart && !last->text.ends_with(' ') ? " " : "") + run->text;
        last->area.width = area.x + area.width - last->area.x;
      } else {
        found.push_back({page, run->text, area, item.element});
      }
    }
  return found;
}

const FoundText& text(const std::vector<FoundText>& all, std::string_view part) {
  for (const FoundText& one : all)
    if (one.text.find(part) != std::string::npos) return one;
  FAIL("no text " << part);
  return all.front();
}

std::vector<double> writing_lines(const PagedDocument& document, std::size_t page, const Rectangle& around) {
  std::vector<double> found;
  for (const PageItem& item : document.pages[page].items) {
    const auto* painted = std::get_if<PaintedPath>(&item.content);
    if (painted == nullptr || painted->path.size() != 2) continue;
    const Point from = painted->path[0].end, to = painted->path[1].end;
    if (std::abs(from.y - to.y) < 0.01 && from.x >= around.x - 0.1 && to.x <= around.x + around.width + 0.1 &&
        from.y >= around.y - 0.1 && from.y <= around.y + around.height + 0.1)
      found.push_back(from.y);
  }
  return found;
}

std::string faults(const PagedDocument& document) {
  std::string found;
  const PageMaster master = sheet_master();
  const auto outside = [&](const Rectangle& area) {
    return area.x < master.margin_inner - 2.1 || area.x + area.width > master.width - master.margin_outer + 2.1 ||
           area.y < master.margin_top - 0.1 || area.y + area.height > master.height - master.margin_bottom + 0.1;
  };
  const auto all = widgets(document);
  const auto words_on_pages = texts(document);
  for (std::size_t i = 0; i < all.size(); ++i) {
    const Widget& one = all[i].widget;
    if (outside(one.area)) found += "outside: " + one.name + "\n";
    for (std::size_t j = i + 1; j < all.size(); ++j)
      if (all[i].page == all[j].page && overlap(one.area, all[j].widget.area))
        found += fmt::format("{} on {}\n", one.name, all[j].widget.name);
    for (const FoundText& words_there : words_on_pages)
      if (words_there.page == all[i].page && overlap(one.area, words_there.area))
        found += fmt::format("{} on '{}'\n", one.name, words_there.text);
  }
  for (const FoundText& one : words_on_pages)
    if (one.element != artifact && outside(one.area)) found += "outside: " + one.text + "\n";
  for (std::size_t i = 0; i < words_on_pages.size(); ++i)
    for (std::size_t j = i + 1; j < words_on_pages.size(); ++j)
      if (words_on_pages[i].page == words_on_pages[j].page && overlap(words_on_pages[i].area, words_on_pages[j].area))
        found += fmt::format("'{}' on '{}'\n", words_on_pages[i].text, words_on_pages[j].text);
  return found;
}

} // namespace praktijkboek::sample
