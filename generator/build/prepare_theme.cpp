#include "build/prepare_theme.h"

#include "build/publish_icons.h"
#include "build/typefaces.h"
#include "project/load_source.h"
#include "theme/read_theme.h"

#include <fmt/format.h>

namespace praktijkboek {

void prepare_theme(const FileSystem& files, const std::string& name, const Cache& cache, Workers& workers,
                   Diagnostics& diagnostics) {
  const SourcePointer source = load_source(files, fmt::format("themes/{}/theme.yaml", name), {}, diagnostics);
  if (!source) return;
  Project project;
  project.site.theme = name;
  project.theme = read_theme(*source, diagnostics);
  if (diagnostics.has_errors()) return;
  prepare_typefaces(project, Media::web, cache, workers, diagnostics);
  if (const SourcePointer mark = find_mark(files, name, diagnostics)) draw_icons(*mark, cache);
}

} // namespace praktijkboek
