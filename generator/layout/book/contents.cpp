#include "base/text.h"
#include "layout/book/blank_piece.h"
#include "layout/book/book_pieces.h"
#include "layout/book/leader_line.h"
#include "layout/destination.h"
#include "layout/flow/heading_look.h"
#include "layout/inline/theme_styles.h"
#include "layout/page/make_up.h"

#include <fmt/format.h>

namespace praktijkboek {

namespace {

/// A list of places in the book under a title of its own.
class ListPiece {
public:
  ListPiece(const PieceContext& context, std::string_view title)
      : context_(context),
        piece_(context.index, context.layout, context.numbers), flow_{piece_.composition(), galley_} {
    flow_.element = piece_.pages().add_element(Role::section, piece_.pages().root());
    flow_.width = page_area(context.layout.master, 0).full_width;
    flow_.grid = Grid::off;
    add_title(title);
    flow_.element = piece_.pages().add_element(Role::contents, flow_.element);
  }

  const Theme& theme() const { return context_.layout.theme; }
  Galley& galley() { return galley_; }

  std::size_t add(LeaderLine line, const Destination& place) {
    return add(std::move(line), name_in_book(place, context_.index, context_.layout.book_names));
  }
  std::size_t add(LeaderLine line, std::string destination) {
    const auto page = context_.numbers.find(destination);
    line.destination = std::move(destination);
    if (page != context_.numbers.end()) line.page = page->second;
    return add_leader_line(line, flow_);
  }

  /// The strips stand across the whole page.
  PagedDocument finish() {
    for (Strip& strip : galley_.strips) strip.extent = Extent::page;
    make_up_pages(std::move(galley_), context_.layout, piece_.pages());
    return piece_.take();
  }

private:
  void add_title(std::string_view title) {
    const HeadingLook look = heading_look(1, theme());
    const StructureId element = flow_.add_element(Role::heading1);
    add_heading_strips(set_text(title, look.text, label_paragraph(look.leading), flow_.width, element, context_.layout),
                       {look.text, look.leading, 0, 0, 0}, flow_);
    galley_.strips.front().heading = {1, std::string(title)};
    set_space(galley_, 0, 0, 1.5 * theme().leading);
  }

  const PieceContext& context_;
  BlankPiece piece_;
  Galley galley_;
  Flow flow_;
};

/// Parts, chapters and paragraphs, each in letters of its own.
class Contents {
public:
  explicit Contents(const PieceContext& context)
      : context_(context), list_(context, (*context.index.words)("print.contents")), theme_(context.layout.theme) {}

  PagedDocument lay_out() {
    for (const BookPiece& piece : context_.plan.pieces) {
      switch (piece.kind) {
      case PieceKind::title:
      case PieceKind::contents: break;
      case PieceKind::figures: add_piece(piece, piece.right_head); break;
      case PieceKind::part: add_part(piece); break;
      case PieceKind::document: add_document(piece); break;
      case PieceKind::subject_index: add_piece(piece, piece.right_head); break;
      case PieceKind::cover:
      case PieceKind::divider:
      case PieceKind::excerpt:
      case PieceKind::hand_out:
      case PieceKind::cards:
      case PieceKind::note_pages:
      case PieceKind::back: break; // of packs, which have contents of their own
      }
    }
    return list_.finish();
  }

private:
  LeaderLine chapter_line() const {
    LeaderLine line;
    line.style = sans_text(theme_, theme_.body_size, FontStyle::bold);
    line.style.figures = Figures::text;
    line.number_room = 2.2 * theme_.body_size;
    line.leading = theme_.leading;
    return line;
  }

  void add_part(const BookPiece& piece) {
    LeaderLine line;
    line.style = sans_text(theme_, 1.1 * theme_.body_size, FontStyle::bold, ColourRole::accent);
    line.style.figures = Figures::text;
    line.leading = 1.2 * theme_.leading;
    const std::string number = part_number(piece.part, context_.index);
    line.title = (number.empty() ? std::string{} : number + "  ") + part_title(piece.part, context_.index);
    const std::size_t first = list_.add(std::move(line), piece.name + "/" + part_label(piece.part));
    set_space(list_.galley(), first, theme_.leading, 0.2 * theme_.leading);
    keep(KeepNext::yes);
  }

  std::string part_label(std::size_t part) const {
    const std::vector<Part>& parts = context_.index.book->parts;
    return part < parts.size() ? parts[part].label : std::string{};
  }

  /// What has no number.
  void add_piece(const BookPiece& piece, const std::string& title) {
    LeaderLine line = chapter_line();
    line.number_room = 0;
    line.title = title;
    const std::size_t first = list_.add(std::move(line), piece.name + "/");
    set_space(list_.galley(), first, first_behind_part_ ? theme_.leading : 0.35 * theme_.leading, 0);
    first_behind_part_ = false;
  }

