#include "layout/inline/split_wide_runs.h"

#include "layout/inline/break_lines.h"
#include "layout/inline/itemize.h"

#include <algorithm>

namespace praktijkboek {

namespace {

// Dearer than any break that the text itself has.
constexpr std::int32_t hard_space_penalty = 3'000;
constexpr std::int32_t between_parts_penalty = 4'000;
constexpr std::int32_t between_clusters_penalty = 5'000;

/// The places in a box where one cluster ends and the next begins.
std::vector<std::uint32_t> cluster_starts(const TextPiece& piece, const LineItem& box) {
  std::vector<std::uint32_t> starts;
  for (const ShapedGlyph& glyph : piece.shaped->glyphs)
    if (piece.begin + glyph.cluster > box.begin && piece.begin + glyph.cluster < box.end)
      starts.push_back(piece.begin + glyph.cluster);
  std::sort(starts.begin(), starts.end());
  starts.erase(std::unique(starts.begin(), starts.end()), starts.end());
  return starts;
}

class Splitter {
public:
  Splitter(LineItems& items, double width, const StyledText& text) : items_(items), width_(width), text_(text) {}

  void run() {
    const std::vector<LineItem>& items = items_.items;
    std::size_t copied = 0; // up to here; nothing is copied where all runs fit, as nearly always
    for (std::size_t begin = 0; begin < items.size();) {
      std::size_t end = begin;
      while (!may_break_at(items, end)) ++end; // the last item is a forced break
      if (width_of_run(begin, end) > width_) {
        for (; copied < begin; ++copied) add(items[copied]);
        for (; copied < end; ++copied) add_opened(copied);
      }
      begin = end + 1;
    }
    if (copied == 0) return;
    for (; copied < items.size(); ++copied) add(items[copied]);
    items_.items = std::move(out_);
  }

private:
  double sign_behind(std::size_t place) const {
    const LineItem& next = items_.items[place + 1];
    return next.kind == LineItemKind::penalty ? next.width : 0;
  }

  double width_of_run(std::size_t begin, std::size_t end) const {
    double width = items_.items[end].kind == LineItemKind::penalty ? items_.items[end].width : 0;
    for (std::size_t i = begin; i < end; ++i)
      if (items_.items[i].kind != LineItemKind::penalty) width += items_.items[i].width;
    return width;
  }

  void add(const LineItem& item) { out_.push_back(item); }

  void add_opened(std::size_t place) {
    LineItem item = items_.items[place];
    switch (item.kind) {
    case LineItemKind::penalty: break;
    case LineItemKind::glue: item.penalty = std::min(item.penalty, hard_space_penalty); break;
    case LineItemKind::box:
      if (!out_.empty() && out_.back().kind == LineItemKind::box) add_break(item, between_parts_penalty);
      if (item.width + sign_behind(place) > width_ && items_.pieces[item.piece].shaped != nullptr)
        return add_clusters(item);
      break;
    }
    add(item);
  }

  void add_clusters(const LineItem& box) {
    const TextPiece& piece = items_.pieces[box.piece];
    const TextSpan& span = text_.spans[piece.span];
    LineItem part = box;
    const auto add_part = [&](std::uint32_t end) {
      part.end = end;
      part.width = width_of(piece, span, part.begin, end);
      add(part);
      part.begin = end;
      part.hang = 0; // of the first sign
    };
    for (const std::uint32_t cut : cluster_starts(piece, box)) {
      add_part(cut);
      add_break(box, between_clusters_penalty);
    }
    add_part(box.end);
  }

  void add_break(const LineItem& like, std::int32_t cost) {
    LineItem item;
    item.kind = LineItemKind::penalty;
    item.penalty = cost;
    item.piece = like.piece;
    out_.push_back(item);
  }

  LineItems& items_;
  double width_;
  const StyledText& text_;
  std::vector<LineItem> out_;
};

} // namespace

void split_wide_runs(LineItems& items, double width, const StyledText& text) { Splitter(items, width, text).run(); }

} // namespace praktijkboek
