#include "html/site_files.h"

#include "html/escape.h"
#include "html/json_writer.h"
#include "html/site_address.h"

#include <fmt/format.h>

namespace praktijkboek {

namespace {

constexpr std::string_view xml_head = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n";

std::string escaped(std::string_view text) {
  std::string out;
  append_escaped(out, text);
  return out;
}

std::string midnight(const Date& date) { return to_iso(date) + "T00:00:00Z"; }

/// Counted from the oldest of its day: a newer change does not number the older ones anew.
std::size_t number_on_its_day(std::span<const SiteChange> changes, std::size_t position) {
  std::size_t number = 1;
  while (position + number < changes.size() && changes[position + number].date == changes[position].date) ++number;
  return number;
}

std::string entry_xml(const SiteSettings& site, std::size_t position) {
  const SiteChange& change = site.changes[position];
  std::string xml = fmt::format(
      "  <entry>\n    <id>tag:{},{}:{}</id>\n    <title>{}</title>\n    <updated>{}</updated>\n"
      "    <link href=\"{}\"/>\n",
      escaped(host_of_address(site.address)), to_iso(change.date), number_on_its_day(site.changes, position),
      escaped(change.title), midnight(change.date), escaped(published_address(site, change.page)));
  if (!change.text.empty()) xml += fmt::format("    <summary>{}</summary>\n", escaped(change.text));
  return xml + "  </entry>\n";
}

} // namespace

std::string sitemap_xml(const SiteSettings& site, std::span<const SitemapEntry> entries) {
  std::string xml(xml_head);
  xml += "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";
  for (const SitemapEntry& entry : entries)
    xml += fmt::format("  <url><loc>{}</loc><lastmod>{}</lastmod></url>\n",
                       escaped(published_address(site, entry.page)), to_iso(entry.last_changed));
  return xml + "</urlset>\n";
}

std::string robots_txt(const SiteSettings& site) {
  std::string text = "User-agent: *\nAllow: /\n";
  if (!site.address.empty()) text += fmt::format("\nSitemap: {}/sitemap.xml\n", site.address);
  return text;
}

std::string feed_xml(const SiteSettings& site, const Book& book) {
  std::string xml(xml_head);
  xml +=
      fmt::format("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{}\">\n  <id>{}/</id>\n  <title>{}</title>\n",
                  escaped(book.language), escaped(site.address), escaped(book.title));
  if (!book.description.empty()) xml += fmt::format("  <subtitle>{}</subtitle>\n", escaped(book.description));
  xml +=
      fmt::format("  <updated>{}</updated>\n", midnight(site.changes.empty() ? book.date : site.changes.front().date));
  xml += fmt::format(
      "  <link rel=\"self\" type=\"application/atom+xml\" href=\"{0}/feed.xml\"/>\n  <link href=\"{0}/\"/>\n",
      escaped(site.address));
  for (const std::string& author : book.authors)
    xml += fmt::format("  <author><name>{}</name></author>\n", escaped(author));
  if (book.authors.empty()) xml += fmt::format("  <author><name>{}</name></author>\n", escaped(book.title));
  for (std::size_t i = 0; i < site.changes.size(); ++i) xml += entry_xml(site, i);
  return xml + "</feed>\n";
}

std::string security_txt(const SecurityContact& security, const SiteSettings& site, const Book& book) {
  std::string text = fmt::format("Contact: {}\nExpires: {}\nPreferred-Languages: {}\n", security.contact,
                                 midnight(security.expires), book.language);
  if (!site.address.empty()) text += fmt::format("Canonical: {}/.well-known/security.txt\n", site.address);
  return text;
}

std::string web_manifest(const Book& book, const Theme& theme, std::span<const WebIcon> icons) {
  JsonWriter json;
  json.begin_object().key("name").value(book.title).optional("description", book.description);
  json.key("lang").value(book.language).key("start_url").value("./").key("scope").value("./");
  json.key("display").value("minimal-ui");
  const std::string paper = css_colour(colour(theme.light, ColourRole::paper));
  json.key("background_color").value(paper).key("theme_color").value(paper).key("icons").begin_list();
  for (const WebIcon& icon : icons) {
    const bool is_drawing = icon.size == 0;
    json.begin_object().key("src").value(icon.address);
    json.key("type").value(is_drawing ? "image/svg+xml" : "image/png");
    json.key("sizes").value(is_drawing ? "any" : fmt::format("{0}x{0}", icon.size)).end_object();
  }
  return json.end_list().end_object().take() + "\n";
}

std::string css_colour(Colour colour) {
  return fmt::format("#{:02x}{:02x}{:02x}", colour.red, colour.green, colour.blue);
}

} // namespace praktijkboek
