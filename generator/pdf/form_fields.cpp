#include "pdf/form_fields.h"

#include "pdf/field_appearance.h"
#include "pdf/field_entries.h"
#include "pdf/pdf_failure.h"

#include <fmt/format.h>

namespace praktijkboek {

namespace {

constexpr int printed = 4; // annotation flag (ISO 32000-1 table 165)

bool is_button(const Widget& widget) { return widget.kind == WidgetKind::check || widget.kind == WidgetKind::radio; }

bool is_shaped(const std::vector<FieldLine>& lines) {
  return std::any_of(lines.begin(), lines.end(), [](const FieldLine& line) { return !line.runs.empty(); });
}

} // namespace

FormFields::FormFields(ObjectFile& file, const PagedDocument& document, const FontLibrary& fonts,
                       const FormValues& values)
    : file_(file), document_(document) {
  for (const Page& page : document.pages)
    for (const PageItem& item : page.items)
      if (const Widget* widget = item.widget()) add_widget(*widget, values, fonts);
  check_fields();
}

const Widget& FormFields::filled(const Widget& widget, const FormValues& values) {
  const auto value = values.find(widget.name);
  if (value == values.end()) return widget;
  filled_.push_back(widget);
  filled_.back().value = value->second;
  return filled_.back();
}

void FormFields::add_widget(const Widget& original, const FormValues& values, const FontLibrary& fonts) {
  const Widget& widget = filled(original, values);
  if (is_button(widget) && widget.on_state.empty())
    throw PdfFailure(fmt::format("the button '{}' has no name for being on", widget.name));
  if (!is_button(widget)) {
    if (!fonts.has(widget.font)) throw PdfFailure(fmt::format("the field '{}' has no font", widget.name));
    fonts_.insert(widget.font);
    if (plain_resources_.number == 0) plain_resources_ = file_.reserve("field resources");
  }
  const std::size_t field = field_named(widget.name);
  fields_[field].widgets.push_back(&widget);
  std::vector<FieldLine> lines = set_field_text(widget, fonts);
  if (is_shaped(lines) && shaped_resources_.number == 0) shaped_resources_ = file_.reserve("field resources");
  widgets_.emplace(&original, PlacedWidget{&widget, field, std::move(lines)});
}

std::size_t FormFields::field_named(std::string_view name) {
  if (const auto known = by_name_.find(name); known != by_name_.end()) return known->second;
  const std::size_t dot = name.rfind('.');
  const std::size_t parent = dot == std::string_view::npos ? 0 : field_named(name.substr(0, dot));
  const std::string part(dot == std::string_view::npos ? name : name.substr(dot + 1));
  if (part.empty()) throw PdfFailure(fmt::format("the field name '{}' has an empty part", name));
  const std::size_t field = fields_.size();
  fields_[parent].children.push_back(field);
  fields_.push_back({part, parent, {}, {}, {}, file_.reserve("field")});
  by_name_.emplace(name, field);
  return field;
}

void FormFields::check_fields() const {
  for (const auto& [name, index] : by_name_) {
    const FormField& field = fields_[index];
    if (field.widgets.empty()) continue;
    if (!field.children.empty()) throw PdfFailure(fmt::format("'{}' is both a field and a group of fields", name));
    for (const Widget* widget : field.widgets)
      if (widget->kind != field.widgets.front()->kind)
        throw PdfFailure(fmt::format("the widgets of '{}' differ in kind", name));
  }
}

void FormFields::add_glyphs(FontUsage& usage) const {
  for (const auto& page : document_.pages)
    for (const PageItem& item : page.items)
      if (const Widget* widget = item.widget())
        for (const FieldLine& line : widgets_.at(widget).lines)
          for (const GlyphRun& run : line.runs) usage.add(run);
}

ObjectId FormFields::write_widget(const Widget& original, StructureId element, std::size_t page, ObjectId page_id,
                                  StructureTree& structure, const FontUsage& usage) {
  const PlacedWidget& placed = widgets_.at(&original);
  const Widget& widget = *placed.filled;
  if (element == artifact || structure.role(element) != Role::form)
    throw PdfFailure(fmt::format("the field '{}' does not belong to a form element", widget.name));
  const std::size_t index = placed.field;
  const bool merged = is_merged(fields_[index]);
  const ObjectId annotation = merged ? fields_[index].id : file_.reserve("widget");
  if (!merged) fields_[index].annotations.push_back(annotation);
  const std::uint32_t key = structure.add_annotation(element, page, annotation);
  const ObjectId shown = is_button(widget) ? button_appearance_of(widget, on_appearances_, on_appearance(widget))
                                           : text_appearance_of(placed, usage);
  const ObjectId off = is_button(widget) ? button_appearance_of(widget, off_appearances_, {}) : ObjectId{};
  file_.write(annotation, [&](SyntaxWriter& out) {
    write_widget_entries(out, widget, key, page, page_id);
    write_appearances(out, widget, shown, off);
    if (merged) {
      write_field_entries(out, fields_[index], fields_[fields_[index].parent].id);
    } else {
      // Of the button itself: readers that look no further than the widget find its own name.
      out.name("Parent").reference(fields_[index].id).name("TU").text(widget.tooltip);
    }
  });
  return annotation;
}

void FormFields::write_widget_entries(SyntaxWriter& out, const Widget& widget, std::uint32_t key, std::size_t page,
                                      ObjectId page_id) const {
  const double height = document_.pages[page].height;
  const Rectangle& area = widget.area;
  out.name("Type").name("Annot").name("Subtype").name("Widget").name("F").integer(printed).name("P").reference(page_id);
  out.name("Rect").rectangle(area.x, height - area.y - area.height, area.x + area.width, height - area.y);
  out.name("StructParent").integer(key);
  // The page paints the border: none of the reader's own.
  out.name("BS").begin_dictionary().name("W").integer(0).end_dictionary().name("MK").begin_dictionary();
  // The mark that readers draw when they make the appearance anew, as a character of ZapfDingbats.
  if (is_button(widget)) out.name("CA").text(widget.kind == WidgetKind::check ? "4" : "l");
  out.end_dictionary();
}

void FormFields::write_appearances(SyntaxWriter& out, const Widget& widget, ObjectId shown, ObjectId off) const {
  out.name("AP").begin_dictionary().name("N");
  if (is_button(widget)) {
    out.begin_dictionary().name(widget.on_state).reference(shown).name(off_state).reference(off).end_dictionary();
    out.end_dictionary().name("AS").name(is_on(widget) ? std::string_view(widget.on_state) : off_state);
  } else {
    out.reference(shown).end_dictionary();
  }
}

/// Each field has its own, also when it is empty: tools that fill in forms replace the stream where it stands.
ObjectId FormFields::text_appearance_of(const PlacedWidget& placed, const FontUsage& usage) {
  return write_appearance(*placed.filled, text_appearance(*placed.filled, placed.lines, usage),
                          is_shaped(placed.lines) ? shaped_resources_ : plain_resources_);
}

ObjectId FormFields::button_appearance_of(const Widget& widget, std::map<ButtonShape, ObjectId>& known,
                                          const std::string& content) {
  const auto [entry, added] = known.try_emplace(
      {widget.kind, widget.area.width, widget.area.height, widget.colour.red, widget.colour.green, widget.colour.blue});
  if (added) entry->second = write_appearance(widget, content, {});
  return entry->second;
}

ObjectId FormFields::write_appearance(const Widget& widget, const std::string& content, ObjectId resources) {
  constexpr std::size_t worth_compressing = 120; // bytes
  const ObjectId id = file_.reserve("appearance");
  const Compression compression = content.size() < worth_compressing ? Compression::none : Compression::deflate;
  file_.write_stream(id, compression, content, [&](SyntaxWriter& out) {
    out.name("Type").name("XObject").name("Subtype").name("Form");
    out.name("BBox").rectangle(0, 0, widget.area.width, widget.area.height).name("Resources");
    if (resources.number != 0)
      out.reference(resources);
    else
      out.begin_dictionary().end_dictionary();
  });
  return id;
}

/// Readers calculate only the fields that are named here (ISO 32000-1 table 218).
void FormFields::write_calculation_order(SyntaxWriter& out) const {
  std::vector<ObjectId> calculated;
  for (const FormField& field : fields_)
    if (!field.widgets.empty() && !field.widgets.front()->calculation.empty()) calculated.push_back(field.id);
  if (calculated.empty()) return;
  out.name("CO").begin_array();
  for (const ObjectId field : calculated) out.reference(field);
  out.end_array();
}

std::optional<ObjectId> FormFields::write_form(const EmbeddedFonts& embedded) {
  if (widgets_.empty()) return std::nullopt;
  for (std::size_t i = 1; i < fields_.size(); ++i) {
    const FormField& field = fields_[i];
    if (!field.widgets.empty() && is_merged(field)) continue; // written with its widget
    file_.write(field.id, [&](SyntaxWriter& out) {
      write_field_entries(out, field, fields_[field.parent].id);
      out.name("Kids").begin_array();
      for (const std::size_t child : field.children) out.reference(fields_[child].id);
      for (const ObjectId annotation : field.annotations) out.reference(annotation);
      out.end_array();
    });
  }
  if (plain_resources_.number != 0)
    file_.write(plain_resources_, [&](SyntaxWriter& out) { write_font_resources(out, {}, embedded.simple); });
  if (shaped_resources_.number != 0)
    file_.write(shaped_resources_,
                [&](SyntaxWriter& out) { write_font_resources(out, embedded.shaped, embedded.simple); });
  const ObjectId form = file_.reserve("interactive form");
  file_.write(form, [&](SyntaxWriter& out) {
    out.name("Fields").begin_array();
    for (const std::size_t child : fields_[0].children) out.reference(fields_[child].id);
    out.end_array();
    write_calculation_order(out);
    if (fonts_.empty()) return;
    out.name("DR").reference(plain_resources_);
    out.name("DA").literal('/' + simple_font_name(*fonts_.begin()) + " 0 Tf 0 g");
  });
  return form;
}

} // namespace praktijkboek
