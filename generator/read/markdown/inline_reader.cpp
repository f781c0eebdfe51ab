#include "read/markdown/inline_reader.h"

#include "base/text.h"
#include "read/markdown/html_hint.h"
#include "read/markdown/link.h"

#include <algorithm>
#include <charconv>

namespace praktijkboek {

namespace {

constexpr std::size_t depth_limit = 50;

/// The words of an image, without markup.
void append_literals(std::string& out, const cmark_node& parent, std::size_t depth = 0) {
  for (const cmark_node* node = parent.first_child; node != nullptr; node = node->next) {
    if (node->type == CMARK_NODE_TEXT || node->type == CMARK_NODE_CODE)
      out += text_of(node->as.literal);
    else if (node->type == CMARK_NODE_SOFTBREAK || node->type == CMARK_NODE_LINEBREAK)
      out += ' ';
    else if (depth < depth_limit)
      append_literals(out, *node, depth + 1);
  }
}

} // namespace

Inlines InlineReader::read(cmark_node& block, const Excerpt& content, ContentRange range) {
  content_ = content;
  range_ = {range.begin, std::min(range.end, content.text.size())};
  cursor_ = 0;
  depth_ = 0;
  const std::size_t begin = reading_.inline_stack.size();
  cmark_node* first = block.first_child;
  if (range.begin > 0) skip_to(first, range.begin);
  read_siblings(first, Place::outside_link);
  return reading_.take(reading_.inline_stack, begin);
}

void InlineReader::read_siblings(cmark_node* first, Place place) {
  const std::size_t first_mark = marks_.size();
  for (cmark_node* node = first; node != nullptr && cursor_ < range_.end; node = node->next) {
    if (node->type == CMARK_NODE_TEXT) {
      add_text(*node);
    } else if (node->type == CMARK_NODE_SOFTBREAK) {
      add_soft_break();
    } else {
      flush_run(place);
      read_node(*node, place);
    }
  }
  flush_run(place);
  if (marks_.size() > first_mark) pair_strikethrough(first_mark);
}

/// Goes past the nodes that end before `begin`; the text in which it stands is left to the run.
void InlineReader::skip_to(cmark_node*& node, std::size_t begin) {
  for (; node != nullptr && cursor_ < begin; node = node->next) {
    const std::size_t node_begin = cursor_;
    skip(*node);
    if (cursor_ <= begin) continue;
    if (node->type == CMARK_NODE_TEXT) {
      cursor_ = node_begin;
      return;
    }
    reading_.error(span_from(node_begin), {"this markup goes on over the end of the line"},
                   {"close it on the same line, and begin it again on the next one"});
  }
  run_.clear();
}

void InlineReader::skip(cmark_node& node) {
  switch (node.type) {
  case CMARK_NODE_TEXT: {
    const std::size_t pieces = run_.size();
    add_text(node);
    run_.resize(std::min(run_.size(), pieces));
    return;
  }
  case CMARK_NODE_SOFTBREAK:
  case CMARK_NODE_LINEBREAK: skip_line_end(); return;
  case CMARK_NODE_CODE: cursor_ = code_end(cursor_); return;
  case CMARK_NODE_HTML_INLINE: cursor_ += text_of(node.as.literal).size(); return;
  case CMARK_NODE_FOOTNOTE_REFERENCE: cursor_ = std::min(text().find(']', cursor_), text().size() - 1) + 1; return;
  default: break;
  }
  if (depth_ > 2 * depth_limit) return; // the texts behind it find their place again
  ++depth_;
  open(node);
  for (cmark_node* child = node.first_child; child != nullptr; child = child->next) skip(*child);
  close(node);
  --depth_;
}

void InlineReader::read_node(cmark_node& node, Place place) {
  switch (node.type) {
  case CMARK_NODE_CODE: push_code(node); return;
  case CMARK_NODE_LINEBREAK: push_line_break(); return;
  case CMARK_NODE_HTML_INLINE: report_html(node); return;
  case CMARK_NODE_FOOTNOTE_REFERENCE: push_footnote_reference(node); return;
  default: break;
  }
  if (depth_ >= depth_limit) {
    reading_.error(content_.source_span(cursor_, cursor_ + 1),
                   {"markup is nested more than {} deep here", depth_limit});
    skip(node);
    return;
  }
  ++depth_;
  if (node.type == CMARK_NODE_IMAGE)
    push_image(node);
  else if (node.type == CMARK_NODE_LINK)
    push_link(node, place);
  else
    push_emphasis(node, place);
  --depth_;
}

void InlineReader::push_code(const cmark_node& node) {
  const std::size_t begin = cursor_;
  cursor_ = code_end(begin);
  const std::string_view literal = text_of(node.as.literal);
  const std::size_t inside = text().substr(0, cursor_).find(literal, begin);
  const bool found = inside != std::string_view::npos;
  const std::string_view kept = found ? reading_.keep(literal, content_.source_offset(inside)) : reading_.keep(literal);
  reading_.inline_stack.push_back({CodeSpan{kept}, reading_.number(span_from(begin))});
}

void InlineReader::push_line_break() {
  const std::size_t begin = cursor_;
  const std::size_t newline = std::min(text().find('\n', begin), text().size());
  skip_line_end();
  if (newline >= range_.end) return;
  reading_.inline_stack.push_back({LineBreak{}, reading_.number(content_.source_span(begin, newline))});
}

void InlineReader::push_footnote_reference(const cmark_node& node) {
  const std::size_t begin = cursor_;
  cursor_ = std::min(text().find(']', cursor_), text().size() - 1) + 1;
  if (footnotes_.use == FootnoteUse::refused) {
    reading_.error(span_from(begin), {"a footnote cannot stand here"}, {"put what it says into the text"});
    return;
  }
  const std::string_view ordinal = text_of(node.as.literal); // cmark counts the footnotes from 1
  std::uint32_t number = 1;
  std::from_chars(ordinal.data(), ordinal.data() + ordinal.size(), number);
  reading_.inline_stack.push_back({FootnoteReference{number - 1}, reading_.number(span_from(begin))});
}

void InlineReader::report_html(const cmark_node& node) {
  const std::size_t begin = cursor_;
  const std::string_view html = text_of(node.as.literal);
  cursor_ += html.size();
  const bool said_already = html.starts_with("</"); // of the tag that opened it
  if (!said_already && !html.starts_with("<!--")) report_raw_html(reading_, html, span_from(begin));
}

void InlineReader::push_image(cmark_node& node) {
  const std::size_t begin = cursor_;
  open(node);
  const std::size_t inside = cursor_;
  for (cmark_node* child = node.first_child; child != nullptr; child = child->next) skip(*child);
  std::string alternative;
  append_literals(alternative, node);
  const std::size_t behind_words = cursor_;
  close(node);
  const Span span = span_from(begin);
  const std::string_view path = text_of(node.as.link.url);
  if (trim(alternative).empty())
    reading_.error(span, {"this image has no text alternative"}, {"write what it shows: ![…](images/name.png)"});
  check_image_path(reading_, path, span);
  if (node.as.link.title.len > 0)
    reading_.error(span, {"titles of images are not shown"}, {"write a caption in a ```figure block"});
  const std::size_t path_begin = std::min(text().find(path, behind_words), text().size());
  reading_.inline_stack.push_back(
      {reading_.store(InlineImage{reading_.keep(path, content_.source_offset(path_begin)),
                                  reading_.keep(alternative, content_.source_offset(inside))}),
       reading_.number(span)});
}

void InlineReader::push_emphasis(cmark_node& node, Place place) {
  const std::size_t begin = cursor_;
  open(node);
  const NodeId id = reading_.number({});
  const Inlines content = read_children(node, place);
  close(node);
  reading_.set_span(id, span_from(begin));
  if (node.type == CMARK_NODE_STRONG)
    reading_.inline_stack.push_back({Strong{content}, id});
  else
    reading_.inline_stack.push_back({Emphasis{content}, id});
}

void InlineReader::push_link(cmark_node& node, Place) {
  const std::size_t begin = cursor_;
  open(node);
  const NodeId id = reading_.number({});
  const Inlines content = read_children(node, Place::inside_link);
  const std::size_t behind_words = cursor_;
  close(node);
  const Span span = span_from(begin);
  reading_.set_span(id, span);

  const std::string_view destination = text_of(node.as.link.url);
  const std::size_t written = text().substr(0, cursor_).find(destination, behind_words);
  const bool found = written != std::string_view::npos && !destination.empty();
  const std::string_view kept =
      found ? reading_.keep(destination, content_.source_offset(written)) : reading_.keep(destination);
  const Span destination_span = found ? content_.source_span(written, written + destination.size()) : span;
  const LinkTarget target = link_target(reading_, kept, destination_span);

  if (node.as.link.title.len > 0)
    reading_.error(span, {"titles of links are not shown"}, {"write it in the words of the link"});
  const bool may_be_empty = target.kind == LinkTarget::Kind::place || target.kind == LinkTarget::Kind::mistaken ||
                            (target.kind == LinkTarget::Kind::index && !target.name.empty());
  if (content.empty() && !may_be_empty) reading_.error(span, {"this link has no words"}, {"write [words]({})", kept});
  switch (target.kind) {
  case LinkTarget::Kind::address:
    reading_.inline_stack.push_back({reading_.store(Link{target.name, content}), id});
    break;
  case LinkTarget::Kind::place:
    reading_.inline_stack.push_back({reading_.store(CrossReference{target.name, content}), id});
    break;
  case LinkTarget::Kind::term:
    reading_.inline_stack.push_back({reading_.store(TermReference{target.name, content}), id});
    break;
  case LinkTarget::Kind::index:
    reading_.inline_stack.push_back({reading_.store(IndexMark{target.name, content}), id});
    break;
  case LinkTarget::Kind::language:
    reading_.inline_stack.push_back({reading_.store(ForeignText{target.name, content}), id});
    break;
  case LinkTarget::Kind::mistaken:
    for (const Inline& child : content) reading_.inline_stack.push_back(child);
    break;
  }
}

Inlines InlineReader::read_children(cmark_node& node, Place place) {
  const std::size_t begin = reading_.inline_stack.size();
  read_siblings(node.first_child, place);
  return reading_.take(reading_.inline_stack, begin);
}

} // namespace praktijkboek
