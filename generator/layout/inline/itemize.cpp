#include "layout/inline/itemize.h"

#include "base/text.h"
#include "font/bidi.h"
#include "layout/inline/break_opportunities.h"
#include "layout/inline/fall_back.h"
#include "layout/inline/hanging.h"

#include <algorithm>

namespace praktijkboek {

namespace {

constexpr std::string_view hard_space = "\u00A0";
constexpr std::string_view soft_hyphen = "\u00AD";

bool starts_at(std::string_view text, std::size_t place, std::string_view what) {
  return text.substr(place, what.size()) == what;
}

/// Where the word that starts at `from` ends: at a space of any kind that lines know of.
std::size_t end_of_word(std::string_view text, std::size_t from) {
  std::size_t end = from;
  while (end < text.size() && text[end] != ' ' && text[end] != '\n' && !starts_at(text, end, hard_space)) ++end;
  return end;
}

class Itemizer {
public:
  Itemizer(const StyledText& text, const ParagraphStyle& paragraph, const LayoutContext& context, WordCache& cache)
      : text_(text), paragraph_(paragraph), context_(context), cache_(cache), levels_(bidi_levels(text.text)) {}

  LineItems run() {
    const std::string_view text = text_.text;
    while (place_ < text.size()) {
      while (text_.spans[span_].end <= place_) ++span_;
      if (text[place_] == ' ')
        add_space(1, text_.spans[span_].spaces == Spaces::keeping ? break_forbidden : space_penalty_here());
      else if (text[place_] == '\n')
        add_line_end();
      else if (starts_at(text, place_, hard_space))
        add_space(static_cast<std::uint32_t>(hard_space.size()), break_forbidden);
      else
        add_word(static_cast<std::uint32_t>(end_of_word(text, place_)));
    }
    add_paragraph_end();
    return std::move(out_);
  }

private:
  std::int32_t space_penalty_here() const {
    const std::string_view text = text_.text;
    const std::string_view before = text.substr(word_, place_ - word_);
    const std::size_t next = place_ + 1;
    return space_penalty(before, text.substr(next, end_of_word(text, next) - next));
  }

  void add_space(std::uint32_t length, std::int32_t penalty) {
    const TextSpan& span = text_.spans[span_];
    LineItem glue;
    glue.kind = LineItemKind::glue;
    glue.penalty = penalty;
    glue.piece = add_space_piece(place_ + length);
    glue.begin = place_;
    glue.end = place_ + length;
    glue.width = out_.pieces.back().shaped->width / 1000 * span.style.size + span.style.tracking;
    glue.hang = hang_at_end();
    if (paragraph_.alignment == TextAlignment::justified) {
      glue.stretch = glue.width / 2;
      glue.shrink = std::clamp(glue.width - narrowest_space * span.style.size, 0.0, glue.width / 4);
    }
    out_.items.push_back(glue);
    place_ += length;
    word_ = place_;
  }

  void add_line_end() {
    LineItem item;
    item.kind = LineItemKind::penalty;
    item.penalty = break_forced;
    item.piece = add_space_piece(place_ + 1);
    item.begin = place_;
    item.end = place_ + 1;
    out_.items.push_back(item);
    word_ = ++place_;
  }

  void add_paragraph_end() {
    LineItem item;
    item.kind = LineItemKind::penalty;
    item.penalty = break_forced;
    item.begin = item.end = place_;
    out_.items.push_back(item);
  }

  void add_word(std::uint32_t end) {
    const std::string_view word = std::string_view(text_.text).substr(place_, end - place_);
    const bool by_author = word.find(soft_hyphen) != std::string_view::npos;
    const bool foreign = !text_.spans[span_].language.empty();
    const auto hyphenation = by_author || foreign ? Hyphenation::none : paragraph_.hyphenation;
    const auto breaks = break_opportunities(word, hyphenation, cache_);

    word_ = place_;
    next_break_ = breaks.begin();
    last_break_ = breaks.end();
    while (place_ < end) {
      while (text_.spans[span_].end <= place_) ++span_;
      const std::uint32_t part_end = end_of_level(std::min(end, text_.spans[span_].end));
      const std::size_t hyphen = std::string_view(text_.text).substr(0, end).find(soft_hyphen, place_);
      if (hyphen == place_) {
        add_hyphen(span_, BreakOpportunity::Sign::inserted, soft_hyphen_penalty);
        place_ += static_cast<std::uint32_t>(soft_hyphen.size());
      } else {
        add_part(std::min(part_end, static_cast<std::uint32_t>(std::min<std::size_t>(hyphen, end))));
      }
    }
  }

  /// A part of a word in one span, without soft hyphens.
  void add_part(std::uint32_t end) {
    const TextSpan& span = text_.spans[span_];
    if (span.image != none_of_them) {
      out_.pieces.push_back({span_, place_, end, 0, nullptr, false, level_at(place_)});
      add_box(place_, end, text_.images[span.image].width);
    } else {
      const std::string_view part = std::string_view(text_.text).substr(place_, end - place_);
      for (const FacePart& face : divide_over_faces(part, span, context_.fonts, cache_)) {
        const std::uint32_t begin = place_ + face.begin;
        out_.pieces.push_back(
            {span_, begin, place_ + face.end, face.font, face.shaped, face.replaced, level_at(begin)});
        add_boxes(out_.pieces.back(), span);
      }
    }
    place_ = end;
  }

