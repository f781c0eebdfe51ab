#pragma once

#include "base/source.h"

#include <memory>
#include <string>
#include <vector>

namespace praktijkboek {

/// What a finding is about; also the word for it in content/style.yaml.
enum class ProseRule { typography, numbers, dates, spelling, framing, hard_word, sentence_length, readability };

/// Words that a book does not want, and what it says instead.
struct UnwantedWords {
  ProseRule rule = ProseRule::framing; // framing: wherever; hard_word: for some readers; spelling: as it is written
  std::vector<std::string> forms;      // each one or more words; a '*' at the end stands for any further letters
  std::string instead;
  std::string reason; // may be empty
};

/// People that documents are written for, and how easy those have to be.
struct Readers {
  std::string name; // for people: 'cliënten en naasten'
  std::string level;
  double easiest_needed = 0; // the least score of each document by Flesch-Douma
  std::size_t longest_sentence = 40;
  bool plain_words = false;           // hard words are reported
  std::vector<std::string> documents; // paths below content/, or folders that end with '/'; empty: all the others
};

/// A place where an author means what the rules would change.
struct ProseException {
  Span span;
  ProseRule rule = ProseRule::typography;
  std::string document; // path below content/
  std::string words;    // as they stand there; empty for the readability of a document
  std::string reason;
};

/// content/style.yaml: how a book wants to be written. A book without it is not judged.
struct ProseStyle {
  std::shared_ptr<const Source> source; // none: there is no such file
  std::vector<Readers> readers;
  std::vector<UnwantedWords> unwanted;
  std::vector<ProseException> exceptions;

  bool judges() const { return source != nullptr; }
};

} // namespace praktijkboek
