#include "layout/slides/layout_slides.h"

#include "base/text.h"
#include "layout/book/rings.h"
#include "layout/destination.h"
#include "layout/flow/document_flow.h"
#include "layout/inline/collect.h"
#include "layout/inline/theme_styles.h"
#include "layout/metadata.h"
#include "layout/page/columns.h"
#include "layout/page/page_area.h"
#include "layout/scale_page.h"
#include "layout/slides/slide_body.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace praktijkboek {

namespace {

/// How much larger than the theme's own letters a slide is.
double enlargement(const LayoutContext& context) {
  return context.master.body_size > 0 ? context.master.body_size / context.theme.body_size : 1;
}

/// The page that becomes a slide when it is made larger.
PageMaster designed_master(const PageMaster& slide, double factor) {
  PageMaster master = slide;
  for (double* length : {&master.width, &master.height, &master.margin_top, &master.margin_bottom, &master.margin_inner,
                         &master.margin_outer, &master.head_distance, &master.foot_distance})
    *length /= factor;
  master.body_size = 0;
  return master;
}

class SlideMaker {
public:
  SlideMaker(const ResolvedDocument& deck, const LayoutContext& context, Diagnostics& diagnostics)
      : deck_(deck), context_(context), diagnostics_(diagnostics),
        pages_(document_, context.master), composition_{deck, context, pages_, no_page_numbers_, diagnostics, {}} {}

  PagedDocument make() {
    document_.metadata = metadata_of(deck_);
    add_title_slide();
    for (const Slide& slide : slides_of(deck_.document->content)) add_slide(slide);
    add_works();
    if (!deck_.document->footnotes.empty())
      diagnostics_.error(source(), deck_.document->span_of(deck_.document->footnotes[0].id),
                         {"a slide has no room for footnotes"}, {"say it on the slide, or in the notes"});
    for (std::size_t page = 1; page < pages_.page_count(); ++page) paint_foot(page);
    return std::move(document_);
  }

private:
  const Source& source() const { return *deck_.document->source; }
  const Theme& theme() const { return context_.theme; }
  std::size_t new_page() { return pages_.add_page(std::to_string(pages_.page_count() + 1)); }

  /// Texts below each other.
  double add_text(std::string_view words, const TextStyle& style, double leading, Role role, std::size_t page,
                  const Rectangle& room, double y) {
    if (words.empty()) return y;
    TextBlock block =
        set_text(words, style, label_paragraph(leading), room.width, pages_.add_element(role, section_), context_);
    const double height = block.height();
    place(std::move(block), pages_, page, {room.x, y});
    return y + height;
  }

  void add_title_slide() {
    const FrontMatter& front_matter = deck_.document->front_matter;
    const std::size_t page = new_page();
    const PageArea area = page_area(context_.master, page);
    pages_.add_ground(page, {0, 0, context_.master.width, context_.master.height},
                      colour(theme().light, ColourRole::surface));
    const double radius = 0.42 * area.height;
    paint_book_rings({area.left + area.width - radius, area.top + area.height / 2}, radius, most_people_on_rings, page,
                     theme(), pages_);
    const Rectangle room{area.left, area.top, area.width - 2.25 * radius, area.height};
    section_ = pages_.add_element(Role::section, pages_.root());
    TextStyle title = heading_text(theme(), 1);
    TextStyle number = sans_text(theme(), theme().body_size, FontStyle::bold, ColourRole::accent);
    number.tracking = 0.3;
    TextStyle lead = sans_text(theme(), theme().body_size, FontStyle::regular, ColourRole::quiet);
    lead.figures = Figures::text;
    double y = room.y + 0.18 * room.height;
    y = add_text(upper_case_first(deck_.place().number_name), number, 1.4 * theme().leading, Role::paragraph, page,
                 room, y);
    y = add_text(front_matter.title, title, 1.2 * title.size, Role::heading1, page, room, y) + 0.5 * theme().leading;
    add_text(front_matter.description, lead, theme().leading, Role::paragraph, page, room, y);
    TextStyle small = sans_text(theme(), theme().small_size, FontStyle::regular, ColourRole::quiet);
    add_text(edition_line(deck_), small, theme().small_leading, Role::paragraph, page, room,
             area.top + area.height - theme().small_leading);
    const std::string& name = deck_.place().number;
    pages_.add_outline(1, name.empty() ? front_matter.title : name + " " + front_matter.title, {page, {0, 0}});
    pages_.add_destination(destination_name({deck_.position, {}}, composition_), {page, {0, 0}});
  }

