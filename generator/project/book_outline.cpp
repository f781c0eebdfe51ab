#include "project/book_outline.h"

#include <fmt/format.h>

#include <charconv>
#include <cstdint>

namespace praktijkboek {

namespace {

// Each value is 'length:bytes'; numbers are written as decimals; a list begins with how many there are.

class Writer {
public:
  void text(std::string_view value) { out_ += fmt::format("{}:{}", value.size(), value); }
  void number(std::uint64_t value) { text(fmt::format("{}", value)); }
  std::string take() { return std::move(out_); }

private:
  std::string out_;
};

class Reader {
public:
  explicit Reader(std::string_view bytes) : rest_(bytes) {}

  std::string text() {
    const std::size_t colon = rest_.find(':');
    const auto length = colon == std::string_view::npos ? std::nullopt : parse(rest_.substr(0, colon));
    if (!length || *length > rest_.size() - colon - 1) return fail();
    const std::string_view value = rest_.substr(colon + 1, static_cast<std::size_t>(*length));
    rest_.remove_prefix(colon + 1 + value.size());
    return std::string(value);
  }

  std::uint64_t number() {
    const auto value = parse(text());
    if (!value) fail();
    return value.value_or(0);
  }

  /// How many entries follow: never more than there are bytes for.
  std::size_t count() {
    const std::uint64_t value = number();
    if (value > rest_.size()) fail();
    return failed_ ? 0 : static_cast<std::size_t>(value);
  }

  bool failed() const { return failed_; }
  bool at_end() const { return rest_.empty(); }

private:
  static std::optional<std::uint64_t> parse(std::string_view digits) {
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error != std::errc{} || end != digits.data() + digits.size()) return std::nullopt;
    return value;
  }

  std::string fail() {
    failed_ = true;
    rest_ = {};
    return {};
  }

  std::string_view rest_;
  bool failed_ = false;
};

void write(Writer& out, const Target& target) {
  out.number(static_cast<std::uint64_t>(target.kind));
  out.number(target.node);
  out.number(static_cast<std::uint64_t>(target.level));
  for (const std::string_view text : {target.label, target.anchor, target.title}) out.text(text);
}

Target read_target(Reader& in, Arena& texts) {
  Target target;
  target.kind = static_cast<TargetKind>(in.number());
  target.node = static_cast<NodeId>(in.number());
  target.level = static_cast<int>(in.number());
  for (std::string_view* text : {&target.label, &target.anchor, &target.title}) *text = texts.store_text(in.text());
  return target;
}

OutlinedDocument read_document(Reader& in) {
  OutlinedDocument document;
  DocumentIndex& index = document.index;
  index.kind = static_cast<DocumentKind>(in.number());
  for (std::string* text : {&document.path, &index.slug, &index.title, &index.description, &index.label})
    *text = in.text();
  index.minutes = static_cast<int>(in.number());
  const std::size_t targets = in.count();
  for (std::size_t i = 0; i < targets && !in.failed(); ++i) index.targets.push_back(read_target(in, index.texts));
  return document;
}

} // namespace

std::string write_outline(std::span<const OutlinedDocument> documents) {
  Writer out;
  out.number(documents.size());
  for (const OutlinedDocument& document : documents) {
    const DocumentIndex& index = document.index;
    out.number(static_cast<std::uint64_t>(index.kind));
    for (const std::string& text : {document.path, index.slug, index.title, index.description, index.label})
      out.text(text);
    out.number(static_cast<std::uint64_t>(index.minutes));
    out.number(index.targets.size());
    for (const Target& target : index.targets) write(out, target);
  }
  return out.take();
}

std::optional<std::vector<OutlinedDocument>> read_outline(std::string_view bytes) {
  Reader in(bytes);
  std::vector<OutlinedDocument> documents;
  const std::size_t count = in.count();
  for (std::size_t i = 0; i < count && !in.failed(); ++i) documents.push_back(read_document(in));
  if (in.failed() || !in.at_end()) return std::nullopt;
  return documents;
}

} // namespace praktijkboek
