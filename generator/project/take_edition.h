#pragma once

#include "model/edition.h"
#include "project/linked_book.h"
#include "project/workers.h"

#include <string>
#include <vector>

namespace praktijkboek {

/// The book of now, to be compared with other editions. Lists that the program makes are left out: they change when
/// what they list does.
/// @param pages of the documents, as in SiteMap
Edition take_edition(const LinkedBook& book, const std::vector<std::string>& pages, Workers& workers);

} // namespace praktijkboek
