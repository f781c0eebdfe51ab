#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace praktijkboek {

/// Where Dutch words may break: libhyphen with a pattern dictionary, and exceptions that go before it. Only read after
/// it is made: safe to share between threads.
class Hyphenator {
public:
  /// @param dictionary the bytes of hyph_nl.dic, or empty: only exceptions and soft hyphens.
  /// @param exceptions words with their break points, 'resource-groep'; they also serve as parts of compounds.
  /// Throws std::invalid_argument when the bytes are no dictionary in UTF-8 or Latin-1.
  Hyphenator(const std::string& dictionary, const std::vector<std::string>& exceptions);
  ~Hyphenator();

  /// Byte offsets in the word before which a hyphen may stand, at least two letters from the start and three from the
  /// end. Breaks that would change the spelling (ö -> o) are left out.
  std::vector<std::size_t> break_points(std::string_view word) const;

  /// Differs for each hyphenator that this process ever made: tells caches when they are out of date.
  std::uint64_t identity() const { return identity_; }

private:
  struct Patterns;
  std::unique_ptr<Patterns> patterns_;
  std::uint64_t identity_;
};

} // namespace praktijkboek
