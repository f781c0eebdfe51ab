#include "layout/page/make_up.h"

#include "layout/page/break_pages.h"
#include "layout/page/column_cursor.h"
#include "layout/page/note_sequence.h"
#include "layout/page/page_area.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

namespace praktijkboek {

namespace {

/// Puts strips on one page.
class PageFiller {
public:
  PageFiller(Galley& galley, const LayoutContext& context, PageBuilder& pages, std::size_t page, const PageArea& area)
      : galley_(galley), context_(context), pages_(pages), page_(page), area_(area),
        cursor_(galley, context.theme.leading) {}

  void fill(const PagePlan& plan) {
    cursor_.begin();
    std::vector<double> tops;
    for (const std::size_t strip : plan.strips) {
      cursor_.add(strip);
      tops.push_back(cursor_.top());
      if (cursor_.head_top()) heads_.push_back({galley_.strips[strip].table_head, *cursor_.head_top()});
      extend_frames(galley_.strips[strip], cursor_.head_top().value_or(tops.back()), tops.back());
    }
    paint_frames();
    repeat_heads();
    for (std::size_t i = 0; i < plan.strips.size(); ++i) place_strip(galley_.strips[plan.strips[i]], tops[i]);
    place_notes(plan.notes);
  }

private:
  struct Reach {
    double top = 0;
    double bottom = 0;
  };

  /// A frame reaches from above its first strip on the page to below its last, with the paddings of those inside it.
  void extend_frames(const Strip& strip, double top_with_head, double top) {
    double above = 0;
    for (std::uint32_t frame = strip.frame; frame != no_index; frame = galley_.frames[frame].parent) {
      above += galley_.frames[frame].padding;
      const auto [reach, first] = reaches_.try_emplace(frame, Reach{top_with_head - above, 0});
      reach->second.bottom = top + strip.height + above;
    }
  }

  /// Outer frames first: they were made before those inside them.
  void paint_frames() {
    for (const auto& [index, reach] : reaches_) {
      const Frame& frame = galley_.frames[index];
      const Rectangle place{area_.left + frame.left, area_.top + reach.top, frame.width, reach.bottom - reach.top};
      if (frame.ground) pages_.add_ground(page_, place, *frame.ground);
      if (frame.rule) pages_.add_ground(page_, {place.x, place.y, frame.rule_width, place.height}, *frame.rule);
      if (frame.border) pages_.add_path(page_, rectangle_path(place), {*frame.border, 0.6});
    }
  }

  void repeat_heads() {
    for (auto [head, y] : heads_)
      for (Strip row : galley_.table_heads[head]) {
        const double height = row.height;
        place_strip(row, y);
        y += height;
      }
  }

  void place_strip(Strip& strip, double top) {
    const double x = strip.extent == Extent::page ? area_.full_left : area_.left;
    const double y = area_.top + top;
    place_items(strip.items, x, y);
    place_items(strip.margin_items, area_.margin_left, y);
    for (Anchor& anchor : strip.anchors) pages_.add_destination(std::move(anchor.name), {page_, {x, y + anchor.y}});
    for (const std::uint32_t subject : strip.subjects) pages_.add_subject_use(subject, {page_, {x, y}});
    if (strip.heading) pages_.add_outline(strip.heading->level, std::move(strip.heading->title), {page_, {x, y}});
  }

  void place_items(std::vector<PageItem>& items, double x, double y) {
    for (PageItem& item : items) {
      translate(item, x, y);
      pages_.add(page_, std::move(item));
    }
  }

  /// At the foot, whatever stands above them.
  void place_notes(const std::vector<NotePart>& parts) {
    if (parts.empty()) return;
    double height = NoteSequence::rule_room;
    for (const NotePart& part : parts)
      for (std::size_t i = part.begin; i < part.end; ++i) height += galley_.footnotes[part.note].strips[i].height;
    constexpr double rule_length = 72;
    double y = area_.height - height + NoteSequence::rule_room;
    const double rule = area_.top + y - 7;
    pages_.add_rule(page_, {area_.left, rule}, {area_.left + rule_length, rule},
                    {colour(context_.theme.light, ColourRole::quiet), 0.5});
    for (const NotePart& part : parts)
      for (std::size_t i = part.begin; i < part.end; ++i) {
        Strip& strip = galley_.footnotes[part.note].strips[i];
        place_strip(strip, y);
        y += strip.height;
      }
  }

  Galley& galley_;
  const LayoutContext& context_;
  PageBuilder& pages_;
  std::size_t page_;
  PageArea area_;
  ColumnCursor cursor_;
  struct RepeatedHead {
    std::uint32_t head = 0; // into Galley::table_heads
    double top = 0;
  };
  std::vector<RepeatedHead> heads_;
  std::map<std::uint32_t, Reach> reaches_; // by frame, outer before inner
};

} // namespace

void make_up_pages(Galley&& galley, const LayoutContext& context, PageBuilder& pages) {
  const PageArea area = page_area(pages.master(), 0);
  for (const PagePlan& plan : plan_pages(galley, area.height, context.theme.leading)) {
    const std::size_t page = pages.add_page(std::to_string(pages.page_count() + 1));
    fill_area(galley, plan, page, page_area(pages.master(), page), context, pages);
  }
}

void fill_area(Galley& galley, const PagePlan& plan, std::size_t page, const PageArea& area,
               const LayoutContext& context, PageBuilder& pages) {
  PageFiller(galley, context, pages, page, area).fill(plan);
}

} // namespace praktijkboek
