// Made-up answers to every worksheet of a project, of every kind and in many scripts: random, but the same each time.
//
//     random_answers PROJECT RESOURCES FOLDER COUNT
//
// writes FOLDER/<worksheet>/<number>.json, in the form in which `praktijkboek sheet read --format json` gives them
// back.

#include "base/number.h"
#include "build/sheet_project.h"
#include "forms/data_text.h"
#include "model/sheet_answer.h"
#include "model/spelled_answer.h"
#include "model/walk.h"

#include <fmt/format.h>

#include <array>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iostream>

using namespace praktijkboek;

namespace {

/// SplitMix64: the distributions of the standard library differ from one to the next.
class Chance {
public:
  explicit Chance(std::uint64_t seed) : state_(seed) {}
  std::size_t below(std::size_t bound) {
    state_ += 0x9E3779B97F4A7C15;
    std::uint64_t mixed = state_;
    mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
    mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
    return static_cast<std::size_t>((mixed ^ (mixed >> 31)) % bound);
  }
  bool once_in(std::size_t times) { return below(times) == 0; }

private:
  std::uint64_t state_;
};

constexpr std::array<std::string_view, 24> words{"Zoë",
                                                 "café",
                                                 "naïef",
                                                 "€ 12,50",
                                                 "‘ja’",
                                                 "“nee”",
                                                 "en – of",
                                                 "Łukasz",
                                                 "Śląsk",
                                                 "żółw",
                                                 "Ahmed",
                                                 "مرحبا",
                                                 "بالعالم",
                                                 "😀",
                                                 "👩‍👩‍👧",
                                                 "e\u0301e\u0308n",
                                                 "(haken)",
                                                 "a\\b",
                                                 "\"citaat\"",
                                                 "5 < 6 & 7 > 2",
                                                 "#1: [x]",
                                                 "{y}",
                                                 "Ελλάδα",
                                                 "Привет"};

std::string random_text(Chance& chance, std::size_t longest, bool several_lines) {
  std::string text;
  const std::size_t count = 1 + chance.below(several_lines ? 12 : 4);
  for (std::size_t i = 0; i < count; ++i) {
    const std::string word(words[chance.below(words.size())]);
    const char* between = text.empty() ? "" : several_lines && chance.once_in(4) ? "\n" : " ";
    if (!check_answer(TextField{static_cast<std::uint32_t>(longest)}, {}, word).problem.empty()) continue;
    if (text.size() + word.size() + 1 > longest) break; // bytes are more than readers count
    text += between + word;
  }
  return text.empty() ? "x" : text;
}

std::string random_form(Chance& chance, std::string_view pattern) {
  std::string text;
  for (const char c : pattern)
    text += c == '0'   ? static_cast<char>('0' + chance.below(10))
            : c == 'A' ? static_cast<char>('A' + chance.below(26))
                       : c;
  return text;
}

std::string random_answer(Chance& chance, const TextKind& kind) {
  if (const auto* text = std::get_if<TextField>(&kind); text != nullptr && !text->pattern.empty())
    return random_form(chance, text->pattern);
  if (const auto* text = std::get_if<TextField>(&kind))
    return random_text(chance, text->boxes() > 0 ? text->boxes() : text->max_length.value_or(60), false);
  if (const auto* text = std::get_if<LongTextField>(&kind))
    return random_text(chance, text->max_length.value_or(400), true);
  if (const auto* number = std::get_if<NumberField>(&kind)) {
    const double least = number->minimum.value_or(-1000);
    const double most = number->maximum.value_or(least + 5000);
    return plain_number(least +
                        static_cast<double>(chance.below(static_cast<std::size_t>((most - least) * 4) + 1)) / 4);
  }
  if (const auto* field = std::get_if<DateField>(&kind)) {
    const Date date{static_cast<int>(1950 + chance.below(120)), static_cast<int>(1 + chance.below(12)),
                    static_cast<int>(1 + chance.below(28))};
    return to_iso(std::min(std::max(date, field->earliest.value_or(date)), field->latest.value_or(date)));
  }
  if (std::holds_alternative<TimeField>(kind)) return fmt::format("{:02}:{:02}", chance.below(24), chance.below(60));
  if (const auto* choice = std::get_if<ChoiceField>(&kind))
    return std::string(choice->options[chance.below(choice->options.size())]);
  const auto& scale = std::get<ScaleField>(kind);
  return std::to_string(scale.minimum +
                        static_cast<int>(chance.below(static_cast<std::size_t>(scale.maximum - scale.minimum) + 1)));
}

std::optional<SheetAnswer> random_answer(Chance& chance, const CheckField& check) {
  if (check.options.empty()) return SheetAnswer(true);
  std::vector<std::string> checked;
  for (const std::string_view option : check.options)
    if (chance.once_in(2)) checked.emplace_back(option);
  return checked.empty() ? std::nullopt : std::optional<SheetAnswer>(std::move(checked));
}

SheetRow random_row(Chance& chance, std::span<const RowsColumn> columns) {
  SheetRow row;
  for (const RowsColumn& column : columns) {
    if (chance.once_in(4)) continue;
    if (const auto* check = std::get_if<CheckField>(&column.kind)) {
      if (auto answer = random_answer(chance, *check)) row.emplace(column.key, std::move(*answer));
    } else if (const auto kind = text_kind(column.kind)) {
      row.emplace(column.key, random_answer(chance, *kind));
    }
  }
  return row;
}

SheetRows random_rows(Chance& chance, const RowsField& field) {
  SheetRows rows;
  const std::size_t count = chance.below(field.rows + std::size_t{1});
  while (rows.size() < count) rows.push_back(random_row(chance, field.columns));
  while (!rows.empty() && rows.back().empty()) rows.pop_back();
  return rows;
}

SheetData random_sheet_data(Chance& chance, const Document& sheet) {
  SheetData data;
  const std::size_t left_out = 2 + chance.below(6); // one field in so many
  for_each_field(sheet.content, [&](const Field& field) {
    if (chance.once_in(left_out)) return;
    if (const auto* rows = std::get_if<RowsField>(&field.kind)) {
      if (SheetRows made = random_rows(chance, *rows); !made.empty()) data.values.emplace(field.key, std::move(made));
    } else if (std::holds_alternative<SignatureField>(field.kind)) {
      if (SheetRow made = random_row(chance, signature_parts()); !made.empty())
        data.values.emplace(field.key, std::move(made));
    } else if (const auto* check = std::get_if<CheckField>(&field.kind)) {
      if (auto answer = random_answer(chance, *check)) data.values.emplace(field.key, std::move(*answer));
    } else if (std::holds_alternative<ComputedField>(field.kind)) {
      return; // readers compute it anew
    } else if (const auto kind = text_kind(field.kind)) {
      data.values.emplace(field.key, random_answer(chance, *kind));
    }
  });
  return data;
}

} // namespace

int main(int argument_count, char** arguments) {
  if (argument_count != 5) {
    std::cerr << "usage: random_answers PROJECT RESOURCES FOLDER COUNT\n";
    return 2;
  }
  const std::filesystem::path folder = arguments[3];
  const std::size_t count = std::stoul(arguments[4]);
  SheetProject project({arguments[1], arguments[2], 1});
  Diagnostics diagnostics;
  if (!project.open(diagnostics)) return 1;
  for (const auto& [name, position] : project.book().index.sheets) {
    std::filesystem::create_directories(folder / name);
    for (std::size_t number = 0; number < count; ++number) {
      Chance chance(1 + number * 1000 + position);
      const Document& sheet = project.document(position);
      std::ofstream(folder / name / fmt::format("{}.json", number))
          << write_json(sheet, random_sheet_data(chance, sheet));
    }
  }
  return 0;
}
