#include "layout/flow/block_flow.h"
#include "layout/flow/document_flow.h"
#include "layout/flow/heading_look.h"
#include "layout/inline/collect.h"
#include "layout/inline/theme_styles.h"

namespace praktijkboek {

namespace {

constexpr double hanging = 14;

/// A hanging indent: the authors' names stand out. Set as lines one of which is wider than the others.
class LiteratureFlow {
public:
  LiteratureFlow(const Flow& flow, StructureId list)
      : flow_(flow), list_(list), style_(small_text(flow.theme())), paragraph_(small_paragraph(flow.theme())) {
    style_.size += 0.5;
    paragraph_.first_indent = -hanging;
  }

  void add(const Bibliography::Entry& entry) {
    PageBuilder& pages = flow_.composition.pages;
    const StructureId item = pages.add_element(Role::list_item, list_);
    const StructureId body = pages.add_element(Role::list_body, item);
    StyledText text;
    collect_parts(text, entry.text, style_, pages.add_element(Role::bibliography_entry, body), flow_.composition);
    Flow inside = flow_;
    inside.left += hanging;
    inside.width -= hanging;
    inside.grid = Grid::off;
    const std::size_t first = add_text(set_text(text, paragraph_, inside.width, flow_.context()), inside);
    if (first == flow_.galley.strips.size()) return;
    flow_.galley.strips[first].anchors.push_back({work_anchor(entry.key), 0});
    avoid_breaks_within(first);
    set_space(flow_.galley, first, 0, paragraph_.leading / 3);
  }

private:
  void avoid_breaks_within(std::size_t first) {
    for (std::size_t i = first + 1; i < flow_.galley.strips.size(); ++i)
      flow_.galley.strips[i].break_before = BreakBefore::avoided;
  }

  const Flow& flow_;
  StructureId list_;
  TextStyle style_;
  ParagraphStyle paragraph_;
};

} // namespace

void flow_cited_works(const Flow& flow) {
  const ResolvedDocument& document = flow.composition.document;
  if (document.cited_works.empty() || flow.context().in_book()) return; // a book has one list for all
  Flow inside = flow;
  inside.element = flow.add_element(Role::section);
  const HeadingLook look = heading_look(2, flow.theme());
  const std::string title(
      document.words()(document.document->kind == DocumentKind::chapter ? "print.chapter_sources" : "print.sources"));
  const std::size_t first = flow.galley.strips.size();
  add_heading_strips(set_text(title, look.text, label_paragraph(look.leading), flow.width,
                              inside.add_element(Role::heading2), flow.context()),
                     look, inside);
  flow.galley.strips[first].heading = {2, title};
  LiteratureFlow literature(inside, inside.add_element(Role::list));
  for (const std::string& key : document.cited_works)
    if (const Bibliography::Entry* entry = document.index->bibliography.find(key)) literature.add(*entry);
}

void flow_literature(const Flow& flow) {
  const std::vector<Bibliography::Entry>& entries = flow.composition.document.index->bibliography.entries();
  if (entries.empty()) return;
  LiteratureFlow literature(flow, flow.add_element(Role::list));
  for (const Bibliography::Entry& entry : entries) literature.add(entry);
}

} // namespace praktijkboek
