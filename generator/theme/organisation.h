#pragma once

#include "base/diagnostics.h"
#include "theme/theme.h"

#include <optional>
#include <string>
#include <vector>

namespace praktijkboek {

/// Whose publication it is: on the cover of a pack, and for `{{organisation.name}}`.
struct Organisation {
  std::string name;
  std::vector<std::string> address; // lines
  std::vector<std::string> contact; // a person, addresses, numbers
  std::string logo;                 // an image, beside the file of the organisation; may be empty
  std::string logo_alternative;
  Span logo_span;
  std::string disclaimer;
  std::optional<Colour> structure; // instead of the theme's
  std::optional<Colour> accent;
};

/// organisations/<name>.yaml. Its colours are 'primary' for what the theme calls structure, and 'accent'; those that
/// cannot be read on the theme's paper are errors.
Organisation read_organisation(const Source& source, const Theme& theme, Diagnostics& diagnostics);

/// The theme in the colours of an organisation.
Theme with_colours_of(const Organisation& organisation, Theme theme);

/// The theme in greys of the same lightness, for a printer without colours.
Theme in_black_and_white(Theme theme);

} // namespace praktijkboek
