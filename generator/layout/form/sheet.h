#pragma once

#include "layout/composition.h"
#include "layout/form/fill_pages.h"
#include "layout/form/piece.h"
#include "layout/form/sheet_style.h"
#include "layout/page/galley.h"

#include <string>
#include <vector>

namespace praktijkboek {

/// A worksheet in the course of being laid out.
struct Sheet {
  Composition& composition;
  SheetStyle style; // of the section that is being set
  Galley galley{};
  StructureId element = 0;                       // section that is being set
  std::string section{};                         // its title
  std::vector<std::size_t> section_starts{};     // strips with the headings of sections
  BreakBefore next_break = BreakBefore::allowed; // before the next strip of fields: they stay with their heading
  ExtraRoom extra{};                             // that its pages have left
  std::vector<Growth> growths{};                 // what could take it

  /// Adds a piece as the next strip, with `gap` above and below it.
  Strip& add_strip(Piece&& piece, double gap);

  const LayoutContext& context() const { return composition.context; }
  const Words& words() const { return composition.document.words(); }
  StructureId add_element(Role role, StructureId parent) { return composition.pages.add_element(role, parent); }
};

/// A question of the sheet, or a line of its head that says whose sheet it is.
enum class FieldLook { question, client };

/// A field and where it stands.
struct FieldPlace {
  Sheet& sheet;
  const Field& field;
  double width = 0;
  FieldLook look = FieldLook::question;
  std::uint32_t extra_lines = 0; // that its page has room for

  const SheetStyle& style() const { return sheet.style; }
  const LayoutContext& context() const { return sheet.context(); }
};

/// Words of the interface with their places filled: pattern 'pagina {} van {}'.
std::string filled(const Words& words, std::string_view key, std::initializer_list<std::string> values);

/// 'rg-plan.doel'; parts are added with full stops between them.
std::string widget_name(const FieldPlace& place, std::initializer_list<std::string_view> parts = {});

/// What is read aloud for a field: the section, the label, that it is needed, the help. (PDF/UA-1 7.18.4)
std::string spoken_name(const FieldPlace& place);

/// Two sentences behind each other, with a full stop between them where there is no mark.
void append_sentence(std::string& text, std::string_view sentence);

/// A choice behind the question that it answers: 'Kom je? ja', 'Sfeer: goed'.
void append_option(std::string& text, std::string_view option);

/// A widget in the letters of the sheet with the name and spoken name of its field.
Widget field_widget(const FieldPlace& place, WidgetKind kind, const Rectangle& area);

} // namespace praktijkboek
