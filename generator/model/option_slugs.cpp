#include "model/option_slugs.h"

#include "base/text.h"

#include <set>

namespace praktijkboek {

std::vector<std::string> option_slugs(std::span<const std::string_view> options) {
  std::vector<std::string> slugs;
  std::set<std::string> taken;
  for (const std::string_view option : options) {
    std::string base = slug(option);
    if (base.empty()) base = "keuze";
    std::string unique = base;
    for (int count = 2; !taken.insert(unique).second; ++count) unique = base + "-" + std::to_string(count);
    slugs.push_back(std::move(unique));
  }
  return slugs;
}

} // namespace praktijkboek
