#include "build/publish_editions.h"

#include "base/text.h"
#include "project/load_source.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>
#include <tuple>

namespace praktijkboek {

namespace {

bool is_page(std::string_view path) { return path.ends_with(".html"); }

/// '2026-1' for 'site/editions/2026-1/index.html'; empty for what lies beside the folders, and for what a build that
/// was killed left behind.
std::string_view name_of_edition(std::string_view path) {
  path.remove_prefix(frozen_folder.size());
  const std::size_t end = path.find('/');
  return end == std::string_view::npos || path.starts_with('.') ? std::string_view{} : path.substr(0, end);
}

/// The page at an address: 'oud/pad/index.html' for 'oud/pad/#kop'.
std::string page_at(std::string_view address) {
  std::string page(address.substr(0, address.find('#')));
  if (page.empty() || page.ends_with('/')) page += "index.html";
  return page;
}

MovedPages moved_pages(const std::vector<CheckedRedirect>& redirects) {
  MovedPages moved;
  for (const CheckedRedirect& redirect : redirects)
    if (redirect.to.find("://") == std::string::npos) moved.emplace(page_at(redirect.from), page_at(redirect.to));
  return moved;
}

/// What stands in the place of a frozen page now; empty when nothing does.
std::string newest_of(const std::string& page, const std::set<std::string_view>& pages, const MovedPages& moved) {
  if (pages.contains(page)) return page;
  const auto place = moved.find(page);
  return place == moved.end() ? std::string{} : place->second;
}

EditionHistory history_of(const std::vector<Edition>& frozen, const Edition& now, const MovedPages& moved) {
  EditionHistory history{frozen, compare_editions(frozen.front(), now, moved), {}};
  for (std::size_t i = 0; i + 1 < frozen.size(); ++i)
    history.since_previous.push_back(compare_editions(frozen[i + 1], frozen[i], moved));
  return history;
}

} // namespace

FrozenEditions read_editions(const FileSystem& files, Diagnostics& diagnostics) {
  FrozenEditions frozen;
  std::set<std::string> names;
  for (const std::string& path : files.files_below(frozen_folder.substr(0, frozen_folder.size() - 1))) {
    const std::string_view name = name_of_edition(path);
    if (name.empty()) continue;
    names.emplace(name);
    const std::string_view file = std::string_view(path).substr(frozen_folder.size());
    if (file.substr(name.size() + 1) != edition_file)
      frozen.files.push_back({path, fmt::format("{}{}", editions_folder, file), {}});
  }
  for (const std::string& name : names) {
    const std::string path = fmt::format("{}{}/{}", frozen_folder, name, edition_file);
    if (files.kind(path) != EntryKind::file || slug(name) != name) {
      diagnostics.error(fmt::format("{}{}", frozen_folder, name), {"this folder is no frozen edition"},
                        {"'praktijkboek freeze' makes them; take other folders away"});
      continue;
    }
    const SourcePointer source = load_source(files, path, {}, diagnostics);
    if (!source) continue;
    frozen.editions.push_back(read_edition(source, diagnostics));
    frozen.editions.back().name = name;
  }
  std::sort(frozen.editions.begin(), frozen.editions.end(),
            [](const Edition& a, const Edition& b) { return std::tie(b.date, b.name) < std::tie(a.date, a.name); });
  return frozen;
}

void announce_editions(const FrozenEditions& frozen, SiteMap& map) {
  if (frozen.editions.empty()) return;
  map.assets.emplace("editions", editions_page);
  for (const FrozenFile& file : frozen.files) map.assets.emplace(file.from, file.to);
}

void publish_history(FrozenEditions& frozen, const Edition& now, const std::vector<CheckedRedirect>& redirects,
                     const HtmlContext& html, Outputs& outputs) {
  if (frozen.editions.empty()) return;
  const MovedPages moved = moved_pages(redirects);
  std::vector<std::string> sources;
  std::map<std::string_view, std::string_view> titles;
  for (const Edition& edition : frozen.editions) {
    sources.push_back(fmt::format("{}{}/{}", frozen_folder, edition.name, edition_file));
    titles.emplace(edition.name, edition.title);
  }
  outputs.add(std::string(editions_page), render_editions(history_of(frozen.editions, now, moved), html), sources);

  const std::set<std::string_view> pages(html.map.pages.begin(), html.map.pages.end());
  for (FrozenFile& file : frozen.files) {
    if (!is_page(file.to)) continue;
    const std::string_view name = name_of_edition(file.from);
    const std::string page = file.from.substr(frozen_folder.size() + name.size() + 1);
    file.dress = frozen_dress({file.to, std::string(titles.at(name)), newest_of(page, pages, moved)}, html);
  }
}

void publish_frozen(const FrozenEditions& frozen, const FileSystem& files, Workers& workers, Outputs& outputs) {
  workers.for_each_index(frozen.files.size(), [&](std::size_t i) {
    const FrozenFile& file = frozen.files[i];
    const Result<std::string> bytes = files.read(file.from);
    if (!bytes) return outputs.fail(bytes.failure());
    outputs.add(file.to, is_page(file.to) ? dress_frozen_page(bytes.value(), file.dress) : bytes.value(), {file.from});
  });
}

bool belongs_to_edition(std::string_view path) {
  for (const std::string_view folder : {"_", "schemas/", ".well-known/"})
    if (path.starts_with(folder)) return false;
  for (const std::string_view file : {"404.html", "robots.txt", "sitemap.xml", "feed.xml"})
    if (path == file) return false;
  return true;
}

std::string edition_json(const Edition& edition) {
  nlohmann::ordered_json documents = nlohmann::ordered_json::array();
  for (const EditionDocument& document : edition.documents) {
    nlohmann::ordered_json sections = nlohmann::ordered_json::array();
    for (const EditionSection& section : document.sections)
      sections.push_back({{"anchor", section.anchor}, {"title", section.title}, {"hash", section.text_hash}});
    documents.push_back({{"page", document.page}, {"title", document.title}, {"sections", sections}});
  }
  const nlohmann::ordered_json whole{
      {"edition", edition.title}, {"date", to_iso(edition.date)}, {"documents", documents}};
  return whole.dump(1) + "\n";
}

} // namespace praktijkboek
