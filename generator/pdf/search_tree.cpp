#include "pdf/search_tree.h"

namespace praktijkboek {

namespace {
constexpr std::size_t entries_a_leaf = 64;
}

ObjectId write_search_tree(ObjectFile& file, const char* key_name, std::size_t count,
                           const std::function<void(SyntaxWriter&, std::size_t)>& write_key,
                           const std::function<void(SyntaxWriter&, std::size_t)>& write_value) {
  const auto write_entries = [&](SyntaxWriter& out, std::size_t begin, std::size_t end) {
    out.name(key_name).begin_array();
    for (std::size_t i = begin; i < end; ++i) {
      write_key(out, i);
      write_value(out, i);
    }
    out.end_array();
  };
  const ObjectId root = file.reserve(key_name);
  if (count <= entries_a_leaf) {
    file.write(root, [&](SyntaxWriter& out) { write_entries(out, 0, count); });
    return root;
  }
  const std::size_t leaf_count = (count + entries_a_leaf - 1) / entries_a_leaf;
  const ObjectId leaves = file.reserve_all(leaf_count, key_name);
  const auto leaf_id = [&](std::size_t leaf) { return ObjectId{leaves.number + static_cast<std::uint32_t>(leaf)}; };
  for (std::size_t leaf = 0; leaf < leaf_count; ++leaf) {
    const std::size_t begin = leaf * entries_a_leaf;
    const std::size_t end = std::min(count, begin + entries_a_leaf);
    file.write(leaf_id(leaf), [&](SyntaxWriter& out) {
      out.name("Limits").begin_array();
      write_key(out, begin);
      write_key(out, end - 1);
      out.end_array();
      write_entries(out, begin, end);
    });
  }
  file.write(root, [&](SyntaxWriter& out) {
    out.name("Kids").begin_array();
    for (std::size_t leaf = 0; leaf < leaf_count; ++leaf) out.reference(leaf_id(leaf));
    out.end_array();
  });
  return root;
}

} // namespace praktijkboek
