#pragma once

#include "layout/layout_document.h"
#include "layout/printed_pixels.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace praktijkboek {

/// The images of the handbook: their sizes from the beginning, what paper shows of them as it comes.
class EnginePictures {
public:
  /// @param list as write_picture_list made it; may be empty
  void open(std::string_view list);

  /// For a layout: they have sizes, and no bytes.
  const Images& images() const { return images_; }

  /// @param name as it was wanted  @param bytes as write_picture made them
  void add(const std::string& name, std::string_view bytes);

  /// Puts in the place of each image what paper shows of it. Those that are not there yet are named, and then nothing
  /// is changed.
  std::vector<std::string> show_in(PagedDocument& document, ImageColours colours) const;

private:
  Images images_;
  std::map<const ImageData*, std::string> paths_;
  Images printed_; // by picture_name
};

} // namespace praktijkboek
