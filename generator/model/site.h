#pragma once

#include <string>

namespace praktijkboek {

/// site/site.yaml: what is published and how.
struct SiteSettings {
  std::string address; // https://… of the published site, without a slash at the end; empty: not known
  std::string theme = "ring";
};

} // namespace praktijkboek
