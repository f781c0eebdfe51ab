#include "html/render_page.h"

#include "html/navigation.h"
#include "html/page_values.h"

#include <utility>

namespace praktijkboek {

namespace {

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

std::string render(std::string_view name, TemplateMap values, const SharedValues& shared, const HtmlContext& context) {
  const auto found = context.templates.find(std::string(name));
  if (found == context.templates.end()) throw TemplateFailure(std::string(name), "there is no such template");
  return found->second.render(std::move(values), &shared);
}

/// '/boek/' for 'https://example.org/boek'; '/' when the address is not known.
std::string root_of_address(std::string_view address) {
  const std::size_t scheme = address.find("://");
  const std::size_t host = scheme == std::string_view::npos ? 0 : scheme + 3;
  const std::size_t path = address.find('/', host);
  return path == std::string_view::npos ? "/" : std::string(address.substr(path)) + "/";
}

} // namespace

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
  return render(template_for(document.document->kind), std::move(values), shared, context);
}

std::string render_not_found(const HtmlContext& context) {
  TemplateMap values;
  values["title"] = {std::string((*context.index.words)("not_found.title"))};
  values["page_title"] = {std::string((*context.index.words)("not_found.title")) + " \u2013 " +
                          context.index.book->title};
  const SharedValues shared(shared_values(context, root_of_address(context.site.address)));
  return render("not_found", std::move(values), shared, context);
}

} // namespace praktijkboek
