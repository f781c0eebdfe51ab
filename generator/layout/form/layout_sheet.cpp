#include "base/overloaded.h"
#include "layout/flow/document_flow.h"
#include "layout/flow/flow.h"
#include "layout/form/field_rows.h"
#include "layout/form/input.h"
#include "layout/form/keep_sections.h"
#include "layout/form/sheet_head.h"
#include "layout/inline/collect.h"
#include "layout/inline/theme_styles.h"
#include "layout/page/break_pages.h"
#include "layout/page/make_up.h"
#include "layout/page/page_area.h"

namespace praktijkboek {

namespace {

constexpr int text_columns = 9; // running text over the whole width is too long a line to read
constexpr double heading_leading = 17;
constexpr double text_leading = 15.5;
constexpr double text_gap = 7; // between paragraphs

const Heading* section_heading(const Block& block) {
  const auto* const* heading = std::get_if<const Heading*>(&block.kind);
  return heading != nullptr && (*heading)->level == 2 ? *heading : nullptr;
}

/// The title of a section below a thin line; what follows stays with it.
void start_section(Sheet& sheet, const Heading& heading, NodeId id) {
  const SheetStyle& style = sheet.style;
  sheet.element = sheet.add_element(Role::section, sheet.composition.pages.root());
  sheet.section = plain_text(heading.content);
  const StructureId element = sheet.add_element(Role::heading2, sheet.element);
  const StyledText text = collect_inlines(heading.content, style.heading, element, sheet.composition);
  Piece piece;
  piece.add_rule({0, 0}, {style.width, 0}, {style.structure, rule_width});
  piece.add(set_text(text, label_paragraph(heading_leading), style.width, sheet.context()), {0, 6});

  sheet.section_starts.push_back(sheet.galley.strips.size());
  Strip& strip = sheet.add_strip(std::move(piece), style.section_gap);
  strip.space_after = 5;
  strip.heading = StripHeading{2, sheet.section};
  if (const std::string* anchor = sheet.composition.document.anchors.find(id)) strip.anchors.push_back({*anchor, 0});
  sheet.next_break = BreakBefore::forbidden;
}

/// Fixed text between the fields. What explains fields stays with them, as long as that leaves room to choose.
void add_text(Sheet& sheet, Blocks blocks) {
  const std::size_t first = sheet.galley.strips.size();
  const double measure = width_of_columns(text_columns, sheet.style.width);
  ParagraphStyle paragraph = body_paragraph(sheet.composition.theme());
  paragraph.alignment = TextAlignment::start;
  paragraph.leading = text_leading;
  Flow flow{sheet.composition, sheet.galley, sheet.element, 0, measure};
  flow.text = &sheet.style.text;
  flow.paragraph = &paragraph;
  flow.grid = Grid::off;
  flow.mark = ParagraphMark::space;
  flow.floats = Floats::forbidden;
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    const std::size_t begin = sheet.galley.strips.size();
    flow_blocks(blocks.subspan(i, 1), flow);
    set_space(sheet.galley, begin, text_gap, text_gap);
  }
  if (sheet.next_break != BreakBefore::forbidden) return;
  for (std::size_t i = first; i < sheet.galley.strips.size(); ++i)
    sheet.galley.strips[i].break_before = BreakBefore::forbidden;
}

void compose(Sheet& sheet, std::span<const Density> densities) {
  const Document& document = *sheet.composition.document.document;
  sheet.element = sheet.composition.pages.root();
  add_sheet_head(sheet);
  const Blocks blocks = document.content;
  for (std::size_t i = 0; i < blocks.size();) {
    if (const auto* group = std::get_if<FieldGroup>(&blocks[i].kind)) {
      if (i == 0 && document.front_matter.sheet && document.front_matter.sheet->header == SheetHeader::client)
        add_client_fields(sheet, group->fields);
      else
        add_field_rows(sheet, group->fields);
      ++i;
    } else if (const Heading* heading = section_heading(blocks[i])) {
      const std::size_t section = sheet.section_starts.size() + 1;
      sheet.style = sheet_style(sheet.composition.theme(), sheet.context().master,
                                densities[std::min(section, densities.size() - 1)]);
      start_section(sheet, *heading, blocks[i].id);
      ++i;
    } else {
      std::size_t end = i + 1;
      while (end < blocks.size() && !std::holds_alternative<FieldGroup>(blocks[end].kind) &&
             section_heading(blocks[end]) == nullptr)
        ++end;
      add_text(sheet, blocks.subspan(i, end - i));
      i = end;
    }
  }
  Flow notes{sheet.composition, sheet.galley, sheet.composition.pages.root(), 0, sheet.style.width};
  notes.grid = Grid::off;
  flow_cited_works(notes);
  flow_footnotes(notes);
}

DocumentMetadata metadata_of(const ResolvedDocument& document) {
  const FrontMatter& front = document.document->front_matter;
  const Book& book = *document.index->book;
  DocumentMetadata metadata;
  metadata.title = front.title;
  for (const std::string& author : book.authors) metadata.author += (metadata.author.empty() ? "" : ", ") + author;
  metadata.subject = front.sheet ? front.sheet->purpose : front.description;
  metadata.language = front.language.empty() ? book.language : front.language;
  metadata.edition = book.edition;
  metadata.sheet = document.document->slug;
  metadata.date = book.date;
  return metadata;
}

enum class Sections { split, whole };

/// One way to set the sheet, as strips that are not yet on pages.
class Setting {
public:
  /// @param densities of the head and of each section; the last one also for those that follow
  /// @param extra room for fields, by their strips
  Setting(const ResolvedDocument& document, const LayoutContext& context, const std::vector<Density>& densities,
          ExtraRoom extra = {})
      : pages_(paged_, context.master), composition_{document, context, pages_, page_numbers_, diagnostics_, {}},
        sheet_{composition_, sheet_style(context.theme, context.master, densities.front())}, densities_(densities) {
    sheet_.extra = std::move(extra);
    paged_.metadata = metadata_of(document);
    compose(sheet_, densities);
    split_pages_ = count_pages(sheet_.galley, context);
    for (const Strip& strip : sheet_.galley.strips) free_breaks_.push_back(strip.break_before);
    keep_sections(sheet_.galley, sheet_.section_starts, context);
    fill_last_page(sheet_.galley, sheet_.section_starts, context);
    whole_pages_ = count_pages(sheet_.galley, context);
  }
  Setting(const Setting&) = delete;
  Setting& operator=(const Setting&) = delete;

