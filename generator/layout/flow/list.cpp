#include "base/geometry.h"
#include "layout/flow/block_flow.h"
#include "layout/flow/task_box.h"

#include <algorithm>
#include <iterator>
#include <string>

namespace praktijkboek {

namespace {

constexpr double label_gap = 5;

/// The width that the labels hang in: of one leading, or more where numbers grow long.
double label_width(const List& list, const TextStyle& style, double leading, const LayoutContext& context) {
  switch (list.kind) {
  case ListKind::bullet: return leading;
  case ListKind::ordered: break;
  }
  const std::size_t last = list.start + std::max<std::size_t>(list.items.size(), 1) - 1;
  return std::max(1.2 * leading, text_width(std::to_string(last) + ".", style, context) + label_gap);
}

/// A small ring: the mark of the book.
void add_ring(Strip& strip, Point centre, const TextStyle& style, StructureId label, const Flow& flow) {
  PaintedPath ring;
  ring.path = circle_path(centre, 0.19 * style.size);
  ring.stroke = colour(flow.theme().light, ColourRole::structure);
  ring.stroke_width = 0.085 * style.size;
  strip.items.push_back({std::move(ring), label});
  flow.composition.pages.element(label).actual_text = "• ";
}

class ListFlow {
public:
  ListFlow(const List& list, const Flow& flow)
      : list_(list), flow_(flow), style_(flow.text_style()), leading_(flow.paragraph_style().leading),
        paragraph_(flow.paragraph_style()), indent_(label_width(list, style_, leading_, flow.context())),
        list_element_(flow.add_element(Role::list)) {
    flow.composition.pages.element(list_element_).ordered = list.kind == ListKind::ordered;
    // Items are short: words torn apart would show more than an uneven edge.
    if (paragraph_.alignment == TextAlignment::justified) paragraph_.alignment = TextAlignment::start;
  }

  void run() {
    for (std::size_t i = 0; i < list_.items.size(); ++i) add_item(list_.items[i], list_.start + i, i);
  }

private:
  void add_item(const ListItem& item, std::size_t number, std::size_t index) {
    PageBuilder& pages = flow_.composition.pages;
    const StructureId element = pages.add_element(Role::list_item, list_element_);
    const StructureId label = pages.add_element(Role::label, element);
    Flow inside = flow_;
    inside.element = pages.add_element(Role::list_body, element);
    inside.left += indent_;
    inside.width -= indent_;
    inside.grid = Grid::off;
    inside.paragraph = &paragraph_;

    Galley& galley = flow_.galley;
    const std::size_t first = galley.strips.size();
    flow_blocks(item.content, inside);
    if (galley.strips.size() == first) add_strip(leading_, inside);
    add_label(galley.strips[first], item, number, label);
    const bool apart = list_.spacing == ListSpacing::loose && index > 0;
    set_space(galley, first, apart ? leading_ / 2 : 0, 0);
    const bool lonely = (index == 1 && first == second_strip_) || index + 1 == list_.items.size();
    if (index == 0) second_strip_ = first + 1;
    if (index > 0 && lonely) avoid_break(galley.strips[first]);
  }

  static void avoid_break(Strip& strip) {
    if (strip.break_before == BreakBefore::allowed) strip.break_before = BreakBefore::avoided;
  }

  void add_label(Strip& strip, const ListItem& item, std::size_t number, StructureId label) {
    std::vector<PageItem> content = std::move(strip.items);
    strip.items.clear();
    const double baseline = baseline_offset(leading_, style_.size);
    const double middle = baseline - 0.24 * style_.size; // half the height of small letters
    switch (item.task) {
    case TaskState::open:
    case TaskState::done: add_task_box(strip, {flow_.left, baseline}, item.task, style_, label, flow_); break;
    case TaskState::none:
      if (list_.kind == ListKind::bullet)
        add_ring(strip, {flow_.left + 0.32 * leading_, middle}, style_, label, flow_);
      else
        add_number(strip, number, baseline, label);
      break;
    }
    strip.items.insert(strip.items.end(), std::make_move_iterator(content.begin()),
                       std::make_move_iterator(content.end()));
  }

  void add_number(Strip& strip, std::size_t number, double baseline, StructureId label) {
    const std::string text = std::to_string(number) + ".";
    const double width = text_width(text, style_, flow_.context());
    TextLine line = set_line(text + " ", style_, label, flow_.context());
    for (PageItem& item : line.items) {
      translate(item, flow_.left + indent_ - label_gap - width, baseline);
      strip.items.push_back(std::move(item));
    }
  }

  const List& list_;
  const Flow& flow_;
  TextStyle style_;
  double leading_;
  ParagraphStyle paragraph_;
  double indent_;
  StructureId list_element_;
  std::size_t second_strip_ = 0; // where the second item begins when the first is one line
};

} // namespace

void flow_list(const List& list, const Flow& flow) {
  const std::size_t first = flow.galley.strips.size();
  ListFlow(list, flow).run();
  const bool inner = flow.grid == Grid::off && flow.frame == no_index;
  const double room = inner ? 0 : flow.paragraph_style().leading / 2;
  set_space(flow.galley, first, room, room);
}

} // namespace praktijkboek
