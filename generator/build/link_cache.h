#pragma once

#include "web/follow_link.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>

namespace praktijkboek {

/// What hosts said the last times, so that they are not asked over and over. A page that was there is believed for a
/// week; whatever was wrong for an hour, since somebody is mending it. A cache that cannot be read or written only
/// costs time.
class LinkCache {
public:
  /// @param file none: nothing is kept
  /// @param now seconds since 1970
  LinkCache(std::optional<std::filesystem::path> file, long now);

  std::optional<LinkVerdict> find(const std::string& address) const;
  void add(const std::string& address, const LinkVerdict& verdict);
  /// What may still be believed.
  void write() const;

private:
  struct Entry {
    LinkVerdict verdict;
    long asked = 0; // seconds since 1970
  };

  bool is_believed(const Entry& entry) const;

  std::optional<std::filesystem::path> file_;
  long now_;
  std::map<std::string, Entry> entries_;
};

} // namespace praktijkboek
