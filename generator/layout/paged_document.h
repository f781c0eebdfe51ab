#pragma once

#include "base/boxed.h"
#include "base/colour.h"
#include "base/date.h"
#include "base/geometry.h"
#include "base/rare.h"
#include "drawing/drawing.h"
#include "font/font_library.h"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace praktijkboek {

/// Everything a painter needs and nothing of how it came about: pages of positioned items, and the logical tree that
/// the items belong to (ISO 32000-1 14.7).

enum class Role : std::uint8_t {
  document,
  part,
  section,
  heading1,
  heading2,
  heading3,
  heading4,
  heading5,
  heading6,
  paragraph,
  list,
  list_item,
  label,
  list_body,
  quotation,
  code,
  table,
  table_row,
  table_header,
  table_cell,
  caption,
  figure,
  formula,
  link,
  reference,
  note,
  form,
  span,
  aside,
  contents,
  contents_item,
  index_list,
  bibliography_entry
};

/// Index into PagedDocument::structure.
using StructureId = std::uint32_t;
/// Not part of the logical tree: running heads, page numbers, rules, grounds.
constexpr StructureId artifact = 0xFFFFFFFF;
constexpr StructureId no_parent = 0xFFFFFFFE;

enum class HeaderScope : std::uint8_t { none, column, row };

/// Elements stand in the order of creation, parents before children. The children of an element are ordered by their
/// first painted content; those without any, and those that float, come before the next sibling that was made after
/// them.
struct StructureElement {
  Role role = Role::paragraph;
  HeaderScope scope = HeaderScope::none;
  bool ordered = false; // of lists: numbered
  bool floats = false;  // may be painted on a later page than what follows it
  StructureId parent = no_parent;
  Rare<std::string> language;    // when it differs from the parent's
  Rare<std::string> alternative; // of figures and links
  Rare<std::string> actual_text; // what the glyphs stand for, where they do not say it
  Rare<std::string> expansion;   // of an abbreviation
  int column_span = 1;
  int row_span = 1;
};

/// As small as can be, for a book has millions: a float is good for a millionth of a point, and a font has at most
/// 65,535 glyphs.
struct PositionedGlyph {
  std::uint16_t glyph = 0;
  /// The bytes of GlyphRun::text that this glyph (and those after it with the same begin) show. What stands behind
  /// 65,535 bytes belongs together.
  std::uint16_t text_begin = 0;
  float advance = 0; // points
};

/// Where a mark was moved to by the shaper, away from where its glyph would stand.
struct GlyphOffset {
  std::uint32_t index = 0; // into GlyphRun::glyphs
  float x = 0;             // points
  float y = 0;             // points, upwards
};

/// Glyphs on one baseline in one font.
struct GlyphRun {
  FontId font = 0;
  Colour colour;
  bool has_actual_text = false;
  double size = 10;
  Point origin;
  Rare<std::string> actual_text; // set where extraction must give something else ('' for a hyphen at a line's end)
  std::vector<PositionedGlyph> glyphs;
  Rare<std::vector<GlyphOffset>> offsets; // in the order of the glyphs
  std::string text;                       // what they say, UTF-8, for extraction

  /// @param scale points to a thousandth of the font size
  /// @param text_begin where the text that was shaped begins in `text`
  void add(const ShapedGlyph& glyph, double scale, std::size_t text_begin);
};

struct PaintedPath {
  Path path;
  std::optional<Colour> stroke;
  double stroke_width = 0.5;
  std::vector<double> dashes;
  std::optional<Colour> fill;
};

/// An image shared by the pages that show it, as it goes into a PDF.
struct ImageData {
  enum class Encoding {
    jpeg,          // a JPEG file of one or three components
    deflated_grey, // rows of 8-bit samples, each behind its PNG filter, in one zlib stream (what a PNG has in IDAT)
    deflated_rgb,
    svg // an SVG file, for which pixels are made when its printed size is known
  };
  Encoding encoding = Encoding::deflated_rgb;
  std::uint32_t width = 0; // pixels; of an SVG those of CSS, 96 to the inch
  std::uint32_t height = 0;
  std::string bytes;
  std::string alpha;    // how opaque each pixel is, encoded as deflated_grey; may be empty
  std::string original; // the PNG file, of which a smaller copy can be made; may be empty
  bool fitted = false;  // it has the pixels that its place on paper needs
};
struct PaintedImage {
  Rectangle area;
  std::shared_ptr<const ImageData> image;
};

/// A place that can be pressed. Exactly one of the two is set.
struct LinkArea {
  Rectangle area;
  Rare<std::string> destination; // name in PagedDocument::destinations
  Rare<std::string> address;     // URL
  Rare<std::string> description; // /Contents, read aloud
};

enum class WidgetKind { text, comb, multiline, check, radio, combo, list, signature };

/// One place to fill in. Ground, border and write-on lines are painted on the page below it; the widget itself only
/// shows its value, so that the printed sheet and the filled one look alike.
struct Widget {
  WidgetKind kind = WidgetKind::text;
  Rectangle area;
  std::string name;                 // hierarchical: 'rg-plan.doel_l1.tekst'; the widgets of one radio field share it
  std::string tooltip;              // accessible name (/TU)
  std::string value;                // text, chosen option, or the on state when checked
  std::vector<std::string> options; // of combo and list
  std::string on_state;             // of check and radio: ASCII slug
  std::uint32_t max_length = 0;     // 0: none; of a comb: its boxes, which divide its width equally
  bool required = false;
  FontId font = 0; // TrueType face for the value
  double size = 11;
  // Of multiline: distance of the write-on lines, which lie at area.y + leading, area.y + 2 * leading, … on the page;
  // what is typed stands 0.35 * size above them. 0: no lines.
  double leading = 0;
  Colour colour;
  std::string calculation; // a script that readers may run for the value ('AFSimple_Calculate(…);'); may be empty
};

/// One thing on a page and the element it belongs to.
struct PageItem {
  std::variant<GlyphRun, PaintedPath, PaintedImage, LinkArea, Boxed<Widget>> content; // few are as large as a widget
  StructureId element = artifact;

  /// Null when it is something else.
  const Widget* widget() const {
    const auto* boxed = std::get_if<Boxed<Widget>>(&content);
    return boxed != nullptr ? &static_cast<const Widget&>(*boxed) : nullptr;
  }
  Widget* widget() { return const_cast<Widget*>(std::as_const(*this).widget()); }
};

struct Page {
  double width = 0;
  double height = 0;
  std::string label; // as printed: 'iv', '24'
  std::vector<PageItem> items;
};

struct PagePlace {
  std::size_t page = 0; // from 0
  Point point;
};

struct OutlineEntry {
  int level = 1;
  std::string title;
  PagePlace place;
};

/// Where a subject is treated, for the subject index of a book; painters do not need it.
struct SubjectUse {
  std::uint32_t subject = 0; // into BookIndex::subjects
  PagePlace place;
};

struct DocumentMetadata {
  std::string title;
  std::string author;
  std::string subject;
  std::string language;
  std::string edition;
  Date date;           // of creation and change: from the content, never the clock
  std::string sheet{}; // slug of a worksheet, so that a filled-in one can be read; empty: none
};

struct PagedDocument {
  DocumentMetadata metadata;
  std::vector<Page> pages;
  std::vector<StructureElement> structure; // [0] is the document
  std::vector<OutlineEntry> outline;
  std::map<std::string, PagePlace, std::less<>> destinations;
  std::vector<SubjectUse> subject_uses; // in the order of the pages
};

} // namespace praktijkboek
