#include "base/overloaded.h"
#include "read/markdown/inline_reader.h"

#include <cmark-gfm/buffer.h>
#include <cmark-gfm/houdini.h>

#include <algorithm>
#include <array>

/// The texts between other inline nodes: where they stand, and the syntax of ours in them.

namespace praktijkboek {

namespace {

constexpr auto none = std::string_view::npos;

bool is_punctuation(char c) {
  return (c >= '!' && c <= '/') || (c >= ':' && c <= '@') || (c >= '[' && c <= '`') || (c >= '{' && c <= '~');
}

/// Characters at which syntax of ours may begin, or has its middle.
constexpr std::array<bool, 256> interesting = [] {
  std::array<bool, 256> table{};
  for (const char c : std::string_view("[@{~:.")) table[static_cast<unsigned char>(c)] = true;
  return table;
}();

std::size_t next_interesting(std::string_view text, std::size_t at) {
  while (at < text.size() && !interesting[static_cast<unsigned char>(text[at])]) ++at;
  return at;
}

/// The character that an entity at the beginning of `text` stands for, and the length of the entity; empty when none.
struct Entity {
  std::string decoded;
  std::size_t length = 0;
};
Entity entity_at(std::string_view text) {
  cmark_strbuf buffer;
  cmark_strbuf_init(cmark_get_default_mem_allocator(), &buffer, 0);
  const auto length = houdini_unescape_ent(&buffer, reinterpret_cast<const std::uint8_t*>(text.data() + 1),
                                           static_cast<bufsize_t>(std::min<std::size_t>(text.size() - 1, 64)));
  Entity entity{std::string(reinterpret_cast<const char*>(buffer.ptr), static_cast<std::size_t>(buffer.size)),
                static_cast<std::size_t>(length) + 1};
  cmark_strbuf_free(&buffer);
  return length == 0 ? Entity{} : entity;
}

} // namespace

void InlineReader::add_text(const cmark_node& node) {
  const std::string_view literal = text_of(node.as.literal);
  // A text without escapes is a view of the content.
  const bool inside = literal.data() >= text().data() && literal.data() < text().data() + text().size();
  const auto begin = inside ? static_cast<std::size_t>(literal.data() - text().data()) : none;
  if (inside && begin == cursor_) {
    add_piece(literal, begin, begin + literal.size());
    cursor_ = begin + literal.size();
  } else {
    add_written_otherwise(literal);
  }
}

/// Walks a text and its written form side by side: cmark has joined texts, and replaced escapes and entities.
void InlineReader::add_written_otherwise(std::string_view literal) {
  const std::string_view content = text();
  std::size_t done = 0;
  while (done < literal.size()) {
    std::size_t length = 0;
    while (done + length < literal.size() && cursor_ + length < content.size() &&
           content[cursor_ + length] == literal[done + length] && content[cursor_ + length] != '\\' &&
           content[cursor_ + length] != '&')
      ++length;
    if (length > 0) {
      add_piece(literal.substr(done, length), cursor_, cursor_ + length);
      done += length;
      cursor_ += length;
      continue;
    }
    const std::string_view rest = content.substr(std::min(cursor_, content.size()));
    if (rest.size() > 1 && rest[0] == '\\' && is_punctuation(rest[1]) && rest[1] == literal[done]) {
      add_piece(literal.substr(done, 1), cursor_, cursor_ + 2);
      ++done;
      cursor_ += 2;
      continue;
    }
    if (rest.size() > 1 && rest[0] == '&') {
      const Entity entity = entity_at(rest);
      if (!entity.decoded.empty() && literal.substr(done).starts_with(entity.decoded)) {
        add_piece(literal.substr(done, entity.decoded.size()), cursor_, cursor_ + entity.length);
        done += entity.decoded.size();
        cursor_ += entity.length;
        continue;
      }
    }
    if (!rest.empty() && rest[0] == literal[done]) {
      add_piece(literal.substr(done, 1), cursor_, cursor_ + 1);
      ++done;
      ++cursor_;
      continue;
    }
    // The cursor lost its way; where the text goes on, it is right again.
    const std::size_t found = content.find(literal.substr(done, 12), cursor_);
    if (found == none) {
      add_piece(literal.substr(done), cursor_, cursor_);
      return;
    }
    cursor_ = found;
  }
}

/// Adds what of a piece stands in the range.
void InlineReader::add_piece(std::string_view piece, std::size_t begin, std::size_t end) {
  if (piece.empty() || begin >= range_.end || (begin < range_.begin && end <= range_.begin)) return;
  if (end - begin == piece.size()) {
    const std::size_t from = std::max(begin, range_.begin);
    const std::size_t to = std::min(end, range_.end);
    piece = piece.substr(from - begin, to - from);
    begin = from;
    end = to;
  }
  run_.push_back({piece, begin, end});
}

void InlineReader::add_soft_break() {
  const std::size_t newline = text().find('\n', cursor_);
  skip_line_end();
  if (newline != none) add_piece(text().substr(newline, 1), newline, newline + 1);
}

/// One run of text: a view of the source when it stands there in one piece, else put together.
void InlineReader::flush_run(Place place) {
  if (run_.empty()) return;
  const std::size_t begin = run_.front().begin;
  const std::size_t end = run_.back().end;
  bool as_written = true;
  for (std::size_t i = 0; i < run_.size() && as_written; ++i)
    as_written = run_[i].end - run_[i].begin == run_[i].text.size() && (i == 0 || run_[i].begin == run_[i - 1].end);
  if (as_written) {
    const std::uint32_t in_source = content_.source_offset(begin);
    const std::string_view source = reading_.source().text;
    const std::string_view written = source.substr(std::min<std::size_t>(in_source, source.size()), end - begin);
    if (written == text().substr(begin, end - begin)) {
      run_.clear();
      read_run({written, in_source, {}}, place);
      return;
    }
  }
  run_text_.clear();
  run_pieces_.clear();
  for (const RunPiece& piece : run_) {
    if (piece.end - piece.begin == piece.text.size())
      append_part(run_pieces_, run_text_.size(), content_, piece.begin, piece.end);
    else
      append_replaced(run_pieces_, run_text_.size(), content_.source_span(piece.begin, piece.end));
    run_text_ += piece.text;
  }
  run_.clear();
  read_run({reading_.keep(run_text_), 0, run_pieces_}, place);
}

void InlineReader::read_run(const Excerpt& excerpt, Place place) {
  const TextRun run(reading_.source(), excerpt);
  const std::string_view words = run.text();
  std::size_t done = 0;
  for (std::size_t at = next_interesting(words, 0); at < words.size(); at = next_interesting(words, at)) {
    const auto match = run.is_markup(at) ? match_at(run, at, place) : std::nullopt;
    if (!match || match->begin < done) {
      ++at;
      continue;
    }
    if (!std::holds_alternative<MistakenSyntax>(match->found)) {
      push_text(run, done, match->begin);
      push_match(run, *match);
      done = match->end;
    }
    at = match->end;
  }
  push_text(run, done, words.size());
}

std::optional<TextMatch> InlineReader::match_at(const TextRun& run, std::size_t at, Place place) {
  const bool outside = place == Place::outside_link;
  switch (run.text()[at]) {
  case '[':
    if (outside)
      if (auto citation = match_citation(reading_, run, at)) return citation;
    return match_undefined_footnote(reading_, run, at, footnotes_);
  case '@': return outside ? match_narrative_citation(reading_, run, at) : std::nullopt;
  case '{': return match_braces(reading_, run, at);
  case '~': return match_strikethrough(run, at);
  case ':':
  case '.': return outside ? match_web_address(reading_, run, at) : std::nullopt;
  default: return std::nullopt;
  }
}

void InlineReader::push_text(const TextRun& run, std::size_t begin, std::size_t end) {
  if (begin >= end) return;
  const NodeId id = reading_.number(run.span(begin, end));
  reading_.inline_stack.push_back({Text{run.text().substr(begin, end - begin)}, id});
}

void InlineReader::push_match(const TextRun& run, const TextMatch& match) {
  const Span span = run.span(match.begin, match.end);
  const NodeId id = reading_.number(span);
  const std::string_view written = run.text().substr(match.begin, match.end - match.begin);
  std::visit(overloaded{
                 [&](const Citation& citation) {
                   reading_.inline_stack.push_back({reading_.store(citation), id});
                 },
                 [&](const PublicationValue& value) {
                   reading_.inline_stack.push_back({value, id});
                 },
                 [&](const WebAddress& address) {
                   const std::size_t begin = reading_.inline_stack.size();
                   reading_.inline_stack.push_back({Text{written}, reading_.number(span)});
                   const Inlines content = reading_.take(reading_.inline_stack, begin);
                   reading_.inline_stack.push_back({reading_.store(Link{address.destination, content}), id});
                 },
                 [&](const StrikethroughMark&) {
                   const auto blank = [&](std::size_t offset) {
                     return offset >= run.text().size() || run.text()[offset] == ' ' || run.text()[offset] == '\n';
                   };
                   const bool opens = !blank(match.end) || match.end == run.text().size();
                   const bool closes = match.begin == 0 || !blank(match.begin - 1);
                   if (opens || closes)
                     marks_.push_back({reading_.inline_stack.size(), span,
                                       opens && closes ? Mark::Side::both
                                       : opens         ? Mark::Side::opening
                                                       : Mark::Side::closing});
                   reading_.inline_stack.push_back({Text{written}, id}); // until its partner comes
                 },
                 [](const MistakenSyntax&) {},
             },
             match.found);
}

/// Makes strikethrough of what stands between two marks of the same siblings.
void InlineReader::pair_strikethrough(std::size_t first_mark) {
  std::vector<Inline>& stack = reading_.inline_stack;
  std::size_t removed = 0; // nodes that earlier pairs took off the stack
  std::size_t opening = none;
  for (std::size_t i = first_mark; i < marks_.size(); ++i) {
    if (opening == none) {
      if (marks_[i].side != Mark::Side::closing) opening = i;
      continue;
    }
    if (marks_[i].side == Mark::Side::opening) {
      opening = i;
      continue;
    }
    const std::size_t from = marks_[opening].position - removed;
    const std::size_t to = marks_[i].position - removed;
    const NodeId id = stack[from].id;
    const std::vector<Inline> between(stack.begin() + static_cast<std::ptrdiff_t>(from) + 1,
                                      stack.begin() + static_cast<std::ptrdiff_t>(to));
    stack[from] = {Strikethrough{reading_.store_all(between)}, id};
    const Span span = marks_[opening].span;
    reading_.set_span(id, {span.begin, std::max(span.end, marks_[i].span.end)});
    stack.erase(stack.begin() + static_cast<std::ptrdiff_t>(from) + 1,
                stack.begin() + static_cast<std::ptrdiff_t>(to) + 1);
    removed += to - from;
    opening = none;
  }
  marks_.resize(first_mark);
}

} // namespace praktijkboek
