#include "layout/dump.h"

#include "base/overloaded.h"

#include <fmt/format.h>

#include <cmath>
#include <vector>

namespace praktijkboek {

namespace {

long whole(double length) { return std::lround(length); }

std::string at(const Rectangle& area) {
  return fmt::format("{},{} {}x{}", whole(area.x), whole(area.y), whole(area.width), whole(area.height));
}

std::string hex(Colour colour) { return fmt::format("#{:02x}{:02x}{:02x}", colour.red, colour.green, colour.blue); }

std::string owner(StructureId element) { return element == artifact ? "-" : std::to_string(element); }

double width_of(const GlyphRun& run) {
  double width = 0;
  for (const PositionedGlyph& glyph : run.glyphs) width += glyph.advance;
  return width;
}

std::string run_line(const GlyphRun& run, const FontLibrary& fonts) {
  std::string line = fmt::format("text {},{} w{} {} {:g}", whole(run.origin.x), whole(run.origin.y),
                                 whole(width_of(run)), fonts.postscript_name(run.font), run.size);
  line += fmt::format(" '{}'", run.text);
  if (run.has_actual_text) line += fmt::format(" says '{}'", *run.actual_text);
  return line;
}

std::string path_line(const PaintedPath& painted) {
  double left = 1e9;
  double top = 1e9;
  double right = -1e9;
  double bottom = -1e9;
  for (const Segment& segment : painted.path) {
    if (segment.kind == SegmentKind::close) continue;
    left = std::min(left, segment.end.x);
    right = std::max(right, segment.end.x);
    top = std::min(top, segment.end.y);
    bottom = std::max(bottom, segment.end.y);
  }
  std::string line = "path " + at({left, top, right - left, bottom - top});
  if (painted.fill) line += " fill " + hex(*painted.fill);
  if (painted.stroke) line += fmt::format(" stroke {} {:g}", hex(*painted.stroke), painted.stroke_width);
  return line;
}

std::string item_line(const PageItem& item, const FontLibrary& fonts) {
  return std::visit(overloaded{
                        [&](const GlyphRun& run) { return run_line(run, fonts); },
                        [](const PaintedPath& painted) { return path_line(painted); },
                        [](const PaintedImage& image) { return "image " + at(image.area); },
                        [](const LinkArea& link) {
                          return fmt::format("link {} -> {}", at(link.area),
                                             link.address.empty() ? "#" + *link.destination : *link.address);
                        },
                        [](const Widget& widget) { return fmt::format("field {} {}", at(widget.area), widget.name); },
                    },
                    item.content);
}

std::string_view name_of(Role role) {
  switch (role) {
  case Role::document: return "document";
  case Role::part: return "part";
  case Role::section: return "section";
  case Role::heading1: return "heading 1";
  case Role::heading2: return "heading 2";
  case Role::heading3: return "heading 3";
  case Role::heading4: return "heading 4";
  case Role::heading5: return "heading 5";
  case Role::heading6: return "heading 6";
  case Role::paragraph: return "paragraph";
  case Role::list: return "list";
  case Role::list_item: return "item";
  case Role::label: return "label";
  case Role::list_body: return "body";
  case Role::quotation: return "quotation";
  case Role::code: return "code";
  case Role::table: return "table";
  case Role::table_row: return "row";
  case Role::table_header: return "header cell";
  case Role::table_cell: return "cell";
  case Role::caption: return "caption";
  case Role::figure: return "figure";
  case Role::formula: return "formula";
  case Role::link: return "link";
  case Role::reference: return "reference";
  case Role::note: return "note";
  case Role::form: return "form";
  case Role::span: return "span";
  case Role::aside: return "aside";
  case Role::contents: return "contents";
  case Role::contents_item: return "contents item";
  case Role::index_list: return "index";
  case Role::bibliography_entry: return "bibliography entry";
  }
  return {};
}

std::string_view name_of(WidgetKind kind) {
  switch (kind) {
  case WidgetKind::text: return "text";
  case WidgetKind::comb: return "comb";
  case WidgetKind::multiline: return "multiline";
  case WidgetKind::check: return "check";
  case WidgetKind::radio: return "radio";
  case WidgetKind::combo: return "combo";
  case WidgetKind::list: return "list";
  case WidgetKind::signature: return "signature";
  }
  return {};
}

/// The text of each element, without that of its children.
std::vector<std::string> texts_of_elements(const PagedDocument& document) {
  std::vector<std::string> texts(document.structure.size());
  for (const Page& page : document.pages)
    for (const PageItem& item : page.items)
      if (const auto* run = std::get_if<GlyphRun>(&item.content); run != nullptr && item.element != artifact)
        texts[item.element] += run->has_actual_text ? *run->actual_text : run->text;
  return texts;
}

std::string element_line(const StructureElement& element, const std::string& text) {
  std::string line(name_of(element.role));
  if (element.ordered) line += " ordered";
  if (element.scope == HeaderScope::column) line += " of column";
  if (element.scope == HeaderScope::row) line += " of row";
  if (!element.language.empty()) line += fmt::format(" [{}]", *element.language);
  if (!text.empty()) line += fmt::format(" '{}'", text);
  if (!element.alternative.empty()) line += fmt::format(" alternative '{}'", *element.alternative);
  if (!element.actual_text.empty()) line += fmt::format(" says '{}'", *element.actual_text);
  return line;
}

} // namespace

std::string dump_pages(const PagedDocument& document, const FontLibrary& fonts) {
  std::string out;
  for (const Page& page : document.pages) {
    out += fmt::format("page {} {}x{}\n", page.label, whole(page.width), whole(page.height));
    for (const PageItem& item : page.items)
      out += fmt::format("  [{}] {}\n", owner(item.element), item_line(item, fonts));
  }
  return out;
}

std::string dump_structure(const PagedDocument& document) {
  const std::vector<std::string> texts = texts_of_elements(document);
  std::vector<std::vector<StructureId>> children(document.structure.size());
  for (StructureId id = 1; id < document.structure.size(); ++id) children[document.structure[id].parent].push_back(id);

  std::string out;
  struct Open {
    StructureId id = 0;
    std::size_t depth = 0;
  };
  std::vector<Open> open{{0, 0}};
  while (!open.empty() && !document.structure.empty()) {
    const Open next = open.back();
    open.pop_back();
    out += fmt::format("{:{}}{}\n", "", 2 * next.depth, element_line(document.structure[next.id], texts[next.id]));
    for (auto child = children[next.id].rbegin(); child != children[next.id].rend(); ++child)
      open.push_back({*child, next.depth + 1});
  }
  return out;
}

std::string dump_widgets(const PagedDocument& document) {
  std::string out;
  for (const Page& page : document.pages)
    for (const PageItem& item : page.items)
      if (const Widget* widget = item.widget())
        out += fmt::format("{} {} '{}'{}{}\n", widget->name, name_of(widget->kind), widget->tooltip,
                           widget->value.empty() ? "" : " = " + widget->value,
                           widget->on_state.empty() ? "" : " on " + widget->on_state);
  return out;
}

std::string dump_places(const PagedDocument& document) {
  std::string out;
  for (const OutlineEntry& entry : document.outline)
    out += fmt::format("{:{}}{} p. {} at {}\n", "", 2 * (entry.level - 1), entry.title,
                       document.pages[entry.place.page].label, whole(entry.place.point.y));
  for (const auto& [name, place] : document.destinations)
    out += fmt::format("#{} p. {} at {}\n", name, document.pages[place.page].label, whole(place.point.y));
  return out;
}

} // namespace praktijkboek
