#include "model/sheet_answer.h"

#include "base/number.h"
#include "base/overloaded.h"
#include "base/text.h"
#include "model/option_slugs.h"
#include "model/spelled_answer.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace praktijkboek {

namespace {

/// Longer texts do not fit on any sheet, and readers of PDFs have limits of their own.
constexpr std::size_t longest_text = 10'000;

/// As PDF readers and browsers count what fits: in UTF-16 code units.
std::size_t counted_length(std::string_view text) {
  std::size_t length = 0;
  for (std::size_t offset = 0; offset < text.size();) length += next_code_point(text, offset) > 0xFFFF ? 2 : 1;
  return length;
}

std::string with_line_feeds(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '\r')
      out += text[i];
    else if (i + 1 == text.size() || text[i + 1] != '\n')
      out += '\n';
  }
  return out;
}

bool has_control_character(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return (byte < 0x20 && c != '\n' && c != '\t') || byte == 0x7F;
  });
}

/// '0000 AA': 0 for a digit, A for a letter, others for themselves.
bool has_pattern(std::string_view text, std::string_view pattern) {
  if (pattern.empty()) return true;
  return std::equal(text.begin(), text.end(), pattern.begin(), pattern.end(), [](char given, char wanted) {
    if (wanted == '0') return given >= '0' && given <= '9';
    if (wanted == 'A') return (given >= 'a' && given <= 'z') || (given >= 'A' && given <= 'Z');
    return given == wanted;
  });
}

CheckedAnswer wrong(Message problem, Message hint = {}) { return {{}, std::move(problem), std::move(hint)}; }

CheckedAnswer check_length(std::string text, std::string_view name, std::size_t longest) {
  const std::size_t length = counted_length(text);
  if (length > longest) return wrong({"'{}' has {} characters, at most {} fit", name, length, longest});
  if (has_control_character(text)) return wrong({"'{}' has a character that cannot be printed", name});
  return {std::move(text), {}, {}};
}

CheckedAnswer check(const TextField& field, std::string_view name, std::string_view text) {
  std::string lines = with_line_feeds(text);
  if (lines.find('\n') != std::string::npos) return wrong({"'{}' takes one line of text", name});
  if (!has_pattern(lines, field.pattern))
    return wrong({"'{}' must have the form '{}', not '{}'", name, field.pattern, lines});
  return check_length(std::move(lines), name, field.max_length.value_or(longest_text));
}

CheckedAnswer check(const LongTextField& field, std::string_view name, std::string_view text) {
  return check_length(with_line_feeds(text), name, field.max_length.value_or(longest_text));
}

CheckedAnswer check(const NumberField& field, std::string_view name, std::string_view text) {
  const auto number = parse_spelled_number(text);
  if (!number) return wrong({"'{}' must be a number, not '{}'", name, text});
  const std::string plain = plain_number(*number);
  if (field.minimum && *number < *field.minimum)
    return wrong({"'{}' must be at least {}, but it is {}", name, plain_number(*field.minimum), plain});
  if (field.maximum && *number > *field.maximum)
    return wrong({"'{}' must be at most {}, but it is {}", name, plain_number(*field.maximum), plain});
  return {plain, {}, {}};
}

CheckedAnswer check(const DateField& field, std::string_view name, std::string_view text) {
  const auto date = parse_spelled_date(text);
  if (!date) return wrong({"'{}' must be a date, not '{}'", name, text}, {"write it as 2026-05-01 or 01-05-2026"});
  if (field.earliest && *date < *field.earliest)
    return wrong({"'{}' must be {} or later, but it is {}", name, to_dutch(*field.earliest), to_dutch(*date)});
  if (field.latest && *date > *field.latest)
    return wrong({"'{}' must be {} or earlier, but it is {}", name, to_dutch(*field.latest), to_dutch(*date)});
  return {to_iso(*date), {}, {}};
}

CheckedAnswer check(const TimeField&, std::string_view name, std::string_view text) {
  std::string time = parse_spelled_time(text);
  if (!time.empty()) return {std::move(time), {}, {}};
  return wrong({"'{}' must be a time, not '{}'", name, text}, {"write it as 14:30"});
}

CheckedAnswer check(const ChoiceField& field, std::string_view name, std::string_view text) {
  return check_option(field.options, name, text);
}

CheckedAnswer check(const ScaleField& field, std::string_view name, std::string_view text) {
  int number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc{} || end != text.data() + text.size())
    return wrong({"'{}' must be a whole number, not '{}'", name, text});
  if (number < field.minimum || number > field.maximum)
    return wrong({"'{}' must be from {} to {}, but it is {}", name, field.minimum, field.maximum, number});
  return {std::to_string(number), {}, {}};
}

bool is_free_text(const TextKind& kind) {
  return std::holds_alternative<TextField>(kind) || std::holds_alternative<LongTextField>(kind);
}

} // namespace

