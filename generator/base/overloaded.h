#pragma once

namespace praktijkboek {

/// One function object of several lambdas, for exhaustive visits of a variant.
template <typename... Functions>
struct overloaded : Functions... {
  using Functions::operator()...;
};
template <typename... Functions>
overloaded(Functions...) -> overloaded<Functions...>;

} // namespace praktijkboek
