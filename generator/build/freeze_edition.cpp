#include "build/freeze_edition.h"

#include "base/text.h"
#include "build/publish_editions.h"

#include <fmt/format.h>

namespace praktijkboek {

std::string prepare_freezing(Project& project, const FileSystem& files, Diagnostics& diagnostics) {
  constexpr const char* book_path = "content/book.yaml";
  const std::string name = slug(project.book.edition);
  const std::string folder = fmt::format("{}{}", frozen_folder, name);
  if (name.empty())
    diagnostics.error(book_path, {"an edition without a name cannot be frozen"},
                      {"give the book an 'edition', as in edition: '2026.1'"});
  else if (files.kind(folder) != EntryKind::missing)
    diagnostics.error(book_path, {"edition '{}' is frozen already, in {}", project.book.edition, folder},
                      {"a frozen edition stays as it is: give the next one another name in book.yaml"});
  project.site.redirects.clear();
  project.site.changes.clear();
  project.site.security.reset();
  project.site.compression = Compression::none;
  return folder;
}

} // namespace praktijkboek
