#include "pdf/png_predictor.h"

#include <array>
#include <cstdlib>

namespace praktijkboek {

namespace {

enum class Filter : char { sub = 1, up = 2, paeth = 4 };
constexpr std::array<Filter, 3> filters{Filter::sub, Filter::up, Filter::paeth};

/// Of left, above and above left the one that is nearest to left + above - above left.
int paeth(int left, int above, int above_left) {
  const int estimate = left + above - above_left;
  const int to_left = std::abs(estimate - left);
  const int to_above = std::abs(estimate - above);
  const int to_above_left = std::abs(estimate - above_left);
  if (to_left <= to_above && to_left <= to_above_left) return left;
  return to_above <= to_above_left ? above : above_left;
}

int predicted(Filter filter, int left, int above, int above_left) {
  switch (filter) {
  case Filter::sub: return left;
  case Filter::up: return above;
  case Filter::paeth: return paeth(left, above, above_left);
  }
  return 0;
}

/// @param above the row before; empty for the first, whose neighbour is 0. Gives the sum of the differences: how well
/// the filter fits.
long append_row(std::string& out, Filter filter, std::string_view row, std::string_view above,
                std::size_t pixel_length) {
  long sum = 0;
  out += static_cast<char>(filter);
  for (std::size_t i = 0; i < row.size(); ++i) {
    const auto byte = [i](std::string_view bytes, std::size_t back) {
      return i < back || bytes.empty() ? 0 : static_cast<int>(static_cast<unsigned char>(bytes[i - back]));
    };
    const int guess = predicted(filter, byte(row, pixel_length), byte(above, 0), byte(above, pixel_length));
    const auto difference = static_cast<char>(byte(row, 0) - guess);
    sum += std::abs(static_cast<int>(static_cast<signed char>(difference)));
    out += difference;
  }
  return sum;
}

} // namespace

std::string png_predicted(std::string_view bytes, std::size_t row_length, std::size_t pixel_length) {
  std::string out;
  out.reserve(bytes.size() + bytes.size() / row_length);
  std::string best, candidate;
  std::string_view above;
  for (std::size_t begin = 0; begin + row_length <= bytes.size(); begin += row_length) {
    const std::string_view row = bytes.substr(begin, row_length);
    long least = -1;
    for (const Filter filter : filters) {
      candidate.clear();
      const long sum = append_row(candidate, filter, row, above, pixel_length);
      if (least >= 0 && sum >= least) continue;
      least = sum;
      best.swap(candidate);
    }
    out += best;
    above = row;
  }
  return out;
}

} // namespace praktijkboek
