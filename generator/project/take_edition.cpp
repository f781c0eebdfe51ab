#include "project/take_edition.h"

#include "base/hash.h"
#include "base/text.h"
#include "prose/passage.h"

#include <algorithm>

namespace praktijkboek {

namespace {

struct SectionText {
  EditionSection section;
  std::uint32_t begin = 0; // where its heading stands in the source
  std::string text{};
};

std::vector<SectionText> sections_of(const Document& document, const DocumentIndex& index) {
  std::vector<SectionText> sections{{{}, 0}};
  for (const Target& target : index.targets)
    if (target.kind == TargetKind::heading)
      sections.push_back(
          {{std::string(target.anchor), std::string(target.title), {}}, document.span_of(target.node).begin});
  for (const GlossaryEntry& entry : document.glossary)
    sections.push_back({{term_anchor(entry.key), std::string(entry.term), {}}, document.span_of(entry.id).begin});
  return sections;
}

/// Each passage belongs to the last heading before it in the source: notes, which stand apart, too.
EditionDocument take_document(const Document& document, const DocumentIndex& index, const std::string& page) {
  std::vector<SectionText> sections = sections_of(document, index);
  for_each_passage(document, [&](const Passage& passage) {
    const std::uint32_t place = passage.span(0, 0).begin;
    const auto behind = std::upper_bound(sections.begin() + 1, sections.end(), place,
                                         [](std::uint32_t at, const SectionText& one) { return at < one.begin; });
    std::string& text = std::prev(behind)->text;
    text += passage.text;
    text += '\n';
  });
  EditionDocument taken{page, document.front_matter.title, {}};
  for (SectionText& one : sections) {
    one.section.text_hash = content_hash(one.text).substr(0, 16);
    taken.sections.push_back(std::move(one.section));
  }
  return taken;
}

} // namespace

Edition take_edition(const LinkedBook& book, const std::vector<std::string>& pages, Workers& workers) {
  const auto& documents = book.project.documents;
  std::vector<EditionDocument> taken(documents.size());
  workers.for_each_index(documents.size(), [&](std::size_t i) {
    if (!documents[i]->source->text.empty())
      taken[i] = take_document(*documents[i], book.index.documents[i].index, pages[i]);
  });
  std::erase_if(taken, [](const EditionDocument& one) { return one.page.empty(); });
  return {slug(book.project.book.edition), book.project.book.edition, book.project.book.date, std::move(taken)};
}

} // namespace praktijkboek
