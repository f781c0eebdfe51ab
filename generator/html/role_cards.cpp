#include "html/caption.h"

namespace praktijkboek {

namespace {

void write_card(Writer& writer, const RoleCard& card) {
  writer.markup("<div class=\"card\">\n<p class=\"card-title\">");
  writer.text(card.title);
  writer.markup("</p>\n");
  write_blocks(writer, card.text);
  if (!card.back.empty()) {
    writer.markup("<div class=\"card-back\">\n<p class=\"card-side\">");
    writer.text(writer.word("cards.back"));
    writer.markup("</p>\n");
    write_blocks(writer, card.back);
    writer.markup("</div>\n");
  }
  writer.markup("</div>\n");
}

} // namespace

void write_role_cards(Writer& writer, const RoleCards& cards, NodeId id) {
  writer.markup("<div class=\"cards\"");
  write_anchor(writer, id);
  writer.markup(">\n");
  for (const RoleCard& card : cards.cards) write_card(writer, card);
  writer.markup("</div>\n");
}

} // namespace praktijkboek
