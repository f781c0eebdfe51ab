#include "base/text.h"
#include "read/names.h"
#include "read/pack_words.h"
#include "read/read.h"
#include "yaml/map_reader.h"
#include "yaml/parse_yaml.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace praktijkboek {

namespace {

/// How a deck is printed: so many slides on a page, or with what the trainer says.
constexpr int usual_slides = 3;
constexpr std::array<Choice<int>, 5> forms{
    {{"hand-out-1", 1}, {"hand-out-2", 2}, {"hand-out-3", 3}, {"hand-out-6", 6}, {"notes", 0}}};

std::vector<std::string> words_of_parts() {
  std::vector<std::string> words;
  for (const PackPartWord& word : bare_words) words.emplace_back(word.word);
  for (const PackPartWord& word : subject_words) words.emplace_back(word.word);
  return words;
}

class PackReader {
public:
  PackReader(Pack& pack, MapReader& map, const Book& book) : pack_(pack), map_(map), book_(book) {}

  void read() {
    pack_.title = map_.required_text("title");
    pack_.description = map_.required_text("description");
    pack_.label = read_label(map_, "label");
    map_.required_value("audiences");
    pack_.audiences = read_audience(map_, "audiences", book_.audiences);
    read_page();
    map_.required_value("parts");
    for (const YamlValue& part : map_.list("parts")) read_part(part);
    map_.finish();
  }

private:
  void error(Span span, Message message, Message hint = {}) {
    map_.context().diagnostics.error(map_.context().source, span, std::move(message), std::move(hint));
  }

  /// One of the page masters that the book names for packs: those are loaded.
  void read_page() {
    if (map_.value("page") == nullptr) {
      if (!book_.pack_masters.empty()) pack_.master = book_.pack_masters.front();
      return;
    }
    const std::string_view page = map_.text("page");
    const auto& masters = book_.pack_masters;
    if (std::find(masters.begin(), masters.end(), page) != masters.end())
      pack_.master = page;
    else if (!page.empty())
      map_.error("page", {"the book is not printed on pages '{}'", page},
                 {"book.yaml has {} under 'print'", enumeration(masters)});
  }

  void read_part(const YamlValue& value) {
    PackPart part;
    part.span = value.span;
    MapReader map(map_.context(), value, "a part of a pack");
    if (!map.is_map()) return;
    const PackPartWord* found = nullptr;
    bool bare = false;
    const auto look_for = [&](const PackPartWord& word, bool alone) {
      if (map.value(word.word) == nullptr) return;
      if (found != nullptr) map.error(word.word, {"a part of a pack is one thing"}, {"write two parts"});
      found = &word;
      bare = alone;
    };
    for (const PackPartWord& word : bare_words) look_for(word, true);
    for (const PackPartWord& word : subject_words) look_for(word, false);
    if (found == nullptr) {
      const auto& entries = std::get<YamlMap>(value.content);
      if (!entries.empty()) report_unknown(entries.front().key_span, entries.front().key);
      return;
    }
    part.kind = found->kind;
    part.document = found->document.value_or(DocumentKind::chapter);
    if (bare)
      check_empty(map, found->word);
    else if (part.kind == PackPartKind::notes)
      part.count = static_cast<int>(map.integer(found->word, {1, 50}).value_or(1));
    else if (part.kind == PackPartKind::divider)
      part.subject = map.required_text(found->word);
    else
      part.subject = read_label(map, found->word);
    if (part.kind == PackPartKind::deck) part.count = map.choice<int>("as", forms).value_or(usual_slides);
    part.audience = read_audience(map, "audience", book_.audiences);
    map.finish();
    if (bare || part.kind == PackPartKind::notes || !part.subject.empty()) pack_.parts.push_back(std::move(part));
  }

  void check_empty(MapReader& map, std::string_view word) {
    const YamlValue& value = *map.value(word);
    const auto* entries = std::get_if<YamlMap>(&value.content);
    const bool empty = std::holds_alternative<YamlNothing>(value.content) || (entries != nullptr && entries->empty());
    if (!empty) map.error(word, {"nothing is said of '{}'", word}, {"write '{}: {}'", word, "{}"});
  }

  void report_unknown(Span span, std::string_view word) {
    const std::vector<std::string> words = words_of_parts();
    const auto near = closest(word, words);
    error(span, {"there is no part '{}' of a pack", word},
          near ? Message{"did you mean '{}'?", *near} : Message{"there are {}", enumeration(words)});
  }

  Pack& pack_;
  MapReader& map_;
  const Book& book_;
};

} // namespace

Pack read_pack(SourcePointer source, const Book& book, Diagnostics& diagnostics) {
  Pack pack;
  pack.source = std::move(source);
  pack.name = file_slug(*pack.source, diagnostics);
  const auto yaml = parse_yaml(*pack.source, whole_text(*pack.source), diagnostics);
  if (!yaml) return pack;
  MapReader map({*pack.source, *yaml, diagnostics}, yaml->root, "a pack");
  if (map.is_map()) PackReader(pack, map, book).read();
  return pack;
}

} // namespace praktijkboek
