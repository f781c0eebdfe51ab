#include "build/sheet_project.h"

namespace praktijkboek {

bool SheetProject::open(Diagnostics& diagnostics) {
  std::optional<Project> project = read_project(files_, workers_, diagnostics);
  if (!project) return false;
  book_ = link_project(std::move(*project), workers_, diagnostics);
  return !diagnostics.has_errors();
}

} // namespace praktijkboek
