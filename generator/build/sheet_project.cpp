#include "build/sheet_project.h"

#include "base/text.h"
#include "yaml/map_reader.h"

namespace praktijkboek {

bool SheetProject::open(Diagnostics& diagnostics) {
  std::optional<Project> project = read_project(files_, workers_, diagnostics);
  if (!project) return false;
  book_ = link_project(std::move(*project), workers_, diagnostics);
  return !diagnostics.has_errors();
}

std::optional<std::size_t> SheetProject::find_sheet(std::string_view name, Diagnostics& diagnostics) const {
  const auto& sheets = book_->index.sheets;
  if (const auto found = sheets.find(name); found != sheets.end()) return found->second;
  std::vector<std::string> names;
  for (const auto& [slug, position] : sheets) names.push_back(slug);
  const auto near = closest(name, names);
  diagnostics.error("content/book.yaml", {"there is no worksheet '{}'", name},
                    near ? Message{"did you mean '{}'?", *near} : Message{"it can be {}", enumeration(names, "or")});
  return std::nullopt;
}

} // namespace praktijkboek
