#include "base/text.h"
#include "prose/findings.h"

#include <algorithm>
#include <array>

namespace praktijkboek {

namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool all_digits(std::string_view text) { return !text.empty() && std::all_of(text.begin(), text.end(), is_digit); }
bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }

template <std::size_t size>
bool is_one_of(const std::array<std::string_view, size>& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

int value_of(std::string_view digits) {
  int value = 0;
  for (char c : digits.substr(0, 6)) value = value * 10 + (c - '0');
  return value;
}

constexpr std::array<std::string_view, 12> months{"januari",   "februari", "maart",    "april",
                                                  "mei",       "juni",     "juli",     "augustus",
                                                  "september", "oktober",  "november", "december"};
constexpr std::array<std::string_view, 11> units{"mm", "cm", "km", "kg", "kB", "MB", "GB", "pt", "px", "ml", "Hz"};
/// In front of a number that is a name: 'stap 3', 'een 7'.
constexpr std::array<std::string_view, 30> numbered{
    "hoofdstuk", "hoofdstukken", "bijlage", "bijlagen", "deel",   "stap",   "fase",   "dag",   "figuur", "tabel",
    "paragraaf", "week",         "nummer",  "doel",     "vraag",  "een",    "cijfer", "score", "kolom",  "blad",
    "artikel",   "stelling",     "deck",    "oefening", "versie", "niveau", "jaar",   "groep", "rij",    "hooguit"};
/// Behind a number that measures: ages, times, money.
constexpr std::array<std::string_view, 9> measures{"jaar", "uur",  "minuten", "euro",    "procent",
                                                   "cent", "punt", "graden",  "seconden"};

class NumberCheck {
public:
  NumberCheck(const Passage& passage, const std::vector<TextWord>& words, const ReportFinding& report)
      : passage_(passage), text_(passage.text), words_(words), report_(report) {}

  void run(const std::vector<TextSentence>& sentences) {
    for (std::size_t i = 0; i < words_.size(); ++i)
      if (words_[i].letters == 0) check_number(i);
    if (passage_.kind != PassageKind::sentences) return;
    for (const TextSentence& sentence : sentences) check_small_number(sentence);
  }

private:
  std::string_view word(std::size_t i) const { return i < words_.size() ? words_[i].in(text_) : std::string_view{}; }
  std::string_view word_before(std::size_t i) const { return i == 0 ? std::string_view{} : word(i - 1); }
  char sign_at(std::size_t offset) const { return offset < text_.size() ? text_[offset] : ' '; }

  void find(ProseRule rule, std::size_t i, Message message, Message hint) {
    report_({rule, words_[i].begin, words_[i].end, std::move(message), std::move(hint)});
  }

  void check_number(std::size_t i) {
    const std::string_view number = word(i);
    if (const std::size_t hyphen = number.find('-'); hyphen != std::string_view::npos)
      return check_hyphens(i, number, hyphen);
    if (const std::size_t point = number.find('.'); point != std::string_view::npos)
      check_point(i, number, point);
    else if (const std::size_t comma = number.find(','); comma != std::string_view::npos)
      check_comma(i, number, comma);
    else
      check_whole(i, number);
    check_unit(i);
  }

  /// 1-5-2026 and 2026-05-01 are dates, 9-18 is a range, 0800-0113 a telephone number.
  void check_hyphens(std::size_t i, std::string_view number, std::size_t hyphen) {
    const std::string_view first = number.substr(0, hyphen);
    const std::string_view rest = number.substr(hyphen + 1);
    const std::size_t second = rest.find('-');
    if (second == std::string_view::npos) {
      const bool range = all_digits(first) && all_digits(rest) && first.front() != '0' && first.size() <= 4 &&
                         rest.size() <= 4 && value_of(first) < value_of(rest);
      if (range) find(ProseRule::typography, i, {"a hyphen in a range"}, {"write {}–{}", first, rest});
      return;
    }
    const std::string_view last = rest.substr(second + 1);
    const bool date = all_digits(last) && all_digits(rest.substr(0, second)) && second <= 2 &&
                      (first.size() == 4 || last.size() == 4);
    if (date && passage_.kind != PassageKind::answer)
      find(ProseRule::dates, i, {"a date in numbers only"}, {"write the month as a word: 1 mei 2026"});
  }

  void check_point(std::size_t i, std::string_view number, std::size_t point) {
    const std::string_view whole = number.substr(0, point);
    const std::string_view rest = number.substr(point + 1);
    if (!all_digits(whole) || !all_digits(rest) || rest.size() > 2) return;
    const bool time = rest.size() == 2 && whole.size() <= 2 && value_of(whole) < 24 && value_of(rest) < 60;
    if (time && whole.size() == 2 && whole.front() == '0')
      return find(ProseRule::dates, i, {"a time that begins with 0"}, {"write {}.{} uur", whole.substr(1), rest});
    if (time && (whole != "0" || word(i + 1) == "uur")) return;
    const std::string_view before = word_before(i);
    const bool name =
        !before.empty() && (is_capital(before.front()) || is_capital(before.back()) || is_one_of(numbered, before));
    if (!name) find(ProseRule::numbers, i, {"a decimal point"}, {"write {},{}", whole, rest});
  }

  void check_comma(std::size_t i, std::string_view number, std::size_t comma) {
    const std::string_view whole = number.substr(0, comma);
    const std::string_view rest = number.substr(comma + 1);
    if (all_digits(whole) && all_digits(rest) && rest.size() == 3 && whole != "0")
      find(ProseRule::numbers, i, {"a comma between thousands"}, {"write {}.{}", whole, rest});
  }

  void check_whole(std::size_t i, std::string_view number) {
    const std::size_t end = words_[i].end;
    const std::string_view before = word_before(i);
    const bool named = !before.empty() && is_capital(before.back());
    if (number.size() >= 5 && !named)
      find(ProseRule::numbers, i, {"thousands without a point"},
           {"write {}.{}", number.substr(0, number.size() - 3), number.substr(number.size() - 3)});
    if (sign_at(end) == ':' && i + 1 < words_.size() && words_[i + 1].begin == end + 1 && is_minutes(word(i + 1)) &&
        number.size() <= 2 && value_of(number) < 24 && passage_.kind != PassageKind::answer)
      find(ProseRule::dates, i, {"a time with a colon"}, {"write {}.{} uur", number, word(i + 1)});
    const std::string month = lower_case(word(i + 1));
    if (number.size() > 2 || !is_one_of(months, month) || sign_at(end) != ' ') return;
    if (number.front() == '0')
      find(ProseRule::dates, i, {"a date that begins with 0"}, {"write {} {}", number.substr(1), month});
    if (month != word(i + 1)) find(ProseRule::dates, i + 1, {"a month with a capital"}, {"write {}", month});
  }

  static bool is_minutes(std::string_view text) { return text.size() == 2 && all_digits(text) && value_of(text) < 60; }

  void check_unit(std::size_t i) {
    if (sign_at(words_[i].end) != ' ' || !is_one_of(units, word(i + 1)) || words_[i + 1].begin != words_[i].end + 1)
      return;
    report_({ProseRule::typography,
             words_[i].begin,
             words_[i + 1].end,
             {"a blank before a unit where a line may end"},
             {"write a hard blank (U+00A0) between {} and {}", word(i), word(i + 1)}});
  }

  /// Numbers to twenty are words in running text, unless they measure, name, or stand among other numbers.
  void check_small_number(const TextSentence& sentence) {
    constexpr std::array<std::string_view, 21> names{
        "",         "",         "twee",    "drie",      "vier",     "vijf",      "zes",
        "zeven",    "acht",     "negen",   "tien",      "elf",      "twaalf",    "dertien",
        "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien", "twintig"};
    std::size_t numbers = 0;
    std::size_t place = 0;
    for (std::size_t i = sentence.first_word; i < sentence.first_word + sentence.word_count; ++i)
      if (words_[i].digits > 0) {
        ++numbers;
        place = i;
      }
    if (numbers != 1) return;
    const std::string_view number = word(place);
    if (number.size() > 2 || !all_digits(number)) return;
    const int value = value_of(number);
    const TextWord& at = words_[place];
    const std::string_view next = word(place + 1);
    const bool counts = sign_at(at.end) == ' ' && !next.empty() && words_[place + 1].begin == at.end + 1 &&
                        next.front() >= 'a' && next.front() <= 'z' && (at.begin == 0 || sign_at(at.begin - 1) == ' ');
    const bool of_a_name = place > sentence.first_word + 1 && is_capital(word_before(place).front()); // Debian 12
    if (value < 2 || value > 20 || !counts || of_a_name || is_one_of(measures, next) || is_one_of(units, next) ||
        is_one_of(months, next) || is_one_of(numbered, lower_case(word_before(place))))
      return;
    find(ProseRule::numbers, place, {"a number to twenty in digits"},
         {"write {}", names[static_cast<std::size_t>(value)]});
  }

  const Passage& passage_;
  std::string_view text_;
  const std::vector<TextWord>& words_;
  const ReportFinding& report_;
};

} // namespace

void check_numbers(const Passage& passage, const std::vector<TextWord>& words,
                   const std::vector<TextSentence>& sentences, const ReportFinding& report) {
  NumberCheck(passage, words, report).run(sentences);
}

} // namespace praktijkboek
