#include "pdf/page_content.h"

#include "pdf/embedded_fonts.h"
#include "pdf/painted_box.h"
#include "pdf/pdf_failure.h"
#include "pdf/show_glyphs.h"
#include "pdf/structure_types.h"

#include <cmath>

namespace praktijkboek {

namespace {

/// Text outside the logical tree that stands within this share of the page's height from an edge is a running head or
/// foot.
constexpr double margin_share = 0.15;

} // namespace

PageContent::PageContent(std::string& out, const Page& page, std::size_t page_index, StructureTree& structure,
                         const FontUsage& usage, const ImageNames& images)
    : out_(out), page_(page), page_index_(page_index), structure_(structure), usage_(usage), images_(images) {}

void PageContent::show(const GlyphRun& run, StructureId element) {
  begin_sequence(sequence_of_text(run, element));
  if (structure_.in_figure(element))
    structure_.extend_box(element, page_index_, painted_box(run, usage_.metrics(run.font)));
  begin_text();
  set_fill(run.colour);
  if (font_ != run.font || font_size_ != run.size) {
    out_.name(shaped_font_name(run.font)).number(run.size).operation("Tf");
    font_ = run.font;
    font_size_ = run.size;
  }
  move_text_to(run.origin);
  const ActualText actual_text = show_glyphs(out_, run, usage_);
  // Poppler takes the end of the sequence with ActualText for the end of ours, and loses what would follow in it.
  if (actual_text == ActualText::written) end_sequence();
}

void PageContent::paint(const PaintedPath& path, StructureId element) {
  if (path.path.empty() || (!path.fill && !path.stroke)) return;
  begin_sequence({element == artifact ? SequenceKind::decoration : SequenceKind::element, element});
  if (structure_.in_figure(element)) structure_.extend_box(element, page_index_, painted_box(path));
  end_text();
  if (path.fill) set_fill(*path.fill);
  if (path.stroke) set_stroke(path);
  append_path(path.path);
  out_.operation(path.fill && path.stroke ? "B" : path.fill ? "f" : "S");
}

void PageContent::paint(const PaintedImage& image, StructureId element) {
  begin_sequence({element == artifact ? SequenceKind::decoration : SequenceKind::element, element});
  const Rectangle& area = image.area;
  if (structure_.in_figure(element)) structure_.extend_box(element, page_index_, area);
  end_text();
  out_.raw("q").number(area.width).integer(0).integer(0).number(area.height);
  out_.number(area.x).number(up(area.y + area.height)).raw("cm");
  out_.name(images_.at(image.image.get())).operation("Do Q");
}

PageContent::Sequence PageContent::sequence_of_text(const GlyphRun& run, StructureId element) const {
  if (element != artifact) return {SequenceKind::element, element};
  if (run.origin.y < page_.height * margin_share) return {SequenceKind::running_head, element};
  if (run.origin.y > page_.height * (1 - margin_share)) return {SequenceKind::running_foot, element};
  return {SequenceKind::decoration, element};
}

void PageContent::begin_sequence(const Sequence& sequence) {
  if (sequence == sequence_) return;
  end_sequence();
  sequence_ = sequence;
  switch (sequence.kind) {
  case SequenceKind::none: break;
  case SequenceKind::element: {
    const std::uint32_t mcid = structure_.add_content(sequence.element, page_index_);
    out_.name(structure_type(structure_.role(sequence.element)));
    out_.begin_dictionary().name("MCID").integer(mcid).end_dictionary().operation("BDC");
    break;
  }
  case SequenceKind::decoration: out_.name("Artifact").operation("BMC"); break;
  case SequenceKind::running_head:
  case SequenceKind::running_foot:
    out_.name("Artifact").begin_dictionary().name("Type").name("Pagination").name("Subtype");
    out_.name(sequence.kind == SequenceKind::running_head ? "Header" : "Footer").end_dictionary().operation("BDC");
    break;
  }
}

void PageContent::end_sequence() {
  end_text();
  if (sequence_.kind != SequenceKind::none) out_.operation("EMC");
  sequence_ = {};
}

void PageContent::begin_text() {
  if (in_text_) return;
  out_.operation("BT");
  in_text_ = true;
  line_x_ = line_y_ = 0;
}

void PageContent::end_text() {
  if (!in_text_) return;
  out_.operation("ET");
  in_text_ = false;
}

/// Td moves from the start of the line before. The sum of what is written stays exact: no rounding adds up.
void PageContent::move_text_to(Point origin) {
  const std::int64_t x = std::llround(origin.x * 1000), y = std::llround(up(origin.y) * 1000);
  out_.number(static_cast<double>(x - line_x_) / 1000).number(static_cast<double>(y - line_y_) / 1000).operation("Td");
  line_x_ = x;
  line_y_ = y;
}

void PageContent::set_fill(Colour colour) {
  if (fill_ == colour) return;
  out_.fill_colour(colour);
  fill_ = colour;
}

void PageContent::set_stroke(const PaintedPath& path) {
  if (stroke_ != *path.stroke) {
    out_.stroke_colour(*path.stroke);
    stroke_ = *path.stroke;
  }
  if (stroke_width_ != path.stroke_width) {
    out_.number(path.stroke_width).operation("w");
    stroke_width_ = path.stroke_width;
  }
  // Dashes without length are dots: their round ends are all that shows.
  const bool dots = !path.dashes.empty() && path.dashes.front() == 0;
  if (round_caps_ != dots) {
    out_.integer(dots ? 1 : 0).operation("J");
    round_caps_ = dots;
  }
  if (dashes_ != path.dashes) {
    out_.begin_array();
    for (const double length : path.dashes) out_.number(length);
    out_.end_array().integer(0).operation("d");
    dashes_ = path.dashes;
  }
}

void PageContent::append_path(const Path& path) {
  for (const Segment& segment : path) {
    switch (segment.kind) {
    case SegmentKind::move:
      point(segment.end);
      out_.operation("m");
      break;
    case SegmentKind::line:
      point(segment.end);
      out_.operation("l");
      break;
    case SegmentKind::curve:
      point(segment.first_control);
      point(segment.second_control);
      point(segment.end);
      out_.operation("c");
      break;
    case SegmentKind::close: out_.operation("h"); break;
    }
  }
}

} // namespace praktijkboek
