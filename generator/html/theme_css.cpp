#include "html/theme_css.h"

#include "html/fallback_faces.h"
#include "html/writer.h"

#include <fmt/format.h>

namespace praktijkboek {

namespace {

std::string_view file_name_of(FontFamily family) {
  switch (family) {
  case FontFamily::serif: return "serif";
  case FontFamily::sans: return "sans";
  case FontFamily::fallback: return "fallback";
  case FontFamily::mono: return "mono";
  }
  return {};
}

std::string_view file_name_of(FontStyle style) {
  switch (style) {
  case FontStyle::regular: return "regular";
  case FontStyle::italic: return "italic";
  case FontStyle::bold: return "bold";
  case FontStyle::bold_italic: return "bold-italic";
  }
  return {};
}

bool is_bold(FontStyle style) { return style == FontStyle::bold || style == FontStyle::bold_italic; }
bool is_italic(FontStyle style) { return style == FontStyle::italic || style == FontStyle::bold_italic; }

const std::string& family_name(const Theme& theme, FontFamily family) {
  return theme.family_names[static_cast<std::size_t>(family)];
}

/// A string of CSS Syntax 3, between double quotes.
std::string quoted(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') out.push_back('\\');
    out.push_back(c);
  }
  out.push_back('"');
  return out;
}

void append_font_face(std::string& css, const Theme& theme, const WebFont& font, const SiteMap& map,
                      std::string_view style_address) {
  const auto published = map.assets.find(font.asset);
  if (published == map.assets.end()) return;
  css += fmt::format("@font-face {{\n  font-family: {};\n  src: url({}) format(\"woff2\");\n"
                     "  font-weight: {};\n  font-style: {};\n  font-display: swap;\n  unicode-range: {};\n}}\n",
                     quoted(family_name(theme, font.family)), quoted(way_to_root(style_address) + published->second),
                     is_bold(font.style) ? 700 : 400, is_italic(font.style) ? "italic" : "normal",
                     unicode_range(font.characters));
}

void append_palette(std::string& css, const Palette& palette, std::string_view indentation) {
  for (std::size_t i = 0; i < colour_role_count; ++i) {
    const Colour& value = palette[i];
    css += fmt::format("{}--{}: #{:02x}{:02x}{:02x};\n", indentation, name_of(static_cast<ColourRole>(i)), value.red,
                       value.green, value.blue);
  }
}

bool has_own_mono(const Theme& theme) {
  const FontFiles& mono = theme.fonts[static_cast<std::size_t>(FontFamily::mono)];
  return !mono.front().empty() && mono != theme.fonts[static_cast<std::size_t>(FontFamily::sans)];
}

/// The fallbacks have the same measures (html/fallback_faces.h), so that nothing moves when the fonts arrive.
void append_families(std::string& css, const Theme& theme) {
  const std::string other_scripts = quoted(family_name(theme, FontFamily::fallback));
  css += fmt::format("  --serif: {}, {}{}, serif;\n", quoted(family_name(theme, FontFamily::serif)), serif_fallbacks(),
                     other_scripts);
  css += fmt::format("  --sans: {}, {}{}, system-ui, sans-serif;\n", quoted(family_name(theme, FontFamily::sans)),
                     sans_fallbacks(), other_scripts);
  const std::string mono = has_own_mono(theme) ? quoted(family_name(theme, FontFamily::mono)) + ", " : std::string();
  css += fmt::format("  --mono: {}ui-monospace, \"DejaVu Sans Mono\", Consolas, monospace;\n", mono);
}

} // namespace

std::vector<WebFont> web_fonts(const Theme& theme) {
  std::vector<WebFont> fonts;
  const auto add = [&](FontFamily family, FontStyle style) {
    if (theme.fonts[static_cast<std::size_t>(family)][static_cast<std::size_t>(style)].empty()) return;
    const std::string name = fmt::format("fonts/{}-{}", file_name_of(family), file_name_of(style));
    fonts.push_back({family, style, WebCharacters::common, name + ".woff2"});
    fonts.push_back({family, style, WebCharacters::rare, name + "-rare.woff2"});
  };
  add(FontFamily::serif, FontStyle::regular);
  add(FontFamily::serif, FontStyle::italic);
  add(FontFamily::serif, FontStyle::bold);
  add(FontFamily::sans, FontStyle::regular);
  add(FontFamily::sans, FontStyle::bold);
  if (has_own_mono(theme)) add(FontFamily::mono, FontStyle::regular);
  return fonts;
}

std::vector<std::string_view> web_features(FontFamily family) {
  return {"kern", "liga", "lnum", family == FontFamily::serif ? "pnum" : "tnum"};
}

std::string theme_css(const Theme& theme, const SiteMap& map, std::string_view style_address) {
  std::string css;
  for (const WebFont& font : web_fonts(theme)) append_font_face(css, theme, font, map, style_address);
  css += ":root {\n";
  append_palette(css, theme.light, "  ");
  append_families(css, theme);
  // What the reader chose on the page goes before what the device prefers.
  css += "}\n@media (prefers-color-scheme: dark) {\n  :root:not([data-theme]) {\n";
  append_palette(css, theme.dark, "    ");
  css += "  }\n}\n:root[data-theme=\"dark\"] {\n";
  append_palette(css, theme.dark, "  ");
  css += "}\n";
  return css;
}

} // namespace praktijkboek
