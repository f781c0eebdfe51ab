#pragma once

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <memory>
#include <new>
#include <span>
#include <string_view>
#include <type_traits>
#include <vector>

namespace praktijkboek {

/// Memory that is given out piece by piece and freed as a whole. Only for types without destructors, so that a
/// document of thousands of nodes costs a few allocations and is freed at once.
class Arena {
public:
  /// @param first_block bytes of the first block; each later one has a sixteenth of what came before it, at most
  /// 64 KiB, so that little is left over when thousands of documents stay in memory.
  explicit Arena(std::size_t first_block = 1024) : next_block_(first_block) {}

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
  void* allocate(std::size_t size, std::size_t alignment) {
    const std::size_t start = (used_ + alignment - 1) / alignment * alignment;
    if (start + size <= capacity_) {
      used_ = start + size;
      return blocks_.back().get() + start;
    }
    if (!blocks_.empty() && size > next_block_ / 2)
      return add_block(size, blocks_.end() - 1); // the last one stays open
    capacity_ = std::max(size, next_block_);
    used_ = size;
    return add_block(capacity_, blocks_.end());
  }

  using Blocks = std::vector<std::unique_ptr<std::byte[]>>;

  void* add_block(std::size_t size, Blocks::iterator place) {
    total_ += size;
    next_block_ = std::clamp<std::size_t>(total_ / 16, 256, 64 * 1024);
    // Not make_unique, which would fill it with zeros; make_unique_for_overwrite is not in every C++ library.
    return blocks_.insert(place, std::unique_ptr<std::byte[]>(new std::byte[size]))->get();
  }

  Blocks blocks_;
  std::size_t next_block_;
  std::size_t total_ = 0;
  std::size_t capacity_ = 0; // of the last block
  std::size_t used_ = 0;
};

} // namespace praktijkboek
