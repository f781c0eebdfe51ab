#include "build/publish_assets.h"

#include "build/link_scripts.h"
#include "build/publish_engine.h"
#include "build/publish_hashed.h"
#include "build/publish_icons.h"
#include "build/silence.h"
#include "font/web_font.h"
#include "html/theme_css.h"
#include "layout/image/web_copy.h"
#include "layout/inline/text_style.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace praktijkboek {

namespace {

constexpr std::string_view static_folder = "site/static/";
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

void publish_style(const AssetSources& sources, SiteMap& map, Outputs& outputs, Diagnostics& diagnostics) {
  const std::string folder = fmt::format("themes/{}/", sources.project.site.theme);
  const SourcePointer style = load_source(sources.files, folder + "style.css", {}, diagnostics);
  if (!style) return;
  const std::string css = theme_css(sources.project.theme, map, "assets/style.css") + style->text;
  publish_hashed("style.css", css, {folder + "theme.yaml", style->path}, map, outputs);
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
    const FontId font = font_id(wanted[i].family, wanted[i].style);
    made[i] = cache.get_or_make("web-font-1", fonts.bytes(font), web_font);
  });
  return made;
}

void publish_assets(const AssetSources& sources, Workers& workers, SiteMap& map, Outputs& outputs,
                    Diagnostics& diagnostics) {
  publish_fonts(sources, map, outputs);
  publish_images(sources, map, outputs);
  publish_style(sources, map, outputs, diagnostics);
  publish_scripts(sources, map, outputs, diagnostics);
  publish_reveal(sources, map, outputs, diagnostics);
  publish_static(sources, map, outputs, diagnostics);
  publish_icons(sources, map, outputs, diagnostics);
  publish_engine(sources, workers, map, outputs);
}

} // namespace praktijkboek
