#pragma once

#include "base/result.h"

#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace praktijkboek {

/// Takes one finished file. Called from several threads.
using WriteFile = std::function<Result<Done>(std::string_view path, std::string_view bytes)>;

/// What a build has made. Remembers each output for build-manifest.json and the first failure of the machine.
class Outputs {
public:
  /// @param wants whether a file is made at all; empty: all are
  explicit Outputs(WriteFile write, std::function<bool(std::string_view path)> wants = {})
      : write_(std::move(write)), wants_(std::move(wants)) {}

  /// @param kind of how it is made, see `describe`; may be empty
  void add(const std::string& path, std::string_view bytes, std::vector<std::string> sources,
           std::string_view kind = {});

  /// What all outputs of a kind are made with beside their sources.
  void describe(std::string kind, std::vector<std::string> files);

  struct Written {
    std::string path;
    std::string hash;
  };
  /// What was added so far and whose path ends so, in order of the paths.
  std::vector<Written> ending_in(std::string_view ending) const;

  bool has(std::string_view path) const;

  /// Something that an output is made of could not be read.
  void fail(const SystemFailure& failure);
  std::optional<SystemFailure> failure() const;
  std::size_t count() const;

  /// Each output with its size, content hash, sources and kind, sorted by path, and what the kinds are, as JSON.
  std::string manifest() const;

private:
  struct Entry {
    std::string path;
    std::size_t size;
    std::string hash;
    std::vector<std::string> sources;
    std::string kind;
  };

  WriteFile write_;
  std::function<bool(std::string_view)> wants_;
  mutable std::mutex mutex_;
  std::vector<Entry> entries_;
  std::map<std::string, std::vector<std::string>, std::less<>> kinds_;
  std::optional<SystemFailure> failure_;
};

} // namespace praktijkboek
