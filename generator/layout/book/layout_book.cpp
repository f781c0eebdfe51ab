#include "layout/book/layout_book.h"

#include "base/roman.h"
#include "layout/book/bind_book.h"
#include "layout/book/book_pieces.h"
#include "layout/book/pack_places.h"
#include "layout/book/running_heads.h"
#include "layout/destination.h"
#include "layout/scale_page.h"
#include "layout/slides/layout_slides.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace praktijkboek {

namespace {

LayoutContext with_master(const LayoutContext& context, const PageMaster& master,
                          const std::vector<std::string>& names) {
  return {context.theme,  context.fonts,        context.hyphenator, master,
          context.images, context.site_address, context.page_paths, names};
}

/// Where a piece stands in the book.
struct PiecePlace {
  std::size_t first_page = 0; // from the beginning of the book
  std::size_t blanks = 0;     // pages before it
};

/// A piece as it was last laid out.
struct LaidOutPiece {
  PagedDocument document;
  Diagnostics diagnostics;
  std::vector<std::string> references; // places in the book whose page numbers it writes
  bool laid_out = false;
};

class BookMaker {
public:
  explicit BookMaker(const BookContext& context)
      : context_(context), plan_(context.pack != nullptr ? context.pack->plan : plan_book(context.index)),
        layout_(with_master(context.layout, context.layout.master, plan_.names)),
        sheet_layout_(with_master(context.layout, context.sheet_master, plan_.names)), pieces_(plan_.pieces.size()) {}

  BookLayout make() {
    BookLayout layout;
    layout.stability =
        repeat_until_stable(expected_places(), [&](const PageNumbers& numbers) { return lay_out_round(numbers); });
    add_subject_index();
    paint_heads();
    bind(layout);
    return layout;
  }

private:
  /// Every place that can be referred to or stands in the contents. The numbers to begin with are as wide as most.
  PageNumbers expected_places() const {
    PageNumbers places;
    for (const BookPiece& piece : plan_.pieces) {
      places.emplace(piece.name + "/", "100");
      if (const std::string& name = document_name(piece); !name.empty()) places.emplace(name + "/", "100");
      for (const std::string& anchor : anchors_of(piece, context_.index))
        places.emplace(document_name(piece) + "/" + anchor, "100");
    }
    for (const Part& part : context_.index.book->parts)
      if (std::string name = name_in_book({0, part.label}, context_.index, plan_.names); !name.empty())
        places.emplace(std::move(name), "100");
    return places;
  }

  /// As references call the document of a piece; empty: it is none.
  const std::string& document_name(const BookPiece& piece) const {
    static const std::string none;
    return shows_document(piece.kind) ? plan_.names[piece.subject] : none;
  }

  /// Lays out what is new or writes a number that has changed.
  PageNumbers lay_out_round(const PageNumbers& numbers) {
    context_.for_each(pieces_.size(), [&](std::size_t i) {
      if (!pieces_[i].laid_out || writes_changed_numbers(i, numbers)) lay_out(i, numbers);
    });
    written_ = numbers;
    place_pieces();
    return numbers_of(numbers);
  }

  bool writes_changed_numbers(std::size_t i, const PageNumbers& numbers) const {
    switch (plan_.pieces[i].kind) {
    case PieceKind::title:
    case PieceKind::part:
    case PieceKind::subject_index:
    case PieceKind::cover:
    case PieceKind::divider:
    case PieceKind::note_pages:
    case PieceKind::back: return false;
    case PieceKind::contents:
    case PieceKind::figures: return true;
    case PieceKind::document:
    case PieceKind::excerpt:
    case PieceKind::hand_out:
    case PieceKind::cards: break;
    }
    const std::vector<std::string>& references = pieces_[i].references;
    return std::any_of(references.begin(), references.end(), [&](const std::string& place) {
      const auto before = written_.find(place);
      const auto now = numbers.find(place);
      return before != written_.end() && now != numbers.end() && before->second != now->second;
    });
  }

