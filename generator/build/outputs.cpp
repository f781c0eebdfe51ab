#include "build/outputs.h"

#include "base/hash.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <iterator>

namespace praktijkboek {

void Outputs::add(const std::string& path, std::string_view bytes, std::vector<std::string> sources) {
  const Result<Done> written = write_(path, bytes);
  Entry entry{path, bytes.size(), content_hash(bytes), std::move(sources)};
  const std::lock_guard lock(mutex_);
  entries_.push_back(std::move(entry));
  if (!written && !failure_) failure_ = written.failure();
}

std::vector<Outputs::Written> Outputs::ending_in(std::string_view ending) const {
  const std::lock_guard lock(mutex_);
  std::vector<Written> found;
  for (const Entry& entry : entries_)
    if (entry.path.ends_with(ending)) found.push_back({entry.path, entry.hash});
  std::sort(found.begin(), found.end(), [](const Written& a, const Written& b) { return a.path < b.path; });
  return found;
}

bool Outputs::has(std::string_view path) const {
  const std::lock_guard lock(mutex_);
  return std::any_of(entries_.begin(), entries_.end(), [path](const Entry& entry) { return entry.path == path; });
}

std::optional<SystemFailure> Outputs::failure() const {
  const std::lock_guard lock(mutex_);
  return failure_;
}

std::size_t Outputs::count() const {
  const std::lock_guard lock(mutex_);
  return entries_.size();
}

std::string Outputs::manifest() const {
  const std::lock_guard lock(mutex_);
  std::vector<const Entry*> sorted;
  for (const Entry& entry : entries_) sorted.push_back(&entry);
  std::sort(sorted.begin(), sorted.end(), [](const Entry* a, const Entry* b) { return a->path < b->path; });
  std::string out = "{\n \"outputs\": [";
  std::string_view separator = "\n";
  for (const Entry* entry : sorted) {
    fmt::format_to(std::back_inserter(out), "{}  {{\"path\": {}, \"size\": {}, \"hash\": {}, \"sources\": {}}}",
                   separator, nlohmann::json(entry->path).dump(), entry->size, nlohmann::json(entry->hash).dump(),
                   nlohmann::json(entry->sources).dump());
    separator = ",\n";
  }
  return out + "\n ]\n}\n";
}

} // namespace praktijkboek
