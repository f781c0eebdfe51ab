#include "build/publish_hashed.h"

#include "base/hash.h"

#include <fmt/format.h>

namespace praktijkboek {

namespace {

std::string hashed_address(std::string_view name, std::string_view bytes) {
  constexpr std::size_t hash_length = 12;
  const std::string_view file = name.substr(name.rfind('/') + 1);
  const std::size_t dot = file.rfind('.');
  return fmt::format("assets/{}.{}{}", file.substr(0, dot), content_hash(bytes).substr(0, hash_length),
                     dot == std::string_view::npos ? std::string_view{} : file.substr(dot));
}

} // namespace

void publish_hashed(const std::string& name, std::string_view bytes, std::vector<std::string> sources, SiteMap& map,
                    Outputs& outputs) {
  const std::string address = hashed_address(name, bytes);
  map.assets[name] = address;
  outputs.add(address, bytes, std::move(sources));
}

} // namespace praktijkboek