  std::size_t pages(Sections sections) const { return sections == Sections::whole ? whole_pages_ : split_pages_; }
  std::vector<double> heights() const { return section_heights(sheet_.galley, sheet_.section_starts); }
  /// With whole sections.
  std::vector<std::size_t> pages_of_sections() const {
    return section_pages(sheet_.galley, sheet_.section_starts, composition_.context);
  }

  const std::vector<Density>& densities() const { return densities_; }

  /// What the fields of this setting may get, so that no page is half used.
  ExtraRoom extra_room(Sections sections) {
    choose(sections);
    const LayoutContext& context = composition_.context;
    const auto pages = break_pages(sheet_.galley, page_area(context.master, 0).height, context.theme.leading);
    return share_room(sheet_.galley, sheet_.growths, pages, context);
  }

  PagedDocument finish(Sections sections, Diagnostics& diagnostics) {
    diagnostics.merge(std::move(diagnostics_));
    choose(sections);
    make_up_pages(std::move(sheet_.galley), composition_.context, pages_);
    if (!composition_.context.in_book()) paint_sheet_foot(sheet_);
    return std::move(paged_);
  }

private:
  void choose(Sections sections) {
    if (sections == Sections::whole) return;
    for (std::size_t i = 0; i < free_breaks_.size(); ++i) sheet_.galley.strips[i].break_before = free_breaks_[i];
    fill_last_page(sheet_.galley, sheet_.section_starts, composition_.context);
  }

  PagedDocument paged_;
  const PageNumbers page_numbers_;
  Diagnostics diagnostics_; // counts only for the setting that is printed
  PageBuilder pages_;
  Composition composition_;
  Sheet sheet_;
  std::vector<Density> densities_;
  std::vector<BreakBefore> free_breaks_;
  std::size_t split_pages_ = 0;
  std::size_t whole_pages_ = 0;
};

/// Where all sections of a page also fit in their roomy form, they get it.
std::vector<Density> loosen(const Setting& close, const Setting& roomy, double page_height) {
  const std::vector<std::size_t> pages = close.pages_of_sections();
  const std::vector<double> heights = roomy.heights();
  std::vector<double> filled(close.pages(Sections::whole), 0);
  for (std::size_t section = 0; section < pages.size(); ++section) filled[pages[section]] += heights[section];
  std::vector<Density> densities;
  for (const std::size_t page : pages)
    densities.push_back(filled[page] <= page_height ? Density::roomy : Density::close);
  return densities;
}

/// The same with the room that its pages have left given to its fields, as long as that takes no page more.
PagedDocument finish_filled(Setting& setting, Sections sections, const ResolvedDocument& document,
                            const LayoutContext& context, Diagnostics& diagnostics) {
  const std::size_t pages = setting.pages(sections);
  Setting filled(document, context, setting.densities(), setting.extra_room(sections));
  return (filled.pages(sections) == pages ? filled : setting).finish(sections, diagnostics);
}

} // namespace

/// Sections that can be seen whole are worth one page in six; else as few pages as possible, and room before closeness.
PagedDocument layout_sheet(const ResolvedDocument& document, const LayoutContext& context, Diagnostics& diagnostics) {
  Setting roomy(document, context, {Density::roomy});
  if (roomy.pages(Sections::whole) == 1) return finish_filled(roomy, Sections::whole, document, context, diagnostics);
  Setting close(document, context, {Density::close});
  const std::size_t whole = std::min(roomy.pages(Sections::whole), close.pages(Sections::whole));
  const std::size_t split = std::min(roomy.pages(Sections::split), close.pages(Sections::split));
  const Sections sections = whole <= split + split / 6 ? Sections::whole : Sections::split;
  if (roomy.pages(sections) <= close.pages(sections))
    return finish_filled(roomy, sections, document, context, diagnostics);
  if (sections == Sections::split) return finish_filled(close, sections, document, context, diagnostics);
  Setting mixed(document, context, loosen(close, roomy, page_area(context.master, 0).height));
  return finish_filled(mixed.pages(sections) <= close.pages(sections) ? mixed : close, sections, document, context,
                       diagnostics);
}

} // namespace praktijkboek
