#include "base/text.h"
#include "layout/book/blank_piece.h"
#include "layout/book/book_pieces.h"
#include "layout/destination.h"
#include "layout/flow/heading_look.h"
#include "layout/inline/theme_styles.h"
#include "layout/page/columns.h"
#include "layout/page/page_area.h"

namespace praktijkboek {

namespace {

/// Pages that follow each other: '12–14'.
struct PageRange {
  const SubjectPage* first = nullptr;
  const SubjectPage* last = nullptr;
};

std::vector<PageRange> ranges_of(const std::vector<SubjectPage>& pages) {
  std::vector<PageRange> ranges;
  for (const SubjectPage& page : pages) {
    if (!ranges.empty() && ranges.back().last->page + 1 == page.page)
      ranges.back().last = &page;
    else
      ranges.push_back({&page, &page});
  }
  return ranges;
}

std::string words_of(const PageRange& range) {
  return range.first == range.last ? range.first->label : range.first->label + "–" + range.last->label;
}

class IndexFlow {
public:
  IndexFlow(const PieceContext& context, const ColumnGrid& grid)
      : context_(context),
        piece_(context.index, context.layout, context.numbers), flow_{piece_.composition(), galley_} {
    flow_.width = grid.width;
    flow_.grid = Grid::off;
    style_ = small_text(context.layout.theme);
    style_.size += 0.5;
  }

  PagedDocument lay_out(const SubjectPages& subjects, ColumnGrid grid) {
    PageBuilder& pages = piece_.pages();
    const StructureId section = pages.add_element(Role::section, pages.root());
    const StructureId title = pages.add_element(Role::heading1, section);
    const StructureId index = pages.add_element(Role::index_list, section);
    flow_.element = pages.add_element(Role::list, index);
    for (std::size_t i = 0; i < subjects.size(); ++i)
      if (!subjects[i].empty()) add(context_.index.subjects[i], subjects[i]);

    const Theme& theme = context_.layout.theme;
    const std::string words((*context_.index.words)("title.subject_index"));
    const HeadingLook look = heading_look(1, theme);
    grid.first_drop = look.leading + 1.5 * theme.leading;
    if (make_up_columns(galley_, grid, ColumnEnds::balanced, context_.layout, pages).empty()) pages.add_page("1");
    const PageArea area = page_area(pages.master(), 0);
    place(set_text(words, look.text, label_paragraph(look.leading), area.full_width, title, context_.layout), pages, 0,
          {area.full_left, area.top});
    pages.add_outline(1, words, {0, {area.full_left, area.top}});
    return piece_.take();
  }

private:
  void add(const Subject& subject, const std::vector<SubjectPage>& pages) {
    const Theme& theme = context_.layout.theme;
    const char initial = initial_of(subject);
    const bool new_letter = initial != last_initial_;
    last_initial_ = initial;
    const StructureId item = piece_.pages().add_element(Role::list_item, flow_.element);
    const StructureId body = piece_.pages().add_element(Role::list_body, item);
    StyledText text;
    append_title(text, subject, body);
    append_pages(text, pages, body);
    ParagraphStyle paragraph = small_paragraph(theme);
    paragraph.hyphenation = Hyphenation::none;
    paragraph.first_indent = -hanging;
    Flow inside = flow_;
    inside.left += hanging;
    inside.width -= hanging;
    const std::size_t first = add_text(set_text(text, paragraph, inside.width, context_.layout), inside);
    keep_together(galley_, first);
    if (new_letter && first > 0) set_space(galley_, first, paragraph.leading, 0);
  }

  /// The title leads to the glossary.
  void append_title(StyledText& text, const Subject& subject, StructureId body) {
    TextSpan span;
    span.style = style_;
    span.element = body;
    const BookIndex& index = context_.index;
    std::string target;
    if (!subject.term.empty() && index.glossary_document)
      target = name_in_book({*index.glossary_document, term_anchor(subject.term)}, index, context_.layout.book_names);
    if (!target.empty()) open_link(text, span, target, subject.title);
    text.append(subject.title, span);
    if (!subject.note.empty()) text.append(" (" + subject.note + ")", style_, body);
  }

  void append_pages(StyledText& text, const std::vector<SubjectPage>& pages, StructureId body) {
    for (const PageRange& range : ranges_of(pages)) {
      text.append(", ", style_, body);
      TextSpan span;
      span.style = style_;
      span.element = body;
      span.spaces = Spaces::keeping;
      open_link(text, span, range.first->destination,
                std::string((*context_.index.words)("reference.page")) + " " + words_of(range));
      text.append(words_of(range), span);
    }
    text.append(" ", style_, body);
  }

  void open_link(StyledText& text, TextSpan& span, const std::string& destination, std::string description) {
    span.element = piece_.pages().add_element(Role::link, span.element);
    span.link = static_cast<std::uint32_t>(text.links.size());
    text.links.push_back({destination, {}, std::move(description), span.element});
  }

  static char initial_of(const Subject& subject) {
    const std::string order = slug(subject.title);
    return order.empty() ? '#' : order.front();
  }

  static constexpr double hanging = 12;

  const PieceContext& context_;
  BlankPiece piece_;
  Galley galley_;
  Flow flow_;
  TextStyle style_;
  char last_initial_ = 0;
};

} // namespace

PagedDocument lay_out_subject_index(const SubjectPages& subjects, const PieceContext& context) {
  const ColumnGrid grid = column_grid(context.layout.master, 2, 2 * context.layout.theme.small_leading);
  return IndexFlow(context, grid).lay_out(subjects, grid);
}

} // namespace praktijkboek
