#pragma once

#include "build/live_edition.h"
#include "build/outputs.h"

#include <map>
#include <mutex>
#include <string>

namespace praktijkboek {

/// Outputs that stay in memory.
class MemoryOutputs {
public:
  Outputs& outputs() { return outputs_; }
  std::map<std::string, Bytes, std::less<>> take() { return std::move(files_); }

private:
  std::mutex mutex_;
  std::map<std::string, Bytes, std::less<>> files_;
  Outputs outputs_{[this](std::string_view path, std::string_view bytes) -> Result<Done> {
    auto copy = std::make_shared<const std::string>(bytes);
    const std::lock_guard lock(mutex_);
    files_.insert_or_assign(std::string(path), std::move(copy));
    return Done{};
  }};
};

} // namespace praktijkboek
