#include "layout/image/jpeg.h"
#include "layout/image/png.h"
#include "pdf/jpeg_header.h"
#include "pdf/pdf_failure.h"
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
  const ReadPdf pdf = read_image(deflated({2, 1, 3, "abcdef", std::string("\x00\xFF", 2)}));
  const std::string written = pdf.objects_with("/SMask").at(0);
  CHECK(ReadPdf::value(written, "ColorSpace") == "/DeviceRGB");
  CHECK(ReadPdf::value(written, "Width") == "2");
  CHECK(ReadPdf::value(written, "DecodeParms") == "<</Predictor 15/Columns 2/Colors 3>>");
  CHECK(pdf.inflated(ReadPdf::value(written, "SMask")).size() == 3); // a filter, and a byte a pixel
  CHECK(ReadPdf::value(pdf.page(0), "Group") == "<</S/Transparency/CS/DeviceRGB>>");
}

TEST_CASE("an image that is printed small has no more dots than paper shows") {
  const std::size_t side = 200; // ten points at 300 dots to the inch are 42
  const ReadPdf grey = read_image([&] {
    ImageData jpeg;
    jpeg.encoding = ImageData::Encoding::jpeg;
    jpeg.width = jpeg.height = side;
    jpeg.bytes = encode_jpeg({side, side, 1, std::string(side * side, '\x40'), {}});
    return jpeg;
  }());
  const std::string written = grey.objects_with("/Subtype/Image").at(0);
  CHECK(ReadPdf::value(written, "Filter") == "/DCTDecode");
  CHECK(ReadPdf::value(written, "ColorSpace") == "/DeviceGray");
  CHECK(ReadPdf::value(written, "Width") == "42");
}

TEST_CASE("an image without bytes is a failure") {
  ImageData image;
  image.width = image.height = 4;
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

TEST_CASE("the header of a JPEG tells its colours, and inks are refused") {
  CHECK(read_jpeg_header(jpeg_of(1)).components == 1);
  CHECK(read_jpeg_header(jpeg_of(3)).components == 3);
  CHECK_THROWS_AS(read_jpeg_header(jpeg_of(4)), PdfFailure);
}

TEST_CASE("bytes that are no JPEG are a failure, wherever they end") {
  const std::string whole = jpeg_of(3);
  for (std::size_t length = 0; length + 3 < whole.size(); ++length)
    CHECK_THROWS_AS(read_jpeg_header(std::string_view(whole).substr(0, length)), PdfFailure);
  CHECK_THROWS_AS(read_jpeg_header("\x89PNG and more"), PdfFailure);
  CHECK_THROWS_AS(read_jpeg_header(jpeg_of(2)), PdfFailure);
}

TEST_CASE("a document in black and white has no image in colours") {
  const std::size_t side = 8;
  ImageData jpeg;
  jpeg.encoding = ImageData::Encoding::jpeg;
  jpeg.width = jpeg.height = side;
  jpeg.bytes = encode_jpeg({side, side, 3, std::string(3 * side * side, '\x40'), {}});
  Builder builder;
  builder.add(builder.element(Role::figure),
              PaintedImage{{0, 0, 10, 10}, std::make_shared<const ImageData>(std::move(jpeg))});
  const ReadPdf pdf(write_pdf(std::move(builder.document), sample::fonts(), ImageColours::grey));
  CHECK(ReadPdf::value(pdf.objects_with("/Subtype/Image").at(0), "ColorSpace") == "/DeviceGray");
}
