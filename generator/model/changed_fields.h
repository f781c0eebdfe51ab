#pragma once

#include "model/document.h"

#include <functional>
#include <memory>

namespace praktijkboek {

/// The same sheet with other fields, and the same numbers for its nodes. What `change` makes lives in the arena that it
/// is given. The sheet must outlive the new one.
std::unique_ptr<Document> with_changed_fields(const Document& sheet, const std::function<void(Field&, Arena&)>& change);

} // namespace praktijkboek
