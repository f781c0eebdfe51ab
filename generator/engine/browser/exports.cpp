#include "dutch/dutch.h"
#include "engine/sheet_engine.h"

#include <cstdint>
#include <exception>

/// What a page's script calls. Texts are UTF-8, by where they begin and their length; the caller frees its own.
/// A page has one engine: it is the whole program.

namespace {

using namespace praktijkboek;

std::map<std::string, std::string> given_files;
std::unique_ptr<SheetEngine> engine;
std::string result;

enum Outcome : int { made = 0, wrong = 1, face_wanted = 2 };

/// In the language of the handbook, where there is Dutch for it.
std::string all_messages(const Diagnostics& diagnostics) {
  const bool dutch = engine->language().starts_with("nl");
  std::string text;
  for (const Diagnostic& diagnostic : diagnostics.all())
    if (diagnostic.severity == Severity::error)
      text += (dutch ? in_dutch(diagnostic.message) : diagnostic.message.text()) + '\n';
  return text;
}

Outcome fill(std::string_view sheet, std::string_view answers) {
  if (!engine) engine = std::make_unique<SheetEngine>(std::move(given_files));
  FilledSheet filled = engine->fill(sheet, answers);
  if (filled.diagnostics.has_errors()) {
    result = all_messages(filled.diagnostics);
    return wrong;
  }
  if (!filled.wanted_face.empty()) {
    result = std::move(filled.wanted_face);
    return face_wanted;
  }
  result = std::move(filled.pdf);
  return made;
}

} // namespace

extern "C" {

/// Before the first worksheet: a source of the handbook.
void add_file(const char* path, std::size_t path_length, const char* bytes, std::size_t length) {
  given_files[std::string(path, path_length)] = std::string(bytes, length);
}

void add_face(const char* path, std::size_t path_length, const char* bytes, std::size_t length) {
  if (engine) engine->add_face(std::string(path, path_length), std::string(bytes, length));
}

/// The PDF, messages or the path of a face are what result_bytes() points at, as the returned Outcome tells.
int fill_sheet(const char* sheet, std::size_t sheet_length, const char* answers, std::size_t length) {
  try {
    return fill({sheet, sheet_length}, {answers, length});
  } catch (const std::exception& bug) {
    result = bug.what();
    return wrong;
  }
}

const char* result_bytes() { return result.data(); }
std::size_t result_length() { return result.size(); }
}
