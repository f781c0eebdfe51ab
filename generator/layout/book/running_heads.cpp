#include "layout/book/running_heads.h"

#include "layout/inline/text_block.h"
#include "layout/inline/theme_styles.h"
#include "layout/page/page_area.h"

namespace praktijkboek {

namespace {

enum class Side { left, right };

bool has_page_numbers(PieceKind kind) {
  switch (kind) {
  case PieceKind::title:
  case PieceKind::part: return false;
  case PieceKind::contents:
  case PieceKind::figures:
  case PieceKind::document:
  case PieceKind::subject_index:
  case PieceKind::excerpt:
  case PieceKind::hand_out:
  case PieceKind::note_pages: return true;
  case PieceKind::cover:
  case PieceKind::divider:
  case PieceKind::cards: // a number would be cut off
  case PieceKind::back: return false;
  }
  return true;
}

class HeadPainter {
public:
  HeadPainter(const LayoutContext& context, PageBuilder& pages) : context_(context), pages_(pages) {}

  void paint(const std::string& words, const TextStyle& style, double baseline, Side edge, std::size_t page,
             Side hand) {
    if (words.empty()) return;
    const PageMaster& master = context_.master;
    // The hand of the page in the book counts, not its number in the piece.
    const PageArea area = page_area(master, hand == Side::right ? 0 : 1);
    TextLine line = set_line(words, style, artifact, context_);
    const double x = edge == Side::left ? area.full_left : area.full_left + area.full_width - line.width;
    place(std::move(line), pages_, page, {x, baseline});
  }

private:
  const LayoutContext& context_;
  PageBuilder& pages_;
};

} // namespace

void paint_running_heads(const BookPiece& piece, std::size_t first_page, const LayoutContext& context,
                         PagedDocument& document) {
  if (!has_page_numbers(piece.kind)) return;
  const Theme& theme = context.theme;
  const double size = theme.small_size - 0.5;
  const TextStyle quiet = sans_text(theme, size, FontStyle::regular, ColourRole::quiet);
  const TextStyle number = sans_text(theme, size + 1, FontStyle::bold, ColourRole::structure);
  PageBuilder pages(document, context.master);
  HeadPainter painter(context, pages);
  for (std::size_t page = 0; page < document.pages.size(); ++page) {
    const Side hand = (first_page + page) % 2 == 0 ? Side::right : Side::left;
    const bool has_head = page > 0 && piece.head == RunningHead::shown;
    if (has_head)
      painter.paint(hand == Side::left ? piece.left_head : piece.right_head, quiet, context.master.head_distance, hand,
                    page, hand);
    painter.paint(document.pages[page].label, number, context.master.height - context.master.foot_distance, hand, page,
                  hand);
  }
}

} // namespace praktijkboek
