#pragma once

#include "layout/layout_document.h"
#include "unit/layout/print_sample.h"

#include <functional>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace praktijkboek::sample {

/// A chapter made block by block, resolved by hand and laid out on A4.
class SampleChapter {
public:
  explicit SampleChapter(std::string title = "Een groep om je heen");

  // Inline content.
  Inline words(std::string_view text);
  Inline strong(std::string_view text);
  Inline foreign(std::string_view language, std::string_view text);
  Inline link(std::string_view address, std::string_view text);
  Inline reference(std::string_view anchor, std::string_view text); // to a place in this chapter
  Inline elsewhere(std::string_view anchor, std::string_view text); // to a place in document 1, 'bijlagen/b'
  Inline citation(std::string_view text, std::string_view work);
  Inline note(std::uint32_t index);
  /// A term of the glossary, which the document uses here for the first time.
  Inline first_use(std::string_view term, std::string_view expansion);
  Inlines inlines(std::vector<Inline> content);

  // Blocks.
  Block paragraph(std::vector<Inline> content);
  Block paragraph(std::string_view text) { return paragraph({words(text)}); }
  Block list(ListKind kind, std::vector<std::vector<Block>> items, TaskState task = TaskState::none);
  Block box(std::string_view kind, std::string_view title, std::vector<Block> content);
  Block table(std::string_view caption, std::vector<std::string_view> titles,
              std::vector<std::vector<std::string_view>> rows, Alignment last_column = Alignment::none);
  Block steps(std::string_view anchor, std::string_view caption);
  Block heading(int level, std::string_view number, std::string_view title, std::string_view anchor = {});
  Block video(std::string_view address, std::string_view title, std::string_view text);
  Block quotation(std::vector<Block> content);

  SampleChapter& add(Block block);
  SampleChapter& footnote(std::string_view text);
  /// A work of the literature list that the chapter cites.
  SampleChapter& work(std::string_view key);

  PagedDocument lay_out();
  /// What lay_out() warned of.
  const Diagnostics& diagnostics() const { return diagnostics_; }

private:
  std::string_view store(std::string_view text) { return document_.arena.store_text(text); }
  Blocks blocks(const std::vector<Block>& content) { return document_.arena.store_all(content); }
  Block with_id(Block block);

  Document document_;
  ResolvedDocument resolved_;
  Literature literature_;
  std::vector<Block> blocks_;
  std::vector<Footnote> footnotes_;
  std::vector<GlossaryEntry> glossary_;
  NodeId next_ = 1;
  Diagnostics diagnostics_;
};

/// Pages on which a text stands, from 0.
std::vector<std::size_t> pages_with(const PagedDocument& document, std::string_view text);

/// Vertical place of the first run that has these words.
double place_of(const Page& page, std::string_view words);

} // namespace praktijkboek::sample
