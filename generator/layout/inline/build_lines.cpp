#include "layout/inline/build_lines.h"

#include "font/bidi.h"
#include "layout/inline/fall_back.h"

#include <algorithm>
#include <cmath>

namespace praktijkboek {

namespace {

/// A stretch of a line: glyphs of a word, a space or an image.
struct Part {
  const TextPiece* piece = nullptr;
  const ShapedWord* shaped = nullptr; // none: an image
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  double width = 0;
  double stretch = 0;
  double shrink = 0;
};

class LineBuilder {
public:
  LineBuilder(const StyledText& text, const LineItems& items, const ParagraphStyle& paragraph, double width,
              const FontLibrary& fonts, WordCache& cache)
      : text_(text), items_(items), paragraph_(paragraph), width_(width), fonts_(fonts), cache_(cache) {}

  TextLine build(std::size_t begin, std::size_t end) {
    line_ = {};
    run_ = nullptr;
    const LineItem& last = items_.items[end];
    const LineItem& first = items_.items[begin];
    const double hang_before = first.kind == LineItemKind::box ? first.hang : 0;
    const double hang_behind = last.kind == LineItemKind::box ? 0 : last.hang;
    const double indent = (begin == 0 ? paragraph_.first_indent : 0) - hang_before;
    collect_parts(begin, end);
    double natural = last.inserted ? last.width : 0;
    for (const Part& part : parts_) natural += part.width;
    const double room = width_ + hang_behind - indent - natural;
    const double spare = room - fill(room, last);
    constexpr double unseen = 0.25;
    if (spare < -unseen) line_.excess = -spare;
    x_ = indent + offset(spare);
    add_parts();
    if (last.inserted) add_hyphen(last);
    line_.width = x_;
    add_space_at_end(last);
    add_links();
    return std::move(line_);
  }

private:
  void collect_parts(std::size_t begin, std::size_t end) {
    parts_.clear();
    for (std::size_t i = begin; i < end; ++i) {
      const LineItem& item = items_.items[i];
      switch (item.kind) {
      case LineItemKind::penalty: break;
      case LineItemKind::glue: parts_.push_back(part_of(item)); break;
      case LineItemKind::box:
        if (!parts_.empty() && parts_.back().piece == &items_.pieces[item.piece] && parts_.back().end == item.begin)
          parts_.back().end = item.end;
        else
          parts_.push_back(part_of(item));
        break;
      }
    }
    for (Part& part : parts_) finish(part);
  }

  Part part_of(const LineItem& item) const {
    const TextPiece& piece = items_.pieces[item.piece];
    return {&piece, piece.shaped, item.begin, item.end, item.width, item.stretch, item.shrink};
  }

  /// The words of a part that is not the whole of its piece are shaped for themselves.
  void finish(Part& part) {
    const TextPiece& piece = *part.piece;
    if (piece.shaped == nullptr) return;
    const TextSpan& span = text_.spans[piece.span];
    if (part.begin != piece.begin || part.end != piece.end)
      part.shaped = &cache_.shape(piece.font, words(part.begin, part.end), span.language, span.style.figures);
    part.width = part.shaped->width / 1000 * span.style.size +
                 span.style.tracking * static_cast<double>(part.shaped->glyphs.size());
  }

  /// Stretches or shrinks the spaces; returns by how much in all.
  double fill(double room, const LineItem& last) {
    const bool last_line = last.penalty == break_forced;
    if (paragraph_.alignment != TextAlignment::justified || (last_line && room >= 0)) return 0;
    double stretch = 0;
    double shrink = 0;
    for (const Part& part : parts_) {
      stretch += part.stretch;
      shrink += part.shrink;
    }
    const double total = room >= 0 ? stretch : shrink;
    if (total <= 0) return 0;
    // The parts of a divided word, shaped for themselves, can be a hair wider than they were in it.
    constexpr double most_shrunk = -1.1;
    const double ratio = room >= 0 ? room / total : std::max(room / total, most_shrunk);
    for (Part& part : parts_) part.width += ratio * (room >= 0 ? part.stretch : part.shrink);
    return ratio * total;
  }

