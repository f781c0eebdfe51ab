#include "build/publish_icons.h"

#include "build/publish_hashed.h"
#include "html/site_files.h"
#include "layout/image/png.h"
#include "layout/image/svg.h"

#include <fmt/format.h>

namespace praktijkboek {

namespace {

constexpr const char* manifest_path = "manifest.webmanifest";
constexpr int icon_sizes[] = {180, 192, 512}; // Apple's home screen; the two that a manifest needs

} // namespace

SourcePointer find_mark(const FileSystem& files, const std::string& theme, Diagnostics& diagnostics) {
  for (const std::string& path : {fmt::format("themes/{}/icon.svg", theme), std::string("site/static/favicon.svg")})
    if (files.kind(path) == EntryKind::file) return load_source(files, path, {}, diagnostics);
  return nullptr;
}

std::vector<DrawnIcon> draw_icons(const Source& mark, const Cache& cache) {
  std::vector<DrawnIcon> icons;
  for (const int size : icon_sizes)
    icons.push_back({size, cache.get_or_make(fmt::format("icon-2-{}", size), mark.text, [size](std::string_view svg) {
                       const auto pixels =
                           render_svg(svg, static_cast<std::uint32_t>(size), static_cast<std::uint32_t>(size));
                       return pixels ? encode_drawing(*pixels) : std::string{};
                     })});
  return icons;
}

void publish_icons(const AssetSources& sources, SiteMap& map, Outputs& outputs, Diagnostics& diagnostics) {
  const Project& project = sources.project;
  map.light_paper = css_colour(colour(project.theme.light, ColourRole::paper));
  map.dark_paper = css_colour(colour(project.theme.dark, ColourRole::paper));

  std::vector<WebIcon> icons;
  if (const SourcePointer mark = find_mark(sources.files, project.site.theme, diagnostics)) {
    publish_hashed("icon.svg", mark->text, {mark->path}, map, outputs);
    icons.push_back({map.assets["icon.svg"], 0});
    for (const auto& [size, png] : draw_icons(*mark, sources.cache)) {
      if (png.empty())
        return diagnostics.error(mark->path, {"the mark of the site cannot be drawn"},
                                 {"save it as an SVG that a browser shows"});
      const std::string name = fmt::format("icon-{}.png", size);
      publish_hashed(name, png, {mark->path}, map, outputs);
      icons.push_back({map.assets[name], size});
    }
  }
  if (map.assets.contains(manifest_path)) return; // site/static/ has one of its own
  map.assets[manifest_path] = manifest_path;
  outputs.add(manifest_path, web_manifest(project.book, project.theme, icons),
              {"content/book.yaml", fmt::format("themes/{}/theme.yaml", project.site.theme)});
}

} // namespace praktijkboek
