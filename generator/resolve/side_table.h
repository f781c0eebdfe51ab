#pragma once

#include "model/inline.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace praktijkboek {

/// What a stage found out about some nodes of a document. Filled in reading order, so that it is sorted by itself.
template <typename Value>
class SideTable {
public:
  void add(NodeId id, Value value) { entries_.emplace_back(id, std::move(value)); }
  /// Call once after filling when the order of adding was not the order of ids.
  void sort() {
    std::sort(entries_.begin(), entries_.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  }

  const Value* find(NodeId id) const {
    const auto place = std::lower_bound(entries_.begin(), entries_.end(), id,
                                        [](const auto& entry, NodeId wanted) { return entry.first < wanted; });
    return place != entries_.end() && place->first == id ? &place->second : nullptr;
  }

  const std::vector<std::pair<NodeId, Value>>& entries() const { return entries_; }

private:
  std::vector<std::pair<NodeId, Value>> entries_;
};

} // namespace praktijkboek
