#include "pdf/jpeg_header.h"
#include "pdf/pdf_failure.h"
#include "pdf/png_predictor.h"
#include "pdf/write_pdf.h"
#include "unit/pdf/read_pdf.h"
#include "unit/pdf/sample_document.h"

using namespace praktijkboek;
using sample::Builder;
using sample::ReadPdf;

namespace {

ReadPdf read_image(ImageData image) {
  Builder builder;
  builder.add(builder.element(Role::figure),
              PaintedImage{{0, 0, 10, 10}, std::make_shared<const ImageData>(std::move(image))});
  return ReadPdf(write_pdf(builder.document, sample::fonts()));
}

/// The beginning of a JPEG of 640 by 480 pixels: a segment to skip, the frame, and some bytes behind it.
std::string jpeg_of(char components) {
  return std::string("\xFF\xD8\xFF\xE0\x00\x04JF\xFF\xC0\x00\x0B\x08\x01\xE0\x02\x80", 17) + components +
         std::string(3, '\x11');
}

} // namespace

TEST_CASE("images keep their pixels and their mask") {
  ImageData image;
  image.encoding = ImageData::Encoding::raw_rgb;
  image.width = 2;
  image.height = 1;
  image.bytes = "abcdef";
  image.alpha = std::string("\x00\xFF", 2);
  const ReadPdf pdf = read_image(image);
  const std::string written = pdf.objects_with("/SMask").at(0);
  CHECK(ReadPdf::value(written, "ColorSpace") == "/DeviceRGB");
  CHECK(ReadPdf::value(written, "Width") == "2");
  CHECK(pdf.inflated(ReadPdf::value(written, "SMask")) == std::string("\x01\x00\xFF", 3));
  CHECK(ReadPdf::value(pdf.page(0), "Group") == "<</S/Transparency/CS/DeviceRGB>>");
}

TEST_CASE("the predictor takes the differences that are smallest") {
  // A row like the one above: 'up' leaves zeros. A row that rises by one: 'sub'.
  CHECK(png_predicted("abcabc", 3, 1) == std::string("\x01") + "a\x01\x01" + std::string("\x02\x00\x00\x00", 4));
}

TEST_CASE("an image with too few bytes is a failure") {
  ImageData image;
  image.width = image.height = 4;
  image.bytes = "short";
  CHECK_THROWS_WITH(read_image(image), Catch::Contains("4 by 4"));
  CHECK_THROWS_AS(read_image(ImageData{}), PdfFailure);
}

TEST_CASE("a JPEG image is taken as it is") {
  ImageData jpeg;
  jpeg.encoding = ImageData::Encoding::jpeg;
  jpeg.bytes = jpeg_of(3);
  const ReadPdf pdf = read_image(jpeg);
  const std::string written = pdf.objects_with("/Subtype/Image").at(0);
  CHECK(ReadPdf::value(written, "Filter") == "/DCTDecode");
  CHECK(ReadPdf::value(written, "Width") == "640");
  CHECK(ReadPdf::value(written, "Height") == "480");
  CHECK(ReadPdf::value(written, "ColorSpace") == "/DeviceRGB");
  CHECK(pdf.bytes().find(jpeg.bytes) != std::string::npos);
}

TEST_CASE("the header of a JPEG tells its colours, and Adobe's CMYK is inverted") {
  CHECK(read_jpeg_header(jpeg_of(1)).components == 1);
  CHECK_FALSE(read_jpeg_header(jpeg_of(4)).inverted);
  const std::string adobe = "\xFF\xEE" + std::string("\x00\x0E", 2) + "Adobe" + std::string(7, '\0');
  std::string cmyk = jpeg_of(4);
  cmyk.insert(2, adobe);
  CHECK(read_jpeg_header(cmyk).inverted);
}

TEST_CASE("bytes that are no JPEG are a failure, wherever they end") {
  const std::string whole = jpeg_of(3);
  for (std::size_t length = 0; length + 3 < whole.size(); ++length)
    CHECK_THROWS_AS(read_jpeg_header(std::string_view(whole).substr(0, length)), PdfFailure);
  CHECK_THROWS_AS(read_jpeg_header("\x89PNG and more"), PdfFailure);
  CHECK_THROWS_AS(read_jpeg_header(jpeg_of(2)), PdfFailure);
}
