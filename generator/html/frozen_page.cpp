#include "html/render_editions.h"
#include "html/site_address.h"
#include "html/writer.h"

#include <fmt/format.h>

#include <algorithm>

namespace praktijkboek {

namespace {

std::string escaped(std::string_view text) {
  std::string out;
  append_escaped(out, text);
  return out;
}

std::string link_to(const std::string& address, std::string_view words) {
  std::string out = "<a href=\"";
  append_address(out, address);
  return out + fmt::format("\">{}</a>", escaped(words));
}

/// Needs no script; its looks are in the style sheet that was frozen with the page.
std::string notice(const FrozenPage& place, const HtmlContext& context) {
  const Words& words = *context.index.words;
  const std::string root = way_to_root(place.path);
  const std::string& home = context.map.pages.front();
  const bool is_there = !place.newest.empty();
  const std::string_view gone = is_there ? "" : words("editions.page_gone");
  return fmt::format(
      "<aside class=\"newer-edition\" aria-label=\"{}\"><p><b>{}</b> {}{}{}. {}.</p></aside>\n",
      escaped(words("editions.notice")), escaped(fmt::format(fmt::runtime(words("editions.newer")), place.title)),
      escaped(gone), gone.empty() ? "" : " ",
      link_to(root + (is_there ? place.newest : home), words(is_there ? "editions.to_page" : "editions.to_home")),
      link_to(root + std::string(editions_page), words("editions.title")));
}

/// What a frozen page said of its own place is of the edition of now.
std::string without_canonical(std::string_view head) {
  std::string out(head);
  const std::size_t begin = out.find("<link rel=\"canonical\"");
  if (begin != std::string::npos) out.erase(begin, out.find('>', begin) + 1 - begin);
  return out;
}

std::string for_search_engines(const FrozenPage& place, const HtmlContext& context) {
  const std::string canonical =
      published_address(context.site, place.newest.empty() ? context.map.pages.front() : place.newest);
  std::string lines = "<meta name=\"robots\" content=\"noindex\">\n";
  if (!canonical.empty()) lines += fmt::format("<link rel=\"canonical\" href=\"{}\">\n", escaped(canonical));
  return lines;
}

/// Behind the link that skips to the text, which comes first for who uses a keyboard.
std::size_t place_of_notice(std::string_view rest) {
  if (const std::size_t header = rest.find("<header class=\"site-header\">"); header != std::string_view::npos)
    return header;
  const std::size_t body = rest.find("<body");
  const std::size_t end = body == std::string_view::npos ? body : rest.find('>', body);
  return end == std::string_view::npos ? rest.size() : end + 1;
}

} // namespace

FrozenDress frozen_dress(const FrozenPage& page, const HtmlContext& context) {
  const bool is_newest = page.title == context.index.book->edition;
  return {for_search_engines(page, context), is_newest ? std::string{} : notice(page, context)};
}

std::string dress_frozen_page(std::string_view page, const FrozenDress& dress) {
  const std::size_t head_end = std::min(page.find("</head>"), page.size());
  std::string out = without_canonical(page.substr(0, head_end)) + dress.head;
  const std::string_view rest = page.substr(head_end);
  const std::size_t at = place_of_notice(rest);
  out.append(rest.substr(0, at)).append(dress.notice);
  return out.append(rest.substr(at));
}

} // namespace praktijkboek
