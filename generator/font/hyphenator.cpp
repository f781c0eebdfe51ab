#include "font/hyphenator.h"

#include "base/text.h"
#include "font/hyphenation_exceptions.h"

#include <hyphen.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <cstdio>
#include <stdexcept>

namespace praktijkboek {

namespace {

constexpr std::size_t letters_before = 2;
constexpr std::size_t letters_after = 3;
constexpr std::size_t longest_word = 90; // libhyphen reads at most 100 bytes

enum class Encoding { utf8, latin1 };

struct FreeDictionary {
  void operator()(HyphenDict* dictionary) const { hnj_hyphen_free(dictionary); }
};
using Dictionary = std::unique_ptr<HyphenDict, FreeDictionary>;

/// The first line of a dictionary names its character set.
Encoding encoding_of(const std::string& dictionary) {
  const std::string_view name = trim(std::string_view(dictionary).substr(0, dictionary.find('\n')));
  if (name == "UTF-8") return Encoding::utf8;
  if (name == "ISO8859-1") return Encoding::latin1;
  throw std::invalid_argument("no hyphenation dictionary in UTF-8 or ISO8859-1");
}

/// libhyphen reads from a stream; this one is in memory.
Dictionary load(const std::string& bytes) {
  std::string copy = bytes;
  std::FILE* stream = fmemopen(copy.data(), copy.size(), "r");
  if (stream == nullptr) throw std::bad_alloc();
  Dictionary dictionary(hnj_hyphen_load_file(stream));
  std::fclose(stream);
  if (dictionary == nullptr) throw std::invalid_argument("no hyphenation dictionary");
  return dictionary;
}

struct Letters {
  std::u32string letters; // lower case
  std::vector<std::size_t> offsets;
};

Letters letters_of(std::string_view word) {
  Letters found;
  for (std::size_t offset = 0; offset < word.size();) {
    found.offsets.push_back(offset);
    found.letters.push_back(lower_case(next_code_point(word, offset)));
  }
  return found;
}

std::string encode(std::u32string_view letters, Encoding encoding) {
  std::string out;
  for (const char32_t letter : letters) {
    const char32_t known = letter == U'’' ? U'\'' : letter;
    switch (encoding) {
    case Encoding::utf8: append_utf8(out, known); break;
    // The multiplication sign stands in no pattern: a letter beyond the character set matches nothing.
    case Encoding::latin1: out.push_back(static_cast<char>(known <= 0xFF ? known : 0xD7)); break;
    }
  }
  return out;
}

/// 'coördinatie' would break into 'co-ordinatie': the dots go, so such a word is left whole there.
bool changes_spelling(std::u32string_view letters, std::size_t place) {
  constexpr std::u32string_view with_diaeresis = U"äëïöü";
  return with_diaeresis.find(letters[place]) != std::u32string_view::npos;
}

std::uint64_t next_identity() {
  static std::atomic<std::uint64_t> last{0};
  return ++last;
}

} // namespace

struct Hyphenator::Patterns {
  Encoding encoding = Encoding::utf8;
  Dictionary dictionary;
  HyphenationExceptions exceptions;

  std::vector<bool> breaks_before(std::u32string_view letters) const;
};

Hyphenator::Hyphenator(const std::string& dictionary, const std::vector<std::string>& exceptions)
    : patterns_(new Patterns{Encoding::utf8, nullptr, HyphenationExceptions(exceptions)}), identity_(next_identity()) {
  if (dictionary.empty()) return;
  patterns_->encoding = encoding_of(dictionary);
  patterns_->dictionary = load(dictionary);
}

Hyphenator::~Hyphenator() = default;

std::vector<std::size_t> Hyphenator::break_points(std::string_view word) const {
  const Letters found = letters_of(word);
  const std::size_t count = found.letters.size();
  if (count < letters_before + letters_after || count > longest_word) return {};
  std::vector<bool> breaks = patterns_->breaks_before(found.letters);
  patterns_->exceptions.apply(found.letters, breaks);
  std::vector<std::size_t> points;
  for (std::size_t i = letters_before; i + letters_after <= count; ++i)
    if (breaks[i] && !changes_spelling(found.letters, i)) points.push_back(found.offsets[i]);
  return points;
}

std::vector<bool> Hyphenator::Patterns::breaks_before(std::u32string_view letters) const {
  std::vector<bool> breaks(letters.size(), false);
  if (dictionary == nullptr) return breaks;
  const std::string encoded = encode(letters, encoding);
  std::vector<char> marks(encoded.size() + 5);
  char** replacements = nullptr;
  int* positions = nullptr;
  int* cuts = nullptr;
  const int failed = hnj_hyphen_hyphenate3(dictionary.get(), encoded.c_str(), static_cast<int>(encoded.size()),
                                           marks.data(), nullptr, &replacements, &positions, &cuts,
                                           static_cast<int>(letters_before), static_cast<int>(letters_after), 0, 0);
  // An odd mark behind a letter allows a hyphen before the next; a replacement would change the spelling.
  for (std::size_t i = 0; failed == 0 && i + 1 < letters.size(); ++i)
    breaks[i + 1] = (marks[i] & 1) != 0 && (replacements == nullptr || replacements[i] == nullptr);
  if (replacements != nullptr)
    for (std::size_t i = 0; i < encoded.size(); ++i) std::free(replacements[i]);
  std::free(replacements);
  std::free(positions);
  std::free(cuts);
  return breaks;
}

} // namespace praktijkboek
