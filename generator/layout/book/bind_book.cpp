#include "layout/book/bind_book.h"

#include <fmt/format.h>

#include <utility>

namespace praktijkboek {

namespace {

/// Names that a document gave to its own places have no slash.
std::string name_in_piece(const std::string& name, const BookPiece& piece) {
  return name.find('/') == std::string::npos ? piece.name + "/" + name : name;
}

/// Nothing is filled in in a book: what a field looks like on paper is on the page already.
bool is_widget(const PageItem& item) { return item.widget() != nullptr; }

void replace_all(std::string& text, const std::string& old, const std::string& with) {
  for (std::size_t at = text.find(old); at != std::string::npos; at = text.find(old, at + with.size()))
    text.replace(at, old.size(), with);
}

} // namespace

void BookBinder::add(const BookPiece& piece, const std::string& document_name, PagedDocument&& document,
                     std::size_t first_page, const std::vector<std::string>& blank_labels) {
  for (const std::string& label : blank_labels) pages_.add_page(label);
  parent_ = parent_of(piece);
  add_structure(document.structure, parent_);
  if (widgets_ == WidgetUse::kept) name_fields(document.pages);
  add_pages(piece, document.pages);
  const auto moved = [first_page](PagePlace place) { return PagePlace{place.page + first_page, place.point}; };
  pages_.add_destination(piece.name + "/", {first_page, {0, 0}});
  if (!document_name.empty()) pages_.add_destination(document_name + "/", {first_page, {0, 0}});
  for (auto& [name, place] : document.destinations) {
    if (!document_name.empty() && name.find('/') == std::string::npos)
      pages_.add_destination(document_name + "/" + name, moved(place));
    pages_.add_destination(name_in_piece(name, piece), moved(place));
  }
  const bool opens_part = piece.kind == PieceKind::part || piece.kind == PieceKind::divider;
  const int deeper = piece.part != BookPiece::no_part && !opens_part ? 1 : 0;
  for (OutlineEntry& entry : document.outline)
    pages_.add_outline(entry.level + deeper, std::move(entry.title), moved(entry.place));
}

StructureId BookBinder::parent_of(const BookPiece& piece) {
  if (piece.part == BookPiece::no_part) return pages_.root();
  if (std::exchange(part_, piece.part) != piece.part) part_element_ = pages_.add_element(Role::part, pages_.root());
  return part_element_;
}

/// The piece's own document element goes; what stood in it stands in the parent.
void BookBinder::add_structure(std::vector<StructureElement>& elements, StructureId parent) {
  std::vector<StructureElement>& all = pages_.document().structure;
  offset_ = static_cast<StructureId>(all.size()) - 1;
  for (std::size_t i = 1; i < elements.size(); ++i) {
    StructureElement& element = elements[i];
    element.parent = element.parent == 0 ? parent : element.parent + offset_;
    // A form element without its widget would promise a field that is not there.
    if (widgets_ == WidgetUse::removed && element.role == Role::form) element.role = Role::span;
    all.push_back(std::move(element));
  }
  elements.clear();
}

void BookBinder::add_pages(const BookPiece& piece, std::vector<Page>& pages) {
  for (Page& page : pages) {
    if (widgets_ == WidgetUse::removed) std::erase_if(page.items, is_widget);
    for (PageItem& item : page.items) {
      item.element = placed(item.element);
      auto* link = std::get_if<LinkArea>(&item.content);
      if (link != nullptr && !link->destination.empty()) link->destination = name_in_piece(*link->destination, piece);
    }
    pages_.document().pages.push_back(std::move(page));
  }
}

void BookBinder::name_fields(std::vector<Page>& pages) {
  std::map<std::string, std::string, std::less<>> renamed; // of this piece
  for (Page& page : pages)
    for (PageItem& item : page.items) {
      Widget* const widget = item.widget();
      if (widget == nullptr) continue;
      const std::string sheet = widget->name.substr(0, widget->name.find('.'));
      const auto [found, fresh] = renamed.try_emplace(sheet, sheet);
      if (fresh) {
        const int copy = ++copies_[sheet];
        if (copy > 1) found->second = fmt::format("{}-{}", sheet, copy);
      }
      widget->name.replace(0, sheet.size(), found->second);
      replace_all(widget->calculation, "\"" + sheet + ".", "\"" + found->second + ".");
    }
}

StructureId BookBinder::placed(StructureId element) const {
  if (element == artifact) return artifact;
  return element == 0 ? parent_ : element + offset_;
}

} // namespace praktijkboek
