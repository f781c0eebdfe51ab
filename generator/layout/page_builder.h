#pragma once

#include "layout/page_master.h"
#include "layout/paged_document.h"

#include <cstddef>
#include <optional>
#include <string>

namespace praktijkboek {

/// Adds pages, elements and items to a PagedDocument.
///
///     PagedDocument document;
///     PageBuilder pages(document, context.master);             // makes the root element
///     const std::size_t page = pages.add_page("1");
///     const StructureId figure = pages.add_element(Role::figure, pages.root());
///     pages.element(figure).alternative = "Drie ringen";
///     pages.add_path(page, circle_path({100, 100}, 40), Stroked{colour, 0.75}, figure);
///     pages.add_ground(page, {60, 60, 80, 80}, tint);          // decoration: an artifact
///     pages.add(page, Widget{...}, field);                     // `field` is a Role::form element
///
/// Items are painted in the order of adding: grounds first, text after.
class PageBuilder {
public:
  PageBuilder(PagedDocument& document, const PageMaster& master);

  PagedDocument& document() { return document_; }
  const PageMaster& master() const { return master_; }

  /// The document element, structure[0].
  StructureId root() const { return 0; }
  StructureId add_element(Role role, StructureId parent);
  StructureElement& element(StructureId id) { return document_.structure[id]; }

  /// @param label as printed. Returns the index of the page.
  std::size_t add_page(std::string label);
  std::size_t page_count() const { return document_.pages.size(); }

  void add(std::size_t page, PageItem item);
  template <typename Content>
  void add(std::size_t page, Content content, StructureId element) {
    add(page, PageItem{std::move(content), element});
  }

  struct Stroked {
    Colour colour;
    double width = 0.5;
  };
  void add_path(std::size_t page, Path path, Stroked stroke, StructureId element = artifact);
  void add_ground(std::size_t page, const Rectangle& area, Colour fill, double corner_radius = 0);
  void add_rule(std::size_t page, Point from, Point to, Stroked stroke);

  void add_outline(int level, std::string title, PagePlace place);
  /// The first place of a name counts.
  void add_destination(std::string name, PagePlace place);
  void add_subject_use(std::uint32_t subject, PagePlace place) { document_.subject_uses.push_back({subject, place}); }

private:
  PagedDocument& document_;
  const PageMaster& master_;
};

/// Moves an item as a whole.
void translate(PageItem& item, double dx, double dy);

} // namespace praktijkboek
