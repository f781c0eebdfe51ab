#include "dutch/dutch.h"
#include "engine/pack_engine.h"
#include "engine/sheet_engine.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <exception>

/// What a page's script calls. Texts are UTF-8, by where they begin and their length; the caller frees its own.
/// A page has one engine: it is the whole program.

namespace {

using namespace praktijkboek;

std::map<std::string, std::string> given_files;
std::unique_ptr<SheetEngine> sheets; // one of these, whichever is asked for
std::unique_ptr<PackEngine> packs;
std::string result;
PackFacts facts;

enum Outcome : int { made = 0, wrong = 1, face_wanted = 2, pictures_wanted = 3 };

/// A line 'path <tab> line <tab> text' for each error, in the language of the handbook where there is Dutch for it.
std::string all_messages(const Diagnostics& diagnostics, std::string_view language) {
  const auto said = [&](const Message& message) {
    return language.starts_with("nl") ? in_dutch(message) : message.text();
  };
  std::string text;
  for (const Diagnostic& diagnostic : diagnostics.all()) {
    if (diagnostic.severity != Severity::error) continue;
    text += fmt::format("{}\t{}\t{}", diagnostic.path, diagnostic.place.line, said(diagnostic.message));
    if (!diagnostic.hint.empty()) text += ": " + said(diagnostic.hint);
    text += '\n';
  }
  return text;
}

template <typename Made>
Outcome outcome_of(Made made_now, std::string_view language) {
  if (made_now.diagnostics.has_errors()) {
    result = all_messages(made_now.diagnostics, language);
    return wrong;
  }
  if (!made_now.wanted_face.empty()) {
    result = std::move(made_now.wanted_face);
    return face_wanted;
  }
  result = std::move(made_now.pdf);
  return made;
}

Outcome fill(std::string_view sheet, std::string_view answers) {
  if (!sheets) sheets = std::make_unique<SheetEngine>(std::move(given_files));
  FilledSheet filled = sheets->fill(sheet, answers);
  return outcome_of(std::move(filled), sheets->language());
}

Outcome make(const PackOrder& order) {
  if (!packs) packs = std::make_unique<PackEngine>(std::move(given_files));
  MadePack pack = packs->make(order);
  facts = std::move(pack.facts);
  if (!pack.wanted_pictures.empty()) {
    result = fmt::format("{}", fmt::join(pack.wanted_pictures, "\n"));
    return pictures_wanted;
  }
  return outcome_of(std::move(pack), packs->language());
}

bool has_word(std::string_view words, std::string_view word) {
  while (!words.empty()) {
    const std::string_view first = words.substr(0, words.find(' '));
    if (first == word) return true;
    words.remove_prefix(std::min(words.size(), first.size() + 1));
  }
  return false;
}

/// Calls that come from a script: nothing may be thrown through it.
template <typename Call>
int told(const Call& call) {
  try {
    return call();
  } catch (const std::exception& bug) {
    result = fmt::format("\t0\t{}\n", bug.what());
    return wrong;
  }
}

} // namespace

extern "C" {

/// Before the first worksheet or pack: a source of the handbook.
void add_file(const char* path, std::size_t path_length, const char* bytes, std::size_t length) {
  given_files[std::string(path, path_length)] = std::string(bytes, length);
}

void add_face(const char* path, std::size_t path_length, const char* bytes, std::size_t length) {
  if (sheets) sheets->add_face(std::string(path, path_length), std::string(bytes, length));
  if (packs) packs->add_face(std::string(path, path_length), std::string(bytes, length));
}

/// @param name as make_pack asked for it
void add_picture(const char* name, std::size_t name_length, const char* bytes, std::size_t length) {
  if (packs) packs->add_picture(std::string(name, name_length), {bytes, length});
}

/// The PDF, messages, the path of a face or the names of pictures, one a line, are what result_bytes() points at, as
/// the returned Outcome tells.
int fill_sheet(const char* sheet, std::size_t sheet_length, const char* answers, std::size_t length) {
  return told([&] { return fill({sheet, sheet_length}, {answers, length}); });
}

/// As fill_sheet; the texts of the PackOrder in their order, and what else it says as words: 'pages', without which the
/// PDF is wanted, 'booklet', 'black-and-white'.
int make_pack(const char* name, std::size_t name_length, const char* pack, std::size_t pack_length,
              const char* audience, std::size_t audience_length, const char* organisation,
              std::size_t organisation_length, const char* dates, std::size_t dates_length, const char* logo,
              std::size_t logo_length, const char* words, std::size_t words_length) {
  return told([&] {
    const std::string_view said(words, words_length);
    return make({{name, name_length},
                 {pack, pack_length},
                 {audience, audience_length},
                 {organisation, organisation_length},
                 {dates, dates_length},
                 {logo, logo_length},
                 has_word(said, "black-and-white") ? Ink::black_and_white : Ink::colours,
                 has_word(said, "booklet") ? Binding::booklet : Binding::flat,
                 has_word(said, "pages") ? Wanted::pages : Wanted::pdf});
  });
}

const char* result_bytes() { return result.data(); }
std::size_t result_length() { return result.size(); }

/// Of the pack that was made or counted last; its calendar is an .ics file, or empty.
std::size_t pack_pages() { return facts.pages; }
std::size_t pack_sides() { return facts.sides; }
const char* pack_calendar() { return facts.calendar.data(); }
std::size_t pack_calendar_length() { return facts.calendar.size(); }
}
