#include "read/fenced/fenced_block.h"
#include "read/names.h"
#include "read/yaml_texts.h"

#include <array>

namespace praktijkboek {

namespace {

constexpr std::array<Choice<CardSides>, 2> sides{{{"one", CardSides::one}, {"two", CardSides::two}}};

RoleCard read_card(Reading& reading, const YamlContext& context, const YamlValue& value, CardSides card_sides) {
  MapReader map(context, value, "a card");
  RoleCard card;
  if (!map.is_map()) return card;
  card.title = keep_required_text(reading, map, "title");
  map.required_value("text");
  card.text = read_markdown_blocks(reading, map, "text");
  card.back = read_markdown_blocks(reading, map, "back");
  switch (card_sides) {
  case CardSides::one:
    if (!card.back.empty()) map.error("back", {"these cards have one side"}, {"write 'sides: two' above the cards"});
    card.back = {};
    break;
  case CardSides::two:
    if (card.back.empty())
      reading.error(map.span(), {"this card has no 'back'"}, {"all cards have two sides, or none"});
    break;
  }
  map.finish();
  return card;
}

} // namespace

std::optional<decltype(Block::kind)> read_role_cards(Reading& reading, MapReader& map) {
  RoleCards cards;
  if (!read_label(map, "label").empty()) cards.label = keep_text(reading, map, "label");
  cards.sides = map.choice<CardSides>("sides", sides).value_or(CardSides::one);
  std::vector<RoleCard> all;
  map.required_value("cards");
  for (const YamlValue& value : map.list("cards")) all.push_back(read_card(reading, map.context(), value, cards.sides));
  map.finish();
  if (all.empty()) return std::nullopt;
  cards.cards = reading.store_all(all);
  return reading.store(cards);
}

} // namespace praktijkboek
