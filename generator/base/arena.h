#pragma once

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <memory>
#include <new>
#include <span>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace praktijkboek {

/// Memory that is given out piece by piece and freed as a whole. Only for types without destructors, so that a
/// document of thousands of nodes costs a few allocations and is freed at once.
class Arena {
public:
  /// @param first_block bytes of the first block; each later one has about a sixteenth of what came before it, at most
  /// 64 KiB, so that little is left over when thousands of documents stay in memory.
  explicit Arena(std::size_t first_block = 1024) : next_block_(std::max(first_block, sizeof(Block))) {}
  Arena(Arena&& other) noexcept { swap(other); }
  Arena& operator=(Arena&& other) noexcept {
    swap(other);
    return *this;
  }
  ~Arena() {
    for (Block* block = last_; block != nullptr;) {
      Block* const before = block->before;
      ::operator delete(block);
      block = before;
    }
  }

  template <typename Value>
  const Value* store(const Value& value) {
    static_assert(std::is_trivially_destructible_v<Value>);
    return new (allocate(sizeof(Value), alignof(Value))) Value(value);
  }

  template <typename Value>
  std::span<const Value> store_all(const std::vector<Value>& values) {
    return store_all(std::span<const Value>(values));
  }

  template <typename Value>
  std::span<const Value> store_all(std::span<const Value> values) {
    static_assert(std::is_trivially_destructible_v<Value> && std::is_trivially_copyable_v<Value>);
    if (values.empty()) return {};
    auto* place = static_cast<Value*>(allocate(sizeof(Value) * values.size(), alignof(Value)));
    std::uninitialized_copy(values.begin(), values.end(), place);
    return {place, values.size()};
  }

  std::string_view store_text(std::string_view text) {
    if (text.empty()) return {};
    auto* place = static_cast<char*>(allocate(text.size(), 1));
    std::memcpy(place, text.data(), text.size());
    return {place, text.size()};
  }

private:
  /// A link of the chain; its bytes stand behind it.
  struct alignas(std::max_align_t) Block {
    Block* before = nullptr;
  };

  void* allocate(std::size_t size, std::size_t alignment) {
    const std::size_t start = (used_ + alignment - 1) / alignment * alignment;
    if (start + size <= capacity_) {
      used_ = start + size;
      return bytes_of(last_) + start;
    }
    if (last_ != nullptr && size > next_block_ / 2)
      return bytes_of(last_->before = add_block(size, last_->before)); // the last one stays open
    capacity_ = std::max(size, next_block_ - sizeof(Block));
    used_ = size;
    last_ = add_block(capacity_, last_);
    return bytes_of(last_);
  }

  static std::byte* bytes_of(Block* block) { return reinterpret_cast<std::byte*>(block + 1); }

  Block* add_block(std::size_t size, Block* before) {
    total_ += size;
    // In steps of 64 bytes, as allocators have them: what they round up would lie idle.
    next_block_ = std::clamp<std::size_t>(total_ / 1024 * 64, 256, 64 * 1024);
    return new (::operator new(sizeof(Block) + size)) Block{before};
  }

  void swap(Arena& other) noexcept {
    std::swap(last_, other.last_);
    std::swap(next_block_, other.next_block_);
    std::swap(total_, other.total_);
    std::swap(capacity_, other.capacity_);
    std::swap(used_, other.used_);
  }

  Block* last_ = nullptr;
  std::size_t next_block_ = 1024;
  std::size_t total_ = 0;
  std::size_t capacity_ = 0; // of the last block
  std::size_t used_ = 0;
};

} // namespace praktijkboek