  /// Cuts a piece into boxes at its break opportunities.
  void add_boxes(const TextPiece& piece, const TextSpan& span) {
    std::uint32_t begin = piece.begin;
    for (; next_break_ != last_break_ && word_ + next_break_->offset < piece.end; ++next_break_) {
      const std::uint32_t cut = word_ + next_break_->offset;
      if (cut > begin) add_box(begin, cut, width_of(piece, span, begin, cut));
      add_hyphen(piece.span, next_break_->sign, next_break_->penalty);
      begin = cut;
    }
    add_box(begin, piece.end, width_of(piece, span, begin, piece.end));
  }

  void add_box(std::uint32_t begin, std::uint32_t end, double width) {
    LineItem box;
    box.width = width;
    box.piece = static_cast<std::uint32_t>(out_.pieces.size() - 1);
    box.begin = begin;
    box.end = end;
    box.hang = begin == word_ ? hang_at_start(end) : 0;
    out_.items.push_back(box);
  }

  /// A ragged edge is not straight anyhow.
  bool hangs() const {
    return paragraph_.hanging == Hanging::punctuation && paragraph_.alignment == TextAlignment::justified;
  }

  /// Of the last sign before the place.
  double hang_at_end() const {
    if (!hangs() || out_.pieces.size() < 2) return 0;
    return hang_behind(std::string_view(text_.text).substr(0, place_), style_of_last(), context_.fonts, cache_);
  }

  /// Of the first sign of the word that begins at the place.
  double hang_at_start(std::uint32_t end) const {
    if (!hangs()) return 0;
    const std::string_view word = std::string_view(text_.text).substr(word_, end - word_);
    return hang_before(word, text_.spans[span_].style, context_.fonts, cache_);
  }

  const TextStyle& style_of_last() const { return text_.spans[out_.pieces[out_.pieces.size() - 2].span].style; }

  std::uint8_t level_at(std::uint32_t place) const { return levels_.empty() ? std::uint8_t{0} : levels_[place]; }

  /// Where the text from the place on changes its direction, `end` at most.
  std::uint32_t end_of_level(std::uint32_t end) const {
    if (levels_.empty()) return end;
    std::uint32_t same = place_;
    while (same < end && levels_[same] == levels_[place_]) ++same;
    return same;
  }

  void add_hyphen(std::uint32_t span, BreakOpportunity::Sign sign, std::int32_t penalty) {
    LineItem item;
    item.kind = LineItemKind::penalty;
    item.penalty = penalty;
    item.hyphen = sign != BreakOpportunity::Sign::none;
    item.inserted = sign == BreakOpportunity::Sign::inserted;
    item.piece = static_cast<std::uint32_t>(out_.pieces.empty() ? 0 : out_.pieces.size() - 1);
    if (item.hyphen && hangs()) item.hang = hang_behind("-", text_.spans[span].style, context_.fonts, cache_);
    if (item.inserted) {
      const TextStyle& style = text_.spans[span].style;
      item.width = cache_.shape(face_of(style, context_.fonts), "-", {}, style.figures).width / 1000 * style.size;
    }
    out_.items.push_back(item);
  }

  /// A piece up to `end` that looks like a space, in the face of its span.
  std::uint32_t add_space_piece(std::uint32_t end) {
    if (space_span_ != span_ || space_ == nullptr) { // every second piece is a space
      const TextStyle& style = text_.spans[span_].style;
      space_font_ = face_of(style, context_.fonts);
      space_ = &cache_.shape(space_font_, " ", {}, style.figures);
      space_span_ = span_;
    }
    out_.pieces.push_back({span_, place_, end, space_font_, space_, false, level_at(place_)});
    return static_cast<std::uint32_t>(out_.pieces.size() - 1);
  }

  static constexpr std::int32_t soft_hyphen_penalty = 30;
  // In ems: below 0.15 programs that read text out of PDFs take two words for one (poppler, minWordSpacing).
  static constexpr double narrowest_space = 0.155;

  const StyledText& text_;
  const ParagraphStyle& paragraph_;
  const LayoutContext& context_;
  WordCache& cache_;
  std::vector<std::uint8_t> levels_; // by byte; empty: all runs from left to right
  LineItems out_;
  std::uint32_t place_ = 0;
  std::uint32_t word_ = 0; // where the word before the place begins
  std::uint32_t span_ = 0;
  const ShapedWord* space_ = nullptr; // of the span below
  std::uint32_t space_span_ = 0;
  FontId space_font_ = 0;
  std::vector<BreakOpportunity>::const_iterator next_break_;
  std::vector<BreakOpportunity>::const_iterator last_break_;
};

} // namespace

LineItems itemize(const StyledText& text, const ParagraphStyle& paragraph, const LayoutContext& context,
                  WordCache& cache) {
  return Itemizer(text, paragraph, context, cache).run();
}

double width_of(const TextPiece& piece, const TextSpan& span, std::uint32_t begin, std::uint32_t end) {
  const double scale = span.style.size / 1000;
  if (begin == piece.begin && end == piece.end)
    return piece.shaped->width * scale + span.style.tracking * static_cast<double>(piece.shaped->glyphs.size());
  double width = 0;
  for (const ShapedGlyph& glyph : piece.shaped->glyphs) {
    const std::uint32_t place = piece.begin + glyph.cluster;
    if (place >= begin && place < end) width += glyph.advance * scale + span.style.tracking;
  }
  return width;
}

} // namespace praktijkboek
