#pragma once

#include "model/pack.h"

#include <array>
#include <optional>
#include <string_view>

namespace praktijkboek {

/// What a part of a pack is begun with.
struct PackPartWord {
  std::string_view word;
  PackPartKind kind;
  std::optional<DocumentKind> document{}; // which such a part shows as a whole
};

/// These have nothing to say: '- {cover: {}}'.
inline constexpr std::array<PackPartWord, 3> bare_words{
    {{"cover", PackPartKind::cover}, {"contents", PackPartKind::contents}, {"back", PackPartKind::back}}};

/// These say of what: '- deck: herkomst'.
inline constexpr std::array<PackPartWord, 12> subject_words{
    {{"divider", PackPartKind::divider},
     {"front", PackPartKind::document, DocumentKind::front},
     {"chapter", PackPartKind::document, DocumentKind::chapter},
     {"appendix", PackPartKind::document, DocumentKind::appendix},
     {"programme", PackPartKind::document, DocumentKind::programme},
     {"exercise", PackPartKind::document, DocumentKind::exercise},
     {"skill", PackPartKind::document, DocumentKind::skill},
     {"paragraph", PackPartKind::paragraph},
     {"deck", PackPartKind::deck, DocumentKind::deck},
     {"cards", PackPartKind::cards},
     {"sheet", PackPartKind::sheet, DocumentKind::sheet},
     {"notes", PackPartKind::notes}}};

} // namespace praktijkboek
