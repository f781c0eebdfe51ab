#include "html/navigation.h"

#include <algorithm>

namespace praktijkboek {

namespace {

constexpr std::size_t whole_book_listed = 150; // documents
constexpr std::size_t all_parts_open = 24;     // documents
constexpr std::size_t neighbours_listed = 12;  // documents before and after this one

enum class Group { none, front, part, appendices, leaflets, training };
struct GroupKey {
  Group group = Group::none;
  std::size_t part = 0;
  friend bool operator==(const GroupKey&, const GroupKey&) = default;
};

GroupKey group_of(const IndexedDocument& document) {
  switch (document.index.kind) {
  case DocumentKind::front: return {Group::front, 0};
  case DocumentKind::chapter: return {Group::part, document.part.value_or(0)};
  case DocumentKind::appendix:
  case DocumentKind::sheet: return {Group::appendices, 0};
  case DocumentKind::leaflet: return {Group::leaflets, 0};
  case DocumentKind::training:
  case DocumentKind::programme:
  case DocumentKind::deck:
  case DocumentKind::exercise:
  case DocumentKind::skill:
  case DocumentKind::packs: return {Group::training, 0};
  case DocumentKind::home:
  case DocumentKind::glossary:
  case DocumentKind::literature:
  case DocumentKind::subject_index: return {};
  }
  return {};
}

std::string_view title_of(const GroupKey& key, const BookIndex& index) {
  switch (key.group) {
  case Group::none: return {};
  case Group::front: return (*index.words)("navigation.front");
  case Group::leaflets: return (*index.words)("navigation.leaflets");
  case Group::training: return (*index.words)("title.training");
  case Group::part: return key.part < index.book->parts.size() ? index.book->parts[key.part].title : std::string_view{};
  case Group::appendices: return (*index.words)("navigation.appendices");
  }
  return {};
}

std::string_view label_of(const GroupKey& key, const BookIndex& index) {
  const std::vector<Part>& parts = index.book->parts;
  return key.group == Group::part && key.part < parts.size() ? parts[key.part].label : std::string_view{};
}

void write_entry(Writer& writer, std::size_t position) {
  const IndexedDocument& document = writer.document.index->documents[position];
  writer.markup("<li><a href=\"");
  writer.address_of_file(writer.context.map.pages[position]);
  writer.markup(position == writer.document.position ? "\" aria-current=\"page\">" : "\">");
  if (!document.number.empty()) writer.markup("<span class=\"number\">", document.number, "</span> ");
  writer.markup("<span>");
  writer.text(name_of(document, writer.words()));
  writer.markup("</span></a></li>\n");
}

void write_entries(Writer& writer, std::size_t first, std::size_t last) {
  writer.markup("<ul>\n");
  for (std::size_t position = first; position < last; ++position) write_entry(writer, position);
  writer.markup("</ul>\n");
}

void write_group(Writer& writer, const DocumentGroup& group) {
  const std::size_t here = writer.document.position;
  const bool open =
      writer.document.index->documents.size() <= all_parts_open || (here >= group.first && here < group.last);
  writer.markup(open ? "<li><details open><summary>" : "<li><details><summary>");
  writer.text(group.title);
  writer.markup("</summary>\n");
  write_entries(writer, group.first, group.last);
  writer.markup("</details></li>\n");
}

void write_link_to_contents(Writer& writer) {
  writer.markup("<li><a href=\"");
  writer.address_of({0, "inhoud_boek"});
  writer.markup("\"><span>");
  writer.text(writer.word("navigation.all"));
  writer.markup("</span></a></li>\n");
}

/// The documents of the same group around this one.
DocumentGroup neighbourhood(const BookIndex& index, std::size_t here) {
  const GroupKey key = group_of(index.documents[here]);
  const auto belongs = [&](std::size_t position) { return group_of(index.documents[position]) == key; };
  DocumentGroup group{title_of(key, index), here, here + 1, label_of(key, index)};
  while (group.first > 0 && here - group.first < neighbours_listed && belongs(group.first - 1)) --group.first;
  while (group.last < index.documents.size() && group.last - here <= neighbours_listed && belongs(group.last))
    ++group.last;
  return group;
}

void write_groups(Writer& writer) {
  const BookIndex& index = *writer.document.index;
  if (index.documents.size() <= whole_book_listed) {
    for (const DocumentGroup& group : document_groups(index)) write_group(writer, group);
    return;
  }
  const DocumentGroup group = neighbourhood(index, writer.document.position);
  if (!group.title.empty()) write_group(writer, group);
  write_link_to_contents(writer);
}

} // namespace

std::vector<DocumentGroup> document_groups(const BookIndex& index) {
  std::vector<DocumentGroup> groups;
  GroupKey last;
  for (std::size_t position = 0; position < index.documents.size(); ++position) {
    const GroupKey key = group_of(index.documents[position]);
    if (key.group == Group::none) continue;
    if (groups.empty() || key != last)
      groups.push_back({title_of(key, index), position, position, label_of(key, index)});
    groups.back().last = position + 1;
    last = key;
  }
  return groups;
}

void write_navigation(Writer& writer) {
  const BookIndex& index = *writer.document.index;
  writer.markup("<ul class=\"book-parts\">\n");
  if (!index.documents.empty() && index.documents.front().index.kind == DocumentKind::home) {
    writer.markup("<li class=\"lists\">");
    write_entries(writer, 0, 1);
    writer.markup("</li>\n");
  }
  write_groups(writer);
  if (index.glossary_document || index.literature_document || index.subject_index_document) {
    writer.markup("<li class=\"lists\"><ul>\n");
    if (index.glossary_document) write_entry(writer, *index.glossary_document);
    if (index.literature_document) write_entry(writer, *index.literature_document);
    if (index.subject_index_document) write_entry(writer, *index.subject_index_document);
    writer.markup("</ul></li>\n");
  }
  writer.markup("</ul>\n");
}

} // namespace praktijkboek