  /// A slide as it is tried: on a page that is so much larger than the others, with the room that is left for its body.
  struct Trial {
    double enlarged = 1;
    Rectangle room;
    SlideBody body;
  };

  /// What is a little too full is set a little smaller, as far as can be read from the back of the room. Little text is
  /// set larger, as long as there is air around it and no figure has to give way.
  Trial fit(const Slide& slide) {
    constexpr double most_enlarged = 1.55;
    constexpr double most_filled = 0.8;
    Trial trial;
    if (slide.heading != nullptr)
      for (const double smaller : {0.72, 0.85}) {
        trial = try_on(slide, smaller);
        const double height = measure_slide_body(slide.content, trial.body, composition_);
        if (trial.body.figure_share >= 1 && height <= most_filled * trial.body.room.height) return trial;
      }
    for (double enlarged = 1; enlarged < most_enlarged; enlarged += 0.05) {
      trial = try_on(slide, enlarged);
      if (measure_slide_body(slide.content, trial.body, composition_) <= trial.body.room.height + 0.5) break;
    }
    return trial;
  }

  Trial try_on(const Slide& slide, double enlarged) {
    const PageArea area = page_area(context_.master, 0);
    Trial trial;
    trial.enlarged = enlarged;
    trial.room = {enlarged * area.left, enlarged * area.top, enlarged * area.width, enlarged * area.height};
    trial.body.room = trial.room;
    trial.body.statement = slide.heading == nullptr;
    const double title = slide.heading == nullptr ? 0 : title_height(*slide.heading, trial.room.width, enlarged);
    trial.body.room.y += title;
    trial.body.room.height -= title;
    trial.body.figure_share = fitting_figure_share(slide.content, trial.body, composition_);
    return trial;
  }

  void add_slide(const Slide& slide) {
    Trial trial = fit(slide);
    SlideBody& body = trial.body;
    body.page = new_page();
    body.element = section_ = pages_.add_element(Role::section, pages_.root());
    if (slide.heading != nullptr) set_title(*slide.heading, body.page, trial.room, trial.enlarged);
    if (body.statement) {
      const double spare = body.room.height - measure_slide_body(slide.content, body, composition_);
      if (spare > 0) body.room.y += spare / 2;
    }
    const double bottom = trial.room.y + trial.room.height;
    const double excess = body.room.y + set_slide_body(slide.content, body, composition_) - bottom;
    if (excess > 0.5) report_overflow(slide, excess);
    Page& page = document_.pages[body.page];
    page.width *= trial.enlarged;
    page.height *= trial.enlarged;
    scale_page(page, 1 / trial.enlarged);
  }

  /// Titles do not grow where there is little text: they are as large on all slides that are not too full.
  TextStyle title_style(double enlarged) const {
    TextStyle style = heading_text(theme(), 2);
    style.size = 1.2 * std::min(1.0, enlarged) * theme().heading_sizes[1];
    return style;
  }

  /// With the rule below it.
  double title_height(const Block& block, double width, double enlarged) {
    const std::string words = plain_text(std::get<const Heading*>(block.kind)->content);
    const TextStyle style = title_style(enlarged);
    return set_text(words, style, label_paragraph(1.2 * style.size), width, artifact, context_).height() +
           1.1 * std::min(1.0, enlarged) * theme().leading;
  }

