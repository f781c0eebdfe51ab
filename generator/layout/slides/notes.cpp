#include "layout/flow/flow.h"
#include "layout/inline/theme_styles.h"
#include "layout/metadata.h"
#include "layout/page/column_cursor.h"
#include "layout/page/columns.h"
#include "layout/page/fill_place.h"
#include "layout/page/page_area.h"
#include "layout/page/running.h"
#include "layout/slides/layout_slides.h"
#include "layout/slides/slide_on_page.h"
#include "model/slides.h"

#include <fmt/format.h>

namespace praktijkboek {

namespace {

constexpr double slide_share = 0.62; // of the width of the text

/// 'Dia 3 · 4 minuten · om 0.12', so that a trainer sees how late it may be.
std::string time_line(std::size_t number, int minutes, int before, const Words& words) {
  std::string line = fmt::format("{} {}", words("slide.number"), number);
  if (minutes > 0)
    line += fmt::format(" · {} {} · {} {}", minutes, words(minutes == 1 ? "page.minute" : "page.minutes"),
                        words("slide.after"), fmt::format("{} {}", before + minutes, words("page.minutes_short")));
  return line;
}

class NotesMaker {
public:
  NotesMaker(SlidesOnPaper& slides, const ResolvedDocument& deck, const LayoutContext& context, PageBuilder& pages,
             Diagnostics& diagnostics)
      : slides_(slides), deck_(deck), context_(context),
        pages_(pages), composition_{deck, context, pages, no_page_numbers_, diagnostics, {}} {}

  /// The slide above, what is said below it. Slides with little to say share a page; much takes as many as it needs.
  void add(std::size_t slide, const Slide* said) {
    const PageArea area = page_area(context_.master, 0);
    const double width = slide_share * area.width;
    const double drop = slides_.height(slide, width) + 1.2 * context_.theme.leading;
    Galley galley;
    if (said != nullptr) set_notes(slide, *said, area.width, galley);
    const double height = drop + height_of(galley);
    const bool shares = pages_.page_count() > 0 && filled_ + height <= area.height;
    const double top = shares ? filled_ : 0;
    const std::size_t page = pages_.page_count() - (shares ? 1 : 0);
    if (height > area.height) {
      make_up_columns(galley, {1, 0, area.width, drop}, ColumnEnds::filled, context_, pages_);
    } else {
      if (!shares) pages_.add_page(std::to_string(page + 1));
      fill_place(galley, {area.left, area.top + top + drop}, area.width, page, context_, pages_);
    }
    slides_.place(slide, width, page, {area.left, area.top + top}, colour(context_.theme.light, ColourRole::line),
                  pages_);
    filled_ = top + height + 2 * context_.theme.leading;
  }

private:
  double height_of(const Galley& galley) const {
    if (galley.strips.empty()) return 0;
    ColumnCursor cursor(galley, context_.theme.leading);
    cursor.begin();
    for (std::size_t strip = 0; strip < galley.strips.size(); ++strip) cursor.add(strip);
    return cursor.filled();
  }

  void set_notes(std::size_t number, const Slide& slide, double width, Galley& galley) {
    Flow flow{composition_, galley};
    flow.element = pages_.add_element(Role::section, pages_.root());
    flow.width = width;
    flow.floats = Floats::forbidden;
    flow.grid = Grid::off;
    flow.mark = ParagraphMark::space;
    int minutes = 0;
    for (const SlidePart* notes : notes_of(slide)) minutes += notes->minutes;
    const Theme& theme = context_.theme;
    const TextStyle bold = sans_text(theme, theme.body_size, FontStyle::bold, ColourRole::accent);
    add_text(set_text(time_line(number + 1, minutes, before_, deck_.words()), bold, label_paragraph(theme.leading),
                      width, flow.add_element(Role::paragraph), context_),
             flow);
    before_ += minutes;
    galley.strips.back().keep_next = KeepNext::yes;
    for (const SlidePart* notes : notes_of(slide)) flow_blocks(notes->content, flow);
  }

  SlidesOnPaper& slides_;
  const ResolvedDocument& deck_;
  const LayoutContext& context_;
  PageBuilder& pages_;
  const PageNumbers no_page_numbers_;
  Composition composition_;
  int before_ = 0;    // minutes of the slides before
  double filled_ = 0; // of the last page, with room below it
};

} // namespace

PagedDocument layout_notes(PagedDocument slides, const ResolvedDocument& deck, const LayoutContext& context,
                           Diagnostics& diagnostics) {
  PagedDocument document;
  SlidesOnPaper on_paper(std::move(slides), document);
  PageBuilder pages(document, context.master);
  NotesMaker maker(on_paper, deck, context, pages, diagnostics);
  const std::vector<Slide> said = slides_of(deck.document->content);
  // The title slide comes first, the works that are cited last: nothing is said with them.
  for (std::size_t slide = 0; slide < on_paper.count(); ++slide)
    maker.add(slide, slide > 0 && slide <= said.size() ? &said[slide - 1] : nullptr);
  if (!context.in_book())
    paint_running_texts({deck.place().index.title, edition_line(deck), FirstPage::with_head}, context, pages);
  return document;
}

} // namespace praktijkboek
