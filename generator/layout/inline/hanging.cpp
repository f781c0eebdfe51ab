#include "layout/inline/hanging.h"

#include "layout/inline/fall_back.h"

#include <array>
#include <span>

namespace praktijkboek {

namespace {

struct HangingSign {
  std::string_view sign;
  double share; // of its width that stands in the margin
};

constexpr std::array<HangingSign, 12> at_end{{{"-", 0.6},
                                              {".", 0.7},
                                              {",", 0.7},
                                              {"’", 0.7},
                                              {"”", 0.6},
                                              {"'", 0.7},
                                              {"\"", 0.6},
                                              {":", 0.4},
                                              {";", 0.4},
                                              {"–", 0.3},
                                              {"‐", 0.6},
                                              {"!", 0.2}}};
constexpr std::array<HangingSign, 5> at_start{{{"‘", 0.7}, {"“", 0.6}, {"'", 0.7}, {"\"", 0.6}, {"’", 0.7}}};

double hang(const HangingSign& sign, const TextStyle& style, const FontLibrary& fonts, WordCache& cache) {
  return sign.share * cache.shape(face_of(style, fonts), sign.sign, {}, style.figures).width / 1000 * style.size;
}

} // namespace

double hang_behind(std::string_view line, const TextStyle& style, const FontLibrary& fonts, WordCache& cache) {
  for (const HangingSign& sign : at_end)
    if (line.ends_with(sign.sign)) return hang(sign, style, fonts, cache);
  return 0;
}

double hang_before(std::string_view line, const TextStyle& style, const FontLibrary& fonts, WordCache& cache) {
  for (const HangingSign& sign : at_start)
    if (line.starts_with(sign.sign)) return hang(sign, style, fonts, cache);
  return 0;
}

} // namespace praktijkboek
