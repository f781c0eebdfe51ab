#include "layout/book/blank_piece.h"
#include "layout/book/book_pieces.h"
#include "layout/book/page_column.h"
#include "layout/book/rings.h"
#include "layout/inline/theme_styles.h"
#include "layout/page/page_area.h"

#include <fmt/format.h>

#include <algorithm>

namespace praktijkboek {

namespace {

std::string authors_of(const Book& book) { return fmt::format("{}", fmt::join(book.authors, ", ")); }

/// The rings in the upper half; title and subtitle below them, who made it at the foot.
void add_title_page(BlankPiece& piece, const PieceContext& context) {
  const Theme& theme = context.layout.theme;
  const Book& book = *context.index.book;
  const std::size_t page = piece.pages().add_page("i");
  const PageArea area = page_area(context.layout.master, page);
  const double radius = std::min(0.36 * area.full_width, 0.24 * area.height);
  paint_book_rings({area.full_left + area.full_width / 2, area.top + 1.1 * radius}, radius, most_people_on_rings, page,
                   theme, piece.pages());

  const double title_size = 1.35 * theme.heading_sizes[0];
  TextStyle title = heading_text(theme, 1);
  title.size = title_size;
  TextStyle subtitle = body_text(theme);
  subtitle.size = 1.5 * theme.body_size;
  subtitle.colour = colour(theme.light, ColourRole::quiet);
  PageColumn column(piece, page, area.full_left, area.full_width, area.top + 2.45 * radius);
  column.add(book.title, title, 1.2 * title_size, Role::heading1);
  column.skip(theme.leading / 2);
  column.add(book.subtitle, subtitle, 1.4 * subtitle.size);

  const TextStyle authors = sans_text(theme, theme.body_size, FontStyle::bold, ColourRole::structure);
  const TextStyle edition = sans_text(theme, theme.body_size, FontStyle::regular, ColourRole::quiet);
  PageColumn foot(piece, page, area.full_left, area.full_width, area.top + area.height - 2 * theme.leading);
  foot.add(authors_of(book), authors, theme.leading);
  foot.add(book.edition.empty() ? std::string{}
                                : fmt::format("{} {}", (*context.index.words)("page.edition"), book.edition),
           edition, theme.leading);
}

std::string date_line(const Date& date, const Words& words) {
  return fmt::format("{} {} {}", date.day, words(fmt::format("date.month.{}", date.month)), date.year);
}

/// On the back of the title page, at its foot: what a librarian looks for.
void add_colophon(BlankPiece& piece, const PieceContext& context) {
  const Theme& theme = context.layout.theme;
  const Book& book = *context.index.book;
  const Words& words = *context.index.words;
  const std::size_t page = piece.pages().add_page("ii");
  const PageArea area = page_area(context.layout.master, page);
  const TextStyle small = small_text(theme);
  const TextStyle bold = sans_text(theme, theme.small_size, FontStyle::bold, ColourRole::structure);
  const double width = std::min(area.full_width, 30 * theme.body_size);
  const std::string edition =
      book.edition.empty() ? date_line(book.date, words)
                           : fmt::format("{} {}, {}", words("page.edition"), book.edition, date_line(book.date, words));
  const std::string isbn = book.isbn.empty() ? std::string{} : "ISBN " + book.isbn;
  const std::string address = context.layout.site_address;

  PageColumn measure(piece, page, area.full_left, width, 0);
  const std::vector<std::string> paragraphs{book.description, edition, book.licence, isbn, address};
  double height = theme.small_leading;
  for (const std::string& text : paragraphs)
    if (!text.empty()) height += measure.height_of(text, small, theme.small_leading) + theme.small_leading / 2;
  PageColumn column(piece, page, area.full_left, width, area.top + area.height - height - 2 * theme.small_leading);
  column.add(words("print.colophon"), bold, theme.small_leading, Role::heading2);
  column.skip(theme.small_leading / 2);
  column.add(fmt::format("{}. {}", book.title, authors_of(book)), small, theme.small_leading);
  column.skip(theme.small_leading / 2);
  for (const std::string& text : paragraphs) {
    if (text.empty()) continue;
    column.add(text, small, theme.small_leading);
    column.skip(theme.small_leading / 2);
  }
}

} // namespace

PagedDocument lay_out_title(const PieceContext& context) {
  BlankPiece piece(context.index, context.layout, context.numbers);
  add_title_page(piece, context);
  add_colophon(piece, context);
  piece.pages().add_outline(1, context.index.book->title, {0, {0, 0}});
  return piece.take();
}

/// The number and title of a part, what stands in it, and the rings, which fill as the book goes on.
PagedDocument lay_out_part(std::size_t part, const PieceContext& context) {
  BlankPiece piece(context.index, context.layout, context.numbers);
  PageBuilder& pages = piece.pages();
  const Theme& theme = context.layout.theme;
  const std::size_t page = pages.add_page("1");
  const PageArea area = page_area(context.layout.master, page);
  const std::size_t parts = context.index.book->parts.size();
  const auto people = static_cast<int>((part + 1) * most_people_on_rings / (parts + 1));
  const double radius = 0.17 * area.full_width;
  paint_book_rings({area.full_left + 0.87 * radius, area.top + 0.24 * area.height}, radius, people, page, theme, pages);

  TextStyle number = sans_text(theme, 1.2 * theme.body_size, FontStyle::bold, ColourRole::accent);
  number.tracking = 0.3;
  TextStyle title = heading_text(theme, 1);
  title.size = 1.25 * theme.heading_sizes[0];
  const TextStyle chapter = sans_text(theme, theme.body_size, FontStyle::regular, ColourRole::quiet);
  PageColumn column(piece, page, area.full_left, area.full_width, area.top + 0.24 * area.height + 1.5 * radius);
  column.add(part_number(part, context.index), number, 1.6 * theme.leading);
  column.add(part_title(part, context.index), title, 1.2 * title.size, Role::heading1);
  column.skip(1.5 * theme.leading);
  for (const BookPiece& other : context.plan.pieces)
    if (other.part == part && other.kind == PieceKind::document)
      column.add(other.right_head, chapter, 1.3 * theme.leading);

  const std::string name = part_number(part, context.index);
  pages.add_outline(1, (name.empty() ? std::string{} : name + " ") + part_title(part, context.index), {page, {0, 0}});
  if (part < parts) pages.add_destination(context.index.book->parts[part].label, {page, {0, 0}});
  return piece.take();
}

} // namespace praktijkboek
