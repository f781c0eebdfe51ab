#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <variant>
#include <vector>

namespace praktijkboek {

/// What somebody filled in on a worksheet, by the keys of its fields. Each answer has one form, wherever it was read:
/// dates '2026-05-01', times '14:30', numbers with a point, choices as the text of their option, line ends as '\n'.
/// What is empty is not there.

/// One answer: a text, a single box that is checked, or the texts of the options that are.
using SheetAnswer = std::variant<std::string, bool, std::vector<std::string>>;
/// Answers by the keys of columns, or by the parts of a signature.
using SheetRow = std::map<std::string, SheetAnswer, std::less<>>;
using SheetRows = std::vector<SheetRow>; // may have empty rows, but not at the end
using SheetValue = std::variant<SheetAnswer, SheetRow, SheetRows>;

struct SheetData {
  std::map<std::string, SheetValue, std::less<>> values;

  friend bool operator==(const SheetData&, const SheetData&) = default;
};

/// More rows than anybody fills in: a file that has more is something else than it says.
constexpr std::size_t most_rows = 500;

} // namespace praktijkboek
