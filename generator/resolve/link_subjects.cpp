#include "base/text.h"
#include "resolve/book_index.h"

#include <algorithm>
#include <tuple>

namespace praktijkboek {

namespace {

using Weight = FoundMention::Weight;
/// A paragraph: its document and the number of its heading, from 1; 0 is what stands before the first.
using Section = std::pair<std::size_t, std::size_t>;

Section section_of(std::size_t document, const FoundMention& found) {
  return {document, found.section ? *found.section + 1 : 0};
}

SubjectPlace place_of(const Section& section) {
  return {section.first, section.second == 0 ? std::nullopt : std::optional(section.second - 1)};
}

/// What becomes one entry of the index.
struct Candidate {
  Subject subject;
  struct Use {
    std::size_t count = 0;
    bool certain = false; // in the title, or marked by the author
  };
  std::map<Section, Use> sections;
  std::size_t least = 1; // uses that a paragraph must have to be named
};

/// The least number of uses that leaves few enough paragraphs; when even the most are too many, none but the certain
/// ones are named.
std::size_t least_uses(const Candidate& candidate) {
  std::vector<std::size_t> counts;
  for (const auto& [section, use] : candidate.sections)
    if (!use.certain) counts.push_back(use.count);
  if (counts.size() <= most_subject_places) return 1;
  std::sort(counts.begin(), counts.end(), std::greater<>());
  const std::size_t least = counts[most_subject_places] + 1;
  const bool certain = counts.size() < candidate.sections.size();
  return certain || counts.front() >= least ? least : counts.front();
}

bool is_named(const Candidate& candidate, const Section& section) {
  const Candidate::Use& use = candidate.sections.at(section);
  return use.certain || use.count >= candidate.least;
}

class SubjectLinker {
public:
  SubjectLinker(BookIndex& index, std::vector<std::vector<FoundMention>>& found) : index_(index), found_(found) {}

  void link() {
    collect();
    number();
    name_mentions();
  }

private:
  /// Marks and terms of one name are one entry.
  std::string key_of(const FoundMention& found) const {
    return lower_case(found.mention.term == no_term ? std::string_view(found.entry) : term_of(found).term);
  }
  const GlossaryEntry& term_of(const FoundMention& found) const {
    return index_.glossary->glossary[found.mention.term];
  }

  void collect() {
    for (std::size_t document = 0; document < found_.size(); ++document)
      for (const FoundMention& found : found_[document]) {
        Candidate& candidate = candidates_[key_of(found)];
        describe(candidate.subject, found);
        Candidate::Use& use = candidate.sections[section_of(document, found)];
        ++use.count;
        use.certain = use.certain || found.weight != Weight::used;
      }
  }

  void describe(Subject& subject, const FoundMention& found) const {
    if (found.mention.term != no_term) {
      const GlossaryEntry& term = term_of(found);
      subject = {std::string(term.term), std::string(term.expansion), std::string(term.key), {}};
    } else if (subject.title.empty()) {
      subject.title = found.entry;
    }
  }

  /// The order of a Dutch index: capitals and accents do not count.
  void number() {
    std::vector<std::tuple<std::string, std::string, Candidate*>> order;
    for (auto& [key, candidate] : candidates_) order.emplace_back(slug(candidate.subject.title), key, &candidate);
    std::sort(order.begin(), order.end());
    for (const auto& [sorted, key, candidate] : order) {
      candidate->least = least_uses(*candidate);
      for (const auto& [section, use] : candidate->sections)
        if (is_named(*candidate, section)) candidate->subject.places.push_back(place_of(section));
      numbers_.emplace(key, static_cast<std::uint32_t>(index_.subjects.size()));
      index_.subjects.push_back(candidate->subject);
    }
  }

  void name_mentions() {
    for (std::size_t document = 0; document < found_.size(); ++document) {
      std::vector<TermMention>& mentions = index_.documents[document].mentions;
      for (const FoundMention& found : found_[document]) {
        const std::string key = key_of(found);
        mentions.push_back(found.mention);
        if (is_named(candidates_.at(key), section_of(document, found))) mentions.back().subject = numbers_.at(key);
      }
    }
  }

  BookIndex& index_;
  std::vector<std::vector<FoundMention>>& found_;
  std::map<std::string, Candidate> candidates_;
  std::map<std::string, std::uint32_t> numbers_;
};

} // namespace

void link_subjects(BookIndex& index, std::vector<std::vector<FoundMention>> found) {
  SubjectLinker(index, found).link();
}

} // namespace praktijkboek
