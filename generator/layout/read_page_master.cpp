#include "layout/read_page_master.h"

#include "base/length.h"
#include "base/number.h"
#include "base/text.h"
#include "yaml/map_reader.h"
#include "yaml/parse_yaml.h"

#include <array>

namespace praktijkboek {

namespace {

constexpr double longest = 5'000; // points; more is a slip of the pen

void read_length(MapReader& map, std::string_view key, double& length) {
  const YamlValue* given = map.value(key);
  if (given == nullptr) return;
  const auto text = read_text(map.context(), *given, key);
  if (!text) return;
  const auto parsed = parse_length(*text);
  if (!parsed)
    map.error(key, {"'{}' is no length", *text}, "write a number and its unit, such as '24 mm' or '68 pt'");
  else if (*parsed < 0 || *parsed > longest)
    map.error(key, {"'{}' does not fit on a page", *text});
  else
    length = *parsed;
}

void read_margins(MapReader& master_map, PageMaster& master) {
  const YamlValue* margins = master_map.required_value("margins");
  if (margins == nullptr) return;
  MapReader map(master_map.context(), *margins, "the margins");
  read_length(map, "top", master.margin_top);
  read_length(map, "bottom", master.margin_bottom);
  read_length(map, "inner", master.margin_inner);
  read_length(map, "outer", master.margin_outer);
  map.finish();
}

void read_margin_column(MapReader& master_map, PageMaster& master) {
  const YamlValue* column = master_map.value("margin_column");
  if (column == nullptr) return;
  MapReader map(master_map.context(), *column, "the margin column");
  read_length(map, "width", master.margin_column);
  read_length(map, "gutter", master.gutter);
  map.finish();
}

/// Letters for a page that is smaller than what the theme was made for.
void read_type(MapReader& master_map, PageMaster& master) {
  const YamlValue* type = master_map.value("type");
  if (type == nullptr) return;
  MapReader map(master_map.context(), *type, "the type");
  read_length(map, "body", master.body_size);
  read_length(map, "leading", master.leading);
  map.finish();
}

void read_columns(MapReader& master_map, PageMaster& master) {
  const YamlValue* columns = master_map.value("columns");
  if (columns == nullptr) return;
  MapReader map(master_map.context(), *columns, "the columns");
  map.required_value("count");
  master.columns = static_cast<int>(map.integer("count", {1, 6}).value_or(1));
  read_length(map, "gutter", master.column_gutter);
  map.finish();
}

void check_room(MapReader& map, const PageMaster& master) {
  constexpr double least = 72;
  const double beside = master.margin_column > 0 ? master.margin_column + master.gutter : 0;
  const double width = master.width - master.margin_inner - master.margin_outer - beside;
  const double height = master.height - master.margin_top - master.margin_bottom;
  if (width < least || height < least)
    map.error("margins", "the margins leave no room for text", "make them smaller, or the page larger");
}

std::string name_of_file(std::string_view path) {
  path.remove_prefix(path.find_last_of('/') + 1); // nothing when there is no folder: npos + 1 is 0
  return std::string(path.substr(0, path.find('.')));
}

} // namespace

PageMaster read_page_master(const Source& source, Diagnostics& diagnostics) {
  PageMaster master;
  master.name = name_of_file(source.path);
  const auto document = parse_yaml(source, whole_text(source), diagnostics);
  if (!document) return master;
  MapReader map({source, *document, diagnostics}, document->root, "a page master");
  read_length(map, "width", master.width);
  read_length(map, "height", master.height);
  master.mirrored = map.boolean("mirrored").value_or(false);
  read_margins(map, master);
  read_margin_column(map, master);
  read_type(map, master);
  read_columns(map, master);
  read_length(map, "head", master.head_distance);
  read_length(map, "foot", master.foot_distance);
  check_room(map, master);
  map.finish();
  return master;
}

std::optional<double> parse_length(std::string_view text) {
  struct Unit {
    std::string_view name;
    double points;
  };
  constexpr std::array<Unit, 4> units{
      {{"mm", points_per_millimetre}, {"cm", 10 * points_per_millimetre}, {"pt", 1}, {"in", 72}}};
  text = trim(text);
  const auto number = leading_number(text);
  if (!number) return std::nullopt;
  const std::string_view unit = trim(text.substr(number->length));
  for (const Unit& known : units)
    if (known.name == unit) return number->value * known.points;
  return std::nullopt;
}

} // namespace praktijkboek
