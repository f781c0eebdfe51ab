#include "layout/table/cell_text.h"

#include "model/document.h"
#include "model/walk.h"

namespace praktijkboek {

std::string cell_text(const TableCell& cell) {
  std::string text;
  for_each_block(cell.content, [&](const Block& block) {
    const auto* paragraph = std::get_if<Paragraph>(&block.kind);
    if (paragraph == nullptr) return;
    if (!text.empty()) text.push_back('\n');
    text += plain_text(paragraph->content);
  });
  return text;
}

} // namespace praktijkboek
