#pragma once

#include "build/live_edition.h"

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <string>

namespace praktijkboek {

/// What there is to see at a moment.
struct Served {
  std::uint64_t version = 0;                  // grows with each change of what follows
  std::shared_ptr<const LiveEdition> edition; // the last one that was good; null: there was none yet
  std::string problems;                       // why the sources of now are not to be seen, as HTML; empty: they are
};

/// Tells those who show pages what the one who makes them has made. Safe to use from several threads.
class ServedSite {
public:
  Served current() const;

  void show(std::shared_ptr<const LiveEdition> edition);
  /// The last good edition stays.
  void show_problems(std::string html);

  /// Waits for something newer; nothing when that takes longer, or when the site is closed.
  std::optional<Served> wait_for_newer(std::uint64_t version, std::chrono::milliseconds longest) const;

  /// Nobody needs to wait any longer.
  void close();
  bool is_closed() const;

private:
  mutable std::mutex mutex_;
  mutable std::condition_variable changed_;
  Served served_;
  bool closed_ = false;
};

} // namespace praktijkboek
