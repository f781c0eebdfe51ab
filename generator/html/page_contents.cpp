#include "html/navigation.h"

#include <algorithm>

namespace praktijkboek {

namespace {

constexpr int deepest_level = 3;
constexpr std::ptrdiff_t fewest_entries = 2;

bool is_listed(const Target& target) { return target.kind == TargetKind::heading && target.level <= deepest_level; }

void write_entry(Writer& writer, const Target& target, std::string_view number) {
  writer.markup("<a href=\"#");
  append_address(writer.out, target.anchor);
  writer.markup("\">");
  if (!number.empty()) writer.markup("<span class=\"number\">", number, "</span> ");
  writer.markup("<span>");
  writer.text(target.title);
  writer.markup("</span></a>");
}

} // namespace

void write_page_contents(Writer& writer) {
  const IndexedDocument& place = writer.document.place();
  const auto& targets = place.index.targets;
  if (std::count_if(targets.begin(), targets.end(), is_listed) < fewest_entries) return;

  int level = 1;
  for (std::size_t i = 0; i < targets.size(); ++i) {
    if (!is_listed(targets[i])) continue;
    if (targets[i].level <= level) writer.markup("</li>\n");
    for (; level > targets[i].level; --level) writer.markup("</ul></li>\n");
    for (; level < targets[i].level; ++level) writer.markup("<ul>\n");
    writer.markup("<li>");
    write_entry(writer, targets[i], place.target_numbers[i]);
  }
  for (; level > 1; --level) writer.markup("</li></ul>\n");
}

} // namespace praktijkboek
