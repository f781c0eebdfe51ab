#include "base/text.h"
#include "html/writer.h"
#include "resolve/reference.h"

#include <algorithm>

namespace praktijkboek {

namespace {

char initial_of(const Subject& subject) {
  const std::string order = slug(subject.title);
  return order.empty() ? '#' : order.front();
}

std::string upper(char letter) { return upper_case_first(std::string(1, letter)); }

void write_letters(Writer& writer, const std::vector<Subject>& subjects) {
  writer.markup("<nav class=\"letters\" aria-label=\"");
  writer.text(writer.word("subject_index.letters"));
  writer.markup("\">\n<ul>");
  char last = 0;
  for (const Subject& subject : subjects) {
    if (initial_of(subject) == last) continue;
    last = initial_of(subject);
    writer.markup("<li><a href=\"#letter-", std::string(1, last), "\">", upper(last), "</a></li>");
  }
  writer.markup("</ul>\n</nav>\n");
}

void write_title(Writer& writer, const Subject& subject) {
  const auto place = term_place(*writer.document.index, subject.term);
  if (place) {
    writer.markup("<a class=\"term\" href=\"");
    writer.address_of(*place);
    writer.markup("\">");
  }
  writer.text(subject.title);
  if (place) writer.markup("</a>");
  if (subject.note.empty()) return;
  writer.markup(" <span class=\"expansion\">");
  writer.text(subject.note);
  writer.markup("</span>");
}

void write_place(Writer& writer, const SubjectPlace& place) {
  const ResolvedReference reference = reference_to({place.document, place.target}, *writer.document.index);
  writer.markup("<a href=\"");
  writer.address_of(reference.destination);
  writer.markup("\">");
  writer.text(reference.text);
  writer.markup("</a>");
}

void write_subject(Writer& writer, const Subject& subject) {
  writer.markup("<div><dt>");
  write_title(writer, subject);
  writer.markup("</dt>\n<dd>");
  for (std::size_t i = 0; i < subject.places.size(); ++i) {
    if (i > 0) writer.markup(", ");
    write_place(writer, subject.places[i]);
  }
  writer.markup("</dd></div>\n");
}

} // namespace

/// One list a letter, each under its letter, as in the glossary; an entry leads to the paragraphs that treat it.
void write_subject_index(Writer& writer) {
  const std::vector<Subject>& subjects = writer.document.index->subjects;
  write_letters(writer, subjects);
  char last = 0;
  for (const Subject& subject : subjects) {
    if (initial_of(subject) != last) {
      if (last != 0) writer.markup("</dl>\n");
      last = initial_of(subject);
      writer.markup("<h2 class=\"letter\" id=\"letter-", std::string(1, last), "\">", upper(last),
                    "</h2>\n<dl class=\"glossary subject-index\">\n");
    }
    write_subject(writer, subject);
  }
  if (last != 0) writer.markup("</dl>\n");
}

} // namespace praktijkboek
