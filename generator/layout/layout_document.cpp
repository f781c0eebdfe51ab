#include "layout/layout_document.h"

#include "layout/composition.h"
#include "layout/destination.h"
#include "layout/flow/document_flow.h"
#include "layout/layout_until_stable.h"
#include "layout/metadata.h"
#include "layout/page/make_up.h"
#include "layout/page/page_area.h"
#include "layout/page/running.h"

#include <fmt/format.h>

namespace praktijkboek {

namespace {

/// The places in this document that it refers to itself.
PageNumbers places_referred_to(const ResolvedDocument& document) {
  PageNumbers places;
  for (const auto& [id, reference] : document.references.entries())
    if (reference.destination.document == document.position && !reference.destination.anchor.empty())
      places.emplace(reference.destination.anchor, "1");
  return places;
}

RunningTexts running_texts(const ResolvedDocument& document) {
  const IndexedDocument& place = document.place();
  RunningTexts texts;
  texts.head = place.number.empty() ? place.index.title : place.number + "  " + place.index.title;
  texts.foot = edition_line(document);
  return texts;
}

enum class Opening { shown, none };

PagedDocument layout_blocks(const ResolvedDocument& resolved, Blocks blocks, Opening opening,
                            const LayoutContext& context, const PageNumbers& numbers, Diagnostics& diagnostics) {
  PagedDocument document;
  document.metadata = metadata_of(resolved);
  PageBuilder pages(document, context.master);
  Composition composition{resolved, context, pages, numbers, diagnostics, {}};
  Galley galley;
  Flow flow{composition, galley};
  flow.element = pages.add_element(Role::section, pages.root());
  flow.width = page_area(context.master, 0).width;
  switch (opening) {
  case Opening::shown: flow_opening(flow); break;
  case Opening::none: break;
  }
  flow_blocks(blocks, flow);
  flow_cited_works(flow);
  flow_footnotes(flow);
  make_up_pages(std::move(galley), context, pages);
  if (!context.in_book()) paint_running_texts(running_texts(resolved), context, pages);
  return document;
}

/// From a heading to the next one that is not below it.
Blocks section_of(Blocks blocks, NodeId heading) {
  const auto level_at = [&](std::size_t i) {
    const auto* const* found = std::get_if<const Heading*>(&blocks[i].kind);
    return found == nullptr ? 0 : (*found)->level;
  };
  std::size_t begin = 0;
  while (begin < blocks.size() && blocks[begin].id != heading) ++begin;
  if (begin == blocks.size()) return {};
  std::size_t end = begin + 1;
  while (end < blocks.size() && (level_at(end) == 0 || level_at(end) > level_at(begin))) ++end;
  return blocks.subspan(begin, end - begin);
}

} // namespace

PagedDocument layout_once(const ResolvedDocument& resolved, const LayoutContext& context, const PageNumbers& numbers,
                          Diagnostics& diagnostics) {
  return layout_blocks(resolved, resolved.document->content, Opening::shown, context, numbers, diagnostics);
}

PagedDocument layout_excerpt(const ResolvedDocument& resolved, NodeId heading, const LayoutContext& context,
                             const PageNumbers& numbers, Diagnostics& diagnostics) {
  return layout_blocks(resolved, section_of(resolved.document->content, heading), Opening::none, context, numbers,
                       diagnostics);
}

PagedDocument layout_document(const ResolvedDocument& document, const LayoutContext& context,
                              Diagnostics& diagnostics) {
  Diagnostics found; // in the last round: those before it are not printed
  StableLayout layout = layout_until_stable(places_referred_to(document), [&](const PageNumbers& numbers) {
    found = {};
    return layout_once(document, context, numbers, found);
  });
  diagnostics.merge(std::move(found));
  if (layout.stability == Stability::unstable)
    diagnostics.warning(
        *document.document->source, {}, {"the page numbers of references may be one off"},
        {"a place that is referred to stands where a page begins or ends: write a little more or less"});
  return std::move(layout.document);
}

} // namespace praktijkboek
