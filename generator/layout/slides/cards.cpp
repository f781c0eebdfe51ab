#include "base/text.h"
#include "layout/flow/flow.h"
#include "layout/inline/theme_styles.h"
#include "layout/metadata.h"
#include "layout/page/fill_place.h"
#include "layout/page/page_area.h"
#include "layout/slides/layout_slides.h"
#include "model/walk.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace praktijkboek {

namespace {

constexpr std::size_t rows = 3;
constexpr double padding = 17; // between the cut line and the text

enum class Side { front, back };

class CardMaker {
public:
  CardMaker(const ResolvedDocument& exercise, const LayoutContext& context, Diagnostics& diagnostics)
      : exercise_(exercise), context_(context), diagnostics_(diagnostics),
        pages_(document_, context.master), composition_{exercise, context, pages_, no_page_numbers_, diagnostics, {}},
        area_(page_area(context.master, 0)), columns_(static_cast<std::size_t>(context.master.columns)) {}

  PagedDocument make() {
    document_.metadata = metadata_of(exercise_);
    const std::string title =
        fmt::format("{}: {}", exercise_.document->front_matter.title, exercise_.words()("print.cards"));
    document_.metadata.title = title;
    for_each_block(exercise_.document->content, [&](const Block& block) {
      if (const auto* const* cards = std::get_if<const RoleCards*>(&block.kind)) add_set(**cards, block.id);
    });
    if (pages_.page_count() > 0) pages_.add_outline(1, title, {0, {0, 0}});
    return std::move(document_);
  }

private:
  void add_set(const RoleCards& cards, NodeId id) {
    const std::size_t a_page = columns_ * rows;
    for (std::size_t first = 0; first < cards.cards.size(); first += a_page) {
      const auto some = cards.cards.subspan(first, std::min(a_page, cards.cards.size() - first));
      add_page(some, Side::front, id);
      if (cards.sides == CardSides::two) add_page(some, Side::back, id);
    }
  }

  void add_page(std::span<const RoleCard> cards, Side side, NodeId id) {
    const std::size_t page = pages_.add_page(std::to_string(pages_.page_count() + 1));
    if (side == Side::front) paint_cut_lines(page);
    for (std::size_t i = 0; i < cards.size(); ++i) {
      const std::size_t column = side == Side::front ? i % columns_ : columns_ - 1 - i % columns_;
      add_card(cards[i], side, page, cell(column, i / columns_), id);
    }
  }

  Rectangle cell(std::size_t column, std::size_t row) const {
    const double width = area_.width / static_cast<double>(columns_);
    const double height = area_.height / static_cast<double>(rows);
    return {area_.left + static_cast<double>(column) * width, area_.top + static_cast<double>(row) * height, width,
            height};
  }

  void paint_cut_lines(std::size_t page) {
    const auto cut = [&](Point from, Point to) {
      PaintedPath line;
      line.path = line_path(from, to);
      line.stroke = colour(context_.theme.light, ColourRole::quiet);
      line.stroke_width = 0.5;
      line.dashes = {4, 3};
      pages_.add(page, PageItem{std::move(line), artifact});
    };
    for (std::size_t column = 0; column <= columns_; ++column) {
      const double x = cell(column, 0).x;
      cut({x, area_.top}, {x, area_.top + area_.height});
    }
    for (std::size_t row = 0; row <= rows; ++row) {
      const double y = cell(0, row).y;
      cut({area_.left, y}, {area_.left + area_.width, y});
    }
  }

  void add_card(const RoleCard& card, Side side, std::size_t page, const Rectangle& cell, NodeId id) {
    const Theme& theme = context_.theme;
    const double width = cell.width - 2 * padding;
    const StructureId element = pages_.add_element(Role::section, pages_.root());
    const TextStyle bold = sans_text(theme, 1.15 * theme.body_size, FontStyle::bold, ColourRole::structure);
    TextBlock title = set_text(card.title, bold, label_paragraph(1.3 * theme.body_size), width,
                               pages_.add_element(Role::paragraph, element), context_);
    double y = cell.y + padding + title.height();
    place(std::move(title), pages_, page, {cell.x + padding, cell.y + padding});
    const TextStyle quiet = sans_text(theme, 7, FontStyle::regular, ColourRole::quiet);
    place(set_line(foot(side), quiet, artifact, context_), pages_, page,
          {cell.x + padding, cell.y + cell.height - 0.6 * padding});
    y += 0.4 * theme.leading;
    const double bottom = cell.y + cell.height - padding;
    const double end = set_text_of_card(side == Side::front ? card.text : card.back, element, page,
                                        {cell.x + padding, y, width, bottom - y});
    if (end <= bottom + 0.5) return;
    const auto lines = static_cast<long>(std::ceil((end - bottom) / theme.leading));
    diagnostics_.error(*exercise_.document->source, exercise_.document->span_of(id),
                       {"the text of card '{}' is about {} lines too long to cut it out", card.title, lines},
                       {"say less on the card, or make two of it"});
  }

  std::string foot(Side side) const {
    const std::string name = upper_case_first(exercise_.place().number_name);
    const std::string title = exercise_.document->front_matter.title;
    const std::string line = name.empty() ? title : fmt::format("{} · {}", name, title);
    return side == Side::front ? line : fmt::format("{} · {}", line, exercise_.words()("cards.back"));
  }

  /// Returns where it ends.
  double set_text_of_card(Blocks blocks, StructureId element, std::size_t page, const Rectangle& room) {
    Galley galley;
    Flow flow{composition_, galley};
    TextStyle text = sans_text(context_.theme, context_.theme.body_size - 0.5);
    text.figures = Figures::text;
    const ParagraphStyle paragraph = label_paragraph(context_.theme.leading - 1);
    flow.element = element;
    flow.width = room.width;
    flow.text = &text;
    flow.paragraph = &paragraph;
    flow.grid = Grid::off;
    flow.mark = ParagraphMark::space;
    flow.floats = Floats::forbidden;
    flow_blocks(blocks, flow);
    return room.y + fill_place(galley, {room.x, room.y}, room.width, page, context_, pages_);
  }

  const ResolvedDocument& exercise_;
  const LayoutContext& context_;
  Diagnostics& diagnostics_;
  const PageNumbers no_page_numbers_;
  PagedDocument document_;
  PageBuilder pages_;
  Composition composition_;
  const PageArea area_;
  const std::size_t columns_;
};

} // namespace

PagedDocument layout_cards(const ResolvedDocument& exercise, const LayoutContext& context, Diagnostics& diagnostics) {
  return CardMaker(exercise, context, diagnostics).make();
}

} // namespace praktijkboek
