#include "build/publish_pictures.h"

#include "build/disk.h"
#include "build/publish_hashed.h"
#include "layout/image/fit_image.h"
#include "project/picture_sizes.h"
#include "project/print_pictures.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace praktijkboek {

namespace {

/// For all readers of the website: a slide without what is for others may have more room for its figure.
PictureSizes sizes_for_readers(const AssetSources& sources, Workers& workers) {
  PictureSizes sizes;
  std::set<std::string> seen;
  Diagnostics found; // a website and its packs are checked elsewhere
  const DiskFileSystem machine("/");
  const auto fonts = load_fonts(machine, sources.project, found);
  const auto resources = load_print_resources(sources.files, machine, sources.project, found);
  if (!fonts || !resources) return sizes;
  for (const std::string& audience : sources.project.book.audiences) {
    if (!sources.project.readers.contains(audience)) continue;
    std::optional<Project> project = read_project(sources.files, workers, found, audience);
    if (!project || found.has_errors()) return sizes;
    const std::unique_ptr<const LinkedBook> book = link_project(std::move(*project), workers, found);
    if (found.has_errors()) return sizes;
    const PrintContext print{book->project.theme,    *fonts,
                             resources->hyphenator,  resources->masters,
                             sources.images.decoded, book->project.site.address};
    find_picture_sizes(*book, print, map_site(book->index).pages, seen, workers, sizes);
  }
  return sizes;
}

struct PrintedPicture {
  std::string path;
  PixelSize size;
  PrintedArea area;
  ImageColours colours;
  std::string bytes{};
};

/// '600x400' or '600x400-grey'
std::string name_of_size(const PrintedPicture& picture) {
  return fmt::format("{}x{}{}", picture.size.width, picture.size.height,
                     picture.colours == ImageColours::grey ? "-grey" : "");
}

std::string bytes_of(const PrintedPicture& picture, const AssetSources& sources) {
  const std::string kind = fmt::format("print-picture-2-{}", name_of_size(picture));
  return sources.cache.get_or_make(kind, sources.images.bytes.find(picture.path)->second, [&](std::string_view) {
    const auto& image = sources.images.decoded.find(picture.path)->second;
    const auto fitting = fit_image(image, picture.area.width, picture.area.height, picture.colours);
    return fitting ? write_picture(*fitting) : std::string{};
  });
}

/// 'images/kring.png' -> 'engine/images-kring.png-600x400.bin'
std::string asset_name(const PrintedPicture& picture) {
  std::string stem = picture.path;
  std::replace(stem.begin(), stem.end(), '/', '-');
  return fmt::format("engine/{}-{}.bin", stem, name_of_size(picture));
}

} // namespace

std::string publish_pictures(const AssetSources& sources, Workers& workers, SiteMap& map, Outputs& outputs) {
  nlohmann::json addresses = nlohmann::json::object();
  if (sources.images.decoded.empty()) return addresses.dump();
  std::vector<PrintedPicture> pictures;
  for (const auto& [path, areas] : sizes_for_readers(sources, workers))
    for (const auto& [size, area] : areas)
      for (const ImageColours colours : {ImageColours::kept, ImageColours::grey})
        pictures.push_back({path, size, area, colours});
  workers.for_each_index(pictures.size(), [&](std::size_t i) { pictures[i].bytes = bytes_of(pictures[i], sources); });
  for (const PrintedPicture& picture : pictures) {
    if (picture.bytes.empty()) continue; // no memory for it
    const std::string asset = asset_name(picture);
    publish_hashed(asset, picture.bytes, {"content/" + picture.path}, map, outputs);
    const std::string& address = map.assets.find(asset)->second;
    addresses[picture_name(picture.path, picture.size, picture.colours)] =
        fmt::format(".{}", address.substr(address.rfind('/')));
  }
  return addresses.dump(1);
}

} // namespace praktijkboek
