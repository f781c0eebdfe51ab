#pragma once

#include "base/date.h"
#include "base/source.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace praktijkboek {

enum class WorkType { article, book, chapter, report, thesis, webpage };

/// A person ('Tjaden, C.'; 'den Hollander, W.') or an organisation (only `name`).
struct Author {
  std::string family;
  std::string given;    // initials
  std::string particle; // 'den'
  std::string name;
};

struct Work {
  WorkType type = WorkType::article;
  std::vector<Author> authors;
  std::string year; // 'z.d.' where there is none
  std::string title;
  std::string language;
  std::string journal, volume, issue, pages, doi;
  std::string publisher, place, isbn, edition, institution, container, url, note;
  std::optional<Date> accessed;
  Span span;
};

using Literature = std::map<std::string, Work, std::less<>>;

} // namespace praktijkboek
