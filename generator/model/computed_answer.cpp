#include "model/computed_answer.h"

#include "base/number.h"
#include "base/overloaded.h"
#include "model/spelled_answer.h"

namespace praktijkboek {

namespace {

struct Totals {
  std::size_t answers = 0;
  std::size_t numbers = 0;
  double sum = 0;

  void add(const SheetAnswer& answer) {
    ++answers;
    const auto* text = std::get_if<std::string>(&answer);
    const auto number = text == nullptr ? std::nullopt : parse_spelled_number(*text);
    if (!number) return;
    ++numbers;
    sum += *number;
  }
};

/// @param source 'lichaam', or 'onderwerpen.minuten' for a column of rows
void add_answers(std::string_view source, const SheetData& data, Totals& totals) {
  const std::size_t dot = source.find('.');
  const auto value = data.values.find(source.substr(0, dot));
  if (value == data.values.end()) return;
  std::visit(overloaded{
                 [&](const SheetAnswer& answer) { totals.add(answer); },
                 [](const SheetRow&) {}, // a signature has nothing to compute with
                 [&](const SheetRows& rows) {
                   for (const SheetRow& row : rows)
                     if (const auto cell = row.find(source.substr(dot + 1)); cell != row.end())
                       totals.add(cell->second);
                 },
             },
             value->second);
}

} // namespace

std::optional<std::string> computed_answer(const ComputedField& field, const SheetData& data) {
  Totals totals;
  for (const std::string_view source : field.of) add_answers(source, data, totals);
  switch (field.computation) {
  case Computation::sum:
    if (totals.numbers > 0) return plain_number(totals.sum);
    break;
  case Computation::mean:
    if (totals.numbers > 0) return plain_number(totals.sum / static_cast<double>(totals.numbers));
    break;
  case Computation::count:
    if (totals.answers > 0) return std::to_string(totals.answers);
    break;
  }
  return std::nullopt;
}

} // namespace praktijkboek
