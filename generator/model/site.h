#pragma once

#include "base/source.h"

#include <string>

namespace praktijkboek {

enum class SearchEngine { none, pagefind };

/// site/site.yaml: what is published and how.
struct SiteSettings {
  std::string address; // https://… of the published site, without a slash at the end; empty: not known
  std::string theme = "ring";
  SearchEngine search = SearchEngine::none;
  Span search_span; // in site.yaml
};

} // namespace praktijkboek
