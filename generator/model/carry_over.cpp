#include "model/carry_over.h"

#include "model/sheet_answer.h"
#include "model/walk.h"

#include <set>

namespace praktijkboek {

namespace {

constexpr std::string_view id_key = "id";

/// 'doelen[K1].tekst' in its parts; without brackets everything is the list's name.
struct SharedKey {
  std::string_view list;
  std::string_view id;
  std::string_view part;
  bool is_list = false;

  explicit SharedKey(std::string_view key) {
    const std::size_t bracket = key.find('[');
    list = key.substr(0, bracket);
    if (bracket == std::string_view::npos) return;
    is_list = true;
    const std::size_t close = std::min(key.find(']', bracket), key.size());
    id = key.substr(bracket + 1, close - bracket - 1);
    const std::size_t dot = key.find('.', close);
    if (dot != std::string_view::npos) part = key.substr(dot + 1);
  }
};

const std::string* text_in(const SheetRow& row, std::string_view key) {
  const auto answer = row.find(key);
  return answer == row.end() ? nullptr : std::get_if<std::string>(&answer->second);
}

/// What tells one item from another: its id, else the first column of the table.
std::string_view identity_key(const SheetRow& row, const RowsField& rows) {
  return row.contains(id_key) || rows.columns.empty() ? id_key : rows.columns.front().key;
}

std::string on_one_line(std::string text) {
  std::replace(text.begin(), text.end(), '\n', ' ');
  return text;
}

/// The answer as a question of another sheet takes it, or nothing.
std::optional<SheetAnswer> fitting(const TextKind& kind, const SheetAnswer& answer) {
  const auto* text = std::get_if<std::string>(&answer);
  if (text == nullptr) return std::nullopt;
  const bool several_lines = std::holds_alternative<LongTextField>(kind);
  CheckedAnswer checked = check_answer(kind, {}, several_lines ? *text : on_one_line(*text));
  if (!checked.problem.empty() || checked.text.empty()) return std::nullopt;
  return std::move(checked.text);
}

std::optional<SheetAnswer> fitting(const CheckField& check, const SheetAnswer& answer) {
  if (check.options.empty()) {
    const auto* is_checked = std::get_if<bool>(&answer);
    return is_checked != nullptr && *is_checked ? std::optional<SheetAnswer>(true) : std::nullopt;
  }
  const auto* checked = std::get_if<std::vector<std::string>>(&answer);
  if (checked == nullptr) return std::nullopt;
  std::vector<std::string> known;
  for (const std::string_view option : check.options)
    if (std::find(checked->begin(), checked->end(), option) != checked->end()) known.emplace_back(option);
  return known.empty() ? std::nullopt : std::optional<SheetAnswer>(std::move(known));
}

template <typename Kind>
std::optional<SheetAnswer> fitting_any(const Kind& kind, const SheetAnswer& answer) {
  if (const auto* check = std::get_if<CheckField>(&kind)) return fitting(*check, answer);
  const auto text = text_kind(kind);
  return text ? fitting(*text, answer) : std::nullopt;
}

SheetRows fitting_rows(const RowsField& rows, const std::vector<SheetRow>& items) {
  SheetRows fitted;
  for (const SheetRow& item : items) {
    SheetRow row;
    for (const RowsColumn& column : rows.columns) {
      const auto answer = item.find(column.key);
      if (answer == item.end()) continue;
      if (auto fit = fitting_any(column.kind, answer->second)) row.emplace(column.key, std::move(*fit));
    }
    if (!row.empty() && fitted.size() < most_rows) fitted.push_back(std::move(row));
  }
  return fitted;
}

bool is_shared(const RowsField& rows, const SheetRow& row) {
  if (rows.shared_when.empty()) return true;
  const auto answer = row.find(rows.shared_when);
  return answer != row.end() && answer->second == SheetAnswer(true);
}

/// A second table about the same items adds to them: rows that name the same one belong together.
void collect_rows(const RowsField& rows, const SheetRows& given, std::vector<SheetRow>& items) {
  std::set<std::size_t> met;
  for (const SheetRow& row : given) {
    if (row.empty() || !is_shared(rows, row)) continue;
    const std::string_view key = identity_key(row, rows);
    const std::string* identity = text_in(row, key);
    std::size_t place = 0;
    for (; place < items.size(); ++place) {
      const std::string* other = text_in(items[place], key);
      if (identity != nullptr && other != nullptr && *identity == *other && !met.contains(place)) break;
    }
    if (place == items.size()) items.emplace_back();
    met.insert(place);
    for (const auto& [column, answer] : row) items[place].insert_or_assign(column, answer);
  }
}

} // namespace

void SharedAnswers::collect(const Document& sheet, const SheetData& data) {
  std::map<std::string, Items, std::less<>> lists;
  for_each_field(sheet.content, [&](const Field& field) {
    if (field.shared.empty() || field.confidence == Confidence::private_to_sheet) return;
    const auto value = data.values.find(field.key);
    if (value == data.values.end()) return;
    const auto* rows = std::get_if<RowsField>(&field.kind);
    const auto* given = std::get_if<SheetRows>(&value->second);
    if (rows != nullptr && given != nullptr)
      collect_rows(*rows, *given, lists[std::string(SharedKey(field.shared).list)]);
    else if (const auto* answer = std::get_if<SheetAnswer>(&value->second))
      collect_one(field.shared, *answer);
  });
  for (auto& [name, items] : lists) lists_.insert_or_assign(name, std::move(items));
}

void SharedAnswers::collect_one(std::string_view shared, const SheetAnswer& answer) {
  const SharedKey key(shared);
  if (!key.is_list) {
    single_.insert_or_assign(std::string(shared), answer);
    return;
  }
  if (key.part.empty()) return;
  Items& items = lists_[std::string(key.list)];
  auto item = std::find_if(items.begin(), items.end(), [&](const SheetRow& candidate) {
    const std::string* id = text_in(candidate, id_key);
    return key.id.empty() ? id == nullptr : id != nullptr && *id == key.id;
  });
  if (item == items.end()) {
    items.emplace_back();
    item = items.end() - 1;
    if (!key.id.empty()) item->emplace(id_key, std::string(key.id));
  }
  item->insert_or_assign(std::string(key.part), answer);
}

const SheetAnswer* SharedAnswers::one(std::string_view shared) const {
  const SharedKey key(shared);
  if (!key.is_list) {
    const auto found = single_.find(shared);
    return found == single_.end() ? nullptr : &found->second;
  }
  const auto list = lists_.find(key.list);
  if (list == lists_.end()) return nullptr;
  const Items& items = list->second;
  for (const SheetRow& item : items) {
    const std::string* id = text_in(item, id_key);
    const bool is_meant = key.id.empty() ? items.size() == 1 : id != nullptr && *id == key.id;
    if (!is_meant) continue;
    const auto answer = item.find(key.part);
    return answer == item.end() ? nullptr : &answer->second;
  }
  return nullptr;
}

SheetData SharedAnswers::prefill(const Document& sheet) const {
  SheetData data;
  for_each_field(sheet.content, [&](const Field& field) {
    if (field.shared.empty()) return;
    if (const auto* rows = std::get_if<RowsField>(&field.kind)) {
      const auto list = lists_.find(SharedKey(field.shared).list);
      if (list == lists_.end()) return;
      SheetRows fitted = fitting_rows(*rows, list->second);
      if (!fitted.empty()) data.values.emplace(field.key, std::move(fitted));
    } else if (const SheetAnswer* answer = one(field.shared)) {
      if (auto fit = fitting_any(field.kind, *answer)) data.values.emplace(field.key, std::move(*fit));
    }
  });
  return data;
}

} // namespace praktijkboek
