#include "base/text.h"
#include "read/markdown/block_reader.h"

#include <algorithm>
#include <array>
#include <charconv>

/// `> [!TIP] Title` and plain quotations.

namespace praktijkboek {

namespace {

constexpr auto none = std::string_view::npos;

/// The parts of the first line of a box.
struct BoxHead {
  std::string_view kind;
  ContentRange title;
  std::size_t body = 0; // where the next line begins
};

std::optional<BoxHead> find_box_head(std::string_view content) {
  if (!content.starts_with("[!")) return std::nullopt;
  const std::size_t line_end = std::min(content.find('\n'), content.size());
  const std::size_t close = content.substr(0, line_end).find(']');
  if (close == none) return std::nullopt;
  BoxHead head;
  head.kind = content.substr(2, close - 2);
  head.title.begin = std::min(content.find_first_not_of(" \t", close + 1), line_end);
  const std::size_t last = content.find_last_not_of(" \t\n", line_end);
  head.title.end = std::max(head.title.begin, last == none ? 0 : last + 1);
  head.body = std::min(content.find_first_not_of(" \t", line_end + 1), content.size());
  return head;
}

/// What only slides have. These words are those of our own syntax, whatever boxes a book declares.
struct SlideWord {
  std::string_view word;
  SlidePartKind kind;
};
constexpr std::array<SlideWord, 3> slide_words{
    {{"notitie", SlidePartKind::notes}, {"kolom", SlidePartKind::column}, {"stapsgewijs", SlidePartKind::steps}}};

std::optional<SlidePartKind> slide_part_kind(std::string_view word) {
  for (const SlideWord& slide_word : slide_words)
    if (slide_word.word == word) return slide_word.kind;
  return std::nullopt;
}

} // namespace

void BlockReader::read_quotation(cmark_node& node) {
  cmark_node* first = node.first_child;
  if (first != nullptr && first->type == CMARK_NODE_PARAGRAPH && read_box(node, *first)) return;
  const NodeId id = reading_.number(span_of(node));
  push(id, Quotation{read_children(node)});
}

bool BlockReader::read_box(cmark_node& node, cmark_node& first_paragraph) {
  const auto head = find_box_head(content_of(first_paragraph));
  if (!head) return false;
  const Excerpt content = locate(first_paragraph);
  const std::string kind = lower_case(head->kind);
  const auto slide_kind = slide_part_kind(kind);
  const auto declared = reading_.book().boxes.find(kind);
  if (!slide_kind && declared == reading_.book().boxes.end()) {
    std::vector<std::string> kinds;
    for (const auto& [name, box] : reading_.book().boxes) kinds.push_back(name);
    if (reading_.document_kind() == DocumentKind::deck)
      for (const SlideWord& word : slide_words) kinds.emplace_back(word.word);
    const auto near = closest(kind, kinds);
    reading_.error(content.source_span(2, 2 + head->kind.size()), {"the book has no box '{}'", head->kind},
                   near ? Message{"did you mean '{}'?", *near} : Message{"declare it in book.yaml under 'boxes'"});
    return false;
  }
  const NodeId id = reading_.number(span_of(node));
  Box box;
  if (!slide_kind) box.kind = reading_.keep(declared->first);
  if (head->title.begin < head->title.end) box.title = inlines_.read(first_paragraph, content, head->title);
  const std::size_t begin = reading_.block_stack.size();
  read_paragraph(first_paragraph, {head->body, none});
  read_blocks_from(first_paragraph.next);
  box.content = reading_.take(reading_.block_stack, begin);
  if (slide_kind)
    push(id, reading_.store(slide_part(*slide_kind, head->kind, box, content.source_span(2, 2 + head->kind.size()))));
  else
    push(id, reading_.store(box));
  return true;
}

SlidePart BlockReader::slide_part(SlidePartKind kind, std::string_view word, const Box& box, Span span) {
  SlidePart part{kind, 0, box.title, box.content};
  if (reading_.document_kind() != DocumentKind::deck)
    reading_.error(span, {"'{}' stands on slides only", word}, {"use one of the boxes of the book"});
  else if (depth_ > 1 && kind != SlidePartKind::steps)
    reading_.error(span, {"'{}' stands on the slide itself, not in a list or another box", word});
  if (kind != SlidePartKind::notes || box.title.empty()) return part;
  const std::string title = plain_text(box.title);
  int minutes = 0;
  const auto [end, error] = std::from_chars(title.data(), title.data() + title.size(), minutes);
  if (error == std::errc{} && minutes > 0 && (end == title.data() + title.size() || *end == ' '))
    part.minutes = minutes;
  else
    reading_.error(span, {"notes say how long their slide takes, not '{}'", title},
                   {"write '> [!{}] 4 minuten'", word});
  part.title = {};
  return part;
}

} // namespace praktijkboek
