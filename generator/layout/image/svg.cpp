#include "layout/image/svg.h"

#include "layout/image/rsvg_library.h"

#include <cmath>
#include <memory>
#include <vector>

namespace praktijkboek {

namespace {

const RsvgLibrary& rsvg() { return RsvgLibrary::library(); }

struct Release {
  void operator()(RsvgHandle* handle) const { rsvg().release(handle); }
  void operator()(cairo_surface_t* surface) const { rsvg().destroy_surface(surface); }
  void operator()(cairo_t* painter) const { rsvg().destroy_painter(painter); }
};
using Handle = std::unique_ptr<RsvgHandle, Release>;
using Surface = std::unique_ptr<cairo_surface_t, Release>;
using Painter = std::unique_ptr<cairo_t, Release>;

/// From bytes, so that there is no place from which it could load other files.
Handle open(std::string_view svg) {
  GError* error = nullptr;
  Handle handle(rsvg().open(reinterpret_cast<const guint8*>(svg.data()), svg.size(), &error));
  rsvg().clear_error(&error);
  return handle;
}

std::optional<SvgSize> in_pixels(double width, double height) {
  if (!(width >= 1 && height >= 1 && width * height <= most_pixels)) return std::nullopt;
  return SvgSize{static_cast<std::uint32_t>(std::lround(width)), static_cast<std::uint32_t>(std::lround(height))};
}

} // namespace

std::optional<SvgSize> svg_size(std::string_view svg) {
  const Handle handle = open(svg);
  if (!handle) return std::nullopt;
  double width = 0, height = 0;
  if (rsvg().size_in_pixels(handle.get(), &width, &height) != FALSE) return in_pixels(width, height);
  gboolean has_width = FALSE, has_height = FALSE, has_box = FALSE;
  RsvgLength wide{}, high{};
  RsvgRectangle box{};
  rsvg().dimensions(handle.get(), &has_width, &wide, &has_height, &high, &has_box, &box);
  return has_box != FALSE ? in_pixels(box.width, box.height) : std::nullopt;
}

std::optional<Pixels> render_svg(std::string_view svg, std::uint32_t width, std::uint32_t height) {
  if (static_cast<double>(width) * height > most_pixels) return std::nullopt;
  const Handle handle = open(svg);
  if (!handle) return std::nullopt;
  const Surface surface(rsvg().create_surface(CAIRO_FORMAT_RGB24, static_cast<int>(width), static_cast<int>(height)));
  const Painter painter(rsvg().create_painter(surface.get()));
  rsvg().set_colour(painter.get(), 1, 1, 1);
  rsvg().paint(painter.get());
  const RsvgRectangle area{0, 0, static_cast<double>(width), static_cast<double>(height)};
  GError* error = nullptr;
  const bool drawn = rsvg().render(handle.get(), painter.get(), &area, &error) != FALSE;
  rsvg().clear_error(&error);
  rsvg().flush(surface.get());
  if (!drawn || rsvg().status(surface.get()) != CAIRO_STATUS_SUCCESS) return std::nullopt;

  Pixels pixels{width, height, 3, {}, {}};
  pixels.samples.resize(pixels.count() * 3);
  auto sample = pixels.samples.begin();
  const unsigned char* data = rsvg().data(surface.get());
  const auto stride = static_cast<std::size_t>(rsvg().stride(surface.get()));
  for (std::uint32_t y = 0; y < height; ++y) {
    const auto* row = reinterpret_cast<const std::uint32_t*>(data + y * stride);
    for (std::uint32_t x = 0; x < width; ++x)
      for (const int shift : {16, 8, 0}) *sample++ = static_cast<char>(row[x] >> shift & 0xFF);
  }
  simplify(pixels);
  return pixels;
}

} // namespace praktijkboek
