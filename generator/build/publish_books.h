#pragma once

#include "build/outputs.h"
#include "build/publish_document.h"
#include "project/project.h"
#include "project/workers.h"

namespace praktijkboek {

struct BookPublication {
  const Project& project;
  const BookIndex& index;
  const PublicationValues& values;
  const PrintContext& paper;
  const SiteMap& map;
};

/// The whole book as one PDF, set as one page master of Book::print_masters.
void publish_book(const BookPublication& publication, std::size_t number, Workers& workers, Outputs& outputs,
                  Diagnostics& diagnostics);

/// The whole book as one PDF, once for each page master that book.yaml asks for. Its pieces are laid out in parallel.
void publish_books(const BookPublication& publication, Workers& workers, Outputs& outputs, Diagnostics& diagnostics);

} // namespace praktijkboek
