#pragma once

#include "base/diagnostics.h"
#include "model/book.h"
#include "model/document.h"
#include "model/edition.h"
#include "model/literature.h"
#include "model/pack.h"
#include "model/sheet_data.h"
#include "model/site.h"
#include "model/words.h"
#include "read/load_data.h"

#include <memory>
#include <set>
#include <string>

namespace praktijkboek {

/// content/ -> model. Every function takes bytes and gives its best value; what is wrong goes to the diagnostics with
/// its place. Safe to run in parallel on different sources.

/// A Markdown document. The slug is the file name without '.md'.
/// @param load_data none: there are no such files
std::unique_ptr<Document> read_document(SourcePointer source, DocumentKind kind, const Book& book,
                                        Diagnostics& diagnostics, const LoadData& load_data = {});

/// A worksheet in YAML, as a document whose blocks are headings, texts and field groups.
std::unique_ptr<Document> read_sheet(SourcePointer source, const Book& book, Diagnostics& diagnostics,
                                     const LoadData& load_data = {});

/// The programme of a training in YAML, as a document with a heading and a timetable for each day.
std::unique_ptr<Document> read_programme(SourcePointer source, const Book& book, Diagnostics& diagnostics,
                                         const LoadData& load_data = {});

/// A file of data with the columns that are shown; what stands in the others is left empty.
std::string without_other_columns(const Source& data, const std::set<std::size_t>& shown);

/// packs/<name>.yaml: what a course pack is made of.
Pack read_pack(SourcePointer source, const Book& book, Diagnostics& diagnostics);

/// What somebody filled in on a worksheet, in YAML or JSON by the keys of its fields. Rows are lists of maps, boxes are
/// lists of options or options with true and false.
SheetData read_sheet_data(const Source& source, const Document& sheet, Diagnostics& diagnostics);

/// glossary.yaml as a document that holds the entries and shows the list of them.
std::unique_ptr<Document> read_glossary(SourcePointer source, Diagnostics& diagnostics);

Book read_book(SourcePointer source, Diagnostics& diagnostics);
Literature read_literature(SourcePointer source, Diagnostics& diagnostics);
SiteSettings read_site(SourcePointer source, Diagnostics& diagnostics);
/// edition.json of a frozen edition; JSON is YAML.
Edition read_edition(SourcePointer source, Diagnostics& diagnostics);
Words read_words(SourcePointer source, Diagnostics& diagnostics);

} // namespace praktijkboek