  double offset(double room) const {
    switch (paragraph_.alignment) {
    case TextAlignment::start:
    case TextAlignment::justified: return 0;
    case TextAlignment::centre: return room / 2;
    case TextAlignment::end: return room;
    }
    return 0;
  }

  /// In the order in which they are read, each at the place where it is seen.
  void add_parts() {
    const auto is_leftwards = [](const Part& part) { return part.piece->level % 2 == 1; };
    if (std::none_of(parts_.begin(), parts_.end(), is_leftwards)) {
      for (const Part& part : parts_) add(part);
      return;
    }
    std::vector<std::uint8_t> levels;
    for (const Part& part : parts_) levels.push_back(part.piece->level);
    std::vector<double> places(parts_.size());
    double end = x_;
    for (const std::size_t index : visual_order(levels)) {
      places[index] = end;
      end += parts_[index].width;
    }
    for (std::size_t i = 0; i < parts_.size(); ++i) {
      if (std::abs(places[i] - x_) > 1e-6 || is_leftwards(parts_[i])) run_ = nullptr; // a run of its own
      x_ = places[i];
      add(parts_[i]);
      if (is_leftwards(parts_[i])) run_ = nullptr;
    }
    x_ = end;
    run_ = nullptr;
  }

  void add(const Part& part) {
    const TextSpan& span = text_.spans[part.piece->span];
    if (span.footnote != none_of_them && (line_.footnotes.empty() || line_.footnotes.back() != span.footnote))
      line_.footnotes.push_back(span.footnote);
    if (span.subject != none_of_them && (line_.subjects.empty() || line_.subjects.back() != span.subject))
      line_.subjects.push_back(span.subject);
    if (part.shaped == nullptr)
      add_image(part, span);
    else
      add_glyphs(part, span);
    note_link(span, part.width);
    x_ += part.width;
  }

  void add_image(const Part& part, const TextSpan& span) {
    run_ = nullptr;
    const TextImage& image = text_.images[span.image];
    line_.items.push_back({PaintedImage{{x_, -image.height, part.width, image.height}, image.image}, span.element});
  }

  void add_glyphs(const Part& part, const TextSpan& span) {
    GlyphRun& run = run_for(*part.piece, span);
    if (run.glyphs.empty()) make_room(run, part, span);
    const std::string_view said = words(part.begin, part.end);
    const double scale = span.style.size / 1000;
    // What a space gained or lost goes to its one glyph.
    const double gained = part.stretch > 0 ? part.width - part.shaped->width * scale - span.style.tracking : 0;
    for (const ShapedGlyph& glyph : part.shaped->glyphs) {
      run.add(glyph, scale, run.text.size());
      run.glyphs.back().advance += static_cast<float>(span.style.tracking + gained);
    }
    run.text.append(said);
    if (part.piece->replaced) {
      run.actual_text.edit().append(said);
      run.has_actual_text = true;
    }
    add_decoration(part, span);
  }

  /// For the words up to the end of the span or line, and the space behind it: a run that grows word by word would be
  /// moved again and again.
  void make_room(GlyphRun& run, const Part& first, const TextSpan& span) const {
    const std::uint32_t end = std::max(first.end, std::min(span.end, parts_.back().end));
    run.glyphs.reserve(std::size_t{end} - first.begin + 1);
    run.text.reserve(std::size_t{end} - first.begin + 1);
  }

  void add_decoration(const Part& part, const TextSpan& span) {
    switch (span.style.decoration) {
    case TextDecoration::none: return;
    case TextDecoration::struck_through: break;
    }
    const double height = -0.27 * span.style.size;
    PaintedPath rule;
    rule.path = line_path({x_, height}, {x_ + part.width, height});
    rule.stroke = span.style.colour;
    rule.stroke_width = span.style.size / 16;
    rules_.push_back({std::move(rule), artifact});
  }

