#pragma once

#include "project/kept_sources.h"
#include "project/linked_book.h"
#include "resolve/site_map.h"

#include <string>
#include <string_view>

namespace praktijkboek {

/// Gathers what something is made of; two are the same when all their parts were.
class Fingerprint {
public:
  void add(std::string_view text);
  void add(std::size_t number);
  void add(const SourcePointer& source); // its bytes; null is a part too

  std::string hash() const;

private:
  std::string parts_;
};

/// The files that the whole book is written with: book, site, words, theme, literature, glossary.
void add_frame(const KeptSources& sources, Fingerprint& out);

/// What documents know of each other: titles, numbers, labels. Not what they say.
void add_outline(const BookIndex& index, Fingerprint& out);

/// Where everything is published but the engine.
void add_map(const SiteMap& map, Fingerprint& out);

/// Where the engine is, which only worksheets know: its address changes with the text of any of them.
void add_engine(const SiteMap& map, Fingerprint& out);

/// What the subject index names.
void add_subjects(const BookIndex& index, Fingerprint& out);

} // namespace praktijkboek
