#include "layout/book/booklet.h"

#include "layout/page_builder.h"
#include "layout/scale_page.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace praktijkboek {

namespace {

constexpr double paper_width = 297 / 25.4 * 72; // landscape A4
constexpr double paper_height = 210 / 25.4 * 72;

bool is_widget(const PageItem& item) { return item.widget() != nullptr; }

/// A form element without its widget would promise a field that is not there. Everything stays in the order of making,
/// wherever the folding puts it.
void settle_structure(std::vector<StructureElement>& structure) {
  for (std::size_t i = 1; i < structure.size(); ++i) {
    if (structure[i].role == Role::form) structure[i].role = Role::span;
    structure[i].floats = true;
  }
}

/// Where each page comes to lie.
struct Fold {
  std::size_t side = 0;
  double left = 0;
  double top = 0;
  double factor = 1;
};

class Folder {
public:
  Folder(PagedDocument&& pages, LastPage last) : flat_(std::move(pages)), count_((flat_.pages.size() + 3) / 4 * 4) {
    const bool cover = last == LastPage::back_cover && !flat_.pages.empty();
    for (std::size_t page = 0; page < flat_.pages.size(); ++page)
      folds_.push_back(fold(cover && page + 1 == flat_.pages.size() ? count_ - 1 : page, flat_.pages[page]));
  }

  PagedDocument fold() {
    PagedDocument booklet;
    booklet.metadata = std::move(flat_.metadata);
    booklet.structure = std::move(flat_.structure);
    settle_structure(booklet.structure);
    booklet.pages.resize(count_ / 2);
    for (Page& side : booklet.pages) side = {paper_width, paper_height, {}, {}};
    for (std::size_t page = 0; page < folds_.size(); ++page) add(page, booklet.pages[folds_[page].side]);
    for (std::size_t side = 0; side < booklet.pages.size(); ++side)
      if (booklet.pages[side].label.empty()) booklet.pages[side].label = fmt::format("({})", side + 1);
    for (OutlineEntry& entry : flat_.outline) {
      entry.place = moved(entry.place);
      booklet.outline.push_back(std::move(entry));
    }
    for (const auto& [name, place] : flat_.destinations) booklet.destinations.emplace(name, moved(place));
    return booklet;
  }

private:
  /// The outermost paper has the last page and the first on its front, the second and the last but one on its back.
  Fold fold(std::size_t place, const Page& page) const {
    Fold found;
    const bool first_half = place < count_ / 2;
    found.side = first_half ? place : count_ - 1 - place;
    const bool right = place % 2 == 0;
    found.factor = std::min(paper_width / 2 / page.width, paper_height / page.height);
    const double room = paper_width / 2 - found.factor * page.width;
    found.left = right ? paper_width / 2 : room;
    found.top = (paper_height - found.factor * page.height) / 2;
    return found;
  }

  void add(std::size_t page, Page& side) {
    Page& small = flat_.pages[page];
    const Fold& place = folds_[page];
    std::erase_if(small.items, is_widget);
    scale_page(small, place.factor);
    for (PageItem& item : small.items) {
      translate(item, place.left, place.top);
      side.items.push_back(std::move(item));
    }
    side.label = side.label.empty() ? small.label : fmt::format("{}, {}", side.label, small.label);
  }

  PagePlace moved(PagePlace place) const {
    const Fold& to = folds_[place.page];
    return {to.side, {to.left + to.factor * place.point.x, to.top + to.factor * place.point.y}};
  }

  PagedDocument flat_;
  const std::size_t count_; // of pages with the blank ones
  std::vector<Fold> folds_; // by page
};

} // namespace

PagedDocument fold_booklet(PagedDocument pages, LastPage last) { return Folder(std::move(pages), last).fold(); }

} // namespace praktijkboek