  void set_title(const Block& block, std::size_t page, const Rectangle& room, double enlarged) {
    const Heading& heading = *std::get<const Heading*>(block.kind);
    const TextStyle style = title_style(enlarged);
    const StructureId element = pages_.add_element(Role::heading2, section_);
    const StyledText text = collect_inlines(heading.content, style, element, composition_);
    TextBlock title = set_text(text, label_paragraph(1.2 * style.size), room.width, context_);
    const double height = title.height();
    place(std::move(title), pages_, page, {room.x, room.y});
    const double nominal = std::min(1.0, enlarged);
    const double rule = room.y + height + 0.3 * nominal * theme().leading;
    pages_.add_ground(page, {room.x, rule, 28 * nominal, 1.6 * nominal}, colour(theme().light, ColourRole::accent));
    pages_.add_outline(2, plain_text(heading.content), {page, {0, 0}});
    if (const std::string* anchor = deck_.anchors.find(block.id)) pages_.add_destination(*anchor, {page, {0, 0}});
  }

  void report_overflow(const Slide& slide, double excess) {
    const NodeId node = slide.heading != nullptr ? slide.heading->id : slide.content.front().id;
    const auto lines = static_cast<long>(std::ceil(excess / theme().leading));
    diagnostics_.error(source(), deck_.document->span_of(node), {"this slide is about {} lines too full", lines},
                       {"say less on it, or divide it over two slides"});
  }

  void add_works() { set_works(grid_of_works(), composition_); }

  /// One column, unless two make fewer slides.
  ColumnGrid grid_of_works() const {
    const ColumnGrid one = column_grid(context_.master, 1, 0), two = column_grid(context_.master, 2, 20);
    return slides_of_works(one) <= slides_of_works(two) ? one : two;
  }

  std::size_t slides_of_works(const ColumnGrid& grid) const {
    PagedDocument paper;
    PageBuilder pages(paper, context_.master);
    Diagnostics unheard; // what is wrong is said when they are set
    Composition scratch{deck_, context_, pages, no_page_numbers_, unheard, {}};
    set_works(grid, scratch);
    return paper.pages.size();
  }

  void set_works(const ColumnGrid& grid, Composition& composition) const {
    Galley galley;
    Flow flow{composition, galley};
    flow.element = composition.pages.root();
    flow.width = grid.width;
    flow.floats = Floats::forbidden;
    flow_cited_works(flow);
    if (!galley.strips.empty()) make_up_columns(galley, grid, ColumnEnds::filled, context_, composition.pages);
  }

  /// What is said, by whom, and which slide it is.
  void paint_foot(std::size_t page) {
    const PageArea area = page_area(context_.master, page);
    const double baseline = context_.master.height - context_.master.foot_distance;
    const TextStyle quiet = sans_text(theme(), 6.5, FontStyle::regular, ColourRole::quiet);
    place(set_line(deck_.document->front_matter.title, quiet, artifact, context_), pages_, page, {area.left, baseline});
    TextLine number = set_line(document_.pages[page].label, quiet, artifact, context_);
    const double x = area.left + area.width - number.width;
    place(std::move(number), pages_, page, {x, baseline});
  }

  const ResolvedDocument& deck_;
  const LayoutContext& context_;
  Diagnostics& diagnostics_;
  const PageNumbers no_page_numbers_; // a slide is seen for a minute: nobody turns to page 3
  PagedDocument document_;
  PageBuilder pages_;
  Composition composition_;
  StructureId section_ = 0;
};

} // namespace

PagedDocument layout_slides(const ResolvedDocument& deck, const LayoutContext& context, Diagnostics& diagnostics) {
  const double factor = enlargement(context);
  const PageMaster master = designed_master(context.master, factor);
  const LayoutContext designed{context.theme,  context.fonts,        context.hyphenator, master,
                               context.images, context.site_address, context.page_paths, context.book_names};
  PagedDocument document = SlideMaker(deck, designed, diagnostics).make();
  scale_document(document, factor);
  return document;
}

} // namespace praktijkboek
