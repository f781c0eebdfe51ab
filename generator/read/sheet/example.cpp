#include "base/overloaded.h"
#include "base/text.h"
#include "read/sheet/answer.h"
#include "read/sheet/field_reader.h"
#include "read/yaml_texts.h"

#include <algorithm>
#include <vector>

namespace praktijkboek {

namespace {

/// Example cells of one row, one for each column.
void read_row(Reading& reading, const YamlContext& context, const YamlValue& value, const RowsField& rows,
              std::vector<std::string_view>& cells) {
  MapReader map(context, value, "a row of the example");
  for (const RowsColumn& column : rows.columns) {
    const std::string_view cell = keep_text(reading, map, column.key);
    cells.push_back(cell);
    if (cell.empty()) continue;
    std::visit([&](const auto& kind) { report_answer(map, column.key, check_answer(kind, cell)); }, column.kind);
  }
  map.finish();
}

std::span<const std::string_view> read_rows(Reading& reading, MapReader& map, const RowsField& rows) {
  std::vector<std::string_view> cells;
  std::size_t count = 0;
  for (const YamlValue& row : map.list("example")) {
    if (++count > rows.rows) {
      map.error("example", {"the example has more rows than the {} of the field", rows.rows});
      break;
    }
    read_row(reading, map.context(), row, rows, cells);
  }
  return reading.store_all(cells);
}

template <typename Kind>
std::span<const std::string_view> read_one(Reading& reading, MapReader& map, const Kind& kind) {
  const std::string_view answer = keep_text(reading, map, "example");
  if (answer.empty()) return {};
  report_answer(map, "example", check_answer(kind, answer));
  return reading.store_all(std::vector{answer});
}

} // namespace

std::span<const std::string_view> read_example(Reading& reading, MapReader& map, const FieldKind& kind) {
  if (map.value("example") == nullptr) return {};
  return std::visit(overloaded{
                        [&](const RowsField& rows) { return read_rows(reading, map, rows); },
                        [&](const CheckField& check) {
                          const auto answers = keep_texts(reading, map, "example");
                          for (const std::string_view answer : answers)
                            report_answer(map, "example", check_answer(check, answer));
                          return answers;
                        },
                        [&](const auto& one) { return read_one(reading, map, one); },
                    },
                    kind);
}

} // namespace praktijkboek