  void add_document(const BookPiece& piece) {
    const IndexedDocument& document = context_.index.documents[piece.subject];
    if (document.number.empty()) {
      first_behind_part_ = last_part_ != BookPiece::no_part && piece.part == BookPiece::no_part;
      last_part_ = piece.part;
      return add_piece(piece, document.index.title);
    }
    last_part_ = piece.part;
    LeaderLine line = chapter_line();
    const bool is_chapter = document.index.kind == DocumentKind::chapter;
    if (!is_chapter) line.style.style = FontStyle::regular;
    line.number = document.number;
    line.title = document.index.title;
    const std::size_t first = list_.add(std::move(line), Destination{piece.subject, {}});
    if (!is_chapter) return;
    set_space(list_.galley(), first, 0.5 * theme_.leading, 0);
    add_paragraphs(piece.subject, document);
  }

  void add_paragraphs(std::size_t position, const IndexedDocument& document) {
    bool is_first = true;
    std::size_t last = 0;
    for (std::size_t i = 0; i < document.index.targets.size(); ++i) {
      const Target& target = document.index.targets[i];
      if (target.kind != TargetKind::heading || target.level != 2) continue;
      if (is_first) keep(KeepNext::yes); // with the line of its chapter
      is_first = false;
      LeaderLine line;
      line.style = sans_text(theme_, theme_.small_size + 0.7, FontStyle::regular);
      line.style.figures = Figures::text;
      line.indent = 2.2 * theme_.body_size;
      line.number_room = 2.8 * theme_.body_size;
      line.leading = theme_.small_leading + 1;
      line.number = document.target_numbers[i];
      line.title = target.title;
      last = list_.add(std::move(line), Destination{position, std::string(target.anchor)});
    }
    // The last line of a chapter is not left alone on a page.
    if (!is_first) list_.galley().strips[last].break_before = BreakBefore::avoided;
  }

  void keep(KeepNext next) { list_.galley().strips.back().keep_next = next; }

  const PieceContext& context_;
  ListPiece list_;
  const Theme& theme_;
  std::size_t last_part_ = BookPiece::no_part;
  bool first_behind_part_ = false;
};

} // namespace

PagedDocument lay_out_contents(const PieceContext& context) { return Contents(context).lay_out(); }

/// Each piece of a pack by its own name: a worksheet may be in it twice.
PagedDocument lay_out_pack_contents(const PieceContext& context) {
  const Theme& theme = context.layout.theme;
  ListPiece list(context, (*context.index.words)("print.contents"));
  bool any_number = false;
  for (const BookPiece& piece : context.plan.pieces) any_number = any_number || !piece.number.empty();
  for (const BookPiece& piece : context.plan.pieces) {
    if (piece.title.empty()) continue;
    const bool divider = piece.kind == PieceKind::divider;
    LeaderLine line;
    line.style = divider ? sans_text(theme, 1.1 * theme.body_size, FontStyle::bold, ColourRole::accent)
                         : sans_text(theme, theme.body_size);
    line.style.figures = Figures::text;
    line.leading = divider ? 1.2 * theme.leading : theme.leading;
    line.number = piece.number;
    line.number_room = divider || !any_number ? 0 : 3.2 * theme.body_size;
    line.title = piece.title;
    const std::size_t first = list.add(std::move(line), piece.name + "/");
    set_space(list.galley(), first, divider ? theme.leading : 0.2 * theme.leading, 0);
    if (divider) list.galley().strips.back().keep_next = KeepNext::yes;
  }
  return list.finish();
}

PagedDocument lay_out_figures(const PieceContext& context) {
  const Theme& theme = context.layout.theme;
  const Words& words = *context.index.words;
  ListPiece list(context, words("print.figures"));
  for (const TargetKind kind : {TargetKind::figure, TargetKind::table}) {
    const std::size_t begin = list.galley().strips.size();
    for (const BookPiece& piece : context.plan.pieces) {
      if (piece.kind != PieceKind::document) continue;
      const IndexedDocument& document = context.index.documents[piece.subject];
      for (std::size_t i = 0; i < document.index.targets.size(); ++i) {
        const Target& target = document.index.targets[i];
        if (target.kind != kind || document.target_numbers[i].empty()) continue;
        LeaderLine line;
        line.style = sans_text(theme, theme.small_size + 0.7);
        line.style.figures = Figures::text;
        line.number_room = 6.4 * theme.body_size;
        line.leading = theme.small_leading + 1.5;
        const std::string_view word = words(kind == TargetKind::figure ? "reference.figure" : "reference.table");
        line.number = fmt::format("{} {}", upper_case_first(word), document.target_numbers[i]);
        line.title = target.title;
        list.add(std::move(line), Destination{piece.subject, std::string(target.anchor)});
      }
    }
    set_space(list.galley(), begin, begin > 1 ? 1.5 * theme.leading : 0, 0);
  }
  return list.finish();
}

} // namespace praktijkboek
