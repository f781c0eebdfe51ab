#include "project/readers_source.h"

#include "model/dump.h"
#include "project/project.h"

#include <algorithm>

namespace praktijkboek {

namespace {

std::size_t line_begin(std::string_view text, std::size_t at) {
  const std::size_t before = text.substr(0, at).rfind('\n');
  return before == std::string_view::npos ? 0 : before + 1;
}

/// '> [!TRAINER] Title' and the lines of the box become '> [!TRAINER]' and an empty line of it, which keeps a paragraph
/// behind the box from being one of its own.
void take_out_box(std::string& text, Span span) {
  const std::size_t close = text.find(']', span.begin);
  if (close >= span.end) return;
  const std::size_t begin = line_begin(text, span.begin);
  std::string marks = text.substr(begin, span.begin - begin);
  std::replace_if(
      marks.begin(), marks.end(), [](char c) { return c != '>' && c != '\t'; }, ' ');
  text.replace(close + 1, span.end - close - 1, "\n" + marks + '>');
}

/// An entry of a list in YAML, with its dash.
void take_out_lines(std::string& text, Span span) {
  const std::size_t begin = line_begin(text, span.begin);
  const std::size_t end = std::min(text.find('\n', span.end), text.size() - 1);
  text.erase(begin, end + 1 - begin);
}

/// Its text, and that alone, is what readers see.
bool reads_alike(const Document& one, const Document& other) {
  return one.front_matter.title == other.front_matter.title && dump(one) == dump(other);
}

SourcePointer data_of(const Document& document, std::string_view path) {
  for (const DataFile& file : document.data)
    if (file.path == path) return file.source;
  return nullptr;
}

} // namespace

std::optional<ReadersSource> readers_source(const Document& document, const Book& book, const Audiences& readers) {
  const LoadData load_data = [&](std::string_view path, Span, Diagnostics&) { return data_of(document, path); };
  Diagnostics known; // the book was read without errors
  const std::unique_ptr<Document> whole = read_source(document.source, document.kind, book, known, load_data);
  if (!whole) return std::nullopt;
  const std::vector<Span> spans = spans_for_others(*whole, book, readers);
  std::string text = document.source->text;
  if (spans.empty()) return ReadersSource{std::move(text), document.data};
  for (auto span = spans.rbegin(); span != spans.rend(); ++span)
    text[span->begin] == '>' ? take_out_box(text, *span) : take_out_lines(text, *span);

  Diagnostics found;
  auto source = std::make_shared<const Source>(Source{document.source->path, std::move(text)});
  const std::unique_ptr<Document> left = read_source(source, document.kind, book, found, load_data);
  if (!left || found.has_errors()) return std::nullopt;
  select_audience(*left, book, readers, found);
  if (found.has_errors() || !reads_alike(*left, document)) return std::nullopt;
  return ReadersSource{source->text, left->data};
}

} // namespace praktijkboek
