#pragma once

#include "font/font_library.h"
#include "layout/paged_document.h"
#include "model/form_values.h"
#include "pdf/embedded_fonts.h"
#include "pdf/field_text.h"
#include "pdf/font_usage.h"
#include "pdf/objects/object_file.h"
#include "pdf/structure_tree.h"

#include <deque>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <unordered_map>
#include <vector>

namespace praktijkboek {

/// A field of the form by its place in the tree of names. A node without widgets groups the fields below it.
struct FormField {
  std::string part; // of the name
  std::size_t parent = 0;
  std::vector<std::size_t> children;
  std::vector<const Widget*> widgets;
  std::vector<ObjectId> annotations; // of these widgets, in the same order, when they are children of the field
  ObjectId id;
};

/// The interactive form (ISO 32000-1 12.7): a tree of fields by the parts of their names, and the widgets that show
/// them. A field with one widget is one dictionary with it; of a radio field, and of fields that show in several
/// places, the widgets are children. Every state has an appearance stream, so that no reader has to make one.
class FormFields {
public:
  /// Sets the values of all fields: those of the table, else those of the widgets. The document must outlive this
  /// object. Throws PdfFailure when two widgets of one name differ in kind, or when a name is both a field and a group
  /// of fields.
  FormFields(ObjectFile& file, const PagedDocument& document, const FontLibrary& fonts, const FormValues& values);

  bool empty() const { return widgets_.empty(); }
  /// The faces that readers need to let people type.
  const std::set<FontId>& fonts() const { return fonts_; }
  void add_glyphs(FontUsage& usage) const;

  /// To be called once for each widget, in the order of the pages. Throws PdfFailure when its element is no form.
  ObjectId write_widget(const Widget& widget, StructureId element, std::size_t page, ObjectId page_id,
                        StructureTree& structure, const FontUsage& usage);
  /// The /AcroForm dictionary, after all widgets; nothing when there are none.
  std::optional<ObjectId> write_form(const EmbeddedFonts& embedded);

private:
  struct PlacedWidget {
    const Widget* filled = nullptr; // with its value
    std::size_t field = 0;
    std::vector<FieldLine> lines;
  };
  /// What the appearances of buttons depend on: equal ones are shared.
  using ButtonShape = std::tuple<WidgetKind, double, double, std::uint8_t, std::uint8_t, std::uint8_t>;

  const Widget& filled(const Widget& widget, const FormValues& values);
  void add_widget(const Widget& widget, const FormValues& values, const FontLibrary& fonts);
  std::size_t field_named(std::string_view name);
  void check_fields() const;
  void write_widget_entries(SyntaxWriter& out, const Widget& widget, std::uint32_t key, std::size_t page,
                            ObjectId page_id) const;
  void write_calculation_order(SyntaxWriter& out) const;
  void write_appearances(SyntaxWriter& out, const Widget& widget, ObjectId shown, ObjectId off) const;
  ObjectId text_appearance_of(const PlacedWidget& placed, const FontUsage& usage);
  ObjectId button_appearance_of(const Widget& widget, std::map<ButtonShape, ObjectId>& known,
                                const std::string& content);
  ObjectId write_appearance(const Widget& widget, const std::string& content, ObjectId resources);

  ObjectFile& file_;
  const PagedDocument& document_;
  std::vector<FormField> fields_{1}; // [0] is the root, which is no field itself
  std::map<std::string, std::size_t, std::less<>> by_name_;
  std::unordered_map<const Widget*, PlacedWidget> widgets_; // by the widget of the document
  std::deque<Widget> filled_;                               // copies of those that got a value
  std::set<FontId> fonts_;
  ObjectId plain_resources_;  // fonts of values in WinAnsiEncoding, also the form's /DR; number 0 while not needed
  ObjectId shaped_resources_; // and of values beyond it
  std::map<ButtonShape, ObjectId> on_appearances_;
  std::map<ButtonShape, ObjectId> off_appearances_;
};

} // namespace praktijkboek