  /// The run that glyphs are added to: a new one where the span or the face changes.
  GlyphRun& run_for(const TextPiece& piece, const TextSpan& span) {
    const bool same = run_ != nullptr && run_span_ == piece.span && run_->font == piece.font && !piece.replaced &&
                      !run_->has_actual_text;
    if (same) return *run_;
    GlyphRun run;
    run.font = piece.font;
    run.size = span.style.size;
    run.colour = span.style.colour;
    run.origin = {x_, -span.style.raise};
    line_.items.push_back({std::move(run), span.element});
    run_ = &std::get<GlyphRun>(line_.items.back().content);
    run_span_ = piece.span;
    return *run_;
  }

  void add_hyphen(const LineItem& end) {
    const TextPiece& piece = items_.pieces[end.piece];
    const TextSpan& span = text_.spans[piece.span];
    const FontId font = face_of(span.style, fonts_);
    const ShapedWord& shaped = cache_.shape(font, "-", {}, span.style.figures);
    TextPiece own = piece;
    own.font = font;
    own.replaced = true; // a run of its own
    GlyphRun& run = run_for(own, span);
    const double scale = span.style.size / 1000;
    for (const ShapedGlyph& glyph : shaped.glyphs) run.add(glyph, scale, 0);
    run.text = std::string(1, '-');
    run.has_actual_text = true;
    note_link(span, end.width);
    x_ += end.width;
  }

  /// Readers that put lines together again need the space between them.
  void add_space_at_end(const LineItem& end) {
    if (end.begin == end.end || line_.items.empty()) return;
    const TextPiece& piece = items_.pieces[end.piece];
    const TextSpan& span = text_.spans[piece.span];
    GlyphRun& run = run_for(piece, span);
    for (const ShapedGlyph& glyph : piece.shaped->glyphs) run.add(glyph, span.style.size / 1000, run.text.size());
    run.text.append(end.kind == LineItemKind::glue ? words(end.begin, end.end) : " ");
  }

  void note_link(const TextSpan& span, double width) {
    if (span.link == none_of_them) return;
    const double top = -0.8 * paragraph_.leading + 0.1 * paragraph_.leading;
    if (links_.empty() || links_.back().link != span.link)
      links_.push_back({span.link, {x_, top, 0, 0.95 * paragraph_.leading}});
    Rectangle& area = links_.back().area;
    const double right = std::max(area.x + area.width, x_ + width);
    area.x = std::min(area.x, x_);
    area.width = right - area.x;
  }

  void add_links() {
    for (const auto& [link, area] : links_) {
      const LinkTarget& target = text_.links[link];
      line_.items.push_back({LinkArea{area, target.destination, target.address, target.description}, target.element});
    }
    links_.clear();
    std::move(rules_.begin(), rules_.end(), std::back_inserter(line_.items));
    rules_.clear();
  }

  std::string_view words(std::uint32_t begin, std::uint32_t end) const {
    return std::string_view(text_.text).substr(begin, end - begin);
  }

  struct LinkedStretch {
    std::uint32_t link = 0;
    Rectangle area;
  };

  const StyledText& text_;
  const LineItems& items_;
  const ParagraphStyle& paragraph_;
  double width_;
  const FontLibrary& fonts_;
  WordCache& cache_;
  TextLine line_;
  std::vector<Part> parts_;
  std::vector<LinkedStretch> links_;
  std::vector<PageItem> rules_;
  GlyphRun* run_ = nullptr; // the last item of the line
  std::uint32_t run_span_ = 0;
  double x_ = 0;
};

} // namespace

std::vector<TextLine> build_lines(const StyledText& text, const LineItems& items, const LineEnds& ends,
                                  const ParagraphStyle& paragraph, double width, const FontLibrary& fonts,
                                  WordCache& cache) {
  std::vector<TextLine> lines;
  lines.reserve(ends.size());
  LineBuilder builder(text, items, paragraph, width, fonts, cache);
  std::size_t begin = 0;
  for (const std::size_t end : ends) {
    lines.push_back(builder.build(begin, end));
    begin = start_of_line(items.items, end);
  }
  return lines;
}

} // namespace praktijkboek
