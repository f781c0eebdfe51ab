#pragma once

#include "base/message.h"
#include "base/source.h"

#include <functional>
#include <string>
#include <vector>

namespace praktijkboek {

enum class Severity { warning, error };

/// One thing an author should know, with all that is needed to print it: it outlives the source it speaks of.
struct Diagnostic {
  Severity severity = Severity::error;
  std::string path;      // relative to the project
  LineColumn place;      // 1:1 when the file as a whole is meant
  std::size_t width = 0; // code points to underline; 0: no line is shown
  std::string source_line;
  Message message;
  Message hint; // what to do about it; may be empty
};

/// What a stage found wrong. Stages add and go on with their best value; who runs the stages stops at the end of one
/// that has errors. Not shared between threads: each task has its own, merged and sorted afterwards.
class Diagnostics {
public:
  void error(const Source& source, Span span, Message message, Message hint = {});
  void warning(const Source& source, Span span, Message message, Message hint = {});
  /// About a file as a whole, or one that cannot be read.
  void error(std::string path, Message message, Message hint = {});

  void merge(Diagnostics&& other);
  /// By file, then place: the same order whatever the number of threads. What was said of the same place twice, because
  /// two documents name the same file, stays once.
  void sort();

  bool has_errors() const;
  const std::vector<Diagnostic>& all() const { return all_; }

private:
  void add(Severity severity, const Source& source, Span span, Message message, Message hint);

  std::vector<Diagnostic> all_;
  std::size_t in_last_file_ = 0; // problems in a row of the same file
};

using Translate = std::function<std::string(const Message&)>;

/// `file:line:column: error: text`, the source line, a caret line and the hint, each on its own line.
std::string to_text(const Diagnostic& diagnostic, const Translate& translate);

} // namespace praktijkboek
