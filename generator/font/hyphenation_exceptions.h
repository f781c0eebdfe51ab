#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace praktijkboek {

/// Words whose break points an author has given. Positions count code points.
class HyphenationExceptions {
public:
  /// @param words 'resource-groep'
  explicit HyphenationExceptions(const std::vector<std::string>& words);

  /// Puts right what patterns found. Inside a given word, also as a part of a compound ('resourcegroepplan' has
  /// 'resourcegroep' in it), only the given breaks hold; the longest word that fits goes first. At the seams of a
  /// compound the patterns decide.
  /// @param word in lower case
  /// @param breaks whether the word may break before each of its letters
  void apply(std::u32string_view word, std::vector<bool>& breaks) const;

private:
  struct Exception {
    std::u32string letters;
    std::vector<std::size_t> breaks;
  };
  const Exception* longest_at(std::u32string_view word, std::size_t place) const;

  std::vector<Exception> exceptions_; // longest first
};

} // namespace praktijkboek
