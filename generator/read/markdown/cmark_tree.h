#pragma once

#include "model/block.h"

#include <cmark-gfm/node.h>

#include <cstddef>
#include <string_view>

namespace praktijkboek {

/// What cmark-gfm makes of a Markdown text, until the end of its scope.
///
/// Three things about Debian's cmark-gfm 0.29.0.gfm.6 made it so:
/// - Parsers on two threads may not have inline extensions: each parse switches characters on and off in one global
///   table. So only 'table' and 'tasklist' are attached; strikethrough and bare addresses are ours.
/// - Half its time goes into allocating nodes. Ours come out of memory of the thread, given back as a whole: trees of
///   one thread must end in the reverse order of their beginning.
/// - Its accessors copy texts, and its columns are wrong inside of tables and behind line ends. The fields of a node
///   (node.h) are views of the text of its block, whose place we know.
class CmarkTree {
public:
  explicit CmarkTree(std::string_view text);
  ~CmarkTree();
  CmarkTree(const CmarkTree&) = delete;
  CmarkTree& operator=(const CmarkTree&) = delete;

  cmark_node* root() const { return root_; }

private:
  struct Mark {
    std::size_t block;
    std::size_t used;
  };
  Mark mark_; // of the thread's memory, before this tree
  cmark_node* root_ = nullptr;
};

inline std::string_view text_of(const cmark_chunk& chunk) {
  if (chunk.data == nullptr) return {};
  return {reinterpret_cast<const char*>(chunk.data), static_cast<std::size_t>(chunk.len)};
}

/// The text of a block whose inlines were read, without the marks of containers around it.
inline std::string_view content_of(const cmark_node& block) {
  if (block.content.ptr == nullptr) return {};
  return {reinterpret_cast<const char*>(block.content.ptr), static_cast<std::size_t>(block.content.size)};
}

/// The kinds of nodes of the attached extensions; their numbers come with registration.
enum class TablePart { none, table, row, cell };
TablePart table_part(const cmark_node& node);
TaskState task_state(const cmark_node& item);
/// 'l', 'c', 'r' or 0 for each column.
std::string_view table_alignments(cmark_node& table);

} // namespace praktijkboek
