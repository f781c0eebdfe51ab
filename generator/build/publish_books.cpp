#include "build/publish_books.h"

#include "layout/book/layout_book.h"
#include "layout/theme_on_page.h"
#include "pdf/write_pdf.h"

namespace praktijkboek {

namespace {

/// What a document says wrong was reported when it was published by itself.
ResolvedDocument resolve_again(const BookPublication& publication, std::size_t position) {
  Diagnostics reported;
  return resolve(*publication.project.documents[position], position, publication.index, publication.values, reported);
}

std::vector<std::string> sources_of(const Project& project) {
  std::vector<std::string> sources;
  for (const auto& document : project.documents)
    for (std::string& path : source_paths(*document)) sources.push_back(std::move(path));
  return sources;
}

} // namespace

void publish_book(const BookPublication& publication, std::size_t number, Workers& workers, Outputs& outputs,
                  Diagnostics& diagnostics) {
  const PrintContext& paper = publication.paper;
  const PageMaster& master = paper.masters.books[number];
  const Theme theme = theme_on_page(paper.theme, master);
  const LayoutContext context{theme,        paper.fonts,        paper.hyphenator,     master,
                              paper.images, paper.site_address, publication.map.pages};
  BookLayout book = layout_book(
      {publication.index, context, paper.masters.sheet,
       [&](std::size_t position) { return resolve_again(publication, position); },
       [&](std::size_t count, const std::function<void(std::size_t)>& work) { workers.for_each_index(count, work); }});
  if (book.stability == Stability::unstable)
    diagnostics.warning(
        *publication.project.book.source, {}, {"the page numbers of references may be one off"},
        {"a place that is referred to stands where a page begins or ends: write a little more or less"});
  // What is too wide for the first master was seen in the chapters, which are as wide.
  if (number > 0) diagnostics.merge(std::move(book.diagnostics));
  outputs.add(publication.map.books[number], write_pdf(std::move(book.document), paper.fonts),
              sources_of(publication.project));
}

void publish_books(const BookPublication& publication, Workers& workers, Outputs& outputs, Diagnostics& diagnostics) {
  for (std::size_t number = 0; number < publication.map.books.size(); ++number)
    publish_book(publication, number, workers, outputs, diagnostics);
}

} // namespace praktijkboek
