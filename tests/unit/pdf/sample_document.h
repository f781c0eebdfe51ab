#pragma once

#include "font/font_library.h"
#include "layout/paged_document.h"

#include <string>
#include <string_view>

namespace praktijkboek::sample {

constexpr FontId serif = 0, sans = 4, sans_bold = 6;

/// Vollkorn and Lato of this machine, loaded once.
const FontLibrary& fonts();

/// Builds documents by hand, as layout would: elements, and text that is shaped and placed.
class Builder {
public:
  Builder();

  StructureId element(Role role, StructureId parent = 0);
  /// A line of text; gives where it ends.
  Point text(StructureId element, Point origin, std::string_view text, FontId font = serif, double size = 11);
  void add(StructureId element, decltype(PageItem::content) content);
  void new_page(std::string label);
  StructureElement& at(StructureId element) { return document.structure[element]; }

  PagedDocument document;
};

GlyphRun shaped(std::string_view text, Point origin, FontId font = serif, double size = 11);

/// One paragraph in face 0 of a library.
PagedDocument text_in(const FontLibrary& fonts, std::string_view text);
/// A library of one face with CFF outlines.
const FontLibrary& cff_fonts();
/// One page with a heading and a paragraph.
PagedDocument short_text();
/// A chapter of two pages: heading, link, language, figure, image, table with headers, list, note, outline.
PagedDocument chapter();
/// A sheet with every kind of widget, empty or filled in.
enum class Filled { no, yes };
PagedDocument sheet(Filled filled);
/// The same page of running text as often as asked, each about 3,000 characters.
PagedDocument dense_pages(std::size_t count);

} // namespace praktijkboek::sample
