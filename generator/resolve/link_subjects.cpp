#include "base/text.h"
#include "resolve/book_index.h"

#include <algorithm>
#include <tuple>

namespace praktijkboek {

namespace {

using Weight = FoundMention::Weight;
/// A paragraph: its document and the number of its heading, from 1; 0 is what stands before the first. Small, because a
/// book has many.
using Section = std::pair<std::uint32_t, std::uint32_t>;

SubjectPlace place_of(const Section& section) {
  return {section.first, section.second == 0 ? std::nullopt : std::optional(section.second - 1)};
}

/// What becomes one entry of the index.
struct Candidate {
  Subject subject;
  struct Use {
    Section section;
    std::uint32_t count = 0;
    bool certain = false; // in the title, or marked by the author
  };
  std::vector<Use> uses;             // by section
  std::size_t least = 1;             // uses that a paragraph must have to be named
  std::uint32_t number = no_subject; // into BookIndex::subjects
};

/// Documents come in order, and so do nearly all places in one: the search ends at once, and little is ever moved.
Candidate::Use& use_in(Candidate& candidate, const Section& section) {
  auto place = candidate.uses.end();
  while (place != candidate.uses.begin() && section < (place - 1)->section) --place;
  if (place != candidate.uses.begin() && (place - 1)->section == section) return *(place - 1);
  return *candidate.uses.insert(place, {section});
}

/// The least number of uses that leaves few enough paragraphs; when even the most are too many, none but the certain
/// ones are named.
std::size_t least_uses(const Candidate& candidate) {
  std::vector<std::size_t> counts;
  for (const Candidate::Use& use : candidate.uses)
    if (!use.certain) counts.push_back(use.count);
  if (counts.size() <= most_subject_places) return 1;
  std::sort(counts.begin(), counts.end(), std::greater<>());
  const std::size_t least = counts[most_subject_places] + 1;
  const bool certain = counts.size() < candidate.uses.size();
  return certain || counts.front() >= least ? least : counts.front();
}

bool is_named(const Candidate& candidate, const Candidate::Use& use) {
  return use.certain || use.count >= candidate.least;
}

class SubjectLinker {
public:
  SubjectLinker(BookIndex& index, const std::vector<std::vector<FoundMention>>& found) : index_(index), found_(found) {
    if (index.glossary != nullptr) by_term_.resize(index.glossary->glossary.size(), nullptr);
  }

  void link() {
    collect();
    number();
    name_mentions();
  }

private:
  /// Marks and terms of one name are one entry.
  Candidate& candidate_of(const FoundMention& found) {
    if (found.mark != nullptr) {
      const IndexMark& mark = *found.mark;
      const std::string title = mark.entry.empty() ? plain_text(mark.content) : std::string(mark.entry);
      Candidate& candidate = candidates_[lower_case(title)];
      if (candidate.subject.title.empty()) candidate.subject.title = title;
      return candidate;
    }
    Candidate*& known = by_term_[found.term];
    if (known != nullptr) return *known;
    const GlossaryEntry& term = index_.glossary->glossary[found.term];
    known = &candidates_[lower_case(term.term)];
    known->subject = {std::string(term.term), std::string(term.expansion), std::string(term.key), {}};
    return *known;
  }

  void collect() {
    for (std::uint32_t document = 0; document < found_.size(); ++document)
      for (const FoundMention& found : found_[document]) {
        Candidate::Use& use = use_in(candidate_of(found), {document, found.section});
        ++use.count;
        use.certain = use.certain || found.weight != Weight::used;
      }
  }

  /// The order of a Dutch index: capitals and accents do not count.
  void number() {
    std::vector<std::tuple<std::string, std::string, Candidate*>> order;
    for (auto& [key, candidate] : candidates_) order.emplace_back(slug(candidate.subject.title), key, &candidate);
    std::sort(order.begin(), order.end());
    for (const auto& [sorted, key, candidate] : order) {
      candidate->least = least_uses(*candidate);
      for (const Candidate::Use& use : candidate->uses)
        if (is_named(*candidate, use)) candidate->subject.places.push_back(place_of(use.section));
      candidate->number = static_cast<std::uint32_t>(index_.subjects.size());
      index_.subjects.push_back(candidate->subject);
    }
  }

  void name_mentions() {
    for (std::uint32_t document = 0; document < found_.size(); ++document)
      for (const FoundMention& found : found_[document]) {
        const Candidate& candidate = candidate_of(found);
        const Section section{document, found.section};
        const auto use =
            std::lower_bound(candidate.uses.begin(), candidate.uses.end(), section,
                             [](const Candidate::Use& one, const Section& wanted) { return one.section < wanted; });
        if (is_named(candidate, *use))
          index_.documents[document].mentions.push_back({found.node, found.begin, found.end, candidate.number});
      }
  }

  BookIndex& index_;
  const std::vector<std::vector<FoundMention>>& found_;
  std::map<std::string, Candidate> candidates_;
  std::vector<Candidate*> by_term_; // into candidates_, by the entry of the glossary
};

} // namespace

void link_subjects(BookIndex& index, const std::vector<std::vector<FoundMention>>& found) {
  SubjectLinker(index, found).link();
}

} // namespace praktijkboek
