#include "base/text.h"
#include "read/fenced/fenced_block.h"
#include "read/yaml_texts.h"

namespace praktijkboek {

namespace {

/// What a telephone can read from a small code, and a person can type.
constexpr std::size_t longest_address = 200;

void check_address(Reading& reading, std::string_view address, Span span) {
  const bool secure = address.starts_with("https://") && address.size() > std::string_view("https://").size();
  if (!secure)
    reading.error(span, {"'{}' is not an address of the web", address}, {"begin the address with 'https://'"});
  if (address.find_first_of(" \t\n") != std::string_view::npos)
    reading.error(span, {"an address has no spaces"}, {"write %20 for a space"});
  if (address.size() > longest_address)
    reading.error(span, {"this address is too long to print as a QR code"},
                  {"use a shorter one, of at most {} characters", longest_address});
}

} // namespace

std::optional<decltype(Block::kind)> read_web_resource(Reading& reading, MapReader& map, WebResourceKind kind) {
  WebResource resource;
  resource.kind = kind;
  resource.address = keep_required_text(reading, map, "url");
  if (!resource.address.empty()) check_address(reading, resource.address, map.span_of("url"));
  resource.title = keep_required_text(reading, map, "title");
  resource.text = keep_text(reading, map, "text");
  map.finish();
  if (resource.address.empty() || resource.title.empty()) return std::nullopt;
  return reading.store(resource);
}

} // namespace praktijkboek
