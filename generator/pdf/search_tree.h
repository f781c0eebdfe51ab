#pragma once

#include "pdf/objects/object_file.h"

#include <functional>

namespace praktijkboek {

/// Writes a number tree or name tree in leaves of at most 64 entries (ISO 32000-1 7.9.6 and 7.9.7). Readers search it
/// by bisection, and none has to load all of it.
/// @param key_name 'Nums' or 'Names'
/// @param write_key, write_value write the entry with this index; keys ascend.
/// Gives the root, an object of its own.
ObjectId write_search_tree(ObjectFile& file, const char* key_name, std::size_t count,
                           const std::function<void(SyntaxWriter&, std::size_t)>& write_key,
                           const std::function<void(SyntaxWriter&, std::size_t)>& write_value);

} // namespace praktijkboek
