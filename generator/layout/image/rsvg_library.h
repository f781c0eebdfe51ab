#pragma once

#include "base/loaded_library.h"

#include <librsvg/rsvg.h>

#include <stdexcept>

namespace praktijkboek {

/// librsvg and cairo, loaded when the first SVG file is read: they bring forty libraries.
struct RsvgLibrary {
  static const RsvgLibrary& library() {
    static const RsvgLibrary loaded;
    return loaded;
  }

  decltype(&::rsvg_handle_new_from_data) open = nullptr;
  decltype(&::rsvg_handle_get_intrinsic_size_in_pixels) size_in_pixels = nullptr;
  decltype(&::rsvg_handle_get_intrinsic_dimensions) dimensions = nullptr;
  decltype(&::rsvg_handle_render_document) render = nullptr;
  decltype(&::g_object_unref) release = nullptr;
  decltype(&::g_clear_error) clear_error = nullptr;
  decltype(&::cairo_image_surface_create) create_surface = nullptr;
  decltype(&::cairo_image_surface_get_data) data = nullptr;
  decltype(&::cairo_image_surface_get_stride) stride = nullptr;
  decltype(&::cairo_surface_flush) flush = nullptr;
  decltype(&::cairo_surface_status) status = nullptr;
  decltype(&::cairo_surface_destroy) destroy_surface = nullptr;
  decltype(&::cairo_create) create_painter = nullptr;
  decltype(&::cairo_set_source_rgb) set_colour = nullptr;
  decltype(&::cairo_paint) paint = nullptr;
  decltype(&::cairo_destroy) destroy_painter = nullptr;

private:
  RsvgLibrary() {
    const LoadedLibrary rsvg("librsvg-2.so.2");
    const bool complete =
        rsvg.find("rsvg_handle_new_from_data", open) &&
        rsvg.find("rsvg_handle_get_intrinsic_size_in_pixels", size_in_pixels) &&
        rsvg.find("rsvg_handle_get_intrinsic_dimensions", dimensions) &&
        rsvg.find("rsvg_handle_render_document", render) && rsvg.find("g_object_unref", release) &&
        rsvg.find("g_clear_error", clear_error) && rsvg.find("cairo_image_surface_create", create_surface) &&
        rsvg.find("cairo_image_surface_get_data", data) && rsvg.find("cairo_image_surface_get_stride", stride) &&
        rsvg.find("cairo_surface_flush", flush) && rsvg.find("cairo_surface_status", status) &&
        rsvg.find("cairo_surface_destroy", destroy_surface) && rsvg.find("cairo_create", create_painter) &&
        rsvg.find("cairo_set_source_rgb", set_colour) && rsvg.find("cairo_paint", paint) &&
        rsvg.find("cairo_destroy", destroy_painter);
    if (!complete) throw std::runtime_error("librsvg-2.so.2 is missing, which reads SVG files: run scripts/setup");
  }
};

} // namespace praktijkboek
