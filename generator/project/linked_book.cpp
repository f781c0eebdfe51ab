#include "project/linked_book.h"

namespace praktijkboek {

namespace {

PublicationValues publication_values(const Book& book) {
  return {{"book.title", book.title}, {"book.subtitle", book.subtitle}, {"book.edition", book.edition}};
}

} // namespace

std::unique_ptr<LinkedBook> link_project(Project project, Workers& workers, Diagnostics& diagnostics) {
  std::vector<DocumentIndex> indexes(project.documents.size());
  workers.for_each_index(indexes.size(), [&](std::size_t i) { indexes[i] = index_document(*project.documents[i]); });
  std::vector<const Document*> documents;
  for (const auto& document : project.documents) documents.push_back(document.get());
  auto linked = std::make_unique<LinkedBook>(LinkedBook{std::move(project), {}, {}});
  linked->index = link_book({linked->project.book, linked->project.words, linked->project.literature,
                             linked->project.glossary, linked->project.left_out},
                            documents, std::move(indexes), diagnostics);
  std::vector<std::vector<FoundMention>> mentions(documents.size());
  workers.for_each_index(documents.size(),
                         [&](std::size_t i) { mentions[i] = find_mentions(*documents[i], i, linked->index); });
  link_subjects(linked->index, mentions);
  linked->values = publication_values(linked->project.book);
  return linked;
}

} // namespace praktijkboek
