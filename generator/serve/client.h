#pragma once

#include <string_view>

namespace praktijkboek {

/// Addresses of what only the server has: no file of a site begins so.
inline constexpr std::string_view client_folder = "/.serve/";

/// What a page that is served carries beside what is published: it waits for changes and shows problems. Its own files,
/// as the content security policy of the pages allows nothing inline.
extern const std::string_view client_script;
extern const std::string_view client_style;

} // namespace praktijkboek
