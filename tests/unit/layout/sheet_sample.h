#pragma once

#include "layout/layout_document.h"

#include <string>
#include <vector>

namespace praktijkboek::sample {

/// A worksheet made block by block, laid out on A4 with the fonts of the theme.
class SampleSheet {
public:
  explicit SampleSheet(std::string title = "Sociogram");

  SheetFrontMatter& front() { return *front_; }
  SampleSheet& heading(std::string_view title);
  SampleSheet& text(std::string_view words);
  SampleSheet& fields(std::vector<Field> fields);

  PagedDocument lay_out();

private:
  std::string_view store(std::string_view text) { return document_.arena.store_text(text); }
  void add(Block block);

  std::shared_ptr<SheetFrontMatter> front_;
  Document document_;
  std::vector<Block> blocks_;
  NodeId next_ = 0;
};

/// A field with its key as label.
Field field(std::string_view key, FieldKind kind, FieldWidth width = FieldWidth::full);

struct FoundWidget {
  std::size_t page = 0;
  Widget widget;
  StructureId element = 0;
};
/// In the order of the pages and their items.
std::vector<FoundWidget> widgets(const PagedDocument& document);
FoundWidget widget(const PagedDocument& document, std::string_view name);

struct FoundText {
  std::size_t page = 0;
  std::string text;
  Rectangle area; // of the letters without descenders
  StructureId element = 0;
};
/// Runs of glyphs; those of one baseline and element are joined with blanks.
std::vector<FoundText> texts(const PagedDocument& document);
const FoundText& text(const std::vector<FoundText>& texts, std::string_view part);

/// The horizontal lines to write on below y = top and above y = bottom: their y.
std::vector<double> writing_lines(const PagedDocument& document, std::size_t page, const Rectangle& around);

/// What is wrong with the pages: things beyond the margins, widgets on widgets, words under widgets. Empty: nothing.
std::string faults(const PagedDocument& document);

} // namespace praktijkboek::sample
