#pragma once

#include "layout/inline/text_style.h"
#include "layout/page_master.h"
#include "model/field.h"
#include "theme/theme.h"

namespace praktijkboek {

/// How generously a worksheet is set. The closer one is taken where it saves a page.
enum class Density { roomy, close };

/// Letters, lines and distances of a worksheet, in points. Everything that is written by hand has room for a hand:
/// lines 8 to 9 mm apart, boxes of 4 mm.
struct SheetStyle {
  double width = 0; // of the text column

  TextStyle title;
  TextStyle purpose; // one sentence below the title
  TextStyle text;    // introduction and texts of sections
  TextStyle heading;
  TextStyle label;
  TextStyle client_label; // of the fields in the head
  TextStyle hint;         // help, what to choose from
  TextStyle option;       // words behind boxes
  TextStyle column_head;
  TextStyle small; // head and foot of the page

  Colour structure;
  Colour accent;
  Colour rule;    // to write on
  Colour outline; // of boxes to tick
  Colour faint;   // between rows and columns
  Colour ground;

  double pitch = 24;       // distance of write-on lines
  double cell_line = 20;   // lines of a long text in a row
  double row_pitch = 26;   // rows of a table
  double field_gap = 16;   // between rows of fields
  double section_gap = 26; // above a heading
  double signature_room = 34;
  double option_pitch = 18;
};

SheetStyle sheet_style(const Theme& theme, const PageMaster& master, Density density);

/// Fields stand on twelve columns with gutters between them.
constexpr int grid_columns = 12;
constexpr double grid_gutter = 15;
int columns_of(FieldWidth width);
/// Width of so many columns and the gutters within.
double width_of_columns(int columns, double full_width);

constexpr double field_text_size = 11;
constexpr double cell_text_size = 10;
constexpr double tick_size = 11.4; // 4 mm
constexpr double rule_width = 0.6;

} // namespace praktijkboek
