#include "base/text.h"
#include "read/names.h"
#include "read/read.h"
#include "yaml/map_reader.h"
#include "yaml/parse_yaml.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace praktijkboek {

namespace {

/// book.yaml from top to bottom.
class BookReader {
public:
  BookReader(Book& book, MapReader& map) : book_(book), map_(map) {}
  void read();

private:
  std::optional<BookEntry> read_path(MapReader& map, std::string_view key, const YamlValue& value);
  std::optional<BookEntry> take(BookEntry entry);
  void read_home();
  void read_entries(std::string_view key, std::vector<BookEntry>& entries);
  void read_training();
  void read_print();
  void read_part(const YamlValue& value);
  void read_appendix(const YamlValue& value);
  void read_audiences();
  void read_boxes();
  void read_hyphenation();
  void error(Span span, Message message, Message hint = {}) {
    map_.context().diagnostics.error(map_.context().source, span, std::move(message), std::move(hint));
  }

  Book& book_;
  MapReader& map_;
  std::set<std::string, std::less<>> paths_;
  std::set<long> numbers_;
};

void BookReader::read() {
  book_.title = map_.required_text("title");
  book_.subtitle = map_.text("subtitle");
  for (const std::string_view author : map_.texts("authors")) book_.authors.emplace_back(author);
  map_.required_value("language");
  if (const std::string_view language = read_language(map_, "language"); !language.empty()) book_.language = language;
  book_.edition = map_.required_text("edition");
  map_.required_value("date");
  book_.date = map_.date("date").value_or(Date{});
  book_.description = map_.required_text("description");
  read_audiences();
  book_.licence = map_.text("licence");
  book_.isbn = map_.text("isbn");
  read_home();
  read_entries("front", book_.front);
  for (const YamlValue& part : map_.list("parts")) read_part(part);
  for (const YamlValue& appendix : map_.list("appendices")) read_appendix(appendix);
  read_entries("leaflets", book_.leaflets);
  read_training();
  read_print();
  read_boxes();
  read_hyphenation();
  map_.finish();
}

/// A Markdown file below content/.
std::optional<BookEntry> BookReader::read_path(MapReader& map, std::string_view key, const YamlValue& value) {
  const auto path = read_text(map.context(), value, fmt::format("'{}'", key));
  if (!path) return std::nullopt;
  const bool below = !path->empty() && path->front() != '/' && path->find("..") == std::string_view::npos;
  if (!below || !path->ends_with(".md")) {
    error(value.span, {"'{}' is not a Markdown file below content/", *path}, {"write it as 'chapters/name.md'"});
    return std::nullopt;
  }
  return take({std::string(*path), value.span});
}

/// A file can be in the book once.
std::optional<BookEntry> BookReader::take(BookEntry entry) {
  if (paths_.insert(entry.path).second) return entry;
  error(entry.span, {"'{}' is in the book already", entry.path});
  return std::nullopt;
}

void BookReader::read_home() {
  const YamlValue* home = map_.required_value("home");
  if (home == nullptr) return;
  if (auto entry = read_path(map_, "home", *home)) book_.home = std::move(*entry);
}

void BookReader::read_entries(std::string_view key, std::vector<BookEntry>& entries) {
  for (const YamlValue& value : map_.list(key))
    if (auto entry = read_path(map_, key, value)) entries.push_back(std::move(*entry));
}

/// By the names of their files; two pages of training material cannot have the same address.
void BookReader::read_training() {
  const YamlValue* training = map_.value("training");
  if (training == nullptr) return;
  MapReader map(map_.context(), *training, "'training'");
  std::set<std::string, std::less<>> names;
  const auto read = [&](std::string_view key, std::string_view ending, std::vector<BookEntry>& entries) {
    for (const YamlValue& value : map.list(key)) {
      const auto name = read_text(map.context(), value, fmt::format("an item of '{}'", key));
      if (!name) continue;
      if (!is_label(*name))
        error(value.span, {"'{}' cannot be the name of a file: use a to z, 0 to 9 and '-'", *name});
      else if (!names.emplace(*name).second)
        error(value.span, {"'{}' stands in the training twice", *name}, {"give one of the two files another name"});
      else if (auto entry = take({fmt::format("training/{}/{}{}", key, *name, ending), value.span}))
        entries.push_back(std::move(*entry));
    }
  };
  read("programmes", ".yaml", book_.training.programmes);
  read("decks", ".md", book_.training.decks);
  read("exercises", ".md", book_.training.exercises);
  read("skills", ".md", book_.training.skills);
  map.finish();
}

/// Which page masters the whole book is made with, and which more there are for packs.
void BookReader::read_print() {
  const YamlValue* print = map_.value("print");
  if (print == nullptr) return;
  MapReader map(map_.context(), *print, "'print'");
  const auto read = [&](std::string_view key, std::vector<std::string>& names) {
    for (const YamlValue& value : map.list(key)) {
      const auto name = read_text(map.context(), value, "a page master");
      if (!name) continue;
      if (!is_label(*name))
        error(value.span, {"'{}' cannot be a page master: use a to z, 0 to 9 and '-'", *name});
      else if (std::find(names.begin(), names.end(), *name) != names.end())
        error(value.span, {"page master '{}' stands here twice", *name});
      else
        names.emplace_back(*name);
    }
  };
  const bool names_packs_only = map.value("masters") == nullptr && map.value("packs") != nullptr;
  if (!names_packs_only) book_.print_masters.clear();
  read("masters", book_.print_masters);
  book_.pack_masters = book_.print_masters;
  read("packs", book_.pack_masters);
  map.finish();
}

void BookReader::read_part(const YamlValue& value) {
  MapReader map(map_.context(), value, "a part");
  Part part;
  part.title = map.required_text("title");
  part.label = read_label(map, "label");
  map.required_value("chapters");
  for (const YamlValue& chapter : map.list("chapters"))
    if (auto entry = read_path(map, "chapters", chapter)) part.chapters.push_back(std::move(*entry));
  map.finish();
  book_.parts.push_back(std::move(part));
}

void BookReader::read_appendix(const YamlValue& value) {
  MapReader map(map_.context(), value, "an appendix");
  map.required_value("number");
  const auto number = map.integer("number", {1, 999});
  const YamlValue* document = map.value("document");
  const YamlValue* sheet = map.value("sheet");
  map.finish();
  if (!map.is_map()) return;
  if ((document == nullptr) == (sheet == nullptr)) {
    error(value.span, {"an appendix needs either 'sheet' or 'document'"});
    return;
  }
  if (number && !numbers_.insert(*number).second)
    map.error("number", {"there is another appendix {}", *number}, {"appendices have their numbers for good"});
  std::optional<BookEntry> entry;
  if (document != nullptr) {
    entry = read_path(map, "document", *document);
  } else if (const std::string_view name = read_label(map, "sheet"); !name.empty()) {
    entry = take({fmt::format("sheets/{}.yaml", name), sheet->span});
  }
  if (!entry) return;
  const AppendixKind kind = document != nullptr ? AppendixKind::document : AppendixKind::sheet;
  book_.appendices.push_back({static_cast<int>(number.value_or(1)), kind, std::move(*entry)});
}

void BookReader::read_audiences() {
  for (const YamlValue& value : map_.list("audiences")) {
    const auto* called = std::get_if<YamlMap>(&value.content); // '- deelnemer: deelnemers'
    const bool has_name = called != nullptr && called->size() == 1;
    const auto name = has_name ? std::optional<std::string_view>(called->front().key)
                               : read_text(map_.context(), value, "an audience");
    if (!name) continue;
    if (has_name)
      if (const auto readers = read_text(map_.context(), called->front().value, "the name of an audience"))
        book_.readers.emplace(*name, *readers);
    if (!is_label(*name))
      error(value.span, {"'{}' cannot be an audience: use a to z, 0 to 9 and '-'", *name});
    else if (std::find(book_.audiences.begin(), book_.audiences.end(), *name) != book_.audiences.end())
      error(value.span, {"audience '{}' stands here twice", *name});
    else
      book_.audiences.emplace_back(*name);
  }
}

void BookReader::read_boxes() {
  const YamlValue* boxes = map_.value("boxes");
  if (boxes == nullptr) return;
  const auto* entries = std::get_if<YamlMap>(&boxes->content);
  if (entries == nullptr) {
    map_.error("boxes", {"'boxes' is a set of keys, one for each kind of box"});
    return;
  }
  for (const YamlEntry& entry : *entries) {
    if (!is_label(entry.key)) {
      error(entry.key_span, {"'{}' cannot be a kind of box: use a to z, 0 to 9 and '-'", entry.key});
      continue;
    }
    MapReader map(map_.context(), entry.value, "a kind of box");
    BoxKind kind;
    kind.label = map.required_text("label");
    kind.icon = map.text("icon");
    kind.audience = read_audience(map, "audience", book_.audiences);
    map.finish();
    book_.boxes.emplace(std::string(entry.key), std::move(kind));
  }
}

void BookReader::read_hyphenation() {
  const YamlValue* hyphenation = map_.value("hyphenation");
  if (hyphenation == nullptr) return;
  MapReader map(map_.context(), *hyphenation, "'hyphenation'");
  for (const YamlValue& value : map.list("exceptions")) {
    const auto word = read_text(map.context(), value, "an exception");
    if (!word) continue;
    const bool hyphens_inside =
        !word->empty() && word->front() != '-' && word->back() != '-' && word->find("--") == std::string_view::npos;
    if (!hyphens_inside || word->find(' ') != std::string_view::npos)
      error(value.span, {"'{}' is not a word with its break points", *word}, {"write it as 're-sour-ce-groep'"});
    else
      book_.hyphenation_exceptions.emplace_back(*word);
  }
  map.finish();
}

} // namespace

Book read_book(SourcePointer source, Diagnostics& diagnostics) {
  Book book;
  book.source = std::move(source);
  const auto yaml = parse_yaml(*book.source, whole_text(*book.source), diagnostics);
  if (!yaml) return book;
  MapReader map({*book.source, *yaml, diagnostics}, yaml->root, "book.yaml");
  if (map.is_map()) BookReader(book, map).read();
  return book;
}

} // namespace praktijkboek
