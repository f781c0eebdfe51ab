#pragma once

#include "model/select_audience.h"

namespace praktijkboek {

/// A part of a document that is not for everybody, and what select_audience does with it.
struct AudienceChoice {
  Span span;                         // where it begins in the source
  std::string name;                  // kind of the box, key of the field, 'NOTITIE'; empty: the document as a whole
  std::vector<std::string> audience; // for whom it is
  bool is_in = true;
};

/// In reading order.
/// @param document before the selection
std::vector<AudienceChoice> explain_audience(const Document& document, const Book& book, const Audiences& readers);

} // namespace praktijkboek
