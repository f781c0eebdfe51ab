#include "engine/pictures.h"

#include "pdf/embedded_images.h"
#include "project/print_pictures.h"

namespace praktijkboek {

void EnginePictures::open(std::string_view list) {
  images_ = read_picture_list(list);
  paths_.clear();
  for (const auto& [path, image] : images_) paths_.emplace(image.get(), path);
}

void EnginePictures::add(const std::string& name, std::string_view bytes) { printed_[name] = read_picture(bytes); }

std::vector<std::string> EnginePictures::show_in(PagedDocument& document, ImageColours colours) const {
  std::map<const ImageData*, std::shared_ptr<const ImageData>> shown;
  std::vector<std::string> wanted;
  for (const auto& [image, width, height] : shown_images(document)) {
    const auto path = paths_.find(image.get());
    if (path == paths_.end()) continue; // a logo
    std::string name = picture_name(path->second, printed_pixels(*image, width, height), colours);
    const auto printed = printed_.find(name);
    if (printed == printed_.end() || printed->second == nullptr)
      wanted.push_back(std::move(name));
    else
      shown.emplace(image.get(), printed->second);
  }
  if (!wanted.empty()) return wanted;
  for (Page& page : document.pages)
    for (PageItem& item : page.items)
      if (auto* painted = std::get_if<PaintedImage>(&item.content))
        if (const auto found = shown.find(painted->image.get()); found != shown.end()) painted->image = found->second;
  return wanted;
}

} // namespace praktijkboek