  void lay_out(std::size_t i, const PageNumbers& numbers) {
    const BookPiece& piece = plan_.pieces[i];
    const PieceContext context{context_.index, plan_, layout_, numbers};
    LaidOutPiece& made = pieces_[i];
    made.laid_out = true;
    made.diagnostics = {};
    switch (piece.kind) {
    case PieceKind::title: made.document = lay_out_title(context); break;
    case PieceKind::contents:
      made.document = context_.pack != nullptr ? lay_out_pack_contents(context) : lay_out_contents(context);
      break;
    case PieceKind::figures: made.document = lay_out_figures(context); break;
    case PieceKind::part: made.document = lay_out_part(piece.subject, context); break;
    case PieceKind::document:
    case PieceKind::excerpt:
    case PieceKind::hand_out:
    case PieceKind::cards: lay_out_document(piece, numbers, made); break;
    case PieceKind::cover: made.document = lay_out_cover(context_.pack->face, context); break;
    case PieceKind::divider: made.document = lay_out_divider(piece, context); break;
    case PieceKind::note_pages: made.document = lay_out_note_pages(piece, context); break;
    case PieceKind::back: made.document = lay_out_back(context_.pack->face, context); break;
    case PieceKind::subject_index: break; // when all pages are known
    }
    give_back_spare_room(made.document);
  }

  /// Pages wait until the last one is there: what their lists had in reserve is worth a third of their memory.
  static void give_back_spare_room(PagedDocument& document) {
    document.structure.shrink_to_fit();
    for (Page& page : document.pages) {
      page.items.shrink_to_fit();
      for (PageItem& item : page.items)
        if (auto* run = std::get_if<GlyphRun>(&item.content)) run->glyphs.shrink_to_fit();
    }
  }

  void lay_out_document(const BookPiece& piece, const PageNumbers& numbers, LaidOutPiece& made) {
    const ResolvedDocument resolved = context_.resolve(piece.subject);
    made.references.clear();
    for (const auto& [id, reference] : resolved.references.entries())
      made.references.push_back(name_in_book(reference.destination, context_.index, plan_.names));
    if (resolved.document->kind == DocumentKind::sheet) {
      made.document = layout_sheet(resolved, sheet_layout_, made.diagnostics);
      fit(made.document, sheet_layout_.master);
    } else if (piece.kind == PieceKind::excerpt) {
      const IndexedDocument& document = context_.index.documents[piece.subject];
      made.document =
          layout_excerpt(resolved, document.index.targets[piece.target].node, layout_, numbers, made.diagnostics);
    } else if (piece.kind == PieceKind::hand_out) {
      const LayoutContext slide = with_master(layout_, context_.pack->slide, plan_.names);
      const LayoutContext paper = with_master(layout_, context_.pack->hand_out, plan_.names);
      PagedDocument slides = layout_slides(resolved, slide, made.diagnostics);
      made.document = piece.count == 0 ? layout_notes(std::move(slides), resolved, paper, made.diagnostics)
                                       : layout_hand_out(std::move(slides), piece.count, resolved, paper);
      fit(made.document, paper.master);
    } else if (piece.kind == PieceKind::cards) {
      const LayoutContext paper = with_master(layout_, context_.pack->cards, plan_.names);
      std::vector<ResolvedDocument> exercises;
      exercises.push_back(context_.resolve(piece.subject));
      for (const std::size_t more : piece.more_cards) exercises.push_back(context_.resolve(more));
      made.document = layout_cards(exercises, paper, made.diagnostics);
      fit(made.document, paper.master);
    } else {
      made.document = layout_once(resolved, layout_, numbers, made.diagnostics);
    }
  }

  /// What was made for other paper, at the size of this.
  void fit(PagedDocument& document, const PageMaster& master) const {
    const double factor = layout_.master.width / master.width;
    if (factor != 1) scale_document(document, factor);
  }

  void place_pieces() {
    places_.assign(pieces_.size(), {});
    std::size_t page = 0;
    body_begin_ = 0;
    bool in_body = false;
    for (std::size_t i = 0; i < pieces_.size(); ++i) {
      const bool right_hand = plan_.pieces[i].start == PieceStart::right_hand;
      places_[i].blanks = right_hand ? page % 2 : 0;
      page += places_[i].blanks;
      places_[i].first_page = page;
      if (!in_body && plan_.pieces[i].numbering == Numbering::arabic) {
        in_body = true;
        body_begin_ = page;
      }
      page += pieces_[i].document.pages.size();
    }
    if (!in_body) body_begin_ = page;
  }

  std::string label_of(std::size_t page) const {
    return page < body_begin_ ? to_roman(static_cast<std::uint32_t>(page + 1)) : std::to_string(page - body_begin_ + 1);
  }

