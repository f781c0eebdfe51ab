#include "build/publish_assets.h"

#include "base/hash.h"
#include "build/link_scripts.h"
#include "build/publish_hashed.h"
#include "build/publish_icons.h"
#include "build/silence.h"
#include "font/web_font.h"
#include "html/compact_css.h"
#include "html/fallback_faces.h"
#include "html/theme_css.h"
#include "layout/image/web_copy.h"
#include "layout/inline/text_style.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace praktijkboek {

namespace {

constexpr std::string_view static_folder = "site/static/";
constexpr std::string_view first_theme = "ring"; // comes with the program
constexpr std::string_view script_folder = "site/scripts";

void publish_fonts(const AssetSources& sources, SiteMap& map, Outputs& outputs) {
  const std::vector<WebFont> fonts = web_fonts(sources.project.theme);
  for (std::size_t i = 0; i < fonts.size(); ++i) publish_hashed(fonts[i].asset, sources.web_fonts[i], {}, map, outputs);
}

void publish_images(const AssetSources& sources, SiteMap& map, Outputs& outputs) {
  for (const auto& [path, bytes] : sources.images.bytes) {
    publish_hashed(path, web_copy(bytes), {"content/" + path}, map, outputs);
    const ImageData& image = *sources.images.decoded.find(path)->second;
    map.image_sizes[path] = {static_cast<int>(image.width), static_cast<int>(image.height)};
  }
}

FaceMeasures measures_of(const FontLibrary& fonts, FontFamily family, const std::string& language) {
  const FontId font = font_id(family, FontStyle::regular);
  double width = 0;
  for (const ShapedGlyph& glyph : fonts.shape(font, width_sample, language, Figures::text)) width += glyph.advance;
  const FontMetrics& metrics = fonts.metrics(font);
  return {width / static_cast<double>(width_sample.size()), metrics.ascender, metrics.descender};
}

/// A theme that only changes colours and fonts needs no style sheets of its own.
std::string style_path(const AssetSources& sources, std::string_view name) {
  std::string own = fmt::format("themes/{}/{}.css", sources.project.site.theme, name);
  if (sources.files.kind(own) != EntryKind::missing) return own;
  return fmt::format("themes/{}/{}.css", first_theme, name);
}

/// What all pages need apart from what only worksheets and decks do.
void publish_styles(const AssetSources& sources, SiteMap& map, Outputs& outputs, Diagnostics& diagnostics) {
  const std::string& language = sources.project.book.language;
  const std::string tokens = theme_css(sources.project.theme, map, "assets/style.css") +
                             fallback_faces(measures_of(sources.fonts, FontFamily::serif, language),
                                            measures_of(sources.fonts, FontFamily::sans, language));
  const auto publish = [&](std::string_view name, const std::string& asset, const std::string& before) {
    const SourcePointer style = load_source(sources.files, style_path(sources, name), {}, diagnostics);
    if (!style) return;
    publish_hashed(asset, compact_css(before + style->text),
                   {fmt::format("themes/{}/theme.yaml", sources.project.site.theme), style->path}, map, outputs);
  };
  publish("style", "style.css", tokens);
  publish("sheet", "styles/sheet.css", {});
  publish("deck", "styles/deck.css", {});
  publish("builder", "styles/builder.css", {});
}

/// A theme with a logo.svg has a logo; others show the mark of the book.
void publish_logo(const AssetSources& sources, SiteMap& map, Outputs& outputs, Diagnostics& diagnostics) {
  const std::string path = fmt::format("themes/{}/logo.svg", sources.project.site.theme);
  if (sources.files.kind(path) == EntryKind::missing) return;
  if (const auto bytes = load_bytes(sources.files, path, {}, diagnostics))
    publish_hashed("theme/logo.svg", *bytes, {path}, map, outputs);
}

/// As assets 'scripts/<name>', so that templates know them.
void publish_scripts(const AssetSources& sources, SiteMap& map, Outputs& outputs, Diagnostics& diagnostics) {
  std::vector<SourcePointer> scripts;
  for (const std::string& path : sources.files.files_below(script_folder))
    if (SourcePointer script = load_source(sources.files, path, {}, diagnostics)) scripts.push_back(std::move(script));
  link_scripts(
      scripts,
      [&](std::string_view name, std::string_view text) {
        const std::string asset = fmt::format("scripts/{}", name);
        publish_hashed(asset, text, {fmt::format("{}/{}", script_folder, name)}, map, outputs);
        const std::string_view address = map.assets[asset];
        return std::string(address.substr(address.rfind('/') + 1));
      },
      diagnostics);
}

/// What shows the slides of decks one by one; scripts/setup installs it. A site without our scripts goes without.
void publish_reveal(const AssetSources& sources, SiteMap& map, Outputs& outputs, Diagnostics& diagnostics) {
  const auto& documents = sources.project.documents;
  const bool has_decks = std::any_of(documents.begin(), documents.end(),
                                     [](const auto& document) { return document->kind == DocumentKind::deck; });
  if (!has_decks || !map.assets.contains("scripts/deck.js")) return;
  constexpr std::string_view folder = "site/node_modules/reveal.js/dist/";
  for (const auto& [file, asset] : {std::pair{"reveal.js", "scripts/reveal.js"}, {"reveal.css", "reveal.css"}}) {
    const std::string path = fmt::format("{}{}", folder, file);
    if (sources.files.kind(path) == EntryKind::missing) {
      diagnostics.warning(Source{"site/package.json", {}}, {}, {"'{}' is not installed: slides are to read only", path},
                          {"run scripts/setup"});
      return;
    }
    const auto bytes = load_bytes(sources.files, path, {}, diagnostics);
    if (bytes) publish_hashed(asset, *bytes, {"site/package-lock.json"}, map, outputs);
  }
}

void publish_static(const AssetSources& sources, SiteMap& map, Outputs& outputs, Diagnostics& diagnostics) {
  for (const std::string& path : sources.files.files_below("site/static")) {
    const auto bytes = load_bytes(sources.files, path, {}, diagnostics);
    if (!bytes) continue;
    const std::string address = path.substr(static_folder.size());
    map.assets[address] = address;
    outputs.add(address, *bytes, {path});
  }
}

} // namespace

