#include "theme/organisation.h"

#include "base/grey_level.h"
#include "theme/parse_colour.h"
#include "yaml/map_reader.h"
#include "yaml/parse_yaml.h"

#include <fmt/format.h>

namespace praktijkboek {

namespace {

std::optional<Colour> read_colour(MapReader& map, std::string_view name, double needed, const Theme& theme) {
  const std::string_view text = map.text(name);
  if (text.empty()) return std::nullopt;
  const auto parsed = parse_colour(text);
  if (!parsed) {
    map.error(name, {"'{}' is no colour", text}, "write it as '#1a2b3c', in quotes");
    return std::nullopt;
  }
  for (const ColourRole ground : {ColourRole::paper, ColourRole::surface}) {
    const double reached = contrast(*parsed, colour(theme.light, ground));
    if (reached >= needed) continue;
    map.error(name,
              {"'{}' has a contrast of {} on '{}', {} is needed", name, fmt::format("{:.1f}", reached), name_of(ground),
               fmt::format("{:.1f}", needed)},
              "take a darker shade of the same colour");
    break;
  }
  return parsed;
}

} // namespace

Organisation read_organisation(const Source& source, const Theme& theme, Diagnostics& diagnostics) {
  Organisation organisation;
  const auto yaml = parse_yaml(source, whole_text(source), diagnostics);
  if (!yaml) return organisation;
  MapReader map({source, *yaml, diagnostics}, yaml->root, "an organisation");
  organisation.name = map.required_text("name");
  for (const std::string_view line : map.texts("address")) organisation.address.emplace_back(line);
  if (const YamlValue* contact = map.value("contact")) {
    MapReader contact_map(map.context(), *contact, "the contact of an organisation");
    for (const std::string_view key : {"person", "email", "phone", "website"})
      if (const std::string_view text = contact_map.text(key); !text.empty()) organisation.contact.emplace_back(text);
    contact_map.finish();
  }
  organisation.logo = map.text("logo");
  organisation.logo_span = map.span_of("logo");
  organisation.logo_alternative = organisation.logo.empty() ? map.text("logo_alt") : map.required_text("logo_alt");
  organisation.disclaimer = map.text("disclaimer");
  if (const YamlValue* colours = map.value("colours")) {
    MapReader colour_map(map.context(), *colours, "the colours of an organisation");
    organisation.structure = read_colour(colour_map, "primary", text_contrast, theme);
    organisation.accent = read_colour(colour_map, "accent", control_contrast, theme);
    colour_map.finish();
  }
  map.finish();
  return organisation;
}

Theme with_colours_of(const Organisation& organisation, Theme theme) {
  const auto set = [&](ColourRole role, const std::optional<Colour>& colour) {
    if (colour) theme.light[static_cast<std::size_t>(role)] = *colour;
  };
  set(ColourRole::structure, organisation.structure);
  set(ColourRole::accent, organisation.accent);
  return theme;
}

Theme in_black_and_white(Theme theme) {
  for (Colour& colour : theme.light) {
    const std::uint8_t level = grey_level(colour);
    colour = {level, level, level};
  }
  return theme;
}

} // namespace praktijkboek
