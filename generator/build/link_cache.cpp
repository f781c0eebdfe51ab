#include "build/link_cache.h"

#include "build/disk.h"
#include "build/write_file.h"

#include <nlohmann/json.hpp>

namespace praktijkboek {

namespace {

constexpr long hour = 3600;
constexpr long week = 7 * 24 * hour;
constexpr int last_problem = static_cast<int>(NoAnswer::no_library);

} // namespace

LinkCache::LinkCache(std::optional<std::filesystem::path> file, long now) : file_(std::move(file)), now_(now) {
  if (!file_) return;
  const Result<std::string> text = DiskFileSystem(file_->parent_path()).read(file_->filename().string());
  if (!text) return;
  const nlohmann::json kept = nlohmann::json::parse(text.value(), nullptr, false);
  if (!kept.is_object()) return;
  for (const auto& [address, one] : kept.items()) {
    if (!one.is_array() || one.size() != 4 || !one[0].is_number_integer() || !one[1].is_number_integer() ||
        !one[2].is_number_integer() || !one[3].is_string())
      continue;
    const int problem = one[2].get<int>();
    if (problem < 0 || problem > last_problem) continue;
    entries_[address] = {{one[1].get<int>(), static_cast<NoAnswer>(problem), one[3].get<std::string>()},
                         one[0].get<long>()};
  }
}

bool LinkCache::is_believed(const Entry& entry) const {
  const long age = now_ - entry.asked;
  return age >= 0 && age < (entry.verdict.is_found() ? week : hour);
}

std::optional<LinkVerdict> LinkCache::find(const std::string& address) const {
  const auto entry = entries_.find(address);
  if (entry == entries_.end() || !is_believed(entry->second)) return std::nullopt;
  return entry->second.verdict;
}

void LinkCache::add(const std::string& address, const LinkVerdict& verdict) { entries_[address] = {verdict, now_}; }

void LinkCache::write() const {
  if (!file_) return;
  nlohmann::json kept = nlohmann::json::object();
  for (const auto& [address, entry] : entries_)
    if (is_believed(entry))
      kept[address] = {entry.asked, entry.verdict.status, static_cast<int>(entry.verdict.problem),
                       entry.verdict.moved_to};
  const std::string text = kept.dump(1, ' ', false, nlohmann::json::error_handler_t::replace) + "\n";
  static_cast<void>(write_file(*file_, text)); // what is not kept is asked again
}

} // namespace praktijkboek
