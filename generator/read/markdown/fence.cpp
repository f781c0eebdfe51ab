#include "base/text.h"
#include "read/fenced/fenced_block.h"
#include "read/markdown/block_reader.h"
#include "yaml/parse_yaml.h"

#include <algorithm>

/// Fenced blocks: those of ours by their first word, all others are code.

namespace praktijkboek {

namespace {

constexpr auto none = std::string_view::npos;

std::string_view first_word(std::string_view info) {
  const std::string_view words = trim(info);
  return words.substr(0, words.find_first_of(" \t"));
}

} // namespace

void BlockReader::read_code(cmark_node& node) {
  code_lines_.push_back({node.start_line, node.end_line});
  const bool fenced = node.as.code.fenced != 0;
  const std::string_view word = fenced ? first_word(text_of(node.as.code.info)) : std::string_view{};
  const Span span = span_of(node);
  if (fenced) report_unclosed_fence(node);
  if (fence_word(word)) {
    read_fence_of_ours(node, word, span);
    return;
  }
  report_misspelt_fence(node, word);
  const std::string_view literal = text_of(node.as.code.literal);
  const Excerpt text = places_.locate(literal, node.start_line + (fenced ? 1 : 0), node.end_line, content_pieces_);
  const NodeId id = reading_.number(span);
  push(id, reading_.store(CodeBlock{reading_.keep(word), reading_.keep(literal, text.source_offset(0))}));
}

void BlockReader::read_fence_of_ours(cmark_node& node, std::string_view word, Span span) {
  const NodeId id = reading_.number(span);
  const std::string_view literal = text_of(node.as.code.literal);
  const Excerpt text = places_.locate(literal, node.start_line + 1, node.end_line, content_pieces_);
  const auto body = parse_yaml(reading_.source(), text, reading_.diagnostics());
  if (!body) return;
  if (const auto kind = read_fenced_block(reading_, *fence_word(word), *body)) push(id, *kind);
}

/// Without its closing fence, a block takes the rest of the document.
void BlockReader::report_unclosed_fence(const cmark_node& node) {
  std::string_view last = trim(places_.line(node.end_line));
  while (last.starts_with('>')) last = trim(last.substr(1));
  const bool only_fence = !last.empty() && last.find_first_not_of(static_cast<char>(node.as.code.fence_char)) == none;
  if (node.end_line > node.start_line && only_fence && last.size() >= node.as.code.fence_length) return;
  const std::string fence(node.as.code.fence_length, static_cast<char>(node.as.code.fence_char));
  reading_.error(places_.span(node.start_line, node.start_column, node.start_line), {"this block is not closed"},
                 {"write '{}' on a line below it", fence});
}

void BlockReader::report_misspelt_fence(const cmark_node& node, std::string_view word) {
  if (word.empty()) return;
  const std::string_view line = places_.line(node.start_line);
  const std::size_t column = std::min(line.find(word), line.size());
  const std::size_t begin = places_.line_begin(node.start_line) + column;
  const Span span = places_.markdown().source_span(begin, begin + word.size());
  if (word == "include") {
    reading_.error(span, {"'include' blocks are not supported"}, {"there are {}", enumeration(fence_words())});
    return;
  }
  if (const auto near = closest(word, fence_words()))
    reading_.error(span, {"there are no '{}' blocks", word}, {"did you mean '{}'?", *near});
}

} // namespace praktijkboek
