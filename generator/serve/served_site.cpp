#include "serve/served_site.h"

#include <utility>

namespace praktijkboek {

Served ServedSite::current() const {
  const std::lock_guard lock(mutex_);
  return served_;
}

void ServedSite::show(std::shared_ptr<const LiveEdition> edition) {
  {
    const std::lock_guard lock(mutex_);
    served_ = {served_.version + 1, std::move(edition), {}};
  }
  changed_.notify_all();
}

void ServedSite::show_problems(std::string html) {
  {
    const std::lock_guard lock(mutex_);
    ++served_.version;
    served_.problems = std::move(html);
  }
  changed_.notify_all();
}

std::optional<Served> ServedSite::wait_for_newer(std::uint64_t version, std::chrono::milliseconds longest) const {
  std::unique_lock lock(mutex_);
  changed_.wait_for(lock, longest, [&] { return closed_ || served_.version > version; });
  if (closed_ || served_.version <= version) return std::nullopt;
  return served_;
}

void ServedSite::close() {
  {
    const std::lock_guard lock(mutex_);
    closed_ = true;
  }
  changed_.notify_all();
}

bool ServedSite::is_closed() const {
  const std::lock_guard lock(mutex_);
  return closed_;
}

} // namespace praktijkboek
