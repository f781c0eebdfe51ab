#include "layout/inline/break_lines.h"
#include "layout/inline/itemize.h"
#include "layout/inline/split_wide_runs.h"
#include "layout/inline/text_block.h"
#include "layout/inline/theme_styles.h"
#include "unit/layout/break_lines_sample.h"
#include "unit/layout/print_sample.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <utility>

using namespace praktijkboek;
using sample::Dice;
using sample::Edge;
using sample::FirstFit;

namespace {

LineShape made_up_shape(Dice& dice, Edge edge) {
  return {60 + static_cast<double>(dice.roll(200)), dice.roll(2) == 0 ? 0.0 : 12.0, edge == Edge::ragged ? 20.0 : 0.0};
}

/// Every paragraph of the handbook, its markup taken for words.
std::vector<std::string> paragraphs_of_the_book() {
  std::vector<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(PROJECT_ROOT "/content"))
    if (entry.path().extension() == ".md") files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  std::vector<std::string> paragraphs;
  for (const auto& path : files) {
    std::ifstream file(path);
    std::string paragraph;
    for (std::string line; std::getline(file, line);) {
      if (!line.empty()) {
        paragraph += (paragraph.empty() ? "" : " ") + line;
      } else if (!paragraph.empty()) {
        paragraphs.push_back(std::exchange(paragraph, {}));
      }
    }
    if (!paragraph.empty()) paragraphs.push_back(paragraph);
  }
  return paragraphs;
}

struct Compared {
  std::size_t paragraphs = 0;
  std::size_t with_first_fit = 0; // first fit found a way too
  std::size_t better = 0;
  std::size_t without_way = 0; // no breaks at all keep lines within their width and hyphens apart
};

/// No overfull line and no third hyphen unless there is no other way, and no worse than either kind of first fit.
void compare(const std::vector<LineItem>& items, const LineShape& shape, Compared& compared) {
  const LineEnds ends = break_lines(items, shape);
  ++compared.paragraphs;
  const std::vector<double> ratios = sample::ratios(items, ends, shape);
  if (sample::has_way(items, shape)) {
    const auto overfull = std::count_if(ratios.begin(), ratios.end(), is_overfull);
    if (overfull > 0) FAIL_CHECK("an overfull line of " << shape.width << " points");
    if (sample::hyphens_in_a_row(items, ends) > most_hyphens) FAIL_CHECK("more than two hyphens in a row");
  } else {
    ++compared.without_way;
  }
  const double demerits = total_demerits(items, ends, shape);
  for (const FirstFit fit : {FirstFit::natural, FirstFit::shrunk}) {
    const auto greedy = sample::first_fit(items, shape, fit);
    if (!greedy) continue;
    ++compared.with_first_fit;
    const double greedy_demerits = total_demerits(items, *greedy, shape);
    if (demerits > greedy_demerits * (1 + 1e-9)) FAIL_CHECK(demerits << " above first fit: " << greedy_demerits);
    if (demerits < greedy_demerits * (1 - 1e-9)) ++compared.better;
  }
}

} // namespace

