#include "read/read.h"
#include "yaml/map_reader.h"
#include "yaml/parse_yaml.h"

namespace praktijkboek {

SiteSettings read_site(SourcePointer source, Diagnostics& diagnostics) {
  SiteSettings site;
  const auto document = parse_yaml(*source, whole_text(*source), diagnostics);
  if (!document) return site;
  MapReader map({*source, *document, diagnostics}, document->root, "the site");
  site.address = map.text("address");
  if (!site.address.empty() && !site.address.starts_with("https://") && !site.address.starts_with("http://"))
    map.error("address", {"'{}' is no web address", site.address}, "begin it with https://");
  while (site.address.ends_with('/')) site.address.pop_back();
  if (const std::string_view theme = map.text("theme"); !theme.empty()) site.theme = theme;
  map.finish();
  return site;
}

} // namespace praktijkboek
