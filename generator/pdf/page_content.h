#pragma once

#include "pdf/font_usage.h"
#include "pdf/objects/syntax_writer.h"
#include "pdf/structure_tree.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace praktijkboek {

/// Images by the name they have in resource dictionaries.
using ImageNames = std::map<const ImageData*, std::string>;

/// The content stream of one page: operators, and the marked-content sequences that tie them to the logical tree.
/// Consecutive items of one element share a sequence (ISO 32000-1 14.7.4).
class PageContent {
public:
  /// @param out appended to; the previous content of the string stays.
  PageContent(std::string& out, const Page& page, std::size_t page_index, StructureTree& structure,
              const FontUsage& usage, const ImageNames& images);

  void show(const GlyphRun& run, StructureId element);
  void paint(const PaintedPath& path, StructureId element);
  void paint(const PaintedImage& image, StructureId element);
  void finish() { end_sequence(); }

private:
  enum class SequenceKind { none, element, decoration, running_head, running_foot };
  struct Sequence {
    SequenceKind kind = SequenceKind::none;
    StructureId element = artifact;
    friend bool operator==(const Sequence&, const Sequence&) = default;
  };

  void begin_sequence(const Sequence& sequence);
  void end_sequence();
  Sequence sequence_of_text(const GlyphRun& run, StructureId element) const;
  void begin_text();
  void end_text();
  void move_text_to(Point origin);
  void set_fill(Colour colour);
  void set_stroke(const PaintedPath& path);
  void append_path(const Path& path);
  double up(double y) const { return page_.height - y; }
  void point(Point place) { out_.number(place.x).number(up(place.y)); }

  SyntaxWriter out_;
  const Page& page_;
  std::size_t page_index_;
  StructureTree& structure_;
  const FontUsage& usage_;
  const ImageNames& images_;

  Sequence sequence_;
  bool in_text_ = false;
  std::int64_t line_x_ = 0; // start of the last line of the text object, thousandths of a point
  std::int64_t line_y_ = 0;
  // What readers have set at this place in the stream.
  std::optional<FontId> font_;
  double font_size_ = 0;
  Colour fill_;
  Colour stroke_;
  double stroke_width_ = 1;
  std::vector<double> dashes_;
  bool round_caps_ = false;
};

} // namespace praktijkboek
