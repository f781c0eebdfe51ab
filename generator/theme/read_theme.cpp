#include "theme/read_theme.h"

#include "theme/parse_colour.h"
#include "yaml/map_reader.h"
#include "yaml/parse_yaml.h"

#include <fmt/format.h>

namespace praktijkboek {

namespace {

constexpr std::array<std::string_view, font_family_count> family_keys{"serif", "sans", "fallback", "mono"};
constexpr std::array<std::string_view, font_style_count> style_keys{"regular", "italic", "bold", "bold_italic"};

void check_contrast(MapReader& map, const Palette& palette, ColourRole role, double needed) {
  for (const ColourRole ground : {ColourRole::paper, ColourRole::surface}) {
    const double reached = contrast(colour(palette, role), colour(palette, ground));
    if (reached < needed)
      map.error(name_of(role),
                {"'{}' has a contrast of {} on '{}', {} is needed", name_of(role), fmt::format("{:.1f}", reached),
                 name_of(ground), fmt::format("{:.1f}", needed)},
                "make it darker on a light ground, lighter on a dark one");
  }
}

Palette read_palette(const YamlContext& context, const YamlValue& value) {
  MapReader map(context, value, "a palette");
  Palette palette{};
  bool complete = true;
  for (std::size_t role = 0; role < colour_role_count; ++role) {
    const std::string_view name = name_of(static_cast<ColourRole>(role));
    const std::string_view text = map.required_text(name);
    const auto parsed = parse_colour(text);
    complete = complete && parsed.has_value();
    if (parsed) palette.at(role) = *parsed;
    if (!parsed && !text.empty()) map.error(name, {"'{}' is no colour", text}, "write it as '#1a2b3c', in quotes");
  }
  map.finish();
  if (!complete) return palette;
  for (const ColourRole role : {ColourRole::ink, ColourRole::quiet, ColourRole::structure})
    check_contrast(map, palette, role, text_contrast);
  check_contrast(map, palette, ColourRole::accent, control_contrast);
  return palette;
}

void read_palettes(MapReader& theme_map, Theme& theme) {
  const YamlValue* colours = theme_map.required_value("colours");
  if (colours == nullptr) return;
  MapReader map(theme_map.context(), *colours, "the colours");
  if (const YamlValue* light = map.required_value("light")) theme.light = read_palette(map.context(), *light);
  if (const YamlValue* dark = map.required_value("dark")) theme.dark = read_palette(map.context(), *dark);
  map.finish();
}

FontFiles read_font_files(const YamlContext& context, const YamlValue& value) {
  MapReader map(context, value, "a font family");
  FontFiles files;
  files[0] = map.required_text(style_keys[0]);
  for (std::size_t style = 1; style < font_style_count; ++style) files.at(style) = map.text(style_keys.at(style));
  map.finish();
  return files;
}

void read_fonts(MapReader& theme_map, Theme& theme) {
  const YamlValue* names = theme_map.required_value("families");
  const YamlValue* files = theme_map.required_value("fonts");
  if (names == nullptr || files == nullptr) return;
  MapReader name_map(theme_map.context(), *names, "the font families");
  MapReader file_map(theme_map.context(), *files, "the fonts");
  constexpr auto sans = static_cast<std::size_t>(FontFamily::sans);
  constexpr auto mono = static_cast<std::size_t>(FontFamily::mono);
  const bool has_mono = name_map.value("mono") != nullptr || file_map.value("mono") != nullptr;
  for (std::size_t family = 0; family < font_family_count; ++family) {
    if (family == mono && !has_mono) continue;
    theme.family_names.at(family) = name_map.required_text(family_keys.at(family));
    if (const YamlValue* value = file_map.required_value(family_keys.at(family)))
      theme.fonts.at(family) = read_font_files(file_map.context(), *value);
  }
  if (!has_mono) { // code looks like labels, then
    theme.family_names.at(mono) = theme.family_names.at(sans);
    theme.fonts.at(mono) = theme.fonts.at(sans);
  }
  for (const YamlValue& value : file_map.list("other_scripts"))
    if (const auto path = read_text(file_map.context(), value, "a font file")) theme.other_scripts.emplace_back(*path);
  name_map.finish();
  file_map.finish();
}

void read_size(MapReader& map, std::string_view key, double& size) {
  const auto given = map.number(key);
  if (!given) return;
  if (*given >= 4 && *given <= 200)
    size = *given;
  else
    map.error(key, "a size on paper lies between 4 and 200 points");
}

void read_heading_sizes(MapReader& map, Theme& theme) {
  constexpr std::string_view key = "heading_sizes";
  const auto sizes = map.list(key);
  if (sizes.empty()) return;
  if (sizes.size() != theme.heading_sizes.size()) {
    map.error(key, {"there are {} heading sizes, 4 are needed", sizes.size()},
              "give one for each of the levels 1 to 4");
    return;
  }
  for (std::size_t level = 0; level < sizes.size(); ++level)
    if (const auto size = read_number(map.context(), sizes[level], "a heading size"))
      theme.heading_sizes.at(level) = *size;
}

void read_print(MapReader& theme_map, Theme& theme) {
  const YamlValue* print = theme_map.value("print");
  if (print == nullptr) return;
  MapReader map(theme_map.context(), *print, "the print settings");
  read_size(map, "body_size", theme.body_size);
  read_size(map, "leading", theme.leading);
  read_size(map, "small_size", theme.small_size);
  read_size(map, "small_leading", theme.small_leading);
  read_heading_sizes(map, theme);
  theme.justified = map.boolean("justified").value_or(theme.justified);
  theme.hanging_punctuation = map.boolean("hanging_punctuation").value_or(theme.hanging_punctuation);
  map.finish();
}

} // namespace

Theme read_theme(const Source& source, Diagnostics& diagnostics) {
  Theme theme;
  const auto document = parse_yaml(source, whole_text(source), diagnostics);
  if (!document) return theme;
  MapReader map({source, *document, diagnostics}, document->root, "the theme");
  theme.name = map.required_text("name");
  read_fonts(map, theme);
  read_palettes(map, theme);
  read_print(map, theme);
  map.finish();
  return theme;
}

} // namespace praktijkboek
