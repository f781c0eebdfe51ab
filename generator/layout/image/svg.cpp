#include "layout/image/svg.h"

#include <librsvg/rsvg.h>

#include <cmath>
#include <memory>
#include <vector>

namespace praktijkboek {

namespace {

struct Release {
  void operator()(RsvgHandle* handle) const { g_object_unref(handle); }
  void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
  void operator()(cairo_t* painter) const { cairo_destroy(painter); }
};
using Handle = std::unique_ptr<RsvgHandle, Release>;
using Surface = std::unique_ptr<cairo_surface_t, Release>;
using Painter = std::unique_ptr<cairo_t, Release>;

/// From bytes, so that there is no place from which it could load other files.
Handle open(std::string_view svg) {
  GError* error = nullptr;
  Handle handle(rsvg_handle_new_from_data(reinterpret_cast<const guint8*>(svg.data()), svg.size(), &error));
  g_clear_error(&error);
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
  if (rsvg_handle_get_intrinsic_size_in_pixels(handle.get(), &width, &height) != FALSE) return in_pixels(width, height);
  gboolean has_width = FALSE, has_height = FALSE, has_box = FALSE;
  RsvgLength wide{}, high{};
  RsvgRectangle box{};
  rsvg_handle_get_intrinsic_dimensions(handle.get(), &has_width, &wide, &has_height, &high, &has_box, &box);
  return has_box != FALSE ? in_pixels(box.width, box.height) : std::nullopt;
}

std::optional<Pixels> render_svg(std::string_view svg, std::uint32_t width, std::uint32_t height) {
  if (static_cast<double>(width) * height > most_pixels) return std::nullopt;
  const Handle handle = open(svg);
  if (!handle) return std::nullopt;
  const Surface surface(
      cairo_image_surface_create(CAIRO_FORMAT_RGB24, static_cast<int>(width), static_cast<int>(height)));
  const Painter painter(cairo_create(surface.get()));
  cairo_set_source_rgb(painter.get(), 1, 1, 1);
  cairo_paint(painter.get());
  const RsvgRectangle area{0, 0, static_cast<double>(width), static_cast<double>(height)};
  GError* error = nullptr;
  const bool drawn = rsvg_handle_render_document(handle.get(), painter.get(), &area, &error) != FALSE;
  g_clear_error(&error);
  cairo_surface_flush(surface.get());
  if (!drawn || cairo_surface_status(surface.get()) != CAIRO_STATUS_SUCCESS) return std::nullopt;

  Pixels pixels{width, height, 3, {}, {}};
  pixels.samples.reserve(pixels.count() * 3);
  const unsigned char* data = cairo_image_surface_get_data(surface.get());
  const auto stride = static_cast<std::size_t>(cairo_image_surface_get_stride(surface.get()));
  for (std::uint32_t y = 0; y < height; ++y) {
    const auto* row = reinterpret_cast<const std::uint32_t*>(data + y * stride);
    for (std::uint32_t x = 0; x < width; ++x)
      for (const int shift : {16, 8, 0}) pixels.samples += static_cast<char>(row[x] >> shift & 0xFF);
  }
  simplify(pixels);
  return pixels;
}

} // namespace praktijkboek
