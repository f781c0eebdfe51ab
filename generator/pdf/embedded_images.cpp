#include "pdf/embedded_images.h"

#include "pdf/jpeg_header.h"
#include "pdf/pdf_failure.h"

#include <fmt/format.h>

namespace praktijkboek {

namespace {

std::string image_name(std::size_t index) { return fmt::format("I{}", index); }

void write_image_entries(SyntaxWriter& out, std::uint32_t width, std::uint32_t height, std::size_t components,
                         ObjectId mask) {
  out.name("Type").name("XObject").name("Subtype").name("Image");
  out.name("Width").integer(width).name("Height").integer(height).name("BitsPerComponent").integer(8);
  out.name("ColorSpace").name(components == 1 ? "DeviceGray" : "DeviceRGB");
  if (mask.number != 0) out.name("SMask").reference(mask);
}

/// Rows of samples as they are in `image`: PNG's filters are predictor 15 here (ISO 32000-1 7.4.4.4).
void write_rows(ObjectFile& file, ObjectId id, const ImageData& image, std::string_view rows, std::size_t components,
                ObjectId mask) {
  if (image.width == 0 || image.height == 0 || rows.empty())
    throw PdfFailure(fmt::format("an image of {} by {} pixels has {} bytes", image.width, image.height, rows.size()));
  file.write_stream(id, Compression::none, rows, [&](SyntaxWriter& out) {
    write_image_entries(out, image.width, image.height, components, mask);
    out.name("Filter").name("FlateDecode");
    out.name("DecodeParms").begin_dictionary().name("Predictor").integer(15).name("Columns").integer(image.width);
    out.name("Colors").integer(static_cast<std::int64_t>(components)).end_dictionary();
  });
}

void write_jpeg(ObjectFile& file, ObjectId id, std::string_view bytes, ObjectId mask) {
  const JpegHeader header = read_jpeg_header(bytes);
  file.write_stream(id, Compression::none, bytes, [&](SyntaxWriter& out) {
    write_image_entries(out, header.width, header.height, header.components, mask);
    out.name("Filter").name("DCTDecode");
  });
}

ObjectId write_image(ObjectFile& file, const ImageData& image) {
  ObjectId mask;
  if (!image.alpha.empty()) {
    mask = file.reserve("soft mask");
    write_rows(file, mask, image, image.alpha, 1, {});
  }
  const ObjectId id = file.reserve("image");
  switch (image.encoding) {
  case ImageData::Encoding::jpeg: write_jpeg(file, id, image.bytes, mask); break;
  case ImageData::Encoding::deflated_rgb: write_rows(file, id, image, image.bytes, 3, mask); break;
  case ImageData::Encoding::deflated_grey: write_rows(file, id, image, image.bytes, 1, mask); break;
  case ImageData::Encoding::svg: throw PdfFailure("an SVG image was not made into pixels");
  }
  return id;
}

} // namespace

std::vector<ShownImage> shown_images(const PagedDocument& document) {
  std::vector<ShownImage> shown;
  std::map<const ImageData*, std::size_t> places;
  for (const Page& page : document.pages) {
    for (const PageItem& item : page.items) {
      const auto* painted = std::get_if<PaintedImage>(&item.content);
      if (painted == nullptr) continue;
      if (painted->image == nullptr) throw PdfFailure("a painted image has no data");
      const auto [place, is_new] = places.emplace(painted->image.get(), shown.size());
      if (is_new) shown.push_back({painted->image, 0, 0});
      ShownImage& entry = shown[place->second];
      entry.width = std::max(entry.width, painted->area.width);
      entry.height = std::max(entry.height, painted->area.height);
    }
  }
  return shown;
}

EmbeddedImages embed_images(ObjectFile& file, const PagedDocument& document, ImageColours colours) {
  EmbeddedImages images;
  for (const ShownImage& shown : shown_images(document)) {
    const std::shared_ptr<const ImageData> fitting = fit_image(shown.image, shown.width, shown.height, colours);
    if (fitting == nullptr) throw PdfFailure("no memory for an image");
    images.names.emplace(shown.image.get(), image_name(images.objects.size()));
    images.objects.push_back(write_image(file, *fitting));
  }
  return images;
}

void write_image_resources(SyntaxWriter& out, const EmbeddedImages& images) {
  if (images.objects.empty()) return;
  out.name("XObject").begin_dictionary();
  for (std::size_t i = 0; i < images.objects.size(); ++i) out.name(image_name(i)).reference(images.objects[i]);
  out.end_dictionary();
}

} // namespace praktijkboek
