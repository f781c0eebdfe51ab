#pragma once

#include "layout/inline/text_style.h"
#include "layout/paged_document.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace praktijkboek {

/// Where a press on a stretch of text leads: exactly one of `destination` and `address` is set (LinkArea). Each line of
/// the stretch gets an area of its own.
struct LinkTarget {
  std::string destination;
  std::string address;
  std::string description;
  StructureId element = artifact; // the Link element
};

constexpr std::uint32_t none_of_them = 0xFFFFFFFF;

/// Whether lines may end at the spaces of a stretch: 'figuur 1.1' stays together.
enum class Spaces : std::uint8_t { breaking, keeping };

/// A stretch of text with one look that belongs to one element of the logical tree.
struct TextSpan {
  std::uint32_t begin = 0; // bytes of StyledText::text
  std::uint32_t end = 0;
  TextStyle style;
  StructureId element = artifact;
  std::uint32_t link = none_of_them;     // into StyledText::links
  std::uint32_t footnote = none_of_them; // this stretch is the mark of Document::footnotes[footnote]
  std::uint32_t image = none_of_them;    // this stretch is U+FFFC and stands for StyledText::images[image]
  std::uint32_t subject = none_of_them;  // into BookIndex::subjects: the subject index names this place
  Spaces spaces = Spaces::breaking;
  std::string language; // BCP 47 when it is not the document's: shaped so, and not hyphenated
};

/// An image that stands in a line like a word.
struct TextImage {
  std::shared_ptr<const ImageData> image;
  double width = 0;
  double height = 0;
};

/// Text that knows how each part looks and where it belongs, before it is broken into lines. Making it creates the
/// elements of the logical tree; laying it out does not, so it may be laid out more than once (to measure a table).
///
/// In `text`, U+00A0 and U+202F are hard spaces, U+00AD is a soft hyphen, '\n' ends a line. Spans follow each other
/// without gaps.
struct StyledText {
  std::string text;
  std::vector<TextSpan> spans;
  std::vector<LinkTarget> links;
  std::vector<TextImage> images;

  bool empty() const { return text.empty(); }

  /// Adds text at the end; joins the last span when it looks and belongs the same.
  void append(std::string_view words, const TextStyle& style, StructureId element);
  /// Adds text with all that `like` says of it but its place.
  void append(std::string_view words, TextSpan like);
};

/// One string in one style.
StyledText styled(std::string_view words, const TextStyle& style, StructureId element);

} // namespace praktijkboek
