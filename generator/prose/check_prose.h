#pragma once

#include "base/diagnostics.h"
#include "model/document.h"
#include "prose/readability.h"
#include "prose/unwanted_words.h"

#include <span>

namespace praktijkboek {

/// What became clear about the text of one document.
struct ProseVerdict {
  const Document* document = nullptr;
  const Readers* readers = nullptr; // none: the document is for no readers that the style names
  ReadabilityCounts counts;
  std::vector<bool> used_exceptions; // in the order of the style
};

/// Reads documents as a text editor would: everything it finds is a warning. Can be used by several threads.
class ProseChecker {
public:
  explicit ProseChecker(const ProseStyle& style);

  ProseVerdict check(const Document& document, Diagnostics& diagnostics) const;

private:
  const Readers* readers_of(std::string_view path) const;

  const ProseStyle& style_;
  UnwantedWordFinder unwanted_;
};

/// How easy the documents for some readers are.
struct ReadingEase {
  std::string readers;
  std::string level;
  double least_wanted = 0;
  std::size_t documents = 0;
  std::size_t words = 0;
  double ease = 0;
  std::string hardest; // path of the document that is
  double ease_of_hardest = 0;
};

std::vector<ReadingEase> reading_ease_of(const ProseStyle& style, std::span<const ProseVerdict> verdicts);

/// An exception that explains nothing any more would hide the next mistake.
void report_unused_exceptions(const ProseStyle& style, std::span<const ProseVerdict> verdicts,
                              Diagnostics& diagnostics);

} // namespace praktijkboek
