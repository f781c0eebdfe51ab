#pragma once

#include "model/site.h"

#include <string>
#include <string_view>

namespace praktijkboek {

/// 'hoofdstukken/x/' for 'hoofdstukken/x/index.html': how readers and search engines know a page.
std::string_view address_of_page(std::string_view page);

/// 'https://example.org/boek/hoofdstukken/x/' for the page that lies there; empty while the address of the site is not
/// known.
std::string published_address(const SiteSettings& site, std::string_view page);

/// '/boek/' for 'https://example.org/boek'; '/' when the address is not known.
std::string root_of_address(std::string_view address);

/// 'example.org' for 'https://example.org/boek'.
std::string_view host_of_address(std::string_view address);

} // namespace praktijkboek
