#include "base/text.h"
#include "layout/book/blank_piece.h"
#include "layout/book/book_pieces.h"
#include "layout/book/page_column.h"
#include "layout/book/rings.h"
#include "layout/image/fit_image.h"
#include "layout/inline/theme_styles.h"
#include "layout/page/page_area.h"

#include <fmt/format.h>

#include <algorithm>

namespace praktijkboek {

namespace {

constexpr double line_distance = 26; // of hand-writing

/// As large as fits in a box, its top left corner at `corner`.
void add_logo(const PackFace& face, Point corner, double width, double height, std::size_t page, PageBuilder& pages) {
  if (face.logo == nullptr || face.logo->width == 0 || face.logo->height == 0) return;
  const double scale = std::min(width / face.logo->width, height / face.logo->height);
  const StructureId figure = pages.add_element(Role::figure, pages.root());
  pages.element(figure).alternative = face.logo_alternative;
  const Rectangle area{corner.x, corner.y, scale * face.logo->width, scale * face.logo->height};
  pages.add(page, PaintedImage{area, face.logo}, figure);
}

TextStyle title_style(const Theme& theme, double factor) {
  TextStyle title = heading_text(theme, 1);
  title.size = factor * theme.heading_sizes[0];
  return title;
}

using Entries = std::vector<std::string_view>;

/// Each column has as many as fit below each other.
std::vector<Entries> divided(const Entries& entries, const TextStyle& style, double leading, double height,
                             const PageColumn& measure) {
  std::vector<Entries> columns;
  double filled = height;
  for (const std::string_view entry : entries) {
    const double needed = measure.height_of(entry, style, leading);
    filled += needed;
    if (filled > height + 0.01 || columns.empty()) {
      columns.emplace_back();
      filled = needed;
    }
    columns.back().push_back(entry);
  }
  return columns;
}

/// In as few columns as have room for all of them. What three have no room for stands in the contents only.
void add_entries(const Entries& entries, const TextStyle& style, double leading, const Rectangle& room,
                 std::size_t page, BlankPiece& piece) {
  constexpr std::size_t most_columns = 3;
  constexpr double gutter = 18;
  for (std::size_t count = 1; count <= most_columns; ++count) {
    const auto columns = static_cast<double>(count);
    const double width = (room.width - (columns - 1) * gutter) / columns;
    const std::vector<Entries> found =
        divided(entries, style, leading, room.height, PageColumn(piece, page, room.x, width, room.y));
    if (found.size() > count && count < most_columns) continue;
    for (std::size_t i = 0; i < std::min(count, found.size()); ++i) {
      PageColumn column(piece, page, room.x + static_cast<double>(i) * (width + gutter), width, room.y);
      for (const std::string_view entry : found[i]) column.add(entry, style, leading);
    }
    return;
  }
}

} // namespace

/// The rings in the upper half, what it is and for whom below them, whose it is at the foot.
PagedDocument lay_out_cover(const PackFace& face, const PieceContext& context) {
  BlankPiece piece(context.index, context.layout, context.numbers);
  const Theme& theme = context.layout.theme;
  const Words& words = *context.index.words;
  const std::size_t page = piece.pages().add_page("1");
  const PageArea area = page_area(context.layout.master, page);
  const double radius = std::min(0.34 * area.full_width, 0.22 * area.height);
  paint_book_rings({area.full_left + area.full_width / 2, area.top + 1.1 * radius}, radius, most_people_on_rings, page,
                   theme, piece.pages());
  const TextStyle title = title_style(theme, 1.35);
  const TextStyle audience = sans_text(theme, 1.2 * theme.body_size, FontStyle::bold, ColourRole::accent);
  TextStyle lead = body_text(theme);
  lead.size = 1.2 * theme.body_size;
  lead.colour = colour(theme.light, ColourRole::quiet);
  PageColumn column(piece, page, area.full_left, area.full_width, area.top + 2.4 * radius);
  column.add(face.title, title, 1.2 * title.size, Role::heading1);
  column.skip(theme.leading / 2);
  column.add(face.audience, audience, 1.4 * audience.size);
  column.add(face.dates, audience, 1.4 * audience.size);
  column.skip(theme.leading / 2);
  column.add(face.description, lead, 1.4 * lead.size);

  const double logo_height = face.logo == nullptr ? 0 : 44;
  const double foot_top = area.top + area.height - 3.2 * theme.leading;
  add_logo(face, {area.full_left, foot_top - logo_height - 8}, 0.5 * area.full_width, logo_height, page, piece.pages());
  const TextStyle bold = sans_text(theme, theme.body_size, FontStyle::bold, ColourRole::structure);
  const TextStyle quiet = sans_text(theme, theme.small_size, FontStyle::regular, ColourRole::quiet);
  PageColumn foot(piece, page, area.full_left, area.full_width, foot_top);
  foot.add(face.organisation, bold, theme.leading);
  const Book& book = *context.index.book;
  foot.add(fmt::format("{} {} {}", words("pack.from"), book.title,
                       book.edition.empty() ? std::string{}
                                            : fmt::format("({} {})", words("page.edition_in_text"), book.edition)),
           quiet, theme.small_leading);
  piece.pages().add_outline(1, face.title, {page, {0, 0}});
  return piece.take();
}

/// What comes next, and the rings, which fill as the pack goes on.
PagedDocument lay_out_divider(const BookPiece& divider, const PieceContext& context) {
  BlankPiece piece(context.index, context.layout, context.numbers);
  const Theme& theme = context.layout.theme;
  const std::size_t page = piece.pages().add_page("1");
  const PageArea area = page_area(context.layout.master, page);
  const double radius = 0.17 * area.full_width;
  const auto people = static_cast<int>(std::min<std::size_t>(divider.part + 1, most_people_on_rings));
  paint_book_rings({area.full_left + 0.87 * radius, area.top + 0.24 * area.height}, radius, people, page, theme,
                   piece.pages());
  const TextStyle title = title_style(theme, 1.25);
  const TextStyle entry = sans_text(theme, theme.body_size, FontStyle::regular, ColourRole::quiet);
  PageColumn column(piece, page, area.full_left, area.full_width, area.top + 0.24 * area.height + 1.5 * radius);
  column.add(divider.title, title, 1.2 * title.size, Role::heading1);
  column.skip(1.2 * theme.leading);
  Entries entries;
  for (const BookPiece& other : context.plan.pieces)
    if (other.part == divider.part && other.kind != PieceKind::divider) entries.push_back(other.title);
  const Rectangle room{area.full_left, column.y(), area.full_width, area.top + area.height - column.y()};
  add_entries(entries, entry, 1.3 * theme.leading, room, page, piece);
  piece.pages().add_outline(1, divider.title, {page, {0, 0}});
  return piece.take();
}

PagedDocument lay_out_note_pages(const BookPiece& notes, const PieceContext& context) {
  BlankPiece piece(context.index, context.layout, context.numbers);
  const Theme& theme = context.layout.theme;
  const TextStyle title = heading_text(theme, 2);
  const Colour line = colour(theme.light, ColourRole::line);
  for (int count = 0; count < notes.count; ++count) {
    const std::size_t page = piece.pages().add_page("1");
    const PageArea area = page_area(context.layout.master, 0);
    PageColumn column(piece, page, area.full_left, area.full_width, area.top);
    column.add(notes.title, title, 1.3 * title.size, Role::heading1);
    for (double y = area.top + 2.4 * line_distance; y <= area.top + area.height; y += line_distance)
      piece.pages().add_rule(page, {area.full_left, y}, {area.full_left + area.full_width, y}, {line, 0.6});
  }
  piece.pages().add_outline(1, notes.title, {0, {0, 0}});
  return piece.take();
}

/// Who to ask, and under which conditions it may be used.
PagedDocument lay_out_back(const PackFace& face, const PieceContext& context) {
  BlankPiece piece(context.index, context.layout, context.numbers);
  const Theme& theme = context.layout.theme;
  const Book& book = *context.index.book;
  const std::size_t page = piece.pages().add_page("1");
  const PageArea area = page_area(context.layout.master, page);
  const TextStyle small = small_text(theme);
  const TextStyle bold = sans_text(theme, theme.body_size, FontStyle::bold, ColourRole::structure);
  const double width = std::min(area.full_width, 30 * theme.body_size);
  const std::vector<std::string> lines{face.contact, face.disclaimer, book.licence, context.layout.site_address};
  PageColumn measure(piece, page, area.full_left, width, 0);
  double height = theme.leading;
  for (const std::string& line : lines)
    height += measure.height_of(line, small, theme.small_leading) + theme.small_leading / 2;
  PageColumn column(piece, page, area.full_left, width, area.top + area.height - height - theme.leading);
  column.add(face.organisation.empty() ? book.title : face.organisation, bold, theme.leading, Role::heading1);
  column.skip(theme.small_leading / 2);
  for (const std::string& line : lines) {
    column.add(line, small, theme.small_leading);
    column.skip(theme.small_leading / 2);
  }
  return piece.take();
}

} // namespace praktijkboek
