#pragma once

#include "model/document.h"
#include "model/select_audience.h"

#include <optional>
#include <string>
#include <vector>

namespace praktijkboek {

/// What of a document may be given to anybody.
struct ReadersSource {
  std::string text;
  std::vector<DataFile> data; // that it still names
};

/// The source of a document without what is for other readers, so that it may be given to anybody. It reads as the
/// document does that select_audience has been through: of a box only its first word stays, and its place.
/// @param document as it was selected for these readers
/// Nothing where what is left would read otherwise.
std::optional<ReadersSource> readers_source(const Document& document, const Book& book, const Audiences& readers);

} // namespace praktijkboek
