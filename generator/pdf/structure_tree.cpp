#include "pdf/structure_tree.h"

#include "pdf/pdf_failure.h"
#include "pdf/search_tree.h"
#include "pdf/structure_types.h"

#include <fmt/format.h>

namespace praktijkboek {

namespace {

bool needs_box(Role role) { return role == Role::figure || role == Role::formula; }

void extend(std::optional<Rectangle>& box, const Rectangle& painted) {
  if (!box) {
    box = painted;
    return;
  }
  const double right = std::max(box->x + box->width, painted.x + painted.width);
  const double bottom = std::max(box->y + box->height, painted.y + painted.height);
  box->x = std::min(box->x, painted.x);
  box->y = std::min(box->y, painted.y);
  box->width = right - box->x;
  box->height = bottom - box->y;
}

} // namespace

std::string note_id(StructureId element) { return fmt::format("note-{:08}", element); }

StructureTree::StructureTree(ObjectFile& file, const PagedDocument& document, const std::vector<ObjectId>& pages)
    : file_(file), document_(document), pages_(pages), root_(file.reserve("structure tree root")),
      elements_(file.reserve_all(document.structure.size(), "structure element")), nodes_(document.structure.size()),
      contents_(document.pages.size()) {
  const auto& structure = document.structure;
  if (structure.empty()) throw PdfFailure("the logical tree has no document element");
  for (StructureId element = 0; element < structure.size(); ++element) {
    const StructureId parent = structure[element].parent;
    if (element > 0 ? parent >= element : parent != no_parent)
      throw PdfFailure(fmt::format("structure element {} does not stand behind its parent", element));
    if (needs_box(structure[element].role))
      nodes_[element].figure = element;
    else if (element > 0)
      nodes_[element].figure = nodes_[parent].figure;
  }
}

void StructureTree::check_element(StructureId element) const {
  if (element >= nodes_.size()) throw PdfFailure(fmt::format("there is no structure element {}", element));
}

Role StructureTree::role(StructureId element) const {
  check_element(element);
  return document_.structure[element].role;
}

std::uint32_t StructureTree::add_content(StructureId element, std::size_t page) {
  check_element(element);
  const auto mcid = static_cast<std::uint32_t>(contents_[page].size());
  contents_[page].push_back(element);
  place(element);
  append_kid(element, {KidKind::content, mcid, static_cast<std::uint32_t>(page)});
  if (nodes_[element].page == none) nodes_[element].page = static_cast<std::uint32_t>(page);
  return mcid;
}

std::uint32_t StructureTree::add_annotation(StructureId element, std::size_t page, ObjectId annotation) {
  check_element(element);
  place(element);
  append_kid(element, {KidKind::annotation, annotation.number, static_cast<std::uint32_t>(page)});
  if (nodes_[element].page == none) nodes_[element].page = static_cast<std::uint32_t>(page);
  annotations_.push_back(element);
  return static_cast<std::uint32_t>(contents_.size() + annotations_.size() - 1);
}

void StructureTree::extend_box(StructureId element, std::size_t page, const Rectangle& painted) {
  check_element(element);
  const StructureId figure = nodes_[element].figure;
  if (figure == no_parent) return;
  if (nodes_[figure].page == none) nodes_[figure].page = static_cast<std::uint32_t>(page);
  if (nodes_[figure].page == page) extend(nodes_[figure].box, painted);
}

std::uint32_t StructureTree::append_kid(StructureId parent, Kid kid) {
  Node& node = nodes_[parent];
  const auto index = static_cast<std::uint32_t>(kids_.size());
  kid.previous = node.last_kid;
  kids_.push_back(kid);
  if (node.last_kid == none)
    node.first_kid = index;
  else
    kids_[node.last_kid].next = index;
  node.last_kid = index;
  return index;
}

/// Makes the element the next child of its parent, and its ancestors those of theirs, unless they are already placed.
/// What floats is not placed by where it is painted.
void StructureTree::place(StructureId element) {
  while (element != 0 && nodes_[element].place == none && !document_.structure[element].floats) {
    const StructureId parent = document_.structure[element].parent;
    nodes_[element].place = append_kid(parent, {KidKind::element, element, 0});
    element = parent;
  }
}

/// What shows nothing, and what floats, comes before the next sibling that was made after it. Going backwards, that one
/// has its place.
void StructureTree::place_unpainted_elements() {
  std::vector<StructureId> next_sibling(nodes_.size(), no_parent); // by parent: the last child seen so far
  for (auto element = static_cast<StructureId>(nodes_.size()); --element > 0;) {
    const StructureId parent = document_.structure[element].parent;
    Node& node = nodes_[element];
    if (node.place == none) {
      node.place = append_kid(parent, {KidKind::element, element, 0});
      if (next_sibling[parent] != no_parent) {
        const std::uint32_t before = nodes_[next_sibling[parent]].place;
        move_last_kid_before(parent, before);
      }
    }
    next_sibling[parent] = element;
  }
}

void StructureTree::move_last_kid_before(StructureId parent, std::uint32_t before) {
  Node& node = nodes_[parent];
  const std::uint32_t moved = node.last_kid;
  node.last_kid = kids_[moved].previous;
  kids_[node.last_kid].next = none;
  const std::uint32_t previous = kids_[before].previous;
  kids_[moved].previous = previous;
  kids_[moved].next = before;
  kids_[before].previous = moved;
  (previous == none ? node.first_kid : kids_[previous].next) = moved;
}

void StructureTree::write() {
  place_unpainted_elements();
  for (StructureId element = 0; element < nodes_.size(); ++element) write_element(element);
  const ObjectId parent_tree = write_parent_tree();
  const std::optional<ObjectId> note_ids = write_note_ids();
  file_.write(root_, [&](SyntaxWriter& out) {
    out.name("Type").name("StructTreeRoot").name("K").reference(id_of(0)).name("ParentTree").reference(parent_tree);
    out.name("ParentTreeNextKey").integer(static_cast<std::int64_t>(contents_.size() + annotations_.size()));
    out.name("RoleMap").begin_dictionary().name(structure_type(Role::aside)).name("Div").end_dictionary();
    if (note_ids) out.name("IDTree").reference(*note_ids);
  });
}

void StructureTree::write_element(StructureId id) {
  const StructureElement& element = document_.structure[id];
  file_.write(id_of(id), [&](SyntaxWriter& out) {
    out.name("S").name(structure_type(element.role)).name("P").reference(id == 0 ? root_ : id_of(element.parent));
    if (nodes_[id].page != none) out.name("Pg").reference(pages_[nodes_[id].page]);
    if (element.role == Role::note) out.name("ID").text(note_id(id));
    if (!element.language.empty()) out.name("Lang").text(*element.language);
    if (!element.alternative.empty()) out.name("Alt").text(*element.alternative);
    if (!element.actual_text.empty()) out.name("ActualText").text(*element.actual_text);
    if (!element.expansion.empty()) out.name("E").text(*element.expansion);
    write_attributes(out, id);
    write_kids(out, id);
  });
}

/// Attributes of tables, lists and figures (ISO 32000-1 14.8.5).
void StructureTree::write_attributes(SyntaxWriter& out, StructureId id) const {
  const StructureElement& element = document_.structure[id];
  if (element.role == Role::table_header || element.role == Role::table_cell) {
    const bool scoped = element.role == Role::table_header && element.scope != HeaderScope::none;
    if (!scoped && element.column_span == 1 && element.row_span == 1) return;
    out.name("A").begin_dictionary().name("O").name("Table");
    if (scoped) out.name("Scope").name(element.scope == HeaderScope::column ? "Column" : "Row");
    if (element.column_span != 1) out.name("ColSpan").integer(element.column_span);
    if (element.row_span != 1) out.name("RowSpan").integer(element.row_span);
    out.end_dictionary();
  } else if (element.role == Role::list) {
    out.name("A").begin_dictionary().name("O").name("List").name("ListNumbering");
    out.name(element.ordered ? "Decimal" : has_labels(id) ? "Disc" : "None").end_dictionary();
  } else if (needs_box(element.role) && nodes_[id].box) {
    const Rectangle& box = *nodes_[id].box;
    const double height = document_.pages[nodes_[id].page].height;
    out.name("A").begin_dictionary().name("O").name("Layout").name("Placement").name("Block").name("BBox");
    out.rectangle(box.x, height - box.y - box.height, box.x + box.width, height - box.y).end_dictionary();
  }
}

bool StructureTree::has_labels(StructureId list) const {
  for (std::uint32_t item = nodes_[list].first_kid; item != none; item = kids_[item].next) {
    if (kids_[item].kind != KidKind::element) continue;
    for (std::uint32_t part = nodes_[kids_[item].value].first_kid; part != none; part = kids_[part].next)
      if (kids_[part].kind == KidKind::element && document_.structure[kids_[part].value].role == Role::label)
        return true;
  }
  return false;
}

void StructureTree::write_kids(SyntaxWriter& out, StructureId id) const {
  const Node& node = nodes_[id];
  if (node.first_kid == none) return;
  out.name("K");
  const bool several = node.first_kid != node.last_kid;
  if (several) out.begin_array();
  for (std::uint32_t kid = node.first_kid; kid != none; kid = kids_[kid].next) write_kid(out, kids_[kid], node.page);
  if (several) out.end_array();
}

/// @param page the one that readers assume for this element's content.
void StructureTree::write_kid(SyntaxWriter& out, const Kid& kid, std::uint32_t page) const {
  switch (kid.kind) {
  case KidKind::element: out.reference(id_of(kid.value)); break;
  case KidKind::content:
    if (kid.page == page) {
      out.integer(kid.value);
    } else {
      out.begin_dictionary().name("Type").name("MCR").name("Pg").reference(pages_[kid.page]);
      out.name("MCID").integer(kid.value).end_dictionary();
    }
    break;
  case KidKind::annotation:
    out.begin_dictionary().name("Type").name("OBJR").name("Pg").reference(pages_[kid.page]);
    out.name("Obj").reference({kid.value}).end_dictionary();
    break;
  }
}

/// From a marked-content sequence or annotation to its element (ISO 32000-1 14.7.4.4): first the pages, each with an
/// array by MCID, then the annotations.
ObjectId StructureTree::write_parent_tree() {
  const std::size_t page_count = contents_.size();
  return write_search_tree(
      file_, "Nums", page_count + annotations_.size(),
      [](SyntaxWriter& out, std::size_t key) { out.integer(static_cast<std::int64_t>(key)); },
      [&](SyntaxWriter& out, std::size_t key) {
        if (key >= page_count) {
          out.reference(id_of(annotations_[key - page_count]));
          return;
        }
        out.begin_array();
        for (const StructureId element : contents_[key]) out.reference(id_of(element));
        out.end_array();
      });
}

std::optional<ObjectId> StructureTree::write_note_ids() {
  std::vector<StructureId> notes;
  for (StructureId element = 0; element < nodes_.size(); ++element)
    if (document_.structure[element].role == Role::note) notes.push_back(element);
  if (notes.empty()) return std::nullopt;
  return write_search_tree(
      file_, "Names", notes.size(), [&](SyntaxWriter& out, std::size_t index) { out.text(note_id(notes[index])); },
      [&](SyntaxWriter& out, std::size_t index) { out.reference(id_of(notes[index])); });
}

} // namespace praktijkboek
