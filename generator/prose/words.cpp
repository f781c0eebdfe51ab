#include "prose/words.h"

#include "base/text.h"

#include <algorithm>
#include <array>

namespace praktijkboek {

namespace {

bool is_ascii_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

enum class SignKind { none, letter, digit };

struct Sign {
  SignKind kind = SignKind::none;
  std::size_t length = 0;
};

Sign sign_at(std::string_view text, std::size_t offset) {
  if (offset >= text.size()) return {};
  const char c = text[offset];
  if (is_ascii_letter(c)) return {SignKind::letter, 1};
  if (is_digit(c)) return {SignKind::digit, 1};
  if (static_cast<unsigned char>(c) < 0x80) return {};
  std::size_t behind = offset;
  if (!is_letter_or_digit(next_code_point(text, behind))) return {};
  return {SignKind::letter, behind - offset};
}

/// What may stand between two letters or digits of one word: '-', ''', '.', ',', '’'.
std::size_t joint_length(std::string_view text, std::size_t offset) {
  switch (text[offset]) {
  case '-':
  case '\'':
  case '.':
  case ',': return 1;
  case '\xE2': return text.substr(offset).starts_with("’") ? std::string_view("’").size() : 0;
  default: return 0;
  }
}

} // namespace

void find_words(std::string_view text, std::vector<TextWord>& words) {
  words.clear();
  for (std::size_t i = 0; i < text.size();) {
    Sign sign = sign_at(text, i);
    if (sign.kind == SignKind::none) {
      ++i;
      continue;
    }
    TextWord word{i, i, 0, 0};
    while (sign.kind != SignKind::none) {
      i += sign.length;
      (sign.kind == SignKind::letter ? word.letters : word.digits) += 1;
      sign = sign_at(text, i);
      if (sign.kind != SignKind::none || i >= text.size()) continue;
      const std::size_t joint = joint_length(text, i);
      if (joint == 0 || sign_at(text, i + joint).kind == SignKind::none) continue;
      i += joint;
      sign = sign_at(text, i);
    }
    word.end = i;
    words.push_back(word);
  }
}

namespace {

/// Words that end with a point in the middle of a sentence.
constexpr std::array<std::string_view, 22> abbreviations{
    "bijv", "bv", "dhr",  "mevr", "mw",   "dr",  "drs",   "prof",  "nr",    "blz", "p",
    "vgl",  "ca", "resp", "incl", "excl", "o.a", "d.w.z", "m.b.t", "i.p.v", "e.a", "z.d"};

bool ends_with_abbreviation(std::string_view text, std::size_t point) {
  std::size_t begin = point;
  while (begin > 0 && (is_ascii_letter(text[begin - 1]) || text[begin - 1] == '.')) --begin;
  const std::string_view word = text.substr(begin, point - begin);
  const bool initial = word.size() == 1 && word.front() >= 'A' && word.front() <= 'Z';
  return initial || std::find(abbreviations.begin(), abbreviations.end(), word) != abbreviations.end();
}

std::size_t skip_closers(std::string_view text, std::size_t i) {
  for (;;) {
    if (text.substr(i).starts_with("’") || text.substr(i).starts_with("”"))
      i += 3;
    else if (i < text.size() && (text[i] == ')' || text[i] == '.' || text[i] == '?' || text[i] == '!'))
      ++i;
    else
      return i;
  }
}

/// Whether what follows a blank can begin a sentence: anything but a small letter.
bool can_begin_sentence(std::string_view text, std::size_t offset) {
  if (offset >= text.size()) return true;
  const char32_t first = next_code_point(text, offset);
  return !(is_letter_or_digit(first) && lower_case(first) == first && !(first >= U'0' && first <= U'9'));
}

/// The length of a mark that closes a sentence.
std::size_t stop_length(std::string_view text, std::size_t i) {
  const char c = text[i];
  if (c == '?' || c == '!') return 1;
  if (c == '.') return ends_with_abbreviation(text, i) ? 0 : 1;
  return c == '\xE2' && text.substr(i).starts_with("…") ? std::string_view("…").size() : 0;
}

} // namespace

std::vector<TextSentence> find_sentences(std::string_view text, const std::vector<TextWord>& words) {
  std::vector<TextSentence> sentences;
  std::size_t word = 0;
  std::size_t begin = 0;
  const auto close = [&](std::size_t end) {
    TextSentence sentence{word, 0, begin, end};
    while (word < words.size() && words[word].begin < end) ++word;
    sentence.word_count = word - sentence.first_word;
    if (sentence.word_count > 0) {
      sentence.begin = words[sentence.first_word].begin;
      sentences.push_back(sentence);
    }
    begin = end;
  };
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t stop = stop_length(text, i);
    if (stop == 0) {
      ++i;
      continue;
    }
    i = skip_closers(text, i + stop);
    if (i >= text.size() || (text[i] == ' ' && can_begin_sentence(text, i + 1))) close(i);
  }
  close(text.size());
  return sentences;
}

namespace {

/// Vowels that sound as one, the longest first.
constexpr std::array<std::string_view, 23> nuclei{"eeuw", "ieuw", "aai", "eau", "eeu", "ieu", "oei", "ooi",
                                                  "aa",   "ai",   "au",  "ee",  "ei",  "eu",  "ie",  "ij",
                                                  "oe",   "oi",   "oo",  "ou",  "ui",  "uu",  "ae"};

char small(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool is_vowel(char c) {
  switch (small(c)) {
  case 'a':
  case 'e':
  case 'i':
  case 'o':
  case 'u':
  case 'y': return true;
  default: return false;
  }
}

bool is_vowel_with_mark(char32_t c) {
  constexpr std::u32string_view vowels = U"àáâäèéêëìíîïòóôöùúûü";
  return vowels.find(lower_case(c)) != std::u32string_view::npos;
}

/// How many letters from a vowel on sound as one.
std::size_t nucleus_length(std::string_view word, std::size_t offset) {
  const std::string_view rest = word.substr(offset);
  if (rest.size() < 2 || !is_vowel(rest[1])) {
    if (rest.size() < 2 || small(rest[0]) != 'i' || small(rest[1]) != 'j') return 1;
    return 2;
  }
  for (std::string_view nucleus : nuclei) {
    if (nucleus[0] != small(rest[0]) || nucleus[1] != small(rest[1]) || rest.size() < nucleus.size()) continue;
    if (std::equal(nucleus.begin(), nucleus.end(), rest.begin(), [](char a, char b) { return a == small(b); }))
      return nucleus.size();
  }
  return 1;
}

} // namespace

std::size_t count_syllables(std::string_view word) {
  std::size_t syllables = 0;
  std::size_t letters = 0;
  for (std::size_t i = 0; i < word.size();) {
    if (is_vowel(word[i])) {
      const bool silent_u = small(word[i]) == 'u' && i > 0 && small(word[i - 1]) == 'q';
      const bool consonant_y = small(word[i]) == 'y' && i + 1 < word.size() && is_vowel(word[i + 1]);
      const std::size_t nucleus = silent_u || consonant_y ? 1 : nucleus_length(word, i);
      if (!silent_u && !consonant_y) ++syllables;
      letters += nucleus;
      i += nucleus;
    } else if (static_cast<unsigned char>(word[i]) < 0x80) {
      if (is_ascii_letter(word[i]) || is_digit(word[i])) ++letters;
      ++i;
    } else {
      const char32_t c = next_code_point(word, i);
      if (is_letter_or_digit(c)) ++letters;
      if (is_vowel_with_mark(c)) ++syllables;
    }
  }
  return syllables > 0 ? syllables : letters;
}

} // namespace praktijkboek
