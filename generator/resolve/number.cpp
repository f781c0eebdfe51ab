#include "resolve/number.h"

#include <fmt/format.h>

#include <array>

namespace praktijkboek {

namespace {

constexpr int deepest_numbered_level = 3;

/// Counts the headings, figures and tables of one document.
class TargetCounter {
public:
  explicit TargetCounter(const IndexedDocument& document) : document_(document) {}

  std::string next(const Target& target) {
    if (document_.number.empty()) return {};
    switch (target.kind) {
    case TargetKind::document: return {};
    case TargetKind::heading: return next_heading(target.level);
    case TargetKind::figure: return numbered(++figures_);
    case TargetKind::table: return stands_by_itself(target) ? numbered(++tables_) : std::string{};
    case TargetKind::cards: return {};
    }
    return {};
  }

private:
  /// A table without a title or a label is part of the text around it: nothing refers to it.
  static bool stands_by_itself(const Target& target) { return !target.title.empty() || !target.label.empty(); }

  std::string next_heading(int level) {
    const bool is_numbered = document_.index.kind == DocumentKind::chapter && level <= deepest_numbered_level;
    if (!is_numbered) return {};
    sections_.at(static_cast<std::size_t>(level)) += 1;
    for (int deeper = level + 1; deeper <= deepest_numbered_level; ++deeper)
      sections_.at(static_cast<std::size_t>(deeper)) = 0;
    std::string number = document_.number;
    for (int i = 2; i <= level; ++i) number += fmt::format(".{}", sections_.at(static_cast<std::size_t>(i)));
    return number;
  }

  std::string numbered(int count) const { return fmt::format("{}{}.{}", prefix(), document_.number, count); }

  /// Keeps the numbers of one kind of document apart from those of another.
  std::string_view prefix() const {
    switch (document_.index.kind) {
    case DocumentKind::appendix:
    case DocumentKind::sheet: return "B";
    case DocumentKind::skill: return "V";
    case DocumentKind::home:
    case DocumentKind::front:
    case DocumentKind::chapter:
    case DocumentKind::glossary:
    case DocumentKind::literature:
    case DocumentKind::subject_index:
    case DocumentKind::leaflet:
    case DocumentKind::training:
    case DocumentKind::programme:
    case DocumentKind::deck: // whose number has its letter
    case DocumentKind::exercise:
    case DocumentKind::packs: break;
    }
    return {};
  }

  const IndexedDocument& document_;
  std::array<int, deepest_numbered_level + 1> sections_{};
  int figures_ = 0;
  int tables_ = 0;
};

void name_training(IndexedDocument& document, std::string_view letter, std::string_view word, int number) {
  document.number = fmt::format("{}{}", letter, number);
  document.number_name = fmt::format("{}\u00A0{}", word, document.number);
}

void name_documents(BookIndex& index) {
  std::size_t part = 0, in_part = 0, chapter = 0, appendix = 0;
  int deck = 0, exercise = 0, skill = 0;
  const Words& words = *index.words;
  const Book& book = *index.book;
  for (IndexedDocument& document : index.documents) {
    switch (document.index.kind) {
    case DocumentKind::chapter: {
      while (part < book.parts.size() && in_part == book.parts[part].chapters.size()) ++part, in_part = 0;
      document.part = part;
      ++in_part;
      document.number = std::to_string(++chapter);
      document.number_name = fmt::format("{}\u00A0{}", words("reference.chapter"), document.number);
      break;
    }
    case DocumentKind::appendix:
    case DocumentKind::sheet:
      document.number = std::to_string(book.appendices.at(appendix++).number);
      document.number_name = fmt::format("{}\u00A0{}", words("reference.appendix"), document.number);
      break;
    case DocumentKind::home:
    case DocumentKind::front:
    case DocumentKind::glossary:
    case DocumentKind::literature:
    case DocumentKind::subject_index:
    case DocumentKind::leaflet:
    case DocumentKind::training:
    case DocumentKind::programme:
    case DocumentKind::packs: break;
    case DocumentKind::deck: name_training(document, "D", words("reference.deck"), ++deck); break;
    case DocumentKind::exercise: name_training(document, "O", words("reference.exercise"), ++exercise); break;
    case DocumentKind::skill: name_training(document, "", words("reference.skill"), ++skill); break;
    }
  }
}

} // namespace

void number_documents(BookIndex& index) {
  name_documents(index);
  for (IndexedDocument& document : index.documents) {
    TargetCounter counter(document);
    document.target_numbers.reserve(document.index.targets.size());
    for (const Target& target : document.index.targets)
      document.target_numbers.push_back(document.index.texts.store_text(counter.next(target)));
  }
}

} // namespace praktijkboek
