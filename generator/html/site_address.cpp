#include "html/site_address.h"

#include <fmt/format.h>

namespace praktijkboek {

namespace {

std::string_view behind_scheme(std::string_view address) {
  const std::size_t scheme = address.find("://");
  return scheme == std::string_view::npos ? address : address.substr(scheme + 3);
}

} // namespace

std::string_view address_of_page(std::string_view page) {
  constexpr std::string_view file = "index.html";
  const bool is_index = page == file || page.ends_with("/index.html");
  return is_index ? page.substr(0, page.size() - file.size()) : page;
}

std::string published_address(const SiteSettings& site, std::string_view page) {
  return site.address.empty() ? std::string{} : fmt::format("{}/{}", site.address, address_of_page(page));
}

std::string root_of_address(std::string_view address) {
  const std::string_view place = behind_scheme(address);
  const std::size_t path = place.find('/');
  return path == std::string_view::npos ? "/" : std::string(place.substr(path)) + "/";
}

std::string_view host_of_address(std::string_view address) {
  const std::string_view place = behind_scheme(address);
  return place.substr(0, place.find('/'));
}

} // namespace praktijkboek
