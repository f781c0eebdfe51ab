#pragma once

#include "web/web_client.h"

#include <chrono>
#include <cstddef>

namespace praktijkboek {

/// How other hosts are asked about the links to them.
struct LinkChecking {
  WebManners manners{"praktijkboek", std::chrono::seconds(10), std::chrono::seconds(20)};
  std::chrono::milliseconds pause = std::chrono::milliseconds(500); // between two questions to a host
};

struct LinkCount {
  std::size_t addresses = 0;
  std::size_t asked = 0; // the others were known
};

} // namespace praktijkboek
