#pragma once

#include "html/escape.h"
#include "html/render_page.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace praktijkboek {

/// The body of one page while it is being written: straight into one string. What is written for each kind of node is
/// in the file of that name.
struct Writer {
  Writer(const ResolvedDocument& resolved, const HtmlContext& shared);

  std::string out;
  const ResolvedDocument& document;
  const HtmlContext& context;
  std::string root;                         // way from the page to the root of the site: '../../'
  int link_depth = 0;                       // links do not nest in HTML
  int steps = 0;                            // above 0: the items of lists appear one by one
  std::size_t text_size = 0;                // bytes of running text so far
  std::vector<std::uint32_t> footnote_uses; // by footnote: how often it was referred to so far

  const Words& words() const { return document.words(); }
  std::string_view word(std::string_view key) const { return words()(key); }
  const Book& book() const { return *document.index->book; }

  /// What was written so far; the writer begins anew.
  std::string take();

  /// Markup of our own: parts are written as they are.
  template <typename... Parts>
  void markup(const Parts&... parts) {
    (out.append(std::string_view(parts)), ...);
  }
  /// Text of authors or of the interface: escaped.
  void text(std::string_view text) { append_escaped(out, text); }
  void number(std::uint64_t value) { out.append(std::to_string(value)); }

  /// The value of an href: to another page, or '#anchor' on this one.
  void address_of(const Destination& destination);
  /// The value of an href or src: a published file, by its address from the root.
  void address_of_file(std::string_view path);
  /// The published address of an asset from the root; empty when there is none.
  std::string_view asset(std::string_view name) const;
};

/// '../../' for 'hoofdstukken/x/index.html'.
std::string way_to_root(std::string_view page);

/// Where a glossary term or a work stands in the lists of the book; nothing when the publication has no such list.
std::optional<Destination> term_place(const BookIndex& index, std::string_view key);
std::optional<Destination> work_place(const BookIndex& index, std::string_view key);

/// What a document is called in lists and links: its title, 'Begin' for the home page, which has the book's.
std::string_view name_of(const IndexedDocument& document, const Words& words);

void write_inlines(Writer& writer, Inlines content);
void write_text_parts(Writer& writer, const TextParts& parts);
void write_footnotes(Writer& writer);

void write_blocks(Writer& writer, Blocks blocks);
void write_heading(Writer& writer, const Heading& heading, NodeId id);
void write_list(Writer& writer, const List& list);
void write_box(Writer& writer, const Box& box, NodeId id);
void write_figure(Writer& writer, const ImageFigure& figure, NodeId id);
void write_figure(Writer& writer, const DiagramFigure& figure, NodeId id);
void write_table(Writer& writer, const Table& table, NodeId id);
void write_sheet_card(Writer& writer, NodeId id);
void write_web_resource(Writer& writer, const WebResource& resource);
void write_slides(Writer& writer);
void write_slide_part(Writer& writer, const SlidePart& part);
void write_role_cards(Writer& writer, const RoleCards& cards, NodeId id);
void write_programme_day(Writer& writer, const ProgrammeDay& day);
void write_training_list(Writer& writer);
void write_pack_list(Writer& writer);
void write_field_group(Writer& writer, const FieldGroup& group);
void write_glossary(Writer& writer);
void write_literature(Writer& writer);
void write_subject_index(Writer& writer);

} // namespace praktijkboek
