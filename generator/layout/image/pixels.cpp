#include "layout/image/pixels.h"

#include "base/grey_level.h"

#include <algorithm>
#include <vector>

namespace praktijkboek {

namespace {

std::uint32_t sample_at(const std::string& samples, std::size_t index) {
  return static_cast<unsigned char>(samples[index]);
}

/// Lengths along one axis in units of 1/(old * new) of it: an old pixel is `to` long, a new one `from`, so that every
/// overlap is a whole number and the result the same on every machine.
struct Axis {
  std::uint32_t from = 1; // pixels
  std::uint32_t to = 1;

  /// Calls `visit(old pixel, overlap)` for what the new pixel covers; the overlaps add up to `from`.
  template <typename Visit>
  void for_each_covered(std::uint32_t pixel, const Visit& visit) const {
    const std::uint64_t begin = std::uint64_t{pixel} * from, end = begin + from;
    for (std::uint64_t old = begin / to; old * to < end; ++old)
      visit(static_cast<std::size_t>(old), std::min(end, (old + 1) * to) - std::max(begin, old * to));
  }
};

/// Planes of one image: colours weighed by their opacity, then the opacity itself where there is one.
class Reduction {
public:
  Reduction(const Pixels& pixels, std::uint32_t width, std::uint32_t height)
      : pixels_(pixels), across_{pixels.width, width}, down_{pixels.height, height},
        planes_(pixels.components + (pixels.alpha.empty() ? 0 : 1)) {}

  Pixels result() {
    Pixels out{across_.to, down_.to, pixels_.components, {}, {}};
    out.samples.reserve(out.count() * out.components);
    std::vector<std::uint64_t> sums(std::size_t{across_.to} * planes_);
    std::vector<std::uint64_t> row(sums.size());
    std::size_t reduced = pixels_.height; // the old row that `row` holds: a border row is part of two new ones
    for (std::uint32_t y = 0; y < down_.to; ++y) {
      std::fill(sums.begin(), sums.end(), 0);
      down_.for_each_covered(y, [&](std::size_t old_y, std::uint64_t overlap) {
        if (old_y != reduced) reduce_row(old_y, row);
        reduced = old_y;
        for (std::size_t i = 0; i < sums.size(); ++i) sums[i] += row[i] * overlap;
      });
      append_row(sums, out);
    }
    return out;
  }

private:
  void reduce_row(std::size_t y, std::vector<std::uint64_t>& row) const {
    std::fill(row.begin(), row.end(), 0);
    const std::size_t begin = y * pixels_.width;
    for (std::uint32_t x = 0; x < across_.to; ++x) {
      std::uint64_t* sums = row.data() + x * planes_;
      across_.for_each_covered(x, [&](std::size_t old_x, std::uint64_t overlap) {
        const std::size_t pixel = begin + old_x;
        const std::uint64_t weight = pixels_.alpha.empty() ? overlap : overlap * sample_at(pixels_.alpha, pixel);
        for (std::size_t i = 0; i < pixels_.components; ++i)
          sums[i] += weight * sample_at(pixels_.samples, pixel * pixels_.components + i);
        if (!pixels_.alpha.empty()) sums[pixels_.components] += weight;
      });
    }
  }

  void append_row(const std::vector<std::uint64_t>& sums, Pixels& out) const {
    const std::uint64_t area = std::uint64_t{across_.from} * down_.from;
    for (std::uint32_t x = 0; x < across_.to; ++x) {
      const std::uint64_t* pixel = sums.data() + x * planes_;
      const std::uint64_t weight = pixels_.alpha.empty() ? area : pixel[pixels_.components];
      for (std::size_t i = 0; i < pixels_.components; ++i)
        out.samples += static_cast<char>(weight == 0 ? 0 : (pixel[i] + weight / 2) / weight);
      if (!pixels_.alpha.empty()) out.alpha += static_cast<char>((weight + area / 2) / area);
    }
  }

  const Pixels& pixels_;
  Axis across_;
  Axis down_;
  std::size_t planes_;
};

} // namespace

Pixels scaled_down(const Pixels& pixels, std::uint32_t width, std::uint32_t height) {
  return Reduction(pixels, width, height).result();
}

void simplify(Pixels& pixels) {
  if (pixels.alpha.find_first_not_of('\xff') == std::string::npos) pixels.alpha.clear();
  if (pixels.components == 1) return;
  for (std::size_t i = 0; i < pixels.samples.size(); i += 3)
    if (pixels.samples[i] != pixels.samples[i + 1] || pixels.samples[i] != pixels.samples[i + 2]) return;
  for (std::size_t i = 0; i < pixels.count(); ++i) pixels.samples[i] = pixels.samples[3 * i];
  pixels.samples.resize(pixels.count());
  pixels.components = 1;
}

void turn_grey(Pixels& pixels) {
  if (pixels.components == 1) return;
  for (std::size_t i = 0; i < pixels.count(); ++i) {
    const Colour colour{static_cast<std::uint8_t>(pixels.samples[3 * i]),
                        static_cast<std::uint8_t>(pixels.samples[3 * i + 1]),
                        static_cast<std::uint8_t>(pixels.samples[3 * i + 2])};
    pixels.samples[i] = static_cast<char>(grey_level(colour));
  }
  pixels.samples.resize(pixels.count());
  pixels.components = 1;
}

Pixels turned_upright(const Pixels& pixels, int orientation) {
  if (orientation < 2 || orientation > 8) return pixels;
  const bool sideways = orientation >= 5;
  Pixels out = pixels;
  if (sideways) std::swap(out.width, out.height);
  const bool right_to_left = orientation == 2 || orientation == 3 || orientation == 7 || orientation == 8;
  const bool bottom_to_top = orientation == 3 || orientation == 4 || orientation == 6 || orientation == 7;
  for (std::uint32_t y = 0; y < out.height; ++y)
    for (std::uint32_t x = 0; x < out.width; ++x) {
      // Along the rows and columns of the file, of which the picture's may be the columns and rows.
      const std::uint32_t along = sideways ? y : x, across = sideways ? x : y;
      const std::size_t old_x = right_to_left ? pixels.width - 1 - along : along;
      const std::size_t old_y = bottom_to_top ? pixels.height - 1 - across : across;
      const std::size_t from = old_y * pixels.width + old_x, to = std::size_t{y} * out.width + x;
      for (std::size_t i = 0; i < pixels.components; ++i)
        out.samples[to * pixels.components + i] = pixels.samples[from * pixels.components + i];
    }
  return out;
}

} // namespace praktijkboek
