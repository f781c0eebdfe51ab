#include "pdf/show_glyphs.h"

#include <cmath>

namespace praktijkboek {

namespace {

/// Writes glyphs one by one. Places are in thousandths of the font size from the start of the run.
class GlyphWriter {
public:
  GlyphWriter(SyntaxWriter& out, const GlyphRun& run, const FontUsage& usage)
      : out_(out), run_(run), glyphs_(usage.glyphs(run.font)), units_a_point_(1000 / run.size),
        next_offset_(run.offsets->begin()) {}

  /// In their order, each once.
  void write(const PositionedGlyph& glyph) {
    const FontUsage::Glyph& entry = glyphs_[glyph.glyph];
    const GlyphOffset offset = offset_of(glyph);
    set_rise(offset.y);
    move_to(wanted_ + offset.x * units_a_point_);
    if (!in_string_) open_string();
    out_.out() += entry.escaped_code();
    pen_ += entry.width;
    wanted_ += glyph.advance * units_a_point_;
  }

  /// Ends the operator that is open, so that others can follow.
  void finish_operator() {
    if (!in_array_) return;
    close_string();
    out_.out() += "]TJ\n";
    in_array_ = false;
  }

  void finish() {
    finish_operator();
    set_rise(0);
  }

private:
  GlyphOffset offset_of(const PositionedGlyph& glyph) {
    const auto index = static_cast<std::uint32_t>(&glyph - run_.glyphs.data());
    if (next_offset_ == run_.offsets->end() || next_offset_->index != index) return {};
    return *next_offset_++;
  }

  /// The difference between where readers are and where the glyph must be never grows: it is measured from the start.
  void move_to(double place) {
    const double difference = pen_ - place;
    if (std::abs(difference) < 1) return;
    const std::int64_t adjustment = std::llround(difference);
    open_array();
    close_string();
    out_.integer(adjustment);
    pen_ -= static_cast<double>(adjustment);
  }

  void set_rise(double rise) {
    if (rise == rise_) return;
    finish_operator();
    out_.number(rise).operation("Ts");
    rise_ = rise;
  }

  void open_array() {
    if (in_array_) return;
    out_.begin_array();
    in_array_ = true;
  }
  void open_string() {
    open_array();
    out_.out() += '(';
    in_string_ = true;
  }
  void close_string() {
    if (!in_string_) return;
    out_.out() += ')';
    in_string_ = false;
  }

  SyntaxWriter& out_;
  const GlyphRun& run_;
  const std::vector<FontUsage::Glyph>& glyphs_;
  double units_a_point_;
  std::vector<GlyphOffset>::const_iterator next_offset_;
  double pen_ = 0;    // where readers are
  double wanted_ = 0; // where the next glyph belongs, without its offset
  double rise_ = 0;   // points
  bool in_array_ = false;
  bool in_string_ = false;
};

void begin_actual_text(SyntaxWriter& out, std::string_view text) {
  out.name("Span").begin_dictionary().name("ActualText").text(text).end_dictionary().operation("BDC");
}

} // namespace

ActualText show_glyphs(SyntaxWriter& out, const GlyphRun& run, const FontUsage& usage) {
  ActualText actual_text = ActualText::not_needed;
  if (run.size <= 0) return actual_text;
  GlyphWriter writer(out, run, usage);
  if (run.has_actual_text) {
    begin_actual_text(out, *run.actual_text);
    for (const PositionedGlyph& glyph : run.glyphs) writer.write(glyph);
    writer.finish();
    out.operation("EMC");
    return ActualText::written;
  }
  for_each_cluster(run, [&](const GlyphCluster& cluster) {
    const bool needs_actual_text = usage.needs_actual_text(run.font, cluster);
    if (needs_actual_text) {
      writer.finish_operator();
      begin_actual_text(out, cluster.text);
      actual_text = ActualText::written;
    }
    for (const PositionedGlyph& glyph : cluster.glyphs) writer.write(glyph);
    if (needs_actual_text) {
      writer.finish_operator();
      out.operation("EMC");
    }
  });
  writer.finish();
  return actual_text;
}

} // namespace praktijkboek
