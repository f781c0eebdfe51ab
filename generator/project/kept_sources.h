#pragma once

#include "base/diagnostics.h"
#include "model/book.h"
#include "model/document.h"
#include "model/literature.h"
#include "model/site.h"
#include "model/words.h"
#include "prose/style.h"
#include "read/read.h"
#include "theme/theme.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace praktijkboek {

/// What a source said when it was read last: while it stays the same, byte for byte, it need not be read again.
template <typename Value>
class Kept {
public:
  const SourcePointer& source() const { return source_; } // null: nothing was read
  /// @param source as load_source gives it when it knows the one before
  bool is_of(const SourcePointer& source) const { return source_ != nullptr && source_ == source; }

  /// @param read from a SourcePointer and Diagnostics to a Value
  template <typename Read>
  const Value& value_of(const SourcePointer& source, Diagnostics& diagnostics, const Read& read) {
    if (!is_of(source)) {
      found_ = {};
      value_ = read(source, found_);
      source_ = source;
    }
    diagnostics.merge(Diagnostics(found_));
    return value_;
  }

private:
  SourcePointer source_;
  Value value_{};
  Diagnostics found_;
};

/// A document as its readers get it.
struct ReadDocument {
  SourcePointer source;                     // null: it could not be read at all
  std::shared_ptr<const Document> document; // null: it is for other readers
  std::vector<std::string> left_out;        // labels of one that is for other readers
  std::vector<DataFile> data;               // that it was read from beside its source
  Diagnostics found;
};

/// All that was read of a project: who reads it again and again, for the same readers, gives this along each time. Then
/// only what has changed is read.
struct KeptSources {
  struct Entry {
    ReadDocument read;
    DocumentKind kind = DocumentKind::chapter;
    SourcePointer book; // what a document means depends on book.yaml
  };

  Kept<Book> book;
  Kept<SiteSettings> site;
  Kept<Words> words;
  Kept<Theme> theme;
  Kept<ProseStyle> style;
  Kept<Literature> literature;
  Kept<std::shared_ptr<const Document>> glossary;
  std::map<std::string, Entry, std::less<>> documents; // by path
};

} // namespace praktijkboek
