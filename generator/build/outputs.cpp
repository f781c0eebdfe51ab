#include "build/outputs.h"

#include "base/hash.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <iterator>
#include <set>

namespace praktijkboek {

void Outputs::add(const std::string& path, std::string_view bytes, std::vector<std::string> sources,
                  std::string_view kind) {
  if (wants_ && !wants_(path)) return;
  const Result<Done> written = write_(path, bytes);
  Entry entry{path, bytes.size(), content_hash(bytes), std::move(sources), std::string(kind)};
  const std::lock_guard lock(mutex_);
  entries_.push_back(std::move(entry));
  if (!written && !failure_) failure_ = written.failure();
}

void Outputs::describe(std::string kind, std::vector<std::string> files) {
  const std::lock_guard lock(mutex_);
  kinds_.insert_or_assign(std::move(kind), std::move(files));
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

void Outputs::fail(const SystemFailure& failure) {
  const std::lock_guard lock(mutex_);
  if (!failure_) failure_ = failure;
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
  std::set<std::string_view> used;
  const auto json = [](const auto& value) { return nlohmann::json(value).dump(); };
  for (const Entry* entry : sorted) {
    fmt::format_to(std::back_inserter(out), "{}  {{\"path\": {}, \"size\": {}, \"hash\": {}, \"sources\": {}",
                   separator, json(entry->path), entry->size, json(entry->hash), json(entry->sources));
    if (!entry->kind.empty())
      fmt::format_to(std::back_inserter(out), ", \"kind\": {}", json(*used.insert(entry->kind).first));
    out += '}';
    separator = ",\n";
  }
  nlohmann::ordered_json kinds = nlohmann::ordered_json::object();
  for (const auto& [kind, files] : kinds_)
    if (used.contains(kind)) kinds[kind] = files;
  return fmt::format("{}\n ],\n \"kinds\": {}\n}}\n", out, kinds.dump());
}

} // namespace praktijkboek
