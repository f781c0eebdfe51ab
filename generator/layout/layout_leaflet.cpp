#include "layout/composition.h"
#include "layout/flow/document_flow.h"
#include "layout/layout_document.h"
#include "layout/metadata.h"
#include "layout/page/columns.h"
#include "layout/page/running.h"

#include <cmath>

namespace praktijkboek {

namespace {

constexpr std::size_t sides = 2; // of one sheet of paper

double height_from(const Galley& galley, std::size_t first) {
  double height = 0;
  for (std::size_t i = first; i < galley.strips.size(); ++i) height += galley.strips[i].height;
  return height;
}

/// Warns of what does not fit on both sides, and of a side that stays empty.
void check_room(const Galley& galley, const std::vector<std::size_t>& columns, std::size_t columns_a_side,
                const ResolvedDocument& document, double leading, Diagnostics& diagnostics) {
  const Source& source = *document.document->source;
  const std::size_t most = sides * columns_a_side;
  if (columns.size() > most) {
    const auto lines = static_cast<long>(std::ceil(height_from(galley, columns[most]) / leading));
    diagnostics.error(source, {}, {"this leaflet is about {} lines too long for one sheet of paper", lines},
                      {"shorten the text: it fits in {} columns", most});
  } else if (columns.size() <= columns_a_side) {
    diagnostics.warning(source, {}, {"the back of this leaflet stays empty"}, {"a leaflet has two sides: write more"});
  }
}

} // namespace

PagedDocument layout_leaflet(const ResolvedDocument& resolved, const LayoutContext& context, Diagnostics& diagnostics) {
  PagedDocument document;
  document.metadata = metadata_of(resolved);
  PageBuilder pages(document, context.master);
  const PageNumbers no_page_numbers; // both sides are seen at a glance
  Composition composition{resolved, context, pages, no_page_numbers, diagnostics, {}};
  const auto count = static_cast<std::size_t>(context.master.columns);
  const ColumnGrid grid = column_grid(context.master, count, context.master.column_gutter);
  Galley galley;
  Flow flow{composition, galley};
  flow.element = pages.add_element(Role::section, pages.root());
  flow.width = grid.width;
  flow.floats = Floats::forbidden;
  flow_opening(flow);
  flow_blocks(resolved.document->content, flow);
  flow_cited_works(flow);
  if (!resolved.document->footnotes.empty())
    diagnostics.error(*resolved.document->source, resolved.document->span_of(resolved.document->footnotes[0].id),
                      {"a leaflet has no room for notes"}, {"say it in the text, or leave it out"});
  const std::vector<std::size_t> columns = make_up_columns(galley, grid, ColumnEnds::filled, context, pages);
  check_room(galley, columns, count, resolved, context.theme.leading, diagnostics);
  paint_running_texts({resolved.place().index.title, edition_line(resolved)}, context, pages);
  return document;
}

} // namespace praktijkboek
