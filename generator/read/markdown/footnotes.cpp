#include "base/text.h"
#include "read/markdown/block_reader.h"

#include <algorithm>

/// cmark moves the footnotes that are used to the end of its tree, in the order of first use, and drops the others.

namespace praktijkboek {

namespace {

constexpr auto none = std::string_view::npos;

/// The label of a line `[^label]: …`, also inside of a quotation; empty when it is none.
std::string_view defined_label(std::string_view line) {
  const std::size_t begin = line.find_first_not_of(" \t>");
  if (begin == none || !line.substr(begin).starts_with("[^")) return {};
  const std::size_t close = line.find("]:", begin);
  return close == none ? std::string_view{} : line.substr(begin + 2, close - begin - 2);
}

} // namespace

void BlockReader::find_footnotes() {
  for (cmark_node* node = tree_.root()->first_child; node != nullptr; node = node->next)
    if (node->type == CMARK_NODE_FOOTNOTE_DEFINITION) footnotes_.labels.emplace_back(text_of(node->as.literal));
  used_footnotes_ = footnotes_.labels.size();
  if (places_.markdown().text.find("[^") == none) return;
  for (int line = 1; line <= static_cast<int>(places_.line_count()); ++line)
    if (const std::string_view label = defined_label(places_.line(line)); !label.empty())
      footnotes_.labels.emplace_back(label);
}

std::span<const Footnote> BlockReader::read_footnotes() {
  std::vector<Footnote> footnotes;
  for (cmark_node* node = tree_.root()->first_child; node != nullptr; node = node->next) {
    if (node->type != CMARK_NODE_FOOTNOTE_DEFINITION) continue;
    const std::string_view line = places_.line(node->start_line);
    const int column = static_cast<int>(std::min(line.find("[^"), line.size())) + 1;
    const Span span = places_.span(node->start_line, column, node->end_line);
    if (footnotes_.use == FootnoteUse::refused) {
      reading_.error(span, {"a footnote cannot stand here"}, {"put what it says into the text"});
      continue;
    }
    const NodeId id = reading_.number(span);
    const std::string_view label = reading_.keep(text_of(node->as.literal), span.begin + 2);
    ++depth_;
    footnotes.push_back({id, label, read_children(*node)});
    --depth_;
  }
  if (setting_ == Setting::document) report_unused_footnotes();
  return reading_.store_all(footnotes);
}

void BlockReader::report_unused_footnotes() {
  if (places_.markdown().text.find("[^") == none) return;
  const auto is_used = [&](int line) {
    for (cmark_node* node = tree_.root()->last_child; node != nullptr; node = node->prev)
      if (node->type == CMARK_NODE_FOOTNOTE_DEFINITION && node->start_line == line) return true;
    return false;
  };
  const auto in_code = [&](int line) {
    return std::any_of(code_lines_.begin(), code_lines_.end(),
                       [&](const Lines& lines) { return line >= lines.first && line <= lines.last; });
  };
  for (int line = 1; line <= static_cast<int>(places_.line_count()); ++line) {
    const std::string_view label = defined_label(places_.line(line));
    if (label.empty() || is_used(line) || in_code(line)) continue;
    const std::size_t begin = places_.line_begin(line) + places_.line(line).find("[^");
    const Span span = places_.markdown().source_span(begin, begin + label.size() + 3);
    const auto used_end = footnotes_.labels.begin() + static_cast<std::ptrdiff_t>(used_footnotes_);
    const bool twice = std::find(footnotes_.labels.begin(), used_end, label) != used_end;
    if (twice)
      reading_.error(span, {"footnote '[^{}]' is defined twice", label});
    else
      reading_.error(span, {"footnote '[^{}]' is not used", label},
                     {"write '[^{}]' where it belongs, or delete it", label});
  }
}

} // namespace praktijkboek
