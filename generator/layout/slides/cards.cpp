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
#include <optional>

namespace praktijkboek {

namespace {

constexpr std::size_t rows = 3;
constexpr double padding = 17; // between the cut line and the text

enum class Side { front, back };

class CardMaker {
public:
  CardMaker(const LayoutContext& context, Diagnostics& diagnostics)
      : context_(context), diagnostics_(diagnostics), pages_(document_, context.master),
        area_(page_area(context.master, 0)), columns_(static_cast<std::size_t>(context.master.columns)) {}

  void add(const ResolvedDocument& exercise) {
    exercise_ = &exercise;
    bool is_first = true;
    for_each_block(exercise.document->content, [&](const Block& block) {
      const auto* const* cards = std::get_if<const RoleCards*>(&block.kind);
      if (cards == nullptr) return;
      const std::size_t page =
          (*cards)->sides == CardSides::two ? add_set_of_two_sides(**cards, block.id) : add_set(**cards, block.id);
      if (is_first) pages_.add_outline(1, title_of(exercise), {page, {0, 0}});
      is_first = false;
    });
  }

  static std::string title_of(const ResolvedDocument& exercise) {
    return fmt::format("{}: {}", exercise.document->front_matter.title, exercise.words()("print.cards"));
  }

  PagedDocument take() { return std::move(document_); }

private:
  std::size_t a_page() const { return columns_ * rows; }

  /// Goes on where the cards before them end. Returns the page of the first.
  std::size_t add_set(const RoleCards& cards, NodeId id) {
    std::optional<std::size_t> first;
    for (const RoleCard& card : cards.cards) {
      if (free_ == 0) begin_front();
      const std::size_t place = a_page() - free_--;
      const std::size_t page = pages_.page_count() - 1;
      add_card(card, Side::front, page, cell(place % columns_, place / columns_), id);
      if (!first) first = page;
    }
    return first.value_or(0);
  }

  std::size_t add_set_of_two_sides(const RoleCards& cards, NodeId id) {
    std::optional<std::size_t> first_page;
    for (std::size_t first = 0; first < cards.cards.size(); first += a_page()) {
      const auto some = cards.cards.subspan(first, std::min(a_page(), cards.cards.size() - first));
      begin_front();
      if (!first_page) first_page = pages_.page_count() - 1;
      add_side(some, Side::front, id);
      add_page();
      add_side(some, Side::back, id);
      free_ = 0;
    }
    return first_page.value_or(0);
  }

  std::size_t add_page() { return pages_.add_page(std::to_string(pages_.page_count() + 1)); }

  /// On the front of a sheet of paper: what lies behind cards with one side stays blank.
  void begin_front() {
    if (pages_.page_count() % 2 == 1) add_page();
    paint_cut_lines(add_page());
    free_ = a_page();
  }

  void add_side(std::span<const RoleCard> cards, Side side, NodeId id) {
    for (std::size_t i = 0; i < cards.size(); ++i) {
      const std::size_t column = side == Side::front ? i % columns_ : columns_ - 1 - i % columns_;
      add_card(cards[i], side, pages_.page_count() - 1, cell(column, i / columns_), id);
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
    diagnostics_.error(*exercise_->document->source, exercise_->document->span_of(id),
                       {"the text of card '{}' is about {} lines too long to cut it out", card.title, lines},
                       {"say less on the card, or make two of it"});
  }

  std::string foot(Side side) const {
    const std::string name = upper_case_first(exercise_->place().number_name);
    const std::string title = exercise_->document->front_matter.title;
    const std::string line = name.empty() ? title : fmt::format("{} · {}", name, title);
    return side == Side::front ? line : fmt::format("{} · {}", line, exercise_->words()("cards.back"));
  }

  /// Returns where it ends.
  double set_text_of_card(Blocks blocks, StructureId element, std::size_t page, const Rectangle& room) {
    Galley galley;
    Composition composition{*exercise_, context_, pages_, no_page_numbers_, diagnostics_, {}};
    Flow flow{composition, galley};
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

  const ResolvedDocument* exercise_ = nullptr; // whose cards are added
  const LayoutContext& context_;
  Diagnostics& diagnostics_;
  const PageNumbers no_page_numbers_;
  PagedDocument document_;
  PageBuilder pages_;
  const PageArea area_;
  const std::size_t columns_;
  std::size_t free_ = 0; // places for cards with one side on the last page
};

} // namespace

PagedDocument layout_cards(std::span<const ResolvedDocument> exercises, const LayoutContext& context,
                           Diagnostics& diagnostics) {
  CardMaker maker(context, diagnostics);
  for (const ResolvedDocument& exercise : exercises) maker.add(exercise);
  PagedDocument cards = maker.take();
  cards.metadata = metadata_of(exercises.front());
  cards.metadata.title = CardMaker::title_of(exercises.front());
  return cards;
}

} // namespace praktijkboek
