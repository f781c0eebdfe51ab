#include "yaml/value.h"

#include <algorithm>

namespace praktijkboek {

namespace {

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

/// Walks a decoded scalar and its written form side by side, and notes where what stands.
class Alignment {
public:
  Alignment(const Excerpt& written, std::size_t place, std::string_view decoded, ExcerptPieces& pieces)
      : written_(written), raw_(written.text), at_(place), decoded_(decoded), pieces_(pieces) {}

  void quoted(char quote) {
    ++at_;
    while (!done()) {
      if (raw_[at_] == '\\' && quote == '"')
        escape();
      else if (raw_[at_] == '\'' && quote == '\'')
        replaced(2, 1);
      else
        character();
    }
  }

  void plain() {
    while (!done()) character();
  }

  /// Literal and folded blocks: every line stands in the source behind its indentation.
  void block() {
    skip_line();
    const std::size_t indentation = block_indentation();
    while (!done()) {
      skip_indentation(indentation);
      std::size_t length = 0;
      while (at_ + length < raw_.size() && done_ + length < decoded_.size() && raw_[at_ + length] != '\n' &&
             raw_[at_ + length] == decoded_[done_ + length])
        ++length;
      verbatim(length);
      while (at_ < raw_.size() && raw_[at_] == '\r') ++at_;
      if (done()) break;
      if (!is_blank(raw_[at_])) return; // not how a block is written: leave the rest where this stands
      line_ends();
    }
  }

private:
  bool done() const { return done_ >= decoded_.size() || at_ >= raw_.size(); }

  void verbatim(std::size_t length) {
    if (length == 0) return;
    append_part_at(length, length);
  }

  void replaced(std::size_t written_length, std::size_t decoded_length) {
    append_part_at(written_length, std::min(decoded_length, decoded_.size() - done_));
  }

  void append_part_at(std::size_t written_length, std::size_t decoded_length) {
    const std::size_t end = std::min(raw_.size(), at_ + written_length);
    if (written_length == decoded_length)
      append_part(pieces_, done_, written_, at_, end);
    else
      append_replaced(pieces_, done_, written_.source_span(at_, end));
    at_ = end;
    done_ += decoded_length;
  }

  /// One character that is itself, or line ends and indentation that became a blank or line ends.
  void character() {
    if (raw_[at_] == decoded_[done_] && raw_[at_] != '\n') {
      verbatim(1);
    } else if (is_blank(raw_[at_])) {
      fold();
    } else {
      verbatim(1); // does not occur in what the parser accepted
    }
  }

  void fold() {
    std::size_t written_length = 0;
    while (at_ + written_length < raw_.size() && is_blank(raw_[at_ + written_length])) ++written_length;
    std::size_t decoded_length = 0;
    while (done_ + decoded_length < decoded_.size() && is_blank(decoded_[done_ + decoded_length])) ++decoded_length;
    if (decoded_length == 0)
      at_ += written_length;
    else
      replaced(written_length, decoded_length);
  }

  /// An escape of a double quoted scalar (YAML 1.2, 5.7).
  void escape() {
    const char kind = at_ + 1 < raw_.size() ? raw_[at_ + 1] : ' ';
    if (kind == '\n' || kind == '\r') { // the line goes on on the next one
      ++at_;
      while (at_ < raw_.size() && is_blank(raw_[at_])) ++at_;
      return;
    }
    const std::size_t digits = kind == 'x' ? 2 : kind == 'u' ? 4 : kind == 'U' ? 8 : 0;
    replaced(2 + digits, decoded_code_point_length());
  }

  std::size_t decoded_code_point_length() const {
    const auto lead = static_cast<unsigned char>(decoded_[done_]);
    return lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  }

  void skip_line() {
    const std::size_t newline = raw_.find('\n', at_);
    at_ = newline == std::string_view::npos ? raw_.size() : newline + 1;
  }

  /// How far a block is indented. The written form begins with as many blanks as the first line with text has, less
  /// the blanks that belong to the text (an explicit indentation indicator leaves those in).
  std::size_t block_indentation() const {
    const std::size_t text = decoded_.find_first_not_of('\n');
    const std::size_t own_blanks = text == std::string_view::npos ? 0 : decoded_.find_first_not_of(' ', text) - text;
    std::size_t line = at_;
    while (line < raw_.size()) {
      const std::size_t first = raw_.find_first_not_of(' ', line);
      if (first == std::string_view::npos) return 0;
      if (raw_[first] != '\n' && raw_[first] != '\r') return first - line - std::min(own_blanks, first - line);
      line = raw_.find('\n', first);
      if (line == std::string_view::npos) return 0;
      ++line;
    }
    return 0;
  }

  void skip_indentation(std::size_t indentation) {
    for (std::size_t i = 0; i < indentation && at_ < raw_.size() && raw_[at_] == ' '; ++i) ++at_;
  }

  /// Line ends of a literal stay what they are; folding makes one of them a blank or leaves it out.
  void line_ends() {
    const std::size_t begin = at_;
    std::size_t decoded_length = 0;
    while (at_ < raw_.size() && raw_[at_] == '\n') {
      const bool kept = done_ + decoded_length < decoded_.size() && is_blank(decoded_[done_ + decoded_length]);
      ++at_;
      if (kept) ++decoded_length;
      const std::size_t text = raw_.find_first_not_of(" \r", at_);
      if (text == std::string_view::npos || raw_[text] != '\n') break;
      at_ = text;
    }
    if (at_ == begin) {
      ++at_; // a blank at the end of a line that was not kept
      return;
    }
    if (decoded_length == 0) return;
    append_replaced(pieces_, done_, written_.source_span(begin, at_));
    done_ += decoded_length;
  }

  const Excerpt& written_;
  std::string_view raw_;
  std::size_t at_;
  std::string_view decoded_;
  std::size_t done_ = 0;
  ExcerptPieces& pieces_;
};

} // namespace

ScalarExcerpt::ScalarExcerpt(const YamlDocument& document, const YamlValue& scalar) {
  const auto* content = std::get_if<YamlScalar>(&scalar.content);
  if (content == nullptr || content->text.empty() || scalar.place == YamlValue::from_alias) {
    if (content != nullptr) text_ = content->text;
    append_replaced(pieces_, 0, {scalar.span.begin, scalar.span.begin});
    return;
  }
  text_ = content->text;
  const std::string_view raw = document.excerpt.text;
  Alignment alignment(document.excerpt, scalar.place, text_, pieces_);
  switch (content->style) {
  case ScalarStyle::plain:
    if (raw.substr(scalar.place).starts_with(text_))
      append_part(pieces_, 0, document.excerpt, scalar.place, scalar.place + text_.size());
    else
      alignment.plain();
    break;
  case ScalarStyle::single_quoted: alignment.quoted('\''); break;
  case ScalarStyle::double_quoted: alignment.quoted('"'); break;
  case ScalarStyle::block: alignment.block(); break;
  }
  if (pieces_.empty()) append_replaced(pieces_, 0, {scalar.span.begin, scalar.span.begin});
}

} // namespace praktijkboek