  /// Of the same places. What is not there keeps its number: nothing leads there.
  PageNumbers numbers_of(const PageNumbers& expected) const {
    PageNumbers found = expected;
    std::set<std::string> known; // the first place of a name counts
    const auto set = [&](const std::string& name, std::size_t page) {
      const auto place = found.find(name);
      if (place != found.end() && known.insert(name).second) place->second = label_of(page);
    };
    for (std::size_t i = 0; i < pieces_.size(); ++i)
      for (const std::string& prefix : {plan_.pieces[i].name, document_name(plan_.pieces[i])}) {
        if (prefix.empty()) continue;
        set(prefix + "/", places_[i].first_page);
        for (const auto& [name, place] : pieces_[i].document.destinations)
          set(prefix + "/" + name, places_[i].first_page + place.page);
      }
    return found;
  }

  /// It comes last, so that its own length moves nothing.
  void add_subject_index() {
    const auto last = std::find_if(plan_.pieces.begin(), plan_.pieces.end(),
                                   [](const BookPiece& piece) { return piece.kind == PieceKind::subject_index; });
    if (last == plan_.pieces.end()) return;
    const PieceContext context{context_.index, plan_, layout_, written_};
    const SubjectPages subjects = pages_of_subjects();
    pieces_[static_cast<std::size_t>(last - plan_.pieces.begin())].document = lay_out_subject_index(subjects, context);
  }

  SubjectPages pages_of_subjects() {
    SubjectPages subjects(context_.index.subjects.size());
    for (std::size_t i = 0; i < pieces_.size(); ++i)
      for (const SubjectUse& use : pieces_[i].document.subject_uses) {
        std::vector<SubjectPage>& pages = subjects[use.subject];
        const std::size_t page = places_[i].first_page + use.place.page;
        if (!pages.empty() && pages.back().page == page) continue;
        const std::string name = fmt::format("ingang-{}-{}", use.subject + 1, pages.size() + 1);
        pages.push_back({page, label_of(page), plan_.pieces[i].name + "/" + name});
        pieces_[i].document.destinations.emplace(name, use.place);
      }
    return subjects;
  }

  void paint_heads() {
    context_.for_each(pieces_.size(), [&](std::size_t i) {
      std::vector<Page>& pages = pieces_[i].document.pages;
      for (std::size_t page = 0; page < pages.size(); ++page)
        pages[page].label = label_of(places_[i].first_page + page);
      paint_running_heads(plan_.pieces[i], places_[i].first_page, layout_, pieces_[i].document);
      for (Page& page : pages) page.items.shrink_to_fit();
    });
  }

  void bind(BookLayout& layout) {
    layout.document.metadata = metadata();
    BookBinder binder(layout.document, layout_.master, context_.pack != nullptr ? WidgetUse::kept : WidgetUse::removed);
    for (std::size_t i = 0; i < pieces_.size(); ++i) {
      std::vector<std::string> blanks;
      for (std::size_t page = places_[i].first_page - places_[i].blanks; page < places_[i].first_page; ++page)
        blanks.push_back(label_of(page));
      binder.add(plan_.pieces[i], document_name(plan_.pieces[i]), std::move(pieces_[i].document), places_[i].first_page,
                 blanks);
      layout.diagnostics.merge(std::move(pieces_[i].diagnostics));
    }
    if (context_.pack != nullptr) lead_to_website(layout.document, context_.index, plan_, layout_);
  }

  DocumentMetadata metadata() const {
    const Book& book = *context_.index.book;
    DocumentMetadata metadata;
    metadata.title = context_.pack != nullptr ? context_.pack->face.title : book.title;
    metadata.author = fmt::format("{}", fmt::join(book.authors, ", "));
    metadata.subject = context_.pack != nullptr ? context_.pack->face.description : book.description;
    metadata.language = book.language;
    metadata.edition = book.edition;
    metadata.date = book.date;
    return metadata;
  }

  const BookContext& context_;
  const BookPlan plan_;
  const LayoutContext layout_;
  const LayoutContext sheet_layout_;
  std::vector<LaidOutPiece> pieces_;
  std::vector<PiecePlace> places_;
  std::size_t body_begin_ = 0; // the page with number 1
  PageNumbers written_;        // by the round before
};

} // namespace

BookLayout layout_book(const BookContext& context) { return BookMaker(context).make(); }

} // namespace praktijkboek
