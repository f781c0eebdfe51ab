#pragma once

#include "base/result.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace praktijkboek {

/// Results that are dear to make and depend on nothing but the bytes they are made of, kept under the hash of those.
/// A cache that cannot be read or written only costs time.
class Cache {
public:
  /// Without a folder nothing is kept.
  explicit Cache(std::optional<std::filesystem::path> folder) : folder_(std::move(folder)) {}

  /// @param kind and version of what is made: a new way of making it is a new version.
  std::string get_or_make(std::string_view kind, std::string_view input,
                          const std::function<std::string(std::string_view)>& make) const;

private:
  std::optional<std::filesystem::path> folder_;
};

} // namespace praktijkboek
