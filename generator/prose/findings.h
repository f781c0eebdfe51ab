#pragma once

#include "base/message.h"
#include "prose/passage.h"
#include "prose/style.h"
#include "prose/words.h"

#include <functional>

namespace praktijkboek {

/// One thing in a passage that the style of the book would have otherwise.
struct ProseFinding {
  ProseRule rule = ProseRule::typography;
  std::size_t begin = 0; // in the text of the passage
  std::size_t end = 0;
  Message message;
  Message hint;
};

using ReportFinding = std::function<void(ProseFinding)>;

/// Quotes, dashes, blanks and signs.
void check_typography(const Passage& passage, const ReportFinding& report);

/// How numbers, amounts, dates and times are written.
void check_numbers(const Passage& passage, const std::vector<TextWord>& words,
                   const std::vector<TextSentence>& sentences, const ReportFinding& report);

} // namespace praktijkboek
