#pragma once

#include "project/workers.h"

#include <tbb/blocked_range.h>
#include <tbb/parallel_for.h>
#include <tbb/task_arena.h>

namespace praktijkboek {

/// The threads of one build.
class Threads final : public Workers {
public:
  explicit Threads(int jobs) : arena_(jobs) {}

  void for_each_index(std::size_t count, const std::function<void(std::size_t)>& work) override {
    arena_.execute([&] {
      tbb::parallel_for(tbb::blocked_range<std::size_t>(0, count), [&work](const auto& range) {
        for (std::size_t index = range.begin(); index != range.end(); ++index) work(index);
      });
    });
  }

private:
  tbb::task_arena arena_;
};

} // namespace praktijkboek
