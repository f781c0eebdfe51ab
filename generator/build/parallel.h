#pragma once

#include <tbb/blocked_range.h>
#include <tbb/parallel_for.h>
#include <tbb/task_arena.h>

#include <cstddef>

namespace praktijkboek {

/// The threads of one build. Work is given out by index and results are kept by index, so that nothing depends on
/// which thread did what.
class Workers {
public:
  explicit Workers(int jobs) : arena_(jobs) {}

  template <typename Work>
  void for_each_index(std::size_t count, const Work& work) {
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
