#include "layout/form/rows_columns.h"

#include "base/overloaded.h"
#include "layout/form/input.h"
#include "layout/inline/text_block.h"

namespace praktijkboek {

namespace {

constexpr double chevron_room = 12;
constexpr double narrowest_text = 36;
constexpr double narrowest_signature = 70;
constexpr double scale_step = tick_size + 1.2;
constexpr double number_column = 17;
constexpr double most_of_labels = 0.45; // of the table

double least_width(const RowsColumn& column, const Sheet& sheet) {
  TextStyle cell = sheet.style.option;
  cell.size = cell_text_size;
  const auto width_of = [&](std::string_view text) { return text_width(text, cell, sheet.context()); };
  const auto hint_width = [&](std::string_view hint) {
    return measure_text(styled(hint, column_hint_style(sheet.style), artifact), sheet.context()).narrowest;
  };
  const double kind =
      std::visit(overloaded{
                     [&](const TextField&) { return narrowest_text; },
                     [&](const LongTextField&) { return narrowest_text; },
                     [&](const NumberField& number) { return width_of("0000 ") + width_of(number.unit); },
                     [&](const DateField&) { return width_of("00-00-0000") + 2; },
                     [&](const TimeField&) {
                       return std::max(width_of("00.00") + 2, hint_width(sheet.words()("field.time_form")));
                     },
                     [&](const CheckField& check) {
                       double widest = 0;
                       for (const std::string_view option : check.options)
                         widest = std::max(widest, width_of(option) + 5);
                       return tick_size + widest;
                     },
                     [&](const ChoiceField& choice) {
                       double widest = 0;
                       for (const std::string_view option : choice.options) widest = std::max(widest, width_of(option));
                       return widest + chevron_room;
                     },
                     [&](const ScaleField& scale) { return (scale.maximum - scale.minimum) * scale_step + tick_size; },
                     [&](const SignatureField&) { return narrowest_signature; },
                 },
                 column.kind);
  const TextWidths label = measure_text(styled(column.label, sheet.style.column_head, artifact), sheet.context());
  return std::max(kind, label.narrowest) + 2 * cell_padding;
}

/// As many options in a line as fit, 'ik · samen' over 'regieondersteuner'.
std::string options_in_lines(std::span<const std::string_view> options, const TextStyle& style, double width,
                             const Sheet& sheet) {
  std::string text, line;
  for (const std::string_view option : options) {
    const std::string longer = line.empty() ? std::string(option) : fmt::format("{} · {}", line, option);
    if (!line.empty() && text_width(longer, style, sheet.context()) > width) {
      text += line + '\n';
      line = option;
    } else {
      line = longer;
    }
  }
  return text + line;
}

} // namespace

std::vector<double> fit_columns(std::span<const double> shares, std::span<const double> least, double total) {
  std::vector<double> widths(shares.size());
  double needed = 0;
  for (const double width : least) needed += width;
  if (needed >= total) { // not even the least fits: all give way alike
    for (std::size_t i = 0; i < widths.size(); ++i) widths[i] = least[i] * total / needed;
    return widths;
  }
  // Columns whose share is less than their least width keep that; the others divide the rest, until none falls short.
  std::vector<bool> kept(shares.size(), false);
  for (bool changed = true; changed;) {
    changed = false;
    double rest = total, weight = 0;
    for (std::size_t i = 0; i < shares.size(); ++i)
      if (kept[i])
        rest -= least[i];
      else
        weight += shares[i];
    for (std::size_t i = 0; i < shares.size(); ++i) {
      widths[i] = kept[i] ? least[i] : weight > 0 ? rest * shares[i] / weight : 0;
      if (!kept[i] && widths[i] < least[i]) changed = kept[i] = true;
    }
  }
  return widths;
}

TextStyle column_hint_style(const SheetStyle& sheet) {
  TextStyle style = sheet.hint;
  style.size = 7.5;
  return style;
}

std::string column_hint(const RowsColumn& column, double width, const Sheet& sheet) {
  const TextStyle style = column_hint_style(sheet.style);
  std::string hint(column.help);
  const std::string form =
      std::visit(overloaded{
                     [](const TextField&) { return std::string(); },
                     [](const LongTextField&) { return std::string(); },
                     [](const NumberField& number) { return std::string(number.unit); },
                     [&](const DateField&) { return std::string(sheet.words()("field.date_form")); },
                     [&](const TimeField&) { return std::string(sheet.words()("field.time_form")); },
                     [](const CheckField&) { return std::string(); }, // its options stand in the cells
                     [&](const ChoiceField& choice) { return options_in_lines(choice.options, style, width, sheet); },
                     [](const ScaleField&) { return std::string(); }, // its numbers stand above the rings
                     [](const SignatureField&) { return std::string(); },
                 },
                 column.kind);
  if (!hint.empty() && !form.empty()) hint += '\n';
  return hint + form;
}

std::vector<double> scale_places(const ScaleField& scale, double column_width) {
  constexpr double widest_step = 18;
  const int steps = std::max(1, scale.maximum - scale.minimum);
  const double step = std::min(widest_step, (column_width - 2 * cell_padding - tick_size) / steps);
  const double first = (column_width - steps * step) / 2;
  std::vector<double> places;
  for (int i = 0; i <= steps; ++i) places.push_back(first + i * step);
  return places;
}

double row_head_width(const RowsField& rows, double total, const Sheet& sheet) {
  if (rows.labels.empty()) return number_column;
  double widest = 0;
  for (const std::string_view label : rows.labels)
    widest = std::max(widest, text_width(label, row_label_style(sheet.style), sheet.context()));
  return std::min(widest + 2 * cell_padding + 1, most_of_labels * total);
}

TextStyle row_label_style(const SheetStyle& sheet) {
  TextStyle style = sheet.option;
  style.size = 9.5;
  return style;
}

std::vector<double> column_widths(const RowsField& rows, double total, const Sheet& sheet) {
  std::vector<double> shares, least;
  for (const RowsColumn& column : rows.columns) {
    shares.push_back(std::max(column.width, 0.01));
    least.push_back(least_width(column, sheet));
  }
  return fit_columns(shares, least, total);
}

} // namespace praktijkboek
