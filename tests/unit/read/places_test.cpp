#include "model/walk.h"
#include "unit/read/read_support.h"

#include <catch2/catch.hpp>

#include <vector>

using namespace praktijkboek;

namespace {

Inlines content_of_inline(const Inline& node) {
  return std::visit(overloaded{
                        [](const Emphasis& n) { return n.content; },
                        [](const Strong& n) { return n.content; },
                        [](const Strikethrough& n) { return n.content; },
                        [](const Link* n) { return n->content; },
                        [](const CrossReference* n) { return n->content; },
                        [](const TermReference* n) { return n->content; },
                        [](const ForeignText* n) { return n->content; },
                        [](const auto&) { return Inlines{}; },
                    },
                    node.kind);
}

void collect(std::vector<const Inline*>& found, Inlines nodes) {
  for (const Inline& node : nodes) {
    found.push_back(&node);
    collect(found, content_of_inline(node));
  }
}

std::vector<const Inline*> all_inlines(const Document& document) {
  std::vector<const Inline*> found;
  const auto visit = [&](const Block& block) {
    if (const auto* paragraph = std::get_if<Paragraph>(&block.kind)) collect(found, paragraph->content);
    if (const auto* heading = std::get_if<const Heading*>(&block.kind)) collect(found, (*heading)->content);
    if (const auto* box = std::get_if<const Box*>(&block.kind)) collect(found, (*box)->title);
    if (const auto* table = std::get_if<const Table*>(&block.kind)) {
      collect(found, (*table)->caption.content);
      for (const TableColumn& column : (*table)->columns) collect(found, column.title);
    }
  };
  for_each_block(document.content, visit);
  for (const Footnote& footnote : document.footnotes) for_each_block(footnote.content, visit);
  return found;
}

/// What stands in the source at the place of each inline, one a line; line ends as '|'.
std::string places(std::string_view body) {
  const ReadMarkdown read(body);
  std::string out;
  for (const Inline* node : all_inlines(*read.document)) {
    std::string text(at(*read.source, read.document->span_of(node->id)));
    std::replace(text.begin(), text.end(), '\n', '|');
    out += text + "\n";
  }
  return out;
}

} // namespace

TEST_CASE("every inline knows where it stands") {
  CHECK(places("Zie *deze **ene*** en `x` [@a, p. 2] op https://x.nl.\n") == "Zie \n"
                                                                             "*deze **ene***\n"
                                                                             "deze \n"
                                                                             "**ene**\n"
                                                                             "ene\n"
                                                                             " en \n"
                                                                             "`x`\n"
                                                                             " \n"
                                                                             "[@a, p. 2]\n"
                                                                             " op \n"
                                                                             "https://x.nl\n"
                                                                             "https://x.nl\n"
                                                                             ".\n");
  CHECK(places("[](#kern)[een *x*](term:y \"t\") en [z][ref] ~~weg~~\n\n[ref]: https://x.nl\n") ==
        "[](#kern)\n"
        "[een *x*](term:y \"t\")\n"
        "een \n"
        "*x*\n"
        "x\n"
        " en \n"
        "[z][ref]\n"
        "z\n"
        " \n"
        "~~weg~~\n"
        "weg\n");
}

TEST_CASE("places are right behind escapes and entities") {
  CHECK(places("a \\* b &amp; c *d*\n") == "a \\* b &amp; c \n*d*\nd\n");
  CHECK(places("\\@x \\[@y] *d*\n") == "\\@x \\[\n@y\n] \n*d*\nd\n");
}

TEST_CASE("places are right over line ends, in lists and in quotations") {
  CHECK(places("een\ntwee *drie*\n") == "een|twee \n*drie*\ndrie\n");
  CHECK(places("> een\n> twee *drie\n> vier*\n") == "een|> twee \n*drie|> vier*\ndrie|> vier\n");
  CHECK(places("- een\n\n  twee *drie*\n  1. > vier\n     > `x`\n") == "een\ntwee \n*drie*\ndrie\nvier|\n`x`\n");
  CHECK(places("een  \n   twee\\\ndrie\n") == "een\n  \ntwee\n\\\ndrie\n");
  CHECK(places("> [!TIP] Een *twee*\n> drie **vier**\n") == "Een \n*twee*\ntwee\ndrie \n**vier**\nvier\n");
}

TEST_CASE("places are right in headings, tables and footnotes") {
  CHECK(places("## Een *twee* {#drie}\n") == "Een \n*twee*\ntwee\n");
  CHECK(places("## Een [x](#y) ##\n") == "Een \n[x](#y)\nx\n");
  CHECK(places("Een *twee*\n----------\n") == "Een \n*twee*\ntwee\n");
  CHECK(places("| a | *b* |\n|---|:-:|\n| c \\| d | e **f** |\n| g |\n\nTabel: h *i*\n") ==
        "h \n*i*\ni\na\n*b*\nb\nc \\| d\ne \n**f**\nf\ng\n");
  CHECK(places("> vooraf\n> a | b\n> --- | ---\n> c | *d*\n") == "vooraf\na\nb\nc\n*d*\nd\n");
  CHECK(places("x[^1]\n\n[^1]: een\n    *twee*\n") == "x\n[^1]\neen|\n*twee*\ntwee\n");
}

TEST_CASE("places are right with the line ends of Windows") {
  CHECK(places("een\r\ntwee *drie*\r\n\r\n> vier\r\n> *vijf*\r\n") ==
        "een\r|twee \n*drie*\ndrie\nvier\r|\n*vijf*\nvijf\n");
}

TEST_CASE("texts are views of the source wherever they stand there in one piece") {
  const ReadMarkdown read("Een regel\nen nog een *nadruk* met \\* en.\n\n> een\n> twee\n");
  const std::string_view source = read.source->text;
  std::vector<bool> views;
  for (const Inline* node : all_inlines(*read.document))
    if (const auto* text = std::get_if<Text>(&node->kind))
      views.push_back(text->text.data() >= source.data() && text->text.data() < source.data() + source.size());
  CHECK(views == std::vector<bool>{true, true, false, false});
}

TEST_CASE("nodes are numbered in reading order") {
  const ReadMarkdown read(
      "## a *b*\n\n| c | d |\n| - | - |\n| e | f |\n\nTabel: g\n\n> [!TIP] h\n> i[^1]\n\n[^1]: j\n");
  NodeId last = 0;
  for (const Inline* node : all_inlines(*read.document)) {
    CHECK(node->id > last);
    last = node->id;
  }
  CHECK(last < read.document->spans.size());
}
