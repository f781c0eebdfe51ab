#include "resolve/redirects.h"

#include "base/text.h"

#include <algorithm>

namespace praktijkboek {

namespace {

/// The file that an address means.
std::string file_at(std::string_view address) {
  std::string path(address.substr(0, address.find('#')));
  if (path.empty() || path.ends_with('/')) path += "index.html";
  return path;
}

std::string without_index(std::string_view address) {
  constexpr std::string_view file = "index.html";
  const std::size_t hash = std::min(address.find('#'), address.size());
  const std::string_view path = address.substr(0, hash);
  const bool is_index = path == file || path.ends_with("/index.html");
  return std::string(is_index ? path.substr(0, path.size() - file.size()) : path) + std::string(address.substr(hash));
}

bool is_elsewhere(std::string_view address) { return address.find("://") != std::string_view::npos; }

/// What stands where on the site of now.
class PublishedPlaces {
public:
  PublishedPlaces(const BookIndex& index, const SiteMap& map) : index_(index) {
    for (std::size_t i = 0; i < map.pages.size(); ++i) pages_.emplace(map.pages[i], i);
    const auto add_file = [this](const std::string& path) {
      if (!path.empty()) files_.insert(path);
    };
    for (const std::string& path : map.documents) add_file(path);
    for (const auto& prints : map.other_prints)
      for (const OtherPrint& print : prints) add_file(print.path);
    for (const PublishedPack& pack : map.packs) add_file(pack.path);
    for (const std::string& path : map.books) add_file(path);
    for (const auto& [name, path] : map.assets) add_file(path);
  }

  bool has_file(const std::string& path) const { return pages_.contains(path) || files_.contains(path); }

  bool has_anchor(const std::string& path, std::string_view anchor) const {
    const auto page = pages_.find(path);
    if (page == pages_.end()) return false;
    const auto& targets = index_.documents[page->second].index.targets;
    return std::any_of(targets.begin(), targets.end(), [&](const Target& target) { return target.anchor == anchor; });
  }

  Message hint_for(std::string_view address) const {
    std::vector<std::string> addresses;
    for (const auto& [path, document] : pages_) addresses.push_back(without_index(path));
    addresses.insert(addresses.end(), files_.begin(), files_.end());
    const auto near = closest(address, addresses);
    return near ? Message{"did you mean '{}'?", *near} : Message{};
  }

private:
  const BookIndex& index_;
  std::map<std::string, std::size_t, std::less<>> pages_;
  std::set<std::string, std::less<>> files_;
};

/// site.yaml from the first redirect to the last.
class RedirectChecker {
public:
  RedirectChecker(const SiteSettings& site, const PublishedPlaces& places, Diagnostics& diagnostics)
      : site_(site), places_(places), diagnostics_(diagnostics) {
    for (const Redirect& redirect : site.redirects) by_file_.emplace(file_at(redirect.from), &redirect);
  }

  std::vector<CheckedRedirect> check() {
    std::vector<CheckedRedirect> checked;
    for (const Redirect& redirect : site_.redirects) {
      const std::string file = file_at(redirect.from);
      if (places_.has_file(file)) {
        error(redirect.from_span, {"'{}' is on the site: it cannot lead elsewhere", redirect.from});
      } else if (by_file_.at(file) != &redirect) {
        error(redirect.from_span, {"'{}' leads somewhere already, by another name", redirect.from});
      } else if (const Redirect* last = last_of_chain(redirect)) {
        if (check_place(last->to, redirect.to_span)) checked.push_back({redirect.from, without_index(last->to)});
      } else {
        error(redirect.to_span, {"'{}' leads to itself in the end", redirect.from});
      }
    }
    return checked;
  }

  bool check_place(const std::string& address, Span span) {
    if (is_elsewhere(address)) return true;
    const std::string file = file_at(address);
    const std::size_t hash = address.find('#');
    if (!places_.has_file(file)) {
      const std::string path = address.substr(0, hash);
      error(span, {"there is no '{}' on the site", path}, places_.hint_for(path));
      return false;
    }
    if (hash == std::string::npos || places_.has_anchor(file, address.substr(hash + 1))) return true;
    error(span, {"'{}' has no place '{}'", address.substr(0, hash), address.substr(hash)});
    return false;
  }

private:
  /// Null for a ring.
  const Redirect* last_of_chain(const Redirect& first) const {
    const Redirect* last = &first;
    for (std::size_t steps = 0; steps <= by_file_.size(); ++steps) {
      const auto next = is_elsewhere(last->to) ? by_file_.end() : by_file_.find(file_at(last->to));
      if (next == by_file_.end() || places_.has_file(next->first)) return last;
      if (next->second == &first) return nullptr;
      last = next->second;
    }
    return nullptr;
  }

  void error(Span span, Message message, Message hint = {}) {
    diagnostics_.error(*site_.source, span, std::move(message), std::move(hint));
  }

  const SiteSettings& site_;
  const PublishedPlaces& places_;
  Diagnostics& diagnostics_;
  std::map<std::string, const Redirect*, std::less<>> by_file_;
};

} // namespace

std::vector<CheckedRedirect> check_addresses(const SiteSettings& site, const BookIndex& index, const SiteMap& map,
                                             Diagnostics& diagnostics) {
  if (site.source == nullptr) return {};
  if (!site.accessibility.empty() && index.find_label(site.accessibility) == nullptr)
    diagnostics.warning(*site.source, site.accessibility_span, {"there is no label '{}'", site.accessibility},
                        {"name the page with the accessibility statement by its label"});
  if (site.redirects.empty() && site.changes.empty()) return {};
  const PublishedPlaces places(index, map);
  RedirectChecker checker(site, places, diagnostics);
  for (const SiteChange& change : site.changes)
    if (!change.page.empty()) checker.check_place(change.page, change.page_span);
  return checker.check();
}

} // namespace praktijkboek
