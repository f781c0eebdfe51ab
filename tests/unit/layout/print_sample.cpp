#include "unit/layout/print_sample.h"

#include <fmt/format.h>

#include <fstream>
#include <iterator>
#include <stdexcept>

namespace praktijkboek::sample {

namespace {

std::string read_file(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) throw std::runtime_error("cannot read " + path);
  return {std::istreambuf_iterator<char>(file), {}};
}

const FontLibrary& print_fonts() {
  static const FontLibrary library = [] {
    std::vector<SharedBytes> files;
    for (const char* name : {"vollkorn/Vollkorn-Regular", "vollkorn/Vollkorn-Italic", "vollkorn/Vollkorn-SemiBold",
                             "vollkorn/Vollkorn-SemiBoldItalic", "lato/Lato-Regular", "lato/Lato-Italic",
                             "lato/Lato-Bold", "lato/Lato-BoldItalic", "dejavu/DejaVuSans"})
      files.emplace_back(read_file(fmt::format("/usr/share/fonts/truetype/{}.ttf", name)));
    files.resize(font_family_count * font_style_count); // the fallback has one face only
    return FontLibrary(files);
  }();
  return library;
}

const Hyphenator& print_hyphenator() {
  static const Hyphenator hyphenator(read_file("/usr/share/hyphen/hyph_nl.dic"), {"resource-groep"});
  return hyphenator;
}

} // namespace

const Theme& print_theme() {
  static const Theme theme = [] {
    Theme made;
    made.light = {Colour{255, 255, 255}, {240, 240, 240}, {20, 20, 20},    {70, 70, 70},
                  {60, 20, 60},          {160, 60, 20},   {200, 200, 200}, {250, 250, 250}};
    return made;
  }();
  return theme;
}

const PageMaster& print_master() {
  static const PageMaster master = [] {
    PageMaster made;
    made.name = "chapter";
    made.margin_top = 80;
    made.margin_bottom = made.height - 80 - 675; // 45 lines
    made.margin_inner = 70;
    made.margin_outer = 54;
    made.margin_column = 113;
    made.gutter = 20;
    made.head_distance = made.foot_distance = 45;
    return made;
  }();
  return master;
}

LayoutContext print_context() {
  static const Images no_images;
  return {print_theme(), print_fonts(), print_hyphenator(), print_master(), no_images, "https://boek.example", {}};
}

std::vector<const GlyphRun*> runs(const std::vector<PageItem>& items) {
  std::vector<const GlyphRun*> found;
  for (const PageItem& item : items)
    if (const auto* run = std::get_if<GlyphRun>(&item.content)) found.push_back(run);
  return found;
}

std::string extracted(const std::vector<PageItem>& items) {
  std::string text;
  for (const GlyphRun* run : runs(items)) text += run->has_actual_text ? *run->actual_text : run->text;
  return text;
}

std::string extracted(const Page& page) { return extracted(page.items); }

std::string extracted(const PagedDocument& document) {
  std::string text;
  for (const Page& page : document.pages) text += extracted(page);
  return text;
}

std::string_view dutch_text() {
  return "Bijna niemand redt zich helemaal alleen. We bellen een zus of lopen even langs bij de buren. Wie lang last "
         "heeft van een psychische aandoening, ziet die kring soms kleiner worden, terwijl het aantal professionals "
         "groeit. Die twee kringen kennen elkaar vaak nauwelijks. Een resourcegroep zet ze om één tafel, en de persoon "
         "om wie het gaat bepaalt wie er aanschuift. Drie gedachten dragen de methode. De cliënt heeft de leiding. De "
         "mensen om de cliënt heen horen er vanaf het begin bij, en de cliënt zegt wie dat zijn. En alle hulp is op "
         "elkaar afgestemd en houdt niet zomaar op. Daar hoort gelijkwaardigheid bij: wat een moeder weet van vroeger "
         "en wat een psychiater weet van medicijnen, telt in de groep allebei.";
}

} // namespace praktijkboek::sample
