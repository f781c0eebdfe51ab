#include "html/writer.h"

#include <algorithm>

namespace praktijkboek {

Writer::Writer(const ResolvedDocument& resolved, const HtmlContext& shared)
    : document(resolved), context(shared), root(way_to_root(shared.map.pages[resolved.position])),
      footnote_uses(resolved.document->footnotes.size()) {
  out.reserve(resolved.document->source->text.size() * 2 + 1024);
}

std::string Writer::take() {
  std::string done;
  done.swap(out);
  out.reserve(8 * 1024);
  return done;
}

void Writer::address_of(const Destination& destination) {
  if (destination.document != document.position || destination.anchor.empty())
    address_of_file(context.map.pages[destination.document]);
  if (destination.anchor.empty()) return;
  out.push_back('#');
  append_address(out, destination.anchor);
}

void Writer::address_of_file(std::string_view path) {
  out.append(root);
  append_address(out, path);
}

std::string_view Writer::asset(std::string_view name) const {
  const auto found = context.map.assets.find(name);
  return found == context.map.assets.end() ? std::string_view{} : std::string_view(found->second);
}

std::string way_to_root(std::string_view page) {
  std::string way;
  for (auto depth = std::count(page.begin(), page.end(), '/'); depth > 0; --depth) way.append("../");
  return way;
}

std::optional<Destination> term_place(const BookIndex& index, std::string_view key) {
  if (!index.glossary_document || !index.terms.contains(key)) return std::nullopt;
  return Destination{*index.glossary_document, term_anchor(key)};
}

std::optional<Destination> work_place(const BookIndex& index, std::string_view key) {
  if (!index.literature_document) return std::nullopt;
  return Destination{*index.literature_document, work_anchor(key)};
}

std::string_view name_of(const IndexedDocument& document, const Words& words) {
  return document.index.kind == DocumentKind::home ? words("title.home") : std::string_view(document.index.title);
}

} // namespace praktijkboek
