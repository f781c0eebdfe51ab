#include "pdf/structure_types.h"

namespace praktijkboek {

std::string_view structure_type(Role role) {
  switch (role) {
  case Role::document: return "Document";
  case Role::part: return "Part";
  case Role::section: return "Sect";
  case Role::heading1: return "H1";
  case Role::heading2: return "H2";
  case Role::heading3: return "H3";
  case Role::heading4: return "H4";
  case Role::heading5: return "H5";
  case Role::heading6: return "H6";
  case Role::paragraph: return "P";
  case Role::list: return "L";
  case Role::list_item: return "LI";
  case Role::label: return "Lbl";
  case Role::list_body: return "LBody";
  case Role::quotation: return "BlockQuote";
  case Role::code: return "Code";
  case Role::table: return "Table";
  case Role::table_row: return "TR";
  case Role::table_header: return "TH";
  case Role::table_cell: return "TD";
  case Role::caption: return "Caption";
  case Role::figure: return "Figure";
  case Role::formula: return "Formula";
  case Role::link: return "Link";
  case Role::reference: return "Reference";
  case Role::note: return "Note";
  case Role::form: return "Form";
  case Role::span: return "Span";
  case Role::aside: return "Aside";
  case Role::contents: return "TOC";
  case Role::contents_item: return "TOCI";
  case Role::index_list: return "Index";
  case Role::bibliography_entry: return "BibEntry";
  }
  return "NonStruct";
}

} // namespace praktijkboek
