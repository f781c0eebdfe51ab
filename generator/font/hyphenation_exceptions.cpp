#include "font/hyphenation_exceptions.h"

#include "base/text.h"

#include <algorithm>

namespace praktijkboek {

HyphenationExceptions::HyphenationExceptions(const std::vector<std::string>& words) {
  for (const std::string& word : words) {
    Exception exception;
    for (std::size_t offset = 0; offset < word.size();) {
      const char32_t letter = next_code_point(word, offset);
      if (letter == U'-')
        exception.breaks.push_back(exception.letters.size());
      else
        exception.letters.push_back(lower_case(letter));
    }
    if (!exception.letters.empty()) exceptions_.push_back(std::move(exception));
  }
  std::stable_sort(exceptions_.begin(), exceptions_.end(), [](const Exception& first, const Exception& second) {
    return first.letters.size() > second.letters.size();
  });
}

void HyphenationExceptions::apply(std::u32string_view word, std::vector<bool>& breaks) const {
  for (std::size_t place = 0; place < word.size();) {
    const Exception* exception = longest_at(word, place);
    if (exception == nullptr) {
      ++place;
      continue;
    }
    const std::size_t end = place + exception->letters.size();
    for (std::size_t i = place + 1; i < end; ++i) breaks[i] = false;
    for (const std::size_t point : exception->breaks)
      if (place + point > 0 && place + point < word.size()) breaks[place + point] = true;
    place = end;
  }
}

const HyphenationExceptions::Exception* HyphenationExceptions::longest_at(std::u32string_view word,
                                                                          std::size_t place) const {
  const std::u32string_view rest = word.substr(place);
  const auto found = std::find_if(exceptions_.begin(), exceptions_.end(), [&](const Exception& exception) {
    return rest.substr(0, exception.letters.size()) == exception.letters;
  });
  return found == exceptions_.end() ? nullptr : &*found;
}

} // namespace praktijkboek
