#include "prose/unwanted_words.h"

#include "base/text.h"

#include <algorithm>
#include <array>

namespace praktijkboek {

namespace {

/// The first three bytes, as small letters where they are ASCII.
std::uint32_t key_of(std::string_view word) {
  std::uint32_t key = 0;
  for (std::size_t i = 0; i < 3; ++i) {
    const char c = i < word.size() ? word[i] : ' ';
    key = key << 8U | static_cast<unsigned char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
  }
  return key;
}

/// Words that no sentence has twice in a row.
constexpr std::array<std::string_view, 12> never_twice{"de", "het", "een",  "van",  "en",   "met",
                                                       "te", "bij", "naar", "voor", "door", "of"};

} // namespace

UnwantedWordFinder::UnwantedWordFinder(const ProseStyle& style) {
  std::vector<TextWord> words;
  for (const UnwantedWords& entry : style.unwanted)
    for (const std::string& written : entry.forms) {
      const std::string text = entry.rule == ProseRule::spelling ? written : lower_case(written);
      Form form{{}, text.ends_with('*') ? Ending::open : Ending::exact, &entry};
      find_words(text, words);
      for (const TextWord& word : words) form.words.emplace_back(word.in(text));
      // 'GGZ-*' stands for all that begins so: the hyphen belongs to it.
      if (text.ends_with("-*") && !form.words.empty()) form.words.back() += '-';
      if (!form.words.empty()) forms_[key_of(form.words.front())].push_back(std::move(form));
    }
}

bool UnwantedWordFinder::matches(const Form& form, std::string_view text, const std::vector<TextWord>& words,
                                 std::size_t first) const {
  if (first + form.words.size() > words.size()) return false;
  const bool as_written = form.entry->rule == ProseRule::spelling;
  for (std::size_t i = 0; i < form.words.size(); ++i) {
    const TextWord& at = words[first + i];
    if (i > 0 && (at.begin != words[first + i - 1].end + 1 || text[at.begin - 1] != ' ')) return false;
    const std::string_view word = at.in(text);
    const std::string small = as_written ? std::string() : lower_case(word);
    const std::string_view found = as_written ? word : std::string_view(small);
    const bool open = form.ending == Ending::open && i + 1 == form.words.size();
    if (open ? !found.starts_with(form.words[i]) : found != form.words[i]) return false;
  }
  return true;
}

void UnwantedWordFinder::check(const Passage& passage, const std::vector<TextWord>& words, const Readers& readers,
                               const ReportFinding& report) const {
  const std::string_view text = passage.text;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::string_view word = words[i].in(text);
    if (i > 0 && word == words[i - 1].in(text) && words[i].begin == words[i - 1].end + 1 &&
        std::find(never_twice.begin(), never_twice.end(), word) != never_twice.end())
      report({ProseRule::spelling, words[i - 1].begin, words[i].end, {"'{}' twice in a row", word}, {"take one out"}});
    const auto forms = forms_.find(key_of(word));
    if (forms == forms_.end()) continue;
    for (const Form& form : forms->second) {
      const UnwantedWords& entry = *form.entry;
      if (entry.rule == ProseRule::hard_word && !readers.plain_words) continue;
      if (!matches(form, text, words, i)) continue;
      const std::size_t end = words[i + form.words.size() - 1].end;
      const std::string_view found = text.substr(words[i].begin, end - words[i].begin);
      const Message hint = entry.reason.empty() ? Message{"write {}", entry.instead}
                                                : Message{"write {} ({})", entry.instead, entry.reason};
      if (entry.rule == ProseRule::hard_word)
        report({entry.rule, words[i].begin, end, {"'{}' is a hard word for {}", found, readers.name}, hint});
      else
        report({entry.rule, words[i].begin, end, {"this book does not say '{}'", found}, hint});
      break;
    }
  }
}

} // namespace praktijkboek
