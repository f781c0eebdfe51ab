#pragma once

#include "base/result.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace praktijkboek {

/// Where the program keeps what was made when it was built, below its own files.
constexpr const char* prepared_folder = "build/prepared";

/// Results that are dear to make and depend on nothing but the bytes they are made of, kept under the hash of those.
/// A cache that cannot be read or written only costs time.
class Cache {
public:
  /// Without a folder nothing is kept.
  /// @param prepared folder of results that came with the program, only read; may be empty
  explicit Cache(std::optional<std::filesystem::path> folder, std::filesystem::path prepared = {})
      : folder_(std::move(folder)), prepared_(std::move(prepared)) {}

  /// @param kind and version of what is made: a new way of making it is a new version.
  std::string get_or_make(std::string_view kind, std::string_view input,
                          const std::function<std::string(std::string_view)>& make) const;

private:
  std::optional<std::filesystem::path> folder_;
  std::filesystem::path prepared_;
};

} // namespace praktijkboek
