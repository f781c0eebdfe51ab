#include "project/print_pictures.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>

namespace praktijkboek {

namespace {

constexpr std::array<std::pair<std::string_view, ImageData::Encoding>, 4> encodings{
    {{"jpeg", ImageData::Encoding::jpeg},
     {"grey", ImageData::Encoding::deflated_grey},
     {"rgb", ImageData::Encoding::deflated_rgb},
     {"svg", ImageData::Encoding::svg}}};

std::string_view word_of(ImageData::Encoding encoding) {
  const auto found =
      std::find_if(encodings.begin(), encodings.end(), [&](const auto& entry) { return entry.second == encoding; });
  return found->first;
}

/// Takes what stands before the next `end` from the text, and `end` with it.
std::string_view take(std::string_view& text, char end) {
  const std::string_view word = text.substr(0, text.find(end));
  text.remove_prefix(std::min(text.size(), word.size() + 1));
  return word;
}

template <typename Number>
bool take(std::string_view& text, char end, Number& number) {
  const std::string_view word = take(text, end);
  const auto [rest, error] = std::from_chars(word.data(), word.data() + word.size(), number);
  return error == std::errc{} && rest == word.data() + word.size() && !word.empty();
}

/// 'jpeg 600 400 ': what both files begin with.
std::string head_of(const ImageData& image) {
  return fmt::format("{} {} {} ", word_of(image.encoding), image.width, image.height);
}

bool take_head(std::string_view& text, ImageData& image) {
  const std::string_view word = take(text, ' ');
  const auto found =
      std::find_if(encodings.begin(), encodings.end(), [&](const auto& entry) { return entry.first == word; });
  if (found == encodings.end()) return false;
  image.encoding = found->second;
  return take(text, ' ', image.width) && take(text, ' ', image.height);
}

} // namespace

std::string write_picture_list(const Images& images) {
  std::string list;
  for (const auto& [path, image] : images) list += fmt::format("{}{}\n", head_of(*image), path);
  return list;
}

Images read_picture_list(std::string_view list) {
  Images images;
  while (!list.empty()) {
    std::string_view line = take(list, '\n');
    auto image = std::make_shared<ImageData>();
    if (!take_head(line, *image)) return {};
    images.emplace(line, std::move(image));
  }
  return images;
}

std::string picture_name(std::string_view path, PixelSize size, ImageColours colours) {
  return fmt::format("{} {} {}{}", path, size.width, size.height, colours == ImageColours::grey ? " grey" : "");
}

std::string write_picture(const ImageData& image) {
  return fmt::format("{}{}\n{}{}", head_of(image), image.bytes.size(), image.bytes, image.alpha);
}

std::shared_ptr<const ImageData> read_picture(std::string_view bytes) {
  auto image = std::make_shared<ImageData>();
  std::size_t size = 0;
  if (!take_head(bytes, *image) || !take(bytes, '\n', size) || size > bytes.size()) return nullptr;
  image->bytes = bytes.substr(0, size);
  image->alpha = bytes.substr(size);
  image->fitted = true;
  return image;
}

} // namespace praktijkboek
