#pragma once

#include <bitset>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace praktijkboek {

/// Finds the written forms of glossary terms in running text: whole words only, the longest form first, without
/// the quotation mark or bracket that a form may begin with. No allocation and two letters of most words, because it
/// reads every text of the book.
class TermFinder {
public:
  struct Form {
    std::string text; // compared without regard to case, unless it has a capital behind its first letter ('RG-plan')
    std::size_t term = 0;
  };
  struct Match {
    std::uint32_t begin = 0; // bytes of the text
    std::uint32_t end = 0;
    std::size_t term = 0;
  };

  TermFinder() = default;
  explicit TermFinder(std::vector<Form> forms);

  bool empty() const { return forms_.empty(); }

  /// The first match that begins at or after `from`.
  std::optional<Match> find(std::string_view text, std::size_t from) const;

private:
  struct PreparedForm {
    std::string text; // lower case unless exact
    std::size_t term;
    enum class Comparison { exact, any_case } comparison;
  };

  std::optional<Match> match_at(std::string_view text, std::size_t begin) const;

  std::vector<PreparedForm> forms_;
  std::unordered_map<std::uint64_t, std::vector<std::size_t>>
      by_first_word_;                    // hash of the lower-case word; longest first
  std::bitset<1U << 14U> first_letters_; // of the forms: says at once of most words that no form begins so
};

} // namespace praktijkboek