std::optional<TextKind> text_kind(const FieldKind& kind) {
  return std::visit(overloaded{
                        [](const TextField& text) -> std::optional<TextKind> { return text; },
                        [](const LongTextField& text) -> std::optional<TextKind> { return text; },
                        [](const NumberField& number) -> std::optional<TextKind> { return number; },
                        [](const DateField& date) -> std::optional<TextKind> { return date; },
                        [](const TimeField& time) -> std::optional<TextKind> { return time; },
                        [](const CheckField&) -> std::optional<TextKind> { return std::nullopt; },
                        [](const ChoiceField& choice) -> std::optional<TextKind> { return choice; },
                        [](const ScaleField& scale) -> std::optional<TextKind> { return scale; },
                        [](const SignatureField&) -> std::optional<TextKind> { return std::nullopt; },
                        [](const DrawingField&) -> std::optional<TextKind> { return std::nullopt; },
                        [](const ComputedField& computed) -> std::optional<TextKind> {
                          return NumberField{{}, {}, computed.unit};
                        },
                        [](const RowsField&) -> std::optional<TextKind> { return std::nullopt; },
                    },
                    kind);
}

std::optional<TextKind> text_kind(const ColumnKind& kind) {
  return std::visit(overloaded{
                        [](const TextField& text) -> std::optional<TextKind> { return text; },
                        [](const LongTextField& text) -> std::optional<TextKind> { return text; },
                        [](const NumberField& number) -> std::optional<TextKind> { return number; },
                        [](const DateField& date) -> std::optional<TextKind> { return date; },
                        [](const TimeField& time) -> std::optional<TextKind> { return time; },
                        [](const CheckField&) -> std::optional<TextKind> { return std::nullopt; },
                        // In a cell one always chooses from a list that opens.
                        [](const ChoiceField& choice) -> std::optional<TextKind> {
                          return ChoiceField{choice.options, ChoiceForm::combo};
                        },
                        [](const ScaleField& scale) -> std::optional<TextKind> { return scale; },
                        [](const SignatureField&) -> std::optional<TextKind> { return TextField{}; }, // a name
                    },
                    kind);
}

std::span<const RowsColumn> signature_parts() {
  static const std::array<RowsColumn, 3> parts{{{"handtekening", "Handtekening", {}, 1, TextField{}},
                                                {"naam", "Naam", {}, 1, TextField{}},
                                                {"datum", "Datum", {}, 1, DateField{}}}};
  return parts;
}

CheckedAnswer check_answer(const TextKind& kind, std::string_view name, std::string_view text) {
  const std::string_view given = is_free_text(kind) ? text : trim(text);
  if (given.empty()) return {};
  return std::visit([&](const auto& field) { return check(field, name, given); }, kind);
}

CheckedAnswer check_option(std::span<const std::string_view> options, std::string_view name, std::string_view text) {
  const std::string_view given = trim(text);
  const std::vector<std::string> slugs = option_slugs(options);
  for (const std::string_view option : options)
    if (option == given) return {std::string(option), {}, {}};
  for (std::size_t i = 0; i < options.size(); ++i)
    if (slugs[i] == given) return {std::string(options[i]), {}, {}};
  const std::vector<std::string> words(options.begin(), options.end());
  if (const auto near = closest(given, words))
    return wrong({"'{}' cannot be '{}'", name, given}, {"did you mean '{}'?", *near});
  std::string all;
  for (const std::string& word : words) all += (all.empty() ? "'" : ", '") + word + "'";
  return wrong({"'{}' cannot be '{}'", name, given}, {"choose from {}", all});
}

std::string text_on_sheet(const TextKind& kind, std::string_view answer) {
  std::string text(answer);
  if (std::holds_alternative<DateField>(kind)) {
    if (const auto date = parse_iso_date(answer)) return to_dutch(*date);
  } else if (std::holds_alternative<NumberField>(kind)) {
    std::replace(text.begin(), text.end(), '.', ',');
  } else if (const auto* choice = std::get_if<ChoiceField>(&kind); choice && choice->form == ChoiceForm::radio) {
    const auto place = std::find(choice->options.begin(), choice->options.end(), answer);
    if (place != choice->options.end())
      return option_slugs(choice->options)[static_cast<std::size_t>(place - choice->options.begin())];
  }
  return text;
}

std::string answer_on_sheet(const TextKind& kind, std::string_view text) {
  if (std::holds_alternative<NumberField>(kind)) return number_by_hand(text);
  if (const auto* choice = std::get_if<ChoiceField>(&kind); choice && choice->form == ChoiceForm::radio) {
    const std::vector<std::string> slugs = option_slugs(choice->options);
    const auto place = std::find(slugs.begin(), slugs.end(), text);
    if (place != slugs.end()) return std::string(choice->options[static_cast<std::size_t>(place - slugs.begin())]);
  }
  if (!std::holds_alternative<TextField>(kind)) return std::string(text);
  // Some readers let people type line ends where there is one line.
  std::string line = with_line_feeds(text);
  std::replace(line.begin(), line.end(), '\n', ' ');
  return line;
}

} // namespace praktijkboek
