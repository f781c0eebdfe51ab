#include "read/markdown/link.h"

#include "base/text.h"
#include "read/names.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace praktijkboek {

namespace {

constexpr auto none = std::string_view::npos;

using Kind = LinkTarget::Kind;

/// The part before ':' when it can be a scheme (RFC 3986, 3.1).
std::string_view scheme_of(std::string_view destination) {
  const std::size_t colon = destination.find(':');
  if (colon == none || colon == 0) return {};
  const std::string_view scheme = destination.substr(0, colon);
  const auto allowed = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '+' || c == '-' ||
           c == '.';
  };
  return std::all_of(scheme.begin(), scheme.end(), allowed) ? scheme : std::string_view{};
}

LinkTarget mistaken(Reading& reading, Span span, Message message, Message hint) {
  reading.error(span, std::move(message), std::move(hint));
  return {Kind::mistaken, {}};
}

LinkTarget leads_nowhere(Reading& reading, Span span) {
  return mistaken(reading, span, {"this link leads nowhere"}, {"write an address, or '#' and a label"});
}

LinkTarget named(Reading& reading, Kind kind, std::string_view name, Span span) {
  if (name.empty()) return leads_nowhere(reading, span);
  if (is_label(name)) return {kind, name};
  const std::string better = find_invalid_utf8(name) ? std::string{} : slug(name);
  return mistaken(reading, span, {"'{}' cannot be a label: use a to z, 0 to 9 and '-'", name},
                  better.empty() ? Message{} : Message{"did you mean '{}'?", better});
}

LinkTarget with_scheme(Reading& reading, std::string_view scheme, std::string_view destination, Span span) {
  static const std::vector<std::string> known{"term", "index", "lang", "https", "http", "mailto", "tel"};
  const std::string_view rest = destination.substr(scheme.size() + 1);
  if (scheme == "term") return named(reading, Kind::term, rest, span);
  if (scheme == "index") return {Kind::index, trim(rest)};
  if (scheme == "lang") {
    if (is_language_tag(rest)) return {Kind::language, rest};
    return mistaken(reading, span, {"'{}' is not the code of a language", rest}, {"write it as 'lang:en'"});
  }
  const std::string lower = lower_case(scheme);
  if (std::find(known.begin() + 3, known.end(), lower) != known.end()) return {Kind::address, destination};
  const auto near = closest(lower, known);
  return mistaken(reading, span, {"links cannot begin with '{}:'", scheme},
                  near ? Message{"did you mean '{}:'?", *near} : Message{"begin the address with 'https://'"});
}

} // namespace

LinkTarget link_target(Reading& reading, std::string_view destination, Span span) {
  if (destination.empty()) return leads_nowhere(reading, span);
  if (destination.front() == '#') return named(reading, Kind::place, destination.substr(1), span);
  const std::string_view scheme = scheme_of(destination);
  if (!scheme.empty()) return with_scheme(reading, scheme, destination, span);
  const std::string_view path = destination.substr(0, destination.find('#'));
  if (path.ends_with(".md") || path.ends_with(".yaml"))
    return mistaken(reading, span, {"this link leads to a source file"},
                    {"give the place a label, and write [words](#label)"});
  if (destination.starts_with("www."))
    return mistaken(reading, span, {"this address has no 'https://'"}, {"write 'https://{}'", destination});
  return {Kind::address, destination};
}

void check_image_path(Reading& reading, std::string_view path, Span span) {
  if (path.empty()) {
    reading.error(span, {"this image has no file"}, {"write ![what it shows](images/name.png)"});
    return;
  }
  if (!scheme_of(path).empty() || path.starts_with("//")) {
    reading.error(span, {"images of other sites are not shown"}, {"save the image below content/images/"});
    return;
  }
  if (path.front() == '/' || path.find("..") != none || path.find('\\') != none) {
    reading.error(span, {"'{}' is not a path below content/", path}, {"write it as 'images/name.png'"});
    return;
  }
  const std::string lower = lower_case(path);
  constexpr std::array<std::string_view, 4> endings{".png", ".jpg", ".jpeg", ".svg"};
  if (std::none_of(endings.begin(), endings.end(), [&](std::string_view ending) { return lower.ends_with(ending); }))
    reading.error(span, {"'{}' is not a PNG, JPEG or SVG image", path},
                  {"save it as SVG or PNG (drawings) or JPEG (photographs)"});
}

} // namespace praktijkboek
