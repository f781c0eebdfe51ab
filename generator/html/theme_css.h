#pragma once

#include "html/render_page.h"
#include "html/web_characters.h"
#include "theme/theme.h"

#include <string>
#include <string_view>
#include <vector>

namespace praktijkboek {

/// A font file that the website serves by itself.
struct WebFont {
  FontFamily family = FontFamily::serif;
  FontStyle style = FontStyle::regular;
  WebCharacters characters = WebCharacters::common;
  std::string asset; // name in SiteMap::assets: 'fonts/serif-regular.woff2', 'fonts/serif-regular-rare.woff2'
};

/// The faces that the style sheet asks for, of those that the theme has: the serif for text, the sans for the rest.
/// The fallback family is not served: a device has its own letters for other scripts.
std::vector<WebFont> web_fonts(const Theme& theme);

/// The OpenType features that the style sheet uses in a family: figures in text are as wide as they are, in labels and
/// tables they line up.
std::vector<std::string_view> web_features(FontFamily family);

/// What stands before the theme's own style.css: @font-face rules and the colours as custom properties, dark ones for
/// who prefers those.
/// @param style_address where the style sheet is published, from the root of the site; only its folder matters
std::string theme_css(const Theme& theme, const SiteMap& map, std::string_view style_address);

} // namespace praktijkboek
