#include "pdf/outline.h"

#include "pdf/destinations.h"

namespace praktijkboek {

namespace {

constexpr std::size_t longest_unfolded = 30;
constexpr std::uint32_t none = 0xFFFFFFFF;

struct Item {
  std::uint32_t parent = none; // none: the outline itself
  std::uint32_t previous = none;
  std::uint32_t next = none;
  std::uint32_t first = none;
  std::uint32_t last = none;
  int descendants = 0;
};

/// An entry lies under the nearest one before it that has a lower level.
std::vector<Item> tree_of(const std::vector<OutlineEntry>& entries, Item& root) {
  std::vector<Item> items(entries.size());
  std::uint32_t before = none; // the entry before, or one above it
  for (std::uint32_t i = 0; i < entries.size(); ++i) {
    std::uint32_t parent = before;
    while (parent != none && entries[parent].level >= entries[i].level) parent = items[parent].parent;
    Item& above = parent == none ? root : items[parent];
    items[i].parent = parent;
    items[i].previous = above.last;
    if (above.last == none)
      above.first = i;
    else
      items[above.last].next = i;
    above.last = i;
    before = i;
  }
  for (auto i = static_cast<std::uint32_t>(items.size()); i-- > 0;)
    (items[i].parent == none ? root : items[items[i].parent]).descendants += items[i].descendants + 1;
  return items;
}

int count_children(const std::vector<Item>& items, const Item& item) {
  int count = 0;
  for (std::uint32_t child = item.first; child != none; child = items[child].next) ++count;
  return count;
}

} // namespace

std::optional<ObjectId> write_outline(ObjectFile& file, const PagedDocument& document,
                                      const std::vector<ObjectId>& pages) {
  const std::vector<OutlineEntry>& entries = document.outline;
  if (entries.empty()) return std::nullopt;
  Item root;
  const std::vector<Item> items = tree_of(entries, root);
  const bool unfolded = entries.size() <= longest_unfolded;
  const ObjectId outline = file.reserve("outline");
  const ObjectId first_id = file.reserve_all(entries.size(), "outline item");
  const auto id_of = [&](std::uint32_t item) { return item == none ? outline : ObjectId{first_id.number + item}; };

  file.write(outline, [&](SyntaxWriter& out) {
    out.name("Type")
        .name("Outlines")
        .name("First")
        .reference(id_of(root.first))
        .name("Last")
        .reference(id_of(root.last));
    out.name("Count").integer(unfolded ? root.descendants : count_children(items, root));
  });
  for (std::uint32_t i = 0; i < items.size(); ++i) {
    const Item& item = items[i];
    file.write(id_of(i), [&](SyntaxWriter& out) {
      out.name("Title").text(entries[i].title).name("Parent").reference(id_of(item.parent)).name("Dest");
      write_place(out, entries[i].place, document, pages);
      if (item.previous != none) out.name("Prev").reference(id_of(item.previous));
      if (item.next != none) out.name("Next").reference(id_of(item.next));
      if (item.first == none) return;
      out.name("First").reference(id_of(item.first)).name("Last").reference(id_of(item.last));
      out.name("Count").integer(unfolded ? item.descendants : -count_children(items, item));
    });
  }
  return outline;
}

} // namespace praktijkboek
