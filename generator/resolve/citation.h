#pragma once

#include "model/inline.h"
#include "model/literature.h"
#include "model/words.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace praktijkboek {

/// A stretch of text that a list entry or citation is made of.
struct TextPart {
  enum class Style { regular, italic };
  std::string text;
  Style style = Style::regular;
  std::string address;  // URL it leads to; may be empty
  std::string work;     // key of the work it leads to; may be empty
  std::string language; // when it is not the book's
};
using TextParts = std::vector<TextPart>;

/// The literature of a book in APA 7, Dutch: '(Tjaden e.a., 2021, p. 24)'.
class Bibliography {
public:
  struct Entry {
    std::string key;
    TextParts text;                // as in the list
    std::string authors;           // in brackets: 'Falloon & Malm', 'Tjaden e.a.'
    std::string narrative_authors; // in a sentence: 'Falloon en Malm'
    std::string year;              // with a letter where two would be the same: '2020a'
  };

  Bibliography() = default;
  Bibliography(const Literature& literature, const Words& words);

  const std::vector<Entry>& entries() const { return entries_; } // in the order of the list
  const Entry* find(std::string_view key) const;
  std::vector<std::string> keys() const;

  /// The text of a citation in running text; parts lead to their works. Unknown works are left out.
  TextParts cite(const Citation& citation) const;

private:
  std::vector<Entry> entries_;
  std::map<std::string, std::size_t, std::less<>> by_key_;
};

} // namespace praktijkboek
