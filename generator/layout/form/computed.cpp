#include "layout/form/input.h"

namespace praktijkboek {

namespace {

constexpr double widest_computed = 110;

/// The fields of the sheet that a source stands for: one, or a column of all rows.
void append_names(std::vector<std::string>& names, const Sheet& sheet, std::string_view source) {
  const Document& document = *sheet.composition.document.document;
  const std::size_t dot = source.find('.');
  for (const Block& block : document.content) {
    const auto* group = std::get_if<FieldGroup>(&block.kind);
    if (group == nullptr) continue;
    for (const Field& field : group->fields) {
      if (field.key != source.substr(0, dot)) continue;
      const auto* rows = std::get_if<RowsField>(&field.kind);
      const std::string name = fmt::format("{}.{}", document.slug, field.key);
      if (rows == nullptr || dot == std::string_view::npos)
        names.push_back(name);
      else
        for (std::uint32_t row = 1; row <= rows->rows; ++row)
          names.push_back(fmt::format("{}.{}.{}", name, row, source.substr(dot + 1)));
    }
  }
}

/// The functions are those that Acrobat brought and others took over; counting has none.
std::string calculation(const ComputedField& computed, const Sheet& sheet) {
  std::vector<std::string> names;
  for (const std::string_view source : computed.of) append_names(names, sheet, source);
  std::string list;
  for (const std::string& name : names) list += fmt::format("{}\"{}\"", list.empty() ? "" : ", ", name);
  switch (computed.computation) {
  case Computation::sum: return fmt::format("AFSimple_Calculate(\"SUM\", new Array({}));", list);
  case Computation::mean: return fmt::format("AFSimple_Calculate(\"AVG\", new Array({}));", list);
  case Computation::count:
    return fmt::format("var n = 0, f = new Array({});\nfor (var i = 0; i < f.length; i++) {{ var v = "
                       "this.getField(f[i]).value; if (v !== \"\" && v !== \"Off\") n++; }}\nevent.value = n;",
                       list);
  }
  return {};
}

} // namespace

/// A line like any other; a reader that runs scripts fills it in.
Piece set_computed(const FieldPlace& place, const ComputedField& computed) {
  Piece piece = set_writing_line(place, std::min(place.width, widest_computed), computed.unit);
  for (PageItem& item : piece.items)
    if (Widget* widget = item.widget()) widget->calculation = calculation(computed, place.sheet);
  return piece;
}

} // namespace praktijkboek
