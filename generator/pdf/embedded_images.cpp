#include "pdf/embedded_images.h"

#include "pdf/jpeg_header.h"
#include "pdf/pdf_failure.h"
#include "pdf/png_predictor.h"

#include <fmt/format.h>

namespace praktijkboek {

namespace {

std::string image_name(std::size_t index) { return fmt::format("I{}", index); }

void write_image_entries(SyntaxWriter& out, std::uint32_t width, std::uint32_t height, std::size_t components,
                         ObjectId mask) {
  out.name("Type").name("XObject").name("Subtype").name("Image");
  out.name("Width").integer(width).name("Height").integer(height).name("BitsPerComponent").integer(8);
  out.name("ColorSpace").name(components == 1 ? "DeviceGray" : components == 3 ? "DeviceRGB" : "DeviceCMYK");
  if (mask.number != 0) out.name("SMask").reference(mask);
}

void write_samples(ObjectFile& file, ObjectId id, const ImageData& image, std::string_view samples,
                   std::size_t components, ObjectId mask) {
  const std::size_t row_length = image.width * components;
  if (row_length == 0 || image.height == 0 || samples.size() != row_length * image.height)
    throw PdfFailure(
        fmt::format("an image of {} by {} pixels has {} bytes", image.width, image.height, samples.size()));
  file.write_stream(id, Compression::deflate, png_predicted(samples, row_length, components), [&](SyntaxWriter& out) {
    write_image_entries(out, image.width, image.height, components, mask);
    out.name("DecodeParms").begin_dictionary().name("Predictor").integer(15).name("Columns").integer(image.width);
    out.name("Colors").integer(static_cast<std::int64_t>(components)).end_dictionary();
  });
}

void write_jpeg(ObjectFile& file, ObjectId id, std::string_view bytes, ObjectId mask) {
  const JpegHeader header = read_jpeg_header(bytes);
  file.write_stream(id, Compression::none, bytes, [&](SyntaxWriter& out) {
    write_image_entries(out, header.width, header.height, header.components, mask);
    out.name("Filter").name("DCTDecode");
    if (header.inverted) out.name("Decode").raw("[1 0 1 0 1 0 1 0]");
  });
}

ObjectId write_image(ObjectFile& file, const ImageData& image) {
  ObjectId mask;
  if (!image.alpha.empty()) {
    mask = file.reserve("soft mask");
    write_samples(file, mask, image, image.alpha, 1, {});
  }
  const ObjectId id = file.reserve("image");
  switch (image.encoding) {
  case ImageData::Encoding::jpeg: write_jpeg(file, id, image.bytes, mask); break;
  case ImageData::Encoding::raw_rgb: write_samples(file, id, image, image.bytes, 3, mask); break;
  case ImageData::Encoding::raw_grey: write_samples(file, id, image, image.bytes, 1, mask); break;
  }
  return id;
}

} // namespace

EmbeddedImages embed_images(ObjectFile& file, const PagedDocument& document) {
  EmbeddedImages images;
  for (const Page& page : document.pages) {
    for (const PageItem& item : page.items) {
      const auto* painted = std::get_if<PaintedImage>(&item.content);
      if (painted == nullptr || images.names.count(painted->image.get()) != 0) continue;
      if (painted->image == nullptr) throw PdfFailure("a painted image has no data");
      images.names.emplace(painted->image.get(), image_name(images.objects.size()));
      images.objects.push_back(write_image(file, *painted->image));
    }
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
