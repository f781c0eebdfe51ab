#include "model/dump.h"

#include <catch2/catch.hpp>

using namespace praktijkboek;

TEST_CASE("inlines are dumped on one line") {
  const std::vector<Inline> word{{Text{"woord"}, 0}};
  const std::vector<CitedWork> works{{"a2020", "p. 24", {}}, {"b", "", {}}};
  const Link link{"https://x.nl", word};
  const CrossReference reference{"kern", {}};
  const Citation citation{works, CitationForm::parenthetical};
  const std::vector<Inline> content{{Text{"Een [x] en\n"}, 0}, {Emphasis{word}, 0}, {&link, 0},
                                    {&reference, 0},           {&citation, 0},      {LineBreak{}, 0}};
  CHECK(dump(Inlines(content)) ==
        "Een \\[x\\] en\\n[em woord][link https://x.nl | woord][ref kern][cite a2020, p. 24; b][break]");
}

TEST_CASE("blocks are dumped on lines, what they hold deeper") {
  const std::vector<Inline> word{{Text{"woord"}, 0}};
  const std::vector<Block> paragraph{{Paragraph{word}, 0}};
  const std::vector<ListItem> items{{TaskState::done, paragraph}, {TaskState::none, {}}};
  const Box box{"tip", word, paragraph};
  const Heading heading{3, "x", word};
  const List list{ListKind::ordered, ListSpacing::loose, 4, items};
  const CodeBlock code{"c", "een\n\ntwee\n"};
  const std::vector<Block> blocks{{&heading, 0}, {&list, 0}, {&box, 0}, {&code, 0}, {ThematicBreak{}, 0}};
  CHECK(dump(Blocks(blocks)) == "heading 3 {#x}: woord\n"
                                "list from 4 loose\n"
                                "  item done\n"
                                "    paragraph: woord\n"
                                "  item\n"
                                "box tip: woord\n"
                                "  paragraph: woord\n"
                                "code c\n"
                                "  |een\n"
                                "  |\n"
                                "  |twee\n"
                                "thematic break\n");
}

TEST_CASE("fields are dumped with what makes them differ from a plain one") {
  Field field;
  field.key = "wens";
  field.label = "Mijn wens";
  field.help = "In je eigen woorden";
  field.width = FieldWidth::half;
  field.obligation = Obligation::required;
  field.kind = LongTextField{4};
  const std::vector<Field> fields{field};
  const std::vector<Block> blocks{{FieldGroup{fields}, 0}};
  CHECK(dump(Blocks(blocks)) == "fields\n"
                                "  wens: long text of 4 lines half required\n"
                                "    label: Mijn wens\n"
                                "    help: In je eigen woorden\n");
}
