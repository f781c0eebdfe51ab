#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace praktijkboek {

/// Rows of pixels, each as the differences that compress best: the filters of PNG, which PDF knows as predictor 15 (ISO
/// 32000-1 7.4.4.4; PNG specification, section 9). Each row starts with the number of its filter.
/// @param row_length bytes; the size of `bytes` is a multiple of it.
/// @param pixel_length bytes.
std::string png_predicted(std::string_view bytes, std::size_t row_length, std::size_t pixel_length);

} // namespace praktijkboek
