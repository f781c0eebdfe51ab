#include "base/text.h"
#include "read/read.h"
#include "yaml/map_reader.h"
#include "yaml/parse_yaml.h"

namespace praktijkboek {

namespace {

std::vector<std::string> strings(const std::vector<std::string_view>& views) { return {views.begin(), views.end()}; }

BookEntry read_entry(const YamlContext& context, const YamlValue& value) {
  return {std::string(read_text(context, value, "a file").value_or("")), value.span};
}

Part read_part(const YamlContext& context, const YamlValue& value) {
  MapReader map(context, value, "a part");
  Part part{std::string(map.required_text("title")), std::string(map.text("label")), {}};
  for (const YamlValue& chapter : map.list("chapters")) {
    BookEntry entry = read_entry(context, chapter);
    if (!entry.path.empty()) part.chapters.push_back(std::move(entry));
  }
  map.finish();
  return part;
}

/// `{number: 4, sheet: sociogram}` or `{number: 17, document: appendices/nuttige-websites.md}`.
std::optional<Appendix> read_appendix(const YamlContext& context, const YamlValue& value) {
  MapReader map(context, value, "an appendix");
  const auto number = map.integer("number", {1, 999});
  const std::string_view sheet = map.text("sheet");
  const std::string_view document = map.text("document");
  map.finish();
  if (sheet.empty() == document.empty()) {
    context.diagnostics.error(context.source, value.span, "an appendix is either a 'sheet' or a 'document'",
                              "write {number: 4, sheet: sociogram} or {number: 17, document: appendices/x.md}");
    return std::nullopt;
  }
  if (!number) {
    context.diagnostics.error(context.source, value.span, "an appendix needs a 'number'");
    return std::nullopt;
  }
  Appendix appendix{static_cast<int>(*number), AppendixKind::document, {}};
  if (sheet.empty()) {
    appendix.entry = {std::string(document), map.span_of("document")};
  } else {
    appendix.kind = AppendixKind::sheet;
    appendix.entry = {"sheets/" + std::string(sheet) + ".yaml", map.span_of("sheet")};
  }
  return appendix;
}

void read_appendices(MapReader& map, Book& book) {
  for (const YamlValue& value : map.list("appendices")) {
    auto appendix = read_appendix(map.context(), value);
    if (!appendix) continue;
    const auto same = [&](const Appendix& other) { return other.number == appendix->number; };
    if (std::any_of(book.appendices.begin(), book.appendices.end(), same))
      map.context().diagnostics.error(map.context().source, value.span, {"appendix {} stands twice", appendix->number},
                                      "give one another number");
    book.appendices.push_back(std::move(*appendix));
  }
}

void check_audiences(const YamlContext& context, std::span<const YamlValue> given,
                     const std::vector<std::string>& known) {
  for (const YamlValue& value : given) {
    const auto name = read_text(context, value, "an audience");
    if (!name || std::find(known.begin(), known.end(), *name) != known.end()) continue;
    const auto near = closest(*name, known);
    context.diagnostics.error(context.source, value.span, {"'audiences' has no '{}'", *name},
                              near ? Message{"did you mean '{}'?", *near} : Message{"add it to 'audiences'"});
  }
}

void read_boxes(MapReader& book_map, Book& book) {
  const YamlValue* boxes = book_map.value("boxes");
  if (boxes == nullptr) return;
  MapReader map(book_map.context(), *boxes, "the boxes");
  const auto* entries = std::get_if<YamlMap>(&boxes->content);
  if (entries == nullptr) return;
  for (const YamlEntry& entry : *entries) {
    MapReader box(map.context(), entry.value, "a box");
    BoxKind kind{std::string(box.required_text("label")), std::string(box.text("icon")), {}};
    kind.audience = strings(box.texts("audience"));
    check_audiences(box.context(), box.list("audience"), book.audiences);
    box.finish();
    book.boxes.emplace(lower_case(entry.key), std::move(kind));
  }
}

/// A file that stands in two places would be published twice under one address.
void check_for_repeats(const Book& book, Diagnostics& diagnostics) {
  std::map<std::string, Span> seen;
  const auto check = [&](const BookEntry& entry) {
    if (seen.emplace(entry.path, entry.span).second) return;
    diagnostics.error(*book.source, entry.span, {"'{}' stands twice in the book", entry.path}, "take one away");
  };
  for (const Part& part : book.parts)
    for (const BookEntry& chapter : part.chapters) check(chapter);
  for (const Appendix& appendix : book.appendices) check(appendix.entry);
}

void read_hyphenation(MapReader& book_map, Book& book) {
  const YamlValue* hyphenation = book_map.value("hyphenation");
  if (hyphenation == nullptr) return;
  MapReader map(book_map.context(), *hyphenation, "the hyphenation");
  book.hyphenation_exceptions = strings(map.texts("exceptions"));
  map.finish();
}

} // namespace

Book read_book(SourcePointer source, Diagnostics& diagnostics) {
  Book book;
  book.source = source;
  const auto document = parse_yaml(*source, whole_text(*source), diagnostics);
  if (!document) return book;
  MapReader map({*source, *document, diagnostics}, document->root, "the book");
  book.title = map.required_text("title");
  book.subtitle = map.text("subtitle");
  book.authors = strings(map.texts("authors"));
  if (const std::string_view language = map.text("language"); !language.empty()) book.language = language;
  book.edition = map.required_text("edition");
  book.description = map.text("description");
  if (map.required_value("date") != nullptr) book.date = map.date("date").value_or(Date{});
  book.home = {std::string(map.required_text("home")), map.span_of("home")};
  book.audiences = strings(map.texts("audiences"));
  for (const YamlValue& part : map.list("parts")) book.parts.push_back(read_part(map.context(), part));
  read_appendices(map, book);
  read_boxes(map, book);
  read_hyphenation(map, book);
  map.finish();
  check_for_repeats(book, diagnostics);
  return book;
}

} // namespace praktijkboek
