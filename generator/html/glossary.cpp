#include "base/text.h"
#include "html/writer.h"

#include <algorithm>

namespace praktijkboek {

namespace {

struct SortedEntry {
  std::string order; // accents and capitals do not count
  const GlossaryEntry* entry;
};

std::vector<SortedEntry> sorted_entries(const Document& glossary) {
  std::vector<SortedEntry> entries;
  for (const GlossaryEntry& entry : glossary.glossary) entries.push_back({slug(entry.term), &entry});
  std::stable_sort(entries.begin(), entries.end(),
                   [](const SortedEntry& a, const SortedEntry& b) { return a.order < b.order; });
  return entries;
}

char initial(const SortedEntry& entry) { return entry.order.empty() ? '#' : entry.order.front(); }

std::string upper(char letter) { return upper_case_first(std::string(1, letter)); }

void write_letters(Writer& writer, const std::vector<SortedEntry>& entries) {
  writer.markup("<nav class=\"letters\" aria-label=\"");
  writer.text(writer.word("glossary.letters"));
  writer.markup("\">\n<ul>");
  char last = 0;
  for (const SortedEntry& entry : entries) {
    if (initial(entry) == last) continue;
    last = initial(entry);
    writer.markup("<li><a href=\"#letter-", std::string(1, last), "\">", upper(last), "</a></li>");
  }
  writer.markup("</ul>\n</nav>\n");
}

void write_entry(Writer& writer, const GlossaryEntry& entry) {
  writer.markup("<div id=\"", term_anchor(entry.key), "\"><dt><dfn>");
  writer.text(entry.term);
  writer.markup("</dfn>");
  if (!entry.expansion.empty()) {
    writer.markup(" <span class=\"expansion\">");
    writer.text(entry.expansion);
    writer.markup("</span>");
  }
  writer.markup("</dt>\n<dd>");
  write_inlines(writer, entry.definition);
  writer.markup("</dd></div>\n");
}

} // namespace

/// One list a letter, each under its letter.
void write_glossary(Writer& writer) {
  const Document* glossary = writer.document.index->glossary;
  if (glossary == nullptr) return;
  const std::vector<SortedEntry> entries = sorted_entries(*glossary);
  write_letters(writer, entries);
  char last = 0;
  for (const SortedEntry& entry : entries) {
    if (initial(entry) != last) {
      if (last != 0) writer.markup("</dl>\n");
      last = initial(entry);
      writer.markup("<h2 class=\"letter\" id=\"letter-", std::string(1, last), "\">", upper(last),
                    "</h2>\n<dl class=\"glossary\">\n");
    }
    write_entry(writer, *entry.entry);
  }
  if (last != 0) writer.markup("</dl>\n");
}

} // namespace praktijkboek
