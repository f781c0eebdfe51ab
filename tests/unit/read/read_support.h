#pragma once

#include "model/dump.h"
#include "read/read.h"
#include "unit/yaml/yaml_support.h"

#include <memory>
#include <string>
#include <string_view>

namespace praktijkboek {

inline SourcePointer source_of(std::string path, std::string text) {
  return std::make_shared<const Source>(Source{std::move(path), std::move(text)});
}

/// A book with the boxes and audiences that the tests use.
inline const Book& test_book() {
  static const Book book = [] {
    Book made;
    made.audiences = {"client", "naaste", "professional", "trainer"};
    made.boxes = {{"tip", {"Tip", "lamp", {}}},
                  {"let-op", {"Let op", "uitroepteken", {}}},
                  {"trainer", {"Voor de trainer", "bord", {"trainer"}}}};
    return made;
  }();
  return book;
}

/// The file of data that tests/spec/dialect.md shows.
inline SourcePointer test_data(std::string_view path, Span, Diagnostics&) {
  if (path != "metingen/groepen.csv") return nullptr;
  return source_of("content/metingen/groepen.csv", "maand;begin;groepen;doel;wat er was\n"
                                                   "januari;31-1-2026;3;20;\n"
                                                   "februari;28-2-2026;4,5;20;\"training; twee dagen\"\n"
                                                   "maart;31-3-2026;;20;\n");
}

/// A Markdown document that was read, without having to write its front matter in each test.
struct ReadMarkdown {
  static constexpr std::string_view front = "---\ntitle: T\ndescription: D\n---\n";

  explicit ReadMarkdown(std::string_view body) : ReadMarkdown(std::string(front) + std::string(body), "proef.md") {}
  ReadMarkdown(std::string text, std::string path) : source(source_of(std::move(path), std::move(text))) {
    document = read_document(source, DocumentKind::chapter, test_book(), diagnostics, test_data);
  }

  std::string blocks() const {
    std::string out = dump(document->content);
    for (const Footnote& footnote : document->footnotes)
      out += "footnote " + std::string(footnote.label) + "\n" + dump(footnote.content);
    return out;
  }
  /// With line numbers of the body, the front matter not counted.
  std::string wrong() const {
    Diagnostics sorted = diagnostics;
    sorted.sort();
    std::string out;
    for (const Diagnostic& d : sorted.all()) {
      const std::size_t last = d.place.column + std::max<std::size_t>(d.width, 1) - 1;
      out += fmt::format("{}:{}", d.place.line - 4, d.place.column);
      if (last > d.place.column) out += fmt::format("-{}", last);
      out += " " + d.message.text();
      if (!d.hint.empty()) out += fmt::format(" ({})", d.hint.text());
      out += "\n";
    }
    return out;
  }

  SourcePointer source;
  Diagnostics diagnostics;
  std::unique_ptr<Document> document;
};

/// The blocks of a body in which nothing is wrong.
inline std::string blocks_of(std::string_view body) {
  const ReadMarkdown read(body);
  return read.wrong().empty() ? read.blocks() : "wrong: " + read.wrong();
}
inline std::string wrong_in(std::string_view body) { return ReadMarkdown(body).wrong(); }

} // namespace praktijkboek
