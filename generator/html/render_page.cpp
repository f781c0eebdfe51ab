#include "html/render_page.h"

#include "html/navigation.h"
#include "html/page_values.h"
#include "html/site_address.h"
#include "html/writer.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace praktijkboek {

std::string_view template_for(DocumentKind kind) {
  switch (kind) {
  case DocumentKind::home: return "home";
  case DocumentKind::sheet: return "sheet";
  case DocumentKind::deck: return "deck";
  case DocumentKind::front:
  case DocumentKind::chapter:
  case DocumentKind::appendix:
  case DocumentKind::glossary:
  case DocumentKind::literature:
  case DocumentKind::subject_index:
  case DocumentKind::leaflet:
  case DocumentKind::training:
  case DocumentKind::programme:
  case DocumentKind::exercise:
  case DocumentKind::skill:
  case DocumentKind::packs: return "page";
  }
  return "page";
}

void share_values(HtmlContext& context) {
  for (const std::string& page : context.map.pages) {
    const std::string root = way_to_root(page);
    if (!context.shared.contains(root)) context.shared.emplace(root, shared_values(context, root));
  }
}

std::string render_page(const ResolvedDocument& document, const HtmlContext& context) {
  TemplateMap values = document_values(document, context);
  if (document.document->kind == DocumentKind::home) {
    Writer writer(document, context);
    write_book_contents(writer);
    values["book_contents"] = {std::move(writer.out)};
  }
  const SharedValues& shared = context.shared.at(way_to_root(context.map.pages[document.position]));
  return render_template(template_for(document.document->kind), std::move(values), shared, context);
}

std::string render_not_found(const HtmlContext& context) {
  TemplateMap values;
  values["title"] = {std::string((*context.index.words)("not_found.title"))};
  values["page_title"] = {std::string((*context.index.words)("not_found.title")) + " \u2013 " +
                          context.index.book->title};
  const SharedValues shared(shared_values(context, root_of_address(context.site.address)));
  return render_template("not_found", std::move(values), shared, context);
}

std::string render_redirect(const CheckedRedirect& redirect, const HtmlContext& context) {
  const Words& words = *context.index.words;
  const bool is_elsewhere = redirect.to.find("://") != std::string::npos;
  const std::string root = way_to_root(redirect.from);
  // A place on the site is named by its file, so that it is found from disk too.
  const std::size_t hash = std::min(redirect.to.find('#'), redirect.to.size());
  std::string file = redirect.to.substr(0, hash);
  if (file.empty() || file.ends_with('/')) file += "index.html";
  TemplateMap values;
  values["title"] = {std::string(words("redirect.title"))};
  values["page_title"] = {fmt::format("{} \u2013 {}", words("redirect.title"), context.index.book->title)};
  values["redirect?"] = {true};
  values["redirect"] = {is_elsewhere ? redirect.to : root + file + redirect.to.substr(hash)};
  const std::string canonical = is_elsewhere ? redirect.to : published_address(context.site, redirect.to);
  values["canonical?"] = {!canonical.empty()};
  values["canonical"] = {canonical};
  return render_template("redirect", std::move(values), SharedValues(shared_values(context, root)), context);
}

} // namespace praktijkboek