TEST_CASE("of all ways to break a short paragraph the one with the least demerits is found") {
  std::size_t compared = 0;
  for (std::uint64_t seed = 0; seed < 1'500; ++seed) {
    Dice dice(seed);
    const Edge edge = seed % 2 == 0 ? Edge::justified : Edge::ragged;
    const auto items = sample::made_up_paragraph(dice, 3 + dice.roll(6), edge);
    LineShape shape = made_up_shape(dice, edge);
    shape.width = 30 + static_cast<double>(dice.roll(90));
    const auto least = sample::least_demerits(items, shape);
    if (!least) continue;
    ++compared;
    const double found = total_demerits(items, break_lines(items, shape), shape);
    if (std::abs(found - *least) > 1e-9 * *least) FAIL_CHECK("seed " << seed << ": " << found << ", least " << *least);
  }
  CHECK(compared > 1'000);
}

TEST_CASE("made-up paragraphs are never broken worse than by first fit") {
  Compared compared;
  for (std::uint64_t seed = 0; seed < 2'000; ++seed) {
    Dice dice(seed);
    const Edge edge = seed % 2 == 0 ? Edge::justified : Edge::ragged;
    const auto items = sample::made_up_paragraph(dice, 20 + dice.roll(150), edge);
    compare(items, made_up_shape(dice, edge), compared);
  }
  CHECK(compared.without_way < compared.paragraphs / 4);
  CHECK(compared.with_first_fit > 3'000);
  CHECK(compared.better > compared.with_first_fit / 2);
}

TEST_CASE("the paragraphs of the handbook are never broken worse than by first fit") {
  const LayoutContext context = sample::print_context();
  WordCache& cache = word_cache(context.fonts, context.hyphenator);
  const std::vector<std::string> paragraphs = paragraphs_of_the_book();
  REQUIRE(paragraphs.size() > 200);
  Compared compared;
  for (const double width : {341.0, 180.0, 90.0}) {
    for (const std::string& words : paragraphs)
      for (const Edge edge : {Edge::justified, Edge::ragged}) {
        const TextStyle style = body_text(context.theme);
        const StyledText text = styled(words, style, artifact);
        ParagraphStyle paragraph = body_paragraph(context.theme);
        paragraph.alignment = edge == Edge::justified ? TextAlignment::justified : TextAlignment::start;
        LineItems items = itemize(text, paragraph, context, cache);
        split_wide_runs(items, width, text);
        compare(items.items, {width, 0, edge == Edge::ragged ? 3.5 * style.size : 0}, compared);
      }
    if (width > 100) CHECK(compared.without_way == 0); // only a column as narrow as a word needs a third hyphen
  }
  CHECK(compared.without_way < compared.paragraphs / 100);
  CHECK(compared.with_first_fit > compared.paragraphs);
  CHECK(compared.better > compared.with_first_fit / 3);
}

TEST_CASE("the last line is not stretched") {
  Dice dice(7);
  const auto items = sample::made_up_paragraph(dice, 60, Edge::justified);
  for (double width = 60; width < 300; width += 7) {
    const LineShape shape{width, 0, 0};
    const auto ratios = sample::ratios(items, break_lines(items, shape), shape);
    CHECK(ratios.back() <= 0);
  }
}

TEST_CASE("a space before the end of a line makes no empty line") {
  const LayoutContext context = sample::print_context();
  const ParagraphStyle style = label_paragraph(12);
  const TextStyle look = body_text(context.theme);
  CHECK(set_text("een twee ", look, style, 200, 1, context).lines.size() == 1);
  CHECK(set_text("een twee \n drie", look, style, 200, 1, context).lines.size() == 2);
  CHECK(set_text("regieondersteuner \ntwee", look, style, 100, 1, context).lines.size() == 2);
}

TEST_CASE("words in several styles and hard spaces are broken too before a line sticks out") {
  const LayoutContext context = sample::print_context();
  TextStyle bold = body_text(context.theme);
  bold.style = FontStyle::bold;
  StyledText text = styled("onder", body_text(context.theme), 1);
  text.append("steunings", bold, 1);
  text.append("plan\u00A0en\u00A0nog\u00A0veel\u00A0meer", body_text(context.theme), 1);
  for (const double width : {30.0, 45.0, 60.0, 80.0}) {
    const TextBlock block = set_text(text, label_paragraph(12), width, context);
    for (const TextLine& line : block.lines) {
      CHECK(line.width <= width + 0.01);
      CHECK(line.excess == 0);
    }
  }
}

TEST_CASE("a line that its column cannot hold says by how much") {
  const LayoutContext context = sample::print_context();
  const TextBlock block = set_text("MM", body_text(context.theme), label_paragraph(12), 4, 1, context);
  REQUIRE(block.lines.size() == 2);
  CHECK(block.lines[0].excess == Approx(block.lines[0].width - 4));
}
