#include "read/markdown/cmark_tree.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>

#include <algorithm>
#include <cstring>
#include <memory>
#include <mutex>
#include <vector>

// Exported by the library of extensions, but in none of its installed headers.
extern "C" {
extern cmark_node_type CMARK_NODE_TABLE;
extern cmark_node_type CMARK_NODE_TABLE_ROW;
extern cmark_node_type CMARK_NODE_TABLE_CELL;
}

namespace praktijkboek {

namespace {

/// Memory for trees. Each piece has its size before it, because cmark's realloc does not tell the old one.
class TreeMemory {
public:
  struct Position {
    std::size_t block;
    std::size_t used;
  };

  Position position() const { return {block_, used_}; }
  void back_to(Position position) {
    block_ = position.block;
    used_ = position.used;
  }

  void* allocate(std::size_t size) {
    const std::size_t needed = header + (size + alignment - 1) / alignment * alignment;
    while (block_ < blocks_.size() && used_ + needed > blocks_[block_].size) {
      ++block_;
      used_ = 0;
    }
    if (block_ == blocks_.size()) add_block(needed);
    std::byte* place = blocks_[block_].memory.get() + used_;
    used_ += needed;
    std::memcpy(place, &size, sizeof size);
    return place + header;
  }

  static std::size_t size_of(const void* piece) {
    std::size_t size = 0;
    std::memcpy(&size, static_cast<const std::byte*>(piece) - header, sizeof size);
    return size;
  }

  /// Larger in its place when nothing came behind it: a buffer that grows line by line is the last piece as a rule.
  bool grow(void* piece, std::size_t size) {
    const std::size_t old_end = (size_of(piece) + alignment - 1) / alignment * alignment;
    const std::size_t new_end = (size + alignment - 1) / alignment * alignment;
    const Block& block = blocks_[block_];
    const bool is_last = static_cast<std::byte*>(piece) + old_end == block.memory.get() + used_;
    if (!is_last || used_ - old_end + new_end > block.size) return false;
    used_ = used_ - old_end + new_end;
    std::memcpy(static_cast<std::byte*>(piece) - header, &size, sizeof size);
    return true;
  }

private:
  static constexpr std::size_t alignment = alignof(std::max_align_t);
  static constexpr std::size_t header = alignment;
  static constexpr std::size_t block_size = 256 * 1024;

  struct Block {
    std::unique_ptr<std::byte[]> memory;
    std::size_t size;
  };

  void add_block(std::size_t needed) {
    const std::size_t size = std::max(block_size, needed);
    blocks_.push_back({std::unique_ptr<std::byte[]>(new std::byte[size]), size});
    used_ = 0;
  }

  std::vector<Block> blocks_;
  std::size_t block_ = 0; // the one in use
  std::size_t used_ = 0;
};

TreeMemory& memory() {
  thread_local TreeMemory of_this_thread;
  return of_this_thread;
}

void* allocate_cleared(std::size_t count, std::size_t size) {
  void* piece = memory().allocate(count * size);
  std::memset(piece, 0, count * size);
  return piece;
}

void* reallocate(void* piece, std::size_t size) {
  if (piece == nullptr) return memory().allocate(size);
  const std::size_t old_size = TreeMemory::size_of(piece);
  if (size <= old_size || memory().grow(piece, size)) return piece;
  void* larger = memory().allocate(size);
  std::memcpy(larger, piece, old_size);
  return larger;
}

void leave(void*) {}

cmark_mem tree_memory{allocate_cleared, reallocate, leave};

struct Extensions {
  cmark_syntax_extension* table = nullptr;
  cmark_syntax_extension* task_list = nullptr;
};

/// Registered once, before the first parser of any thread.
const Extensions& extensions() {
  static Extensions found;
  static std::once_flag once;
  std::call_once(once, [] {
    cmark_gfm_core_extensions_ensure_registered();
    found = {cmark_find_syntax_extension("table"), cmark_find_syntax_extension("tasklist")};
  });
  return found;
}

} // namespace

CmarkTree::CmarkTree(std::string_view text) {
  const TreeMemory::Position position = memory().position();
  mark_ = {position.block, position.used};
  cmark_parser* parser = cmark_parser_new_with_mem(CMARK_OPT_FOOTNOTES, &tree_memory);
  cmark_parser_attach_syntax_extension(parser, extensions().table);
  cmark_parser_attach_syntax_extension(parser, extensions().task_list);
  cmark_parser_feed(parser, text.data(), text.size());
  root_ = cmark_parser_finish(parser);
}

CmarkTree::~CmarkTree() { memory().back_to({mark_.block, mark_.used}); }

TablePart table_part(const cmark_node& node) {
  if (node.extension == nullptr) return TablePart::none;
  if (node.type == CMARK_NODE_TABLE_CELL) return TablePart::cell;
  if (node.type == CMARK_NODE_TABLE_ROW) return TablePart::row;
  return node.type == CMARK_NODE_TABLE ? TablePart::table : TablePart::none;
}

TaskState task_state(const cmark_node& item) {
  if (item.extension == nullptr || item.extension != extensions().task_list) return TaskState::none;
  return item.as.list.checked ? TaskState::done : TaskState::open;
}

std::string_view table_alignments(cmark_node& table) {
  return {reinterpret_cast<const char*>(cmark_gfm_extensions_get_table_alignments(&table)),
          cmark_gfm_extensions_get_table_columns(&table)};
}

} // namespace praktijkboek
