#include "read/markdown/block_reader.h"

#include "base/text.h"
#include "read/markdown/html_hint.h"
#include "read/markdown/label.h"

#include <algorithm>
#include <array>

namespace praktijkboek {

namespace {

constexpr std::size_t depth_limit = 32;

std::size_t trimmed_size(std::string_view text) {
  const std::size_t last = text.find_last_not_of(" \t\r\n");
  return last == std::string_view::npos ? 0 : last + 1;
}

/// One line without anything that could be markup: most captions, cells and definitions. What has no letter at its
/// beginning could be a list, a heading or a quotation.
bool is_plain_line(std::string_view text) {
  if (text.empty()) return false;
  const char first = text.front();
  const bool begins_with_word =
      (first >= 'a' && first <= 'z') || (first >= 'A' && first <= 'Z') || static_cast<unsigned char>(first) >= 0xC3;
  static constexpr auto markup = [] {
    std::array<bool, 256> set{};
    for (const char c : std::string_view("\\`*_[]<&!~@{}|\n\r\t")) set[static_cast<unsigned char>(c)] = true;
    return set;
  }();
  return begins_with_word && text.back() != ' ' &&
         std::none_of(text.begin(), text.end(), [](char c) { return markup[static_cast<unsigned char>(c)]; }) &&
         text.find("://") == std::string_view::npos && text.find("www.") == std::string_view::npos;
}

struct TaskMark {
  TaskState state = TaskState::none;
  std::size_t size = 0;
};

/// cmark looks for the mark at the beginning of the line, so in a quotation it stays in the text of the item.
TaskMark find_task_mark(std::string_view content) {
  if (content.starts_with("[ ] ")) return {TaskState::open, 4};
  if (content.starts_with("[x] ") || content.starts_with("[X] ")) return {TaskState::done, 4};
  return {};
}

Inlines plain_line(Reading& reading, const Excerpt& text) {
  const std::string_view words = reading.keep(text.text, text.source_offset(0));
  const NodeId id = reading.number(text.source_span(0, words.size()));
  return reading.store_all(std::vector<Inline>{{Text{words}, id}});
}

} // namespace

MarkdownBody read_markdown_body(Reading& reading, const Excerpt& markdown) {
  return BlockReader(reading, markdown, BlockReader::Setting::document).read_body();
}

Blocks read_markdown_blocks(Reading& reading, const Excerpt& markdown) {
  if (is_plain_line(markdown.text)) {
    const NodeId id = reading.number(markdown.source_span(0, markdown.text.size()));
    return reading.store_all(std::vector<Block>{{Paragraph{plain_line(reading, markdown)}, id}});
  }
  return BlockReader(reading, markdown, BlockReader::Setting::fragment).read_body().content;
}

Inlines read_markdown_line(Reading& reading, const Excerpt& markdown) {
  if (is_plain_line(markdown.text)) return plain_line(reading, markdown);
  return BlockReader(reading, markdown, BlockReader::Setting::fragment).read_line();
}

BlockReader::BlockReader(Reading& reading, const Excerpt& markdown, Setting setting)
    : reading_(reading), setting_(setting), places_(markdown), tree_(markdown.text), inlines_(reading, footnotes_) {
  footnotes_.use = setting == Setting::document ? FootnoteUse::allowed : FootnoteUse::refused;
}

MarkdownBody BlockReader::read_body() {
  find_footnotes();
  MarkdownBody body;
  body.content = read_children(*tree_.root());
  body.footnotes = read_footnotes();
  return body;
}

Inlines BlockReader::read_line() {
  cmark_node* first = tree_.root()->first_child;
  if (first == nullptr) return {};
  if (first->type != CMARK_NODE_PARAGRAPH || first->next != nullptr) {
    const cmark_node& wrong = first->type != CMARK_NODE_PARAGRAPH ? *first : *first->next;
    reading_.error(span_of(wrong), {"only one paragraph of text can stand here"},
                   {"put a backslash before a '#', '-' or '1.' that is no heading and no list"});
    return {};
  }
  return inlines_.read(*first, locate(*first));
}

Blocks BlockReader::read_children(cmark_node& parent) {
  const std::size_t begin = reading_.block_stack.size();
  read_blocks_from(parent.first_child);
  return reading_.take(reading_.block_stack, begin);
}

void BlockReader::read_blocks_from(cmark_node* first) {
  for (cmark_node* node = first; node != nullptr; node = node->next) {
    const bool has_caption = table_part(*node) == TablePart::table && is_table_caption(node->next);
    read_block(*node);
    if (has_caption) node = node->next; // the table took it
  }
}

void BlockReader::read_block(cmark_node& node) {
  const bool nests = node.type == CMARK_NODE_LIST || node.type == CMARK_NODE_BLOCK_QUOTE;
  if (nests && depth_ >= depth_limit) {
    reading_.error(span_of(node), {"lists and quotations are nested more than {} deep here", depth_limit});
    return;
  }
  if (nests) ++depth_;
  switch (node.type) {
  case CMARK_NODE_PARAGRAPH: read_paragraph(node); break;
  case CMARK_NODE_HEADING: read_heading(node); break;
  case CMARK_NODE_LIST: read_list(node); break;
  case CMARK_NODE_BLOCK_QUOTE: read_quotation(node); break;
  case CMARK_NODE_CODE_BLOCK: read_code(node); break;
  case CMARK_NODE_HTML_BLOCK: read_html(node); break;
  case CMARK_NODE_THEMATIC_BREAK: push(reading_.number(span_of(node)), ThematicBreak{}); break;
  case CMARK_NODE_FOOTNOTE_DEFINITION: break; // read_footnotes
  default:
    if (table_part(node) == TablePart::table) read_table(node);
    break;
  }
  if (nests) --depth_;
}

void BlockReader::read_paragraph(cmark_node& node, ContentRange range) {
  const Excerpt content = locate(node);
  const std::size_t end = trimmed_size(content.text);
  if (range.begin >= end) return;
  const Span span = content.source_span(range.begin, end);
  if (is_table_caption(&node))
    reading_.error(span, {"this caption has no table"}, {"it stands directly below a table, after a blank line"});
  const NodeId id = reading_.number(span);
  const Inlines inlines = inlines_.read(node, content, range);
  const auto* image = inlines.size() == 1 ? std::get_if<const InlineImage*>(&inlines[0].kind) : nullptr;
  if (image != nullptr)
    push(id, reading_.store(ImageFigure{{}, (*image)->path, (*image)->alternative}));
  else if (!inlines.empty())
    push(id, Paragraph{inlines});
}

void BlockReader::read_heading(cmark_node& node) {
  const Span span = span_of(node);
  const int level = node.as.heading.level;
  if (setting_ == Setting::fragment || depth_ > 0) {
    reading_.error(span, {"a heading cannot stand here"}, {"write the words in bold"});
  } else if (level == 1) {
    reading_.error(span, {"the title of the document is its only heading of level 1"}, {"begin headings with '##'"});
  } else {
    if (level > heading_level_ + 1)
      reading_.error(span, {"this heading skips a level: it comes after one of level {}", heading_level_},
                     {"write {}", std::string(static_cast<std::size_t>(heading_level_) + 1, '#')});
    heading_level_ = level;
  }
  const Excerpt content = locate(node);
  const LabelledText labelled = split_label(reading_, content);
  if (labelled.text_end == 0) reading_.error(span, {"this heading has no words"});
  const NodeId id = reading_.number(span);
  const Inlines inlines = inlines_.read(node, content, {0, labelled.text_end});
  push(id, reading_.store(Heading{std::max(level, 2), labelled.label, inlines}));
}

void BlockReader::read_list(cmark_node& node) {
  const NodeId id = reading_.number(span_of(node));
  std::vector<ListItem> items;
  for (cmark_node* item = node.first_child; item != nullptr; item = item->next) items.push_back(read_item(*item));
  const bool ordered = node.as.list.list_type == CMARK_ORDERED_LIST;
  push(id, reading_.store(List{ordered ? ListKind::ordered : ListKind::bullet,
                               node.as.list.tight ? ListSpacing::tight : ListSpacing::loose,
                               ordered ? static_cast<std::uint32_t>(std::max(node.as.list.start, 0)) : 1,
                               reading_.store_all(items)}));
}

ListItem BlockReader::read_item(cmark_node& item) {
  cmark_node* first = item.first_child;
  const bool unmarked = task_state(item) == TaskState::none && first != nullptr && first->type == CMARK_NODE_PARAGRAPH;
  const TaskMark mark = unmarked ? find_task_mark(content_of(*first)) : TaskMark{};
  if (mark.size == 0) return {task_state(item), read_children(item)};
  const std::size_t begin = reading_.block_stack.size();
  read_paragraph(*first, {mark.size});
  read_blocks_from(first->next);
  return {mark.state, reading_.take(reading_.block_stack, begin)};
}

/// Comments are left out; everything else is an error.
void BlockReader::read_html(cmark_node& node) {
  code_lines_.push_back({node.start_line, node.end_line});
  const std::string_view html = trim(text_of(node.as.literal));
  if (html.starts_with("<!--") && html.find("-->") + 3 == html.size()) return;
  report_raw_html(reading_, html, span_of(node));
}

/// cmark gives no line to the words above a table in the same paragraph: they begin where the table did.
int BlockReader::first_line(const cmark_node& node) const {
  if (node.start_line > 0) return node.start_line;
  return node.next != nullptr ? node.next->start_line : 1;
}

Span BlockReader::span_of(const cmark_node& node) const {
  return places_.span(first_line(node), node.start_column, node.end_line);
}

Excerpt BlockReader::locate(const cmark_node& node) {
  return places_.locate(content_of(node), first_line(node), node.end_line, content_pieces_);
}

} // namespace praktijkboek
