#include "model/edition.h"

#include <set>
#include <string_view>

namespace praktijkboek {

namespace {

using SectionsByAnchor = std::map<std::string_view, const EditionSection*>;

SectionsByAnchor by_anchor(const EditionDocument& document) {
  SectionsByAnchor sections;
  for (const EditionSection& section : document.sections) sections.emplace(section.anchor, &section);
  return sections;
}

bool same_text(const EditionDocument& before, const EditionDocument& after) {
  if (before.sections.size() != after.sections.size()) return false;
  for (std::size_t i = 0; i < after.sections.size(); ++i)
    if (before.sections[i].text_hash != after.sections[i].text_hash) return false;
  return true;
}

std::vector<SectionChange> compare_sections(const EditionDocument& before, const EditionDocument& after) {
  std::vector<SectionChange> changes;
  const SectionsByAnchor old_sections = by_anchor(before);
  const SectionsByAnchor new_sections = by_anchor(after);
  for (const EditionSection& section : after.sections) {
    if (section.anchor.empty()) continue;
    const auto old = old_sections.find(section.anchor);
    if (old == old_sections.end())
      changes.push_back({ChangeKind::added, section.anchor, section.title});
    else if (old->second->text_hash != section.text_hash)
      changes.push_back({ChangeKind::changed, section.anchor, section.title});
  }
  for (const EditionSection& section : before.sections)
    if (!section.anchor.empty() && !new_sections.contains(section.anchor))
      changes.push_back({ChangeKind::removed, section.anchor, section.title});
  return changes;
}

} // namespace

std::vector<DocumentChange> compare_editions(const Edition& before, const Edition& after, const MovedPages& moved) {
  std::map<std::string_view, const EditionDocument*> old_documents; // by the address of now
  for (const EditionDocument& document : before.documents) {
    const auto place = moved.find(document.page);
    old_documents.emplace(place == moved.end() ? document.page : place->second, &document);
  }
  std::vector<DocumentChange> changes;
  std::set<const EditionDocument*> still_there;
  for (const EditionDocument& document : after.documents) {
    const auto old = old_documents.find(document.page);
    if (old == old_documents.end()) {
      changes.push_back({ChangeKind::added, document.page, document.title, {}});
      continue;
    }
    still_there.insert(old->second);
    if (!same_text(*old->second, document))
      changes.push_back({ChangeKind::changed, document.page, document.title, compare_sections(*old->second, document)});
  }
  for (const EditionDocument& document : before.documents)
    if (!still_there.contains(&document)) changes.push_back({ChangeKind::removed, document.page, document.title, {}});
  return changes;
}

} // namespace praktijkboek
