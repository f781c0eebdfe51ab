#include "read/names.h"
#include "read/read.h"
#include "yaml/map_reader.h"
#include "yaml/parse_yaml.h"

#include <fmt/format.h>

#include <algorithm>

namespace praktijkboek {

namespace {

bool is_web_address(std::string_view text) { return text.starts_with("https://") || text.starts_with("http://"); }

/// 'https://example.org', without a slash at the end.
std::string read_site_address(MapReader& map) {
  std::string_view address = map.text("address");
  if (address.empty()) return {};
  if (!is_web_address(address)) {
    map.error("address", {"the address of the site begins with 'https://'"}, {"write https://{}", address});
    return {};
  }
  while (address.ends_with('/')) address.remove_suffix(1);
  return std::string(address);
}

/// 'hoofdstukken/een/': what can stand behind the address of a site, without a way out of it.
bool is_below_site(std::string_view path) {
  const bool plain = std::all_of(path.begin(), path.end(), [](char c) {
    return c > ' ' && c < '\x7f' && std::string_view("\\\"<>^`{|}?#:*").find(c) == std::string_view::npos;
  });
  return plain && !path.empty() && path.front() != '/' && path.find("//") == std::string_view::npos &&
         fmt::format("/{}/", path).find("/../") == std::string::npos;
}

/// With or without a place on the page: 'hoofdstukken/een/#kern'.
bool is_place_below_site(std::string_view path) {
  const std::size_t hash = path.find('#');
  return is_below_site(path.substr(0, hash)) && (hash == std::string_view::npos || hash + 1 < path.size());
}

void report_no_path(const YamlContext& context, Span span, std::string_view path) {
  context.diagnostics.error(context.source, span, {"'{}' is no address below the site", path},
                            {"write it as 'hoofdstukken/naam/', without a slash before it"});
}

std::string read_contact(MapReader& map) {
  const std::string_view contact = map.text("contact");
  const bool is_mail = contact.find('@') != std::string_view::npos && contact.find(' ') == std::string_view::npos &&
                       contact.find(':') == std::string_view::npos;
  if (contact.empty() || is_mail || is_web_address(contact)) return std::string(contact);
  map.error("contact", {"the contact of the site is a mail address, or an address that begins with 'https://'"});
  return {};
}

std::optional<SecurityContact> read_security(MapReader& site) {
  const YamlValue* value = site.value("security");
  if (value == nullptr) return std::nullopt;
  MapReader map(site.context(), *value, "'security'");
  const std::string_view contact = map.required_text("contact");
  map.required_value("expires");
  const auto expires = map.date("expires");
  map.finish();
  const bool is_address =
      contact.starts_with("mailto:") || contact.starts_with("https://") || contact.starts_with("tel:");
  if (!contact.empty() && !is_address)
    map.error("contact", {"'{}' is no address of a security contact", contact},
              {"write it as 'mailto:…', 'https://…' or 'tel:…'"});
  if (!is_address || !expires) return std::nullopt;
  return SecurityContact{std::string(contact), *expires};
}

std::optional<SiteChange> read_change(const YamlContext& context, const YamlValue& value) {
  MapReader map(context, value, "a change");
  SiteChange change;
  map.required_value("date");
  const auto date = map.date("date");
  change.title = map.required_text("title");
  change.text = map.text("text");
  change.page = map.text("page");
  change.page_span = map.span_of("page");
  map.finish();
  if (!change.page.empty() && !is_place_below_site(change.page)) report_no_path(context, change.page_span, change.page);
  if (!date || change.title.empty()) return std::nullopt;
  change.date = *date;
  return change;
}

std::vector<SiteChange> read_changes(MapReader& map) {
  std::vector<SiteChange> changes;
  for (const YamlValue& value : map.list("changes"))
    if (auto change = read_change(map.context(), value)) changes.push_back(std::move(*change));
  std::stable_sort(changes.begin(), changes.end(),
                   [](const SiteChange& a, const SiteChange& b) { return a.date > b.date; });
  return changes;
}

std::vector<Redirect> read_redirects(MapReader& map) {
  std::vector<Redirect> redirects;
  const YamlValue* value = map.value("redirects");
  if (value == nullptr) return redirects;
  const auto* entries = std::get_if<YamlMap>(&value->content);
  if (entries == nullptr) {
    map.error("redirects", {"'redirects' is a set of keys: an address of before, and the address of now"},
              {"write it as 'oud/pad/: nieuw/pad/'"});
    return redirects;
  }
  for (const YamlEntry& entry : *entries) {
    const auto target = read_text(map.context(), entry.value, fmt::format("'{}'", entry.key));
    const bool from_is_path = is_below_site(entry.key);
    if (!from_is_path) report_no_path(map.context(), entry.key_span, entry.key);
    if (!target) continue;
    const bool to_is_path = is_web_address(*target) || is_place_below_site(*target);
    if (!to_is_path) report_no_path(map.context(), entry.value.span, *target);
    if (from_is_path && to_is_path)
      redirects.push_back({std::string(entry.key), std::string(*target), entry.key_span, entry.value.span});
  }
  return redirects;
}

} // namespace

SiteSettings read_site(SourcePointer source, Diagnostics& diagnostics) {
  SiteSettings site;
  site.source = source;
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
  site.contact = read_contact(map);
  site.accessibility = read_label(map, "accessibility");
  site.accessibility_span = map.span_of("accessibility");
  site.security = read_security(map);
  site.security_span = map.span_of("security");
  site.changes = read_changes(map);
  site.redirects = read_redirects(map);
  if (map.boolean("compress").value_or(false)) site.compression = Compression::gzip_and_brotli;
  map.finish();
  return site;
}

} // namespace praktijkboek
