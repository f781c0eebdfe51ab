#pragma once

#include "layout/book/blank_piece.h"
#include "layout/inline/text_block.h"
#include "layout/inline/theme_styles.h"

#include <string_view>
#include <utility>

namespace praktijkboek {

/// Texts below each other on one page.
class PageColumn {
public:
  PageColumn(BlankPiece& piece, std::size_t page, double left, double width, double top)
      : piece_(piece), page_(page), left_(left), width_(width), y_(top) {}

  void add(std::string_view words, const TextStyle& style, double leading, Role role = Role::paragraph) {
    if (words.empty()) return;
    TextBlock block = set(words, style, leading, piece_.pages().add_element(role, piece_.pages().root()));
    const double height = block.height();
    place(std::move(block), piece_.pages(), page_, {left_, y_});
    y_ += height;
  }
  void skip(double room) { y_ += room; }
  /// Where the next text begins.
  double y() const { return y_; }

  /// How high a text will be.
  double height_of(std::string_view words, const TextStyle& style, double leading) const {
    return words.empty() ? 0 : set(words, style, leading, artifact).height();
  }

private:
  TextBlock set(std::string_view words, const TextStyle& style, double leading, StructureId element) const {
    return set_text(words, style, label_paragraph(leading), width_, element, piece_.composition().context);
  }

  BlankPiece& piece_;
  std::size_t page_;
  double left_;
  double width_;
  double y_;
};

} // namespace praktijkboek
