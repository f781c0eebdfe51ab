#pragma once

#include "layout/paged_document.h"
#include "pdf/objects/object_file.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace praktijkboek {

/// The logical tree of a document, in the order in which its content is painted (paged_document.h: StructureElement).
/// Content is reported page by page while it is painted; then the tree is written as a whole.
class StructureTree {
public:
  /// Throws PdfFailure when an element's parent does not stand before it.
  StructureTree(ObjectFile& file, const PagedDocument& document, const std::vector<ObjectId>& pages);

  ObjectId root() const { return root_; }
  /// Of an element that is not `artifact`.
  Role role(StructureId element) const;
  /// Whether the element is a figure or formula or stands in one.
  bool in_figure(StructureId element) const { return element < nodes_.size() && nodes_[element].figure != no_parent; }

  /// A marked-content sequence of the element begins on this page; gives its identifier (MCID).
  std::uint32_t add_content(StructureId element, std::size_t page);
  /// An annotation belongs to the element; gives its /StructParent.
  std::uint32_t add_annotation(StructureId element, std::size_t page, ObjectId annotation);
  /// /StructParents of a page.
  static std::uint32_t key_of_page(std::size_t page) { return static_cast<std::uint32_t>(page); }
  /// The box of the figure that the element stands in grows by what is painted, in the coordinates of paged_document.h.
  void extend_box(StructureId element, std::size_t page, const Rectangle& painted);

  void write();

private:
  enum class KidKind : std::uint8_t { element, content, annotation };
  static constexpr std::uint32_t none = 0xFFFFFFFF;
  /// One child of an element, in a list that is linked both ways.
  struct Kid {
    KidKind kind = KidKind::element;
    std::uint32_t value = 0; // element, MCID, or object number of the annotation
    std::uint32_t page = 0;
    std::uint32_t previous = none;
    std::uint32_t next = none;
  };
  struct Node {
    std::uint32_t first_kid = none;
    std::uint32_t last_kid = none;
    std::uint32_t place = none;     // the kid of its parent that it is
    std::uint32_t page = none;      // of its first content
    StructureId figure = no_parent; // the figure or formula that it is or stands in
    std::optional<Rectangle> box;   // of a figure, on its first page
  };

  void check_element(StructureId element) const;
  std::uint32_t append_kid(StructureId parent, Kid kid);
  void place(StructureId element);
  void place_unpainted_elements();
  void move_last_kid_before(StructureId parent, std::uint32_t before);
  void write_element(StructureId element);
  void write_attributes(SyntaxWriter& out, StructureId element) const;
  void write_kids(SyntaxWriter& out, StructureId element) const;
  void write_kid(SyntaxWriter& out, const Kid& kid, std::uint32_t page) const;
  bool has_labels(StructureId list) const;
  ObjectId id_of(StructureId element) const { return {elements_.number + element}; }
  ObjectId write_parent_tree();
  std::optional<ObjectId> write_note_ids();

  ObjectFile& file_;
  const PagedDocument& document_;
  const std::vector<ObjectId>& pages_;
  ObjectId root_;
  ObjectId elements_; // the object of element 0; the others follow
  std::vector<Node> nodes_;
  std::vector<Kid> kids_;
  std::vector<std::vector<StructureId>> contents_; // by page: the element of each MCID
  std::vector<StructureId> annotations_;           // the element of each annotation, in order of their keys
};

/// The key that identifies a Note (PDF/UA-1 7.9).
std::string note_id(StructureId element);

} // namespace praktijkboek
