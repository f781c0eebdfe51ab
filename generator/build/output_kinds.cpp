#include "build/output_kinds.h"

#include "html/render_page.h"

#include <fmt/format.h>

#include <set>

namespace praktijkboek {

namespace {

std::string_view master_for(DocumentKind kind) {
  switch (kind) {
  case DocumentKind::sheet: return "sheet";
  case DocumentKind::deck: return "slide";
  case DocumentKind::leaflet: return "leaflet";
  case DocumentKind::home:
  case DocumentKind::front:
  case DocumentKind::chapter:
  case DocumentKind::appendix:
  case DocumentKind::glossary:
  case DocumentKind::literature:
  case DocumentKind::subject_index:
  case DocumentKind::training:
  case DocumentKind::programme:
  case DocumentKind::exercise:
  case DocumentKind::skill:
  case DocumentKind::packs: break;
  }
  return "chapter";
}

/// The template and all partials that it, or one of those, has in it: `{{> name}}`.
void add_template(const FileSystem& files, const std::string& path, std::set<std::string>& found) {
  const Result<std::string> text = files.read(path);
  if (!text || !found.insert(path).second) return;
  constexpr std::string_view opening = "{{> ";
  const std::string& all = text.value();
  for (std::size_t at = all.find(opening); at != std::string::npos; at = all.find(opening, at)) {
    at += opening.size();
    add_template(files, fmt::format("templates/partials/{}.mustache", all.substr(at, all.find('}', at) - at)), found);
  }
}

/// Of these files the ones that there are: templates may come with the program, and a book may have no glossary.
std::vector<std::string> existing(const FileSystem& files, const std::vector<std::string>& paths) {
  std::vector<std::string> found;
  for (const std::string& path : paths)
    if (files.kind(path) == EntryKind::file) found.push_back(path);
  return found;
}

} // namespace

std::string page_kind(DocumentKind kind) { return fmt::format("page {}", template_for(kind)); }
std::string paper_kind(DocumentKind kind) { return fmt::format("paper {}", master_for(kind)); }

void describe_kinds(const FileSystem& files, const Project& project, Outputs& outputs) {
  const std::string words = fmt::format("templates/words/{}.yaml", project.book.language);
  const std::string theme = fmt::format("themes/{}/theme.yaml", project.site.theme);
  const std::vector<std::string> shared{"content/book.yaml", "content/glossary.yaml", "content/literature.yaml",
                                        "site/site.yaml", words};
  for (const char* name : {"page", "home", "sheet", "deck"}) {
    std::set<std::string> templates;
    add_template(files, fmt::format("templates/{}.mustache", name), templates);
    std::vector<std::string> all = existing(files, shared);
    all.insert(all.end(), templates.begin(), templates.end());
    outputs.describe(fmt::format("page {}", name), std::move(all));
  }
  for (const char* name : {"chapter", "sheet", "slide", "leaflet"}) {
    std::vector<std::string> all = shared;
    all.insert(all.end(), {fmt::format("templates/print/{}.yaml", name), theme});
    outputs.describe(fmt::format("paper {}", name), existing(files, all));
  }
}

} // namespace praktijkboek
