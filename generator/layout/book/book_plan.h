#pragma once

#include "resolve/book_index.h"

#include <cstddef>
#include <string>
#include <vector>

namespace praktijkboek {

/// What a book is bound of: every piece is laid out by itself, and begins on a page of its own.
enum class PieceKind {
  title, // title page and, on its back, the colophon
  contents,
  figures, // the list of figures and tables
  part,    // the page before the chapters of a part, or before the appendices
  document,
  subject_index,
  // of course packs only
  cover,
  divider, // the page before the pieces that follow
  excerpt, // a heading with what stands below it
  hand_out,
  cards,
  note_pages,
  back
};

enum class Numbering { roman, arabic };

/// A worksheet has its title where a running head would stand.
enum class RunningHead { shown, none };

/// Worksheets lie on any page: they have no left and right hand.
enum class PieceStart { right_hand, anywhere };

struct BookPiece {
  PieceKind kind = PieceKind::document;
  std::size_t subject = 0; // of a document its position in BookIndex::documents; of a part into Book::parts, or behind
                           // them: the appendices
  Numbering numbering = Numbering::arabic;
  PieceStart start = PieceStart::right_hand;
  RunningHead head = RunningHead::shown;
  std::size_t part = no_part; // that it stands in, as `subject`
  std::string name;           // its places in the PDF begin with this
  std::string left_head;      // running heads; empty: none
  std::string right_head;
  std::string title;                     // of a piece of a pack, in its contents
  std::string number;                    // likewise; may be empty
  std::size_t target = 0;                // of an excerpt: its heading, into DocumentIndex::targets
  int count = 0;                         // slides on a page of a hand-out, pages for notes
  std::vector<std::size_t> more_cards{}; // documents whose cards stand on the same paper, behind those of `subject`

  static constexpr std::size_t no_part = static_cast<std::size_t>(-1);
};

struct BookPlan {
  std::vector<BookPiece> pieces;  // in order
  std::vector<std::string> names; // by document, as LayoutContext::book_names
};

/// The book from cover to cover: title, contents, front matter, parts with their chapters, appendices, lists, index.
/// The home page and leaflets are not in it.
BookPlan plan_book(const BookIndex& index);

/// 'Deel I'; 'Bijlagen' has no number.
std::string part_number(std::size_t part, const BookIndex& index);
std::string part_title(std::size_t part, const BookIndex& index);

} // namespace praktijkboek
