#pragma once

#include "project/project.h"
#include "read/read.h"

#include <string>
#include <vector>

namespace praktijkboek {

/// A link to another host, and where an author wrote it.
struct ExternalLink {
  std::string address;
  SourcePointer source;
  Span span;
};

/// All links to other hosts in documents, in the literature and in the redirects of the site, in order of their places.
/// @param literature its source; null: the book has none
std::vector<ExternalLink> external_links(const Project& project, const SourcePointer& literature);

} // namespace praktijkboek
