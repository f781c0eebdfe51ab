#pragma once

#include <cstddef>
#include <functional>

namespace praktijkboek {

/// Who does work that is given out by index. Results are kept by index, so that nothing depends on who did what, and
/// when.
class Workers {
public:
  virtual ~Workers() = default;
  virtual void for_each_index(std::size_t count, const std::function<void(std::size_t)>& work) = 0;
};

/// The one that calls: where there are no threads.
class OneWorker final : public Workers {
public:
  void for_each_index(std::size_t count, const std::function<void(std::size_t)>& work) override {
    for (std::size_t index = 0; index < count; ++index) work(index);
  }
};

} // namespace praktijkboek
