#pragma once

#include "model/document.h"
#include "model/sheet_data.h"

#include <map>
#include <string>
#include <vector>

namespace praktijkboek {

/// What sheets have in common (Field::shared): collected from filled-in sheets, and put into the next one. Nothing but
/// fields that say they are shared takes part, and private fields never do.
///
///     groepsnaam, bijeenkomst.datum     one answer
///     leden[]                           rows: answers travel by the keys of their columns; with
///                                       RowsField::shared_when, only of rows that are checked there
///     doelen[K1].tekst                  one answer about the item with that id
///     leden[].naam                      one answer about the only item there is
class SharedAnswers {
public:
  /// Answers of a later sheet go before those of an earlier one.
  void collect(const Document& sheet, const SheetData& data);

  /// What the next sheet begins with. Answers that do not fit there are left out.
  SheetData prefill(const Document& sheet) const;

private:
  using Items = std::vector<SheetRow>;

  void collect_one(std::string_view key, const SheetAnswer& answer);
  const SheetAnswer* one(std::string_view key) const;

  std::map<std::string, SheetAnswer, std::less<>> single_;
  std::map<std::string, Items, std::less<>> lists_;
};

} // namespace praktijkboek
