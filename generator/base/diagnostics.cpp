#include "base/diagnostics.h"

#include "base/text.h"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>

namespace praktijkboek {

void Diagnostics::error(const Source& source, Span span, Message message, Message hint) {
  add(Severity::error, source, span, std::move(message), std::move(hint));
}

void Diagnostics::warning(const Source& source, Span span, Message message, Message hint) {
  add(Severity::warning, source, span, std::move(message), std::move(hint));
}

void Diagnostics::error(std::string path, Message message, Message hint) {
  all_.push_back({Severity::error, std::move(path), {}, 0, {}, std::move(message), std::move(hint)});
}

namespace {

/// A file with more problems is something else than it says; finding the line of each would take for ever.
constexpr std::size_t shown_per_file = 1000;
constexpr std::size_t longest_shown_line = 2000; // bytes

} // namespace

void Diagnostics::add(Severity severity, const Source& source, Span span, Message message, Message hint) {
  in_last_file_ = !all_.empty() && all_.back().path == source.path ? in_last_file_ + 1 : 1;
  if (in_last_file_ > shown_per_file + 1) return;
  if (in_last_file_ == shown_per_file + 1) {
    message = {"there are more problems in this file than can be shown"};
    hint = {};
  }
  std::string_view line = line_at(source, span.begin);
  const LineColumn place = line_column(source, span.begin);
  const std::size_t size = source.text.size();
  const std::size_t begin = std::min<std::size_t>(span.begin, size);
  const std::size_t end = std::clamp<std::size_t>(span.end, begin, size);
  const std::string_view marked = std::string_view(source.text).substr(begin, end - begin);
  const std::size_t on_this_line = count_code_points(marked.substr(0, marked.find_first_of("\r\n")));
  const bool shown = line.size() <= longest_shown_line;
  const std::size_t width = shown ? std::max<std::size_t>(1, on_this_line) : 0;
  if (!shown) line = {};
  all_.push_back({severity, source.path, place, width, std::string(line), std::move(message), std::move(hint)});
}

namespace {

bool is_at_same_place(const Diagnostic& one, const Diagnostic& other) {
  return one.place.line == other.place.line && one.place.column == other.place.column && one.path == other.path;
}

/// @param sorted of which the last ones may be of the same place
bool stands_among_last(const Diagnostic& one, const std::vector<Diagnostic>& sorted) {
  for (auto last = sorted.rbegin(); last != sorted.rend() && is_at_same_place(*last, one); ++last)
    if (last->message.pattern() == one.message.pattern() && last->message.arguments() == one.message.arguments())
      return true;
  return false;
}

} // namespace

void Diagnostics::merge(Diagnostics&& other) {
  std::move(other.all_.begin(), other.all_.end(), std::back_inserter(all_));
  other.all_.clear();
}

void Diagnostics::sort() {
  std::stable_sort(all_.begin(), all_.end(), [](const Diagnostic& left, const Diagnostic& right) {
    return std::tie(left.path, left.place.line, left.place.column) <
           std::tie(right.path, right.place.line, right.place.column);
  });
  std::vector<Diagnostic> kept;
  for (Diagnostic& one : all_)
    if (!stands_among_last(one, kept)) kept.push_back(std::move(one));
  all_ = std::move(kept);
}

bool Diagnostics::has_errors() const {
  return std::any_of(all_.begin(), all_.end(), [](const Diagnostic& d) { return d.severity == Severity::error; });
}

namespace {

/// Blanks as wide as the text before the caret; tabs stay tabs so that the caret stands right below.
std::string caret_indent(std::string_view line, std::size_t columns) {
  std::string out;
  for (std::size_t offset = 0; columns > 0 && offset < line.size(); --columns)
    out.push_back(next_code_point(line, offset) == '\t' ? '\t' : ' ');
  return out;
}

} // namespace

std::string to_text(const Diagnostic& diagnostic, const Translate& translate) {
  const std::string_view severity = diagnostic.severity == Severity::error ? "error" : "warning";
  std::string out = fmt::format("{}:{}:{}: {}: {}\n", diagnostic.path, diagnostic.place.line, diagnostic.place.column,
                                severity, translate(diagnostic.message));
  if (diagnostic.width > 0 && !find_invalid_utf8(diagnostic.source_line)) {
    const std::string carets(diagnostic.width, '^');
    out += fmt::format("  {}\n  {}{}\n", diagnostic.source_line,
                       caret_indent(diagnostic.source_line, diagnostic.place.column - 1), carets);
  }
  if (!diagnostic.hint.empty()) out += fmt::format("  hint: {}\n", translate(diagnostic.hint));
  return out;
}

} // namespace praktijkboek
