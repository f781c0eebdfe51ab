#include "read/sheet/answer.h"

#include "base/number.h"
#include "base/text.h"
#include "model/spelled_answer.h"

#include <algorithm>
#include <optional>
#include <string>

namespace praktijkboek {

namespace {

AnswerProblem too_long(std::string_view answer, std::optional<std::uint32_t> max_length) {
  if (!max_length || count_code_points(answer) <= *max_length) return {};
  return {{"the answer is longer than the {} letters that fit", *max_length}, {}};
}

/// '7', '−3', '7,5'; the decimal mark of the sheet or of programs.
std::optional<double> parse_answer(std::string_view text) {
  std::string plain(text);
  std::replace(plain.begin(), plain.end(), ',', '.');
  return parse_number(plain);
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/// '00-00-0000': 0 for a digit, A for a letter, others for themselves.
bool has_form(std::string_view text, std::string_view form) {
  return std::equal(text.begin(), text.end(), form.begin(), form.end(), [](char given, char wanted) {
    return wanted == '0' ? is_digit(given) : wanted == 'A' ? is_letter(given) : given == wanted;
  });
}

int number_at(std::string_view text, std::size_t begin, std::size_t length) {
  int number = 0;
  for (const char c : text.substr(begin, length)) number = 10 * number + (c - '0');
  return number;
}

AnswerProblem check_option(std::span<const std::string_view> options, std::string_view answer) {
  if (std::find(options.begin(), options.end(), answer) != options.end()) return {};
  return {{"'{}' is not among the options", answer}, {}};
}

AnswerProblem out_of_range(std::string_view answer) {
  return {{"'{}' is not a number that the field takes", answer}, {}};
}

} // namespace

AnswerProblem check_answer(const TextField& field, std::string_view answer) {
  if (!field.pattern.empty() && !has_form(answer, field.pattern))
    return {{"'{}' does not have the form '{}'", answer, field.pattern}, {}};
  return too_long(answer, field.max_length);
}

AnswerProblem check_answer(const LongTextField& field, std::string_view answer) {
  return too_long(answer, field.max_length);
}

AnswerProblem check_answer(const NumberField& field, std::string_view answer) {
  const auto number = parse_answer(answer);
  const bool fits = number && *number >= field.minimum.value_or(*number) && *number <= field.maximum.value_or(*number);
  return fits ? AnswerProblem{} : out_of_range(answer);
}

AnswerProblem check_answer(const DateField& field, std::string_view answer) {
  const auto date = has_form(answer, "00-00-0000") ? parse_spelled_date(answer) : std::nullopt;
  if (!date) return {{"'{}' is not a date", answer}, {"write it as '13-05-2026'"}};
  const bool fits = *date >= field.earliest.value_or(*date) && *date <= field.latest.value_or(*date);
  return fits ? AnswerProblem{} : AnswerProblem{{"'{}' is not a date that the field takes", answer}, {}};
}

AnswerProblem check_answer(const TimeField&, std::string_view answer) {
  const bool time = has_form(answer, "00:00") && number_at(answer, 0, 2) < 24 && number_at(answer, 3, 2) < 60;
  return time ? AnswerProblem{} : AnswerProblem{{"'{}' is not a time", answer}, {"write it as '14:30'"}};
}

AnswerProblem check_answer(const CheckField& field, std::string_view answer) {
  if (!field.options.empty()) return check_option(field.options, answer);
  if (answer == "ja" || answer == "nee") return {};
  return {{"a box is 'ja' or 'nee', not '{}'", answer}, {}};
}

AnswerProblem check_answer(const ChoiceField& field, std::string_view answer) {
  return check_option(field.options, answer);
}

AnswerProblem check_answer(const ScaleField& field, std::string_view answer) {
  const auto number = parse_answer(answer);
  const bool fits = number && *number >= field.minimum && *number <= field.maximum &&
                    *number == static_cast<double>(static_cast<int>(*number));
  return fits ? AnswerProblem{} : out_of_range(answer);
}

AnswerProblem check_answer(const SignatureField&, std::string_view) { return {}; }
AnswerProblem check_answer(const DrawingField&, std::string_view) { return {}; }

AnswerProblem check_answer(const ComputedField& field, std::string_view answer) {
  return check_answer(NumberField{{}, {}, field.unit}, answer);
}

void report_answer(MapReader& map, std::string_view key, const AnswerProblem& problem) {
  if (!problem.message.empty()) map.error(key, problem.message, problem.hint);
}

} // namespace praktijkboek
