#include "project/linked_book.h"

#include "base/text.h"
#include "yaml/map_reader.h"

namespace praktijkboek {

namespace {

/// Whose publication it is, is known in a pack only: elsewhere the reader's own organisation is meant.
PublicationValues publication_values(const Book& book, const SiteSettings& site, const Words& words) {
  return {{"book.title", book.title},
          {"book.subtitle", book.subtitle},
          {"book.edition", book.edition},
          {"site.contact", site.contact.empty() ? std::string(words("page.makers")) : site.contact},
          {"organisation.name", std::string(words("pack.your_organisation"))},
          {"organisation.contact", std::string(words("pack.your_organisation"))}};
}

} // namespace

std::unique_ptr<LinkedBook> link_indexes(Project project, std::vector<DocumentIndex> indexes,
                                         Diagnostics& diagnostics) {
  std::vector<const Document*> documents;
  for (const auto& document : project.documents) documents.push_back(document.get());
  auto linked = std::make_unique<LinkedBook>(LinkedBook{std::move(project), {}, {}});
  linked->index = link_book({linked->project.book, linked->project.words, linked->project.literature,
                             linked->project.glossary, linked->project.left_out},
                            documents, std::move(indexes), diagnostics);
  linked->values = publication_values(linked->project.book, linked->project.site, linked->project.words);
  return linked;
}

std::unique_ptr<LinkedBook> link_project(Project project, Workers& workers, Diagnostics& diagnostics) {
  KeptMentions nothing;
  return link_project(std::move(project), workers, diagnostics, nothing);
}

std::unique_ptr<LinkedBook> link_project(Project project, Workers& workers, Diagnostics& diagnostics,
                                         KeptMentions& kept) {
  std::vector<DocumentIndex> indexes(project.documents.size());
  workers.for_each_index(indexes.size(), [&](std::size_t i) { indexes[i] = index_document(*project.documents[i]); });
  auto linked = link_indexes(std::move(project), std::move(indexes), diagnostics);
  const Document* glossary = linked->project.glossary;
  const SourcePointer terms = glossary != nullptr ? glossary->source : nullptr;
  if (kept.glossary != terms) kept = {terms, {}};

  const auto& documents = linked->project.documents;
  std::vector<std::vector<FoundMention>> mentions(documents.size());
  workers.for_each_index(documents.size(), [&](std::size_t i) {
    const auto before = kept.documents.find(documents[i].get());
    mentions[i] =
        before != kept.documents.end() ? before->second.found : find_mentions(*documents[i], i, linked->index);
  });
  link_subjects(linked->index, mentions);
  kept.documents.clear();
  for (std::size_t i = 0; i < documents.size(); ++i)
    kept.documents.emplace(documents[i].get(), KeptMentions::Entry{documents[i], std::move(mentions[i])});
  return linked;
}

std::optional<std::size_t> find_sheet(const BookIndex& index, std::string_view name, Diagnostics& diagnostics) {
  const auto& sheets = index.sheets;
  if (const auto found = sheets.find(name); found != sheets.end()) return found->second;
  std::vector<std::string> names;
  for (const auto& [slug, position] : sheets) names.push_back(slug);
  const auto near = closest(name, names);
  diagnostics.error("content/book.yaml", {"there is no worksheet '{}'", name},
                    near ? Message{"did you mean '{}'?", *near} : Message{"it can be {}", enumeration(names, "or")});
  return std::nullopt;
}

} // namespace praktijkboek
