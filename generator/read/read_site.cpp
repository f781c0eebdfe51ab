#include "read/names.h"
#include "read/read.h"
#include "yaml/map_reader.h"
#include "yaml/parse_yaml.h"

namespace praktijkboek {

namespace {

/// 'https://example.org', without a slash at the end.
std::string read_site_address(MapReader& map) {
  std::string_view address = map.text("address");
  if (address.empty()) return {};
  if (!address.starts_with("https://") && !address.starts_with("http://")) {
    map.error("address", {"the address of the site begins with 'https://'"}, {"write https://{}", address});
    return {};
  }
  while (address.ends_with('/')) address.remove_suffix(1);
  return std::string(address);
}

} // namespace

SiteSettings read_site(SourcePointer source, Diagnostics& diagnostics) {
  SiteSettings site;
  const auto yaml = parse_yaml(*source, whole_text(*source), diagnostics);
  if (!yaml) return site;
  MapReader map({*source, *yaml, diagnostics}, yaml->root, "site.yaml");
  if (!map.is_map()) return site;
  site.address = read_site_address(map);
  if (const std::string_view theme = read_label(map, "theme"); !theme.empty()) site.theme = theme;
  static constexpr Choice<SearchEngine> engines[] = {{"pagefind", SearchEngine::pagefind},
                                                     {"none", SearchEngine::none}};
  site.search = map.choice<SearchEngine>("search", engines).value_or(SearchEngine::none);
  site.search_span = map.span_of("search");
  map.finish();
  return site;
}

} // namespace praktijkboek