std::vector<std::string> make_web_fonts(const Theme& theme, const FontLibrary& fonts, const Cache& cache,
                                        Workers& workers) {
  const std::vector<WebFont> wanted = web_fonts(theme);
  std::vector<std::string> made(wanted.size());
  const SilentStandardError silent; // libwoff2 prints the sizes of what it compresses
  workers.for_each_index(wanted.size(), [&](std::size_t i) {
    const auto& [family, style, characters, asset] = wanted[i];
    const WebFontContent content{characters_of(characters), web_features(family)};
    const std::string wish = unicode_range(characters) + fmt::format("{}", fmt::join(content.features, " "));
    const std::string kind = "web-font-4-" + content_hash(wish);
    made[i] = cache.get_or_make(kind, fonts.bytes(font_id(family, style)).view(),
                                [&](std::string_view face) { return web_font(face, content); });
  });
  return made;
}

void publish_assets(const AssetSources& sources, SiteMap& map, Outputs& outputs, Diagnostics& diagnostics) {
  publish_fonts(sources, map, outputs);
  publish_images(sources, map, outputs);
  publish_styles(sources, map, outputs, diagnostics);
  publish_logo(sources, map, outputs, diagnostics);
  publish_scripts(sources, map, outputs, diagnostics);
  publish_reveal(sources, map, outputs, diagnostics);
  publish_static(sources, map, outputs, diagnostics);
  publish_icons(sources, map, outputs, diagnostics);
}

} // namespace praktijkboek
