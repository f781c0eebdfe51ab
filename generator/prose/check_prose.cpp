#include "prose/check_prose.h"

#include <fmt/format.h>

namespace praktijkboek {

namespace {

constexpr std::string_view content_folder = "content/";
constexpr std::size_t fewest_words_to_judge = 100; // Flesch's samples have as many

std::string_view below_content(std::string_view path) {
  return path.starts_with(content_folder) ? path.substr(content_folder.size()) : path;
}

/// Warns of findings, but for those that an exception explains.
class FindingFilter {
public:
  FindingFilter(const ProseStyle& style, const Document& document, ProseVerdict& verdict, Diagnostics& diagnostics)
      : style_(style), document_(document), verdict_(verdict), diagnostics_(diagnostics) {
    verdict_.used_exceptions.resize(style.exceptions.size());
    const std::string_view path = below_content(document.source->path);
    for (std::size_t i = 0; i < style.exceptions.size(); ++i)
      if (style.exceptions[i].document == path) here_.push_back(i);
  }

  void add(const Passage& passage, ProseFinding finding) {
    if (explained(passage, finding)) return;
    diagnostics_.warning(*document_.source, passage.span(finding.begin, finding.end), std::move(finding.message),
                         std::move(finding.hint));
  }

  void judge_readability() {
    const Readers& readers = *verdict_.readers;
    const double ease = reading_ease(verdict_.counts);
    if (verdict_.counts.words < fewest_words_to_judge || ease >= readers.easiest_needed) return;
    for (std::size_t i : here_)
      if (style_.exceptions[i].rule == ProseRule::readability) {
        verdict_.used_exceptions[i] = true;
        return;
      }
    diagnostics_.warning(*document_.source, {},
                         {"reading ease is {} by Flesch-Douma; for {} ({}) it should be {} or more",
                          fmt::format("{:.0f}", ease), readers.name, readers.level,
                          fmt::format("{:.0f}", readers.easiest_needed)},
                         {"write shorter sentences and shorter words"});
  }

private:
  bool explained(const Passage& passage, const ProseFinding& finding) {
    for (std::size_t i : here_) {
      const ProseException& exception = style_.exceptions[i];
      if (exception.rule != finding.rule) continue;
      for (std::size_t at = passage.text.find(exception.words); at != std::string::npos;
           at = passage.text.find(exception.words, at + 1))
        if (at < finding.end && finding.begin < at + exception.words.size()) {
          verdict_.used_exceptions[i] = true;
          return true;
        }
    }
    return false;
  }

  const ProseStyle& style_;
  const Document& document_;
  ProseVerdict& verdict_;
  Diagnostics& diagnostics_;
  std::vector<std::size_t> here_; // exceptions of this document
};

} // namespace

ProseChecker::ProseChecker(const ProseStyle& style) : style_(style), unwanted_(style) {}

const Readers* ProseChecker::readers_of(std::string_view path) const {
  for (const Readers& readers : style_.readers) {
    if (readers.documents.empty()) return &readers;
    for (const std::string& named : readers.documents)
      if (named.ends_with('/') ? path.starts_with(named) : path == named) return &readers;
  }
  return nullptr;
}

ProseVerdict ProseChecker::check(const Document& document, Diagnostics& diagnostics) const {
  ProseVerdict verdict;
  verdict.document = &document;
  const std::string& language = document.front_matter.language;
  const bool dutch = language.empty() || language.starts_with("nl");
  verdict.readers = dutch ? readers_of(below_content(document.source->path)) : nullptr;
  if (verdict.readers == nullptr || document.source->path.empty()) return verdict;

  const Readers& readers = *verdict.readers;
  FindingFilter filter(style_, document, verdict, diagnostics);
  std::vector<TextWord> words;
  for_each_passage(document, [&](const Passage& passage) {
    const ReportFinding report = [&](ProseFinding finding) { filter.add(passage, std::move(finding)); };
    find_words(passage.text, words);
    const std::vector<TextSentence> sentences = find_sentences(passage.text, words);
    check_typography(passage, report);
    check_numbers(passage, words, sentences, report);
    unwanted_.check(passage, words, readers, report);
    if (passage.kind != PassageKind::sentences) return;
    verdict.counts += count_for_readability(passage.text, words, sentences);
    for (const TextSentence& sentence : sentences)
      if (sentence.word_count > readers.longest_sentence)
        report(
            {ProseRule::sentence_length,
             sentence.begin,
             sentence.end,
             {"a sentence of {} words; for {} at most {}", sentence.word_count, readers.name, readers.longest_sentence},
             {"make two of it"}});
  });
  filter.judge_readability();
  return verdict;
}

std::vector<ReadingEase> reading_ease_of(const ProseStyle& style, std::span<const ProseVerdict> verdicts) {
  std::vector<ReadingEase> out;
  for (const Readers& readers : style.readers) {
    ReadingEase ease{readers.name, readers.level, readers.easiest_needed, 0, 0, 0, {}, 0};
    ReadabilityCounts all;
    for (const ProseVerdict& verdict : verdicts) {
      if (verdict.readers != &readers || verdict.counts.words == 0) continue;
      ++ease.documents;
      all += verdict.counts;
      if (verdict.counts.words < fewest_words_to_judge) continue;
      const double own = reading_ease(verdict.counts);
      if (ease.hardest.empty() || own < ease.ease_of_hardest) {
        ease.hardest = verdict.document->source->path;
        ease.ease_of_hardest = own;
      }
    }
    if (ease.documents == 0) continue;
    ease.words = all.words;
    ease.ease = reading_ease(all);
    out.push_back(std::move(ease));
  }
  return out;
}

void report_unused_exceptions(const ProseStyle& style, std::span<const ProseVerdict> verdicts,
                              Diagnostics& diagnostics) {
  for (std::size_t i = 0; i < style.exceptions.size(); ++i) {
    bool used = false;
    for (const ProseVerdict& verdict : verdicts)
      if (i < verdict.used_exceptions.size() && verdict.used_exceptions[i]) used = true;
    if (!used)
      diagnostics.warning(*style.source, style.exceptions[i].span, {"this exception explains nothing"},
                          {"take it away, or compare 'document' and 'words' with the text"});
  }
}

} // namespace praktijkboek
