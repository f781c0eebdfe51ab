#pragma once

#include "model/document.h"

#include <string>

namespace praktijkboek {

/// A document as indented lines, for people: tests, and 'explain'. Stable: the same document gives the same text.
///
///     paragraph: Zie [ref kern] en [cite tjaden2021, p. 24].
///     list bullet tight
///       item
///         paragraph: [em nadruk]\nop de volgende regel
///
/// In texts, a backslash stands before '[', ']', '|' and itself, and a line end is '\n'.
std::string dump(const Document& document);
std::string dump(Blocks blocks);
std::string dump(Inlines content);

} // namespace praktijkboek
