#pragma once

#include "base/diagnostics.h"
#include "model/book.h"
#include "model/document.h"
#include "read/load_data.h"
#include "yaml/excerpt.h"
#include "yaml/value.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace praktijkboek {

/// A document while it is read: gives out node numbers, keeps texts, and holds the stacks on which lists of nodes grow
/// before they get their final place in the arena.
class Reading {
public:
  Reading(Document& document, const Book& book, Diagnostics& diagnostics, LoadData load_data = {})
      : document_(document), source_(*document.source), book_(book), diagnostics_(diagnostics),
        load_data_(std::move(load_data)) {}
  /// Ends the reading: the document learns where its nodes stand.
  ~Reading() { document_.spans = SpanList(spans_); }
  Reading(const Reading&) = delete;

  const Source& source() const { return source_; }
  const Book& book() const { return book_; }
  DocumentKind document_kind() const { return document_.kind; }
  Diagnostics& diagnostics() { return diagnostics_; }

  /// The next number, in reading order.
  NodeId number(Span span) {
    spans_.push_back(span);
    return static_cast<NodeId>(spans_.size() - 1);
  }

  Span span_of(NodeId id) const { return spans_[id]; }
  /// For a node whose end is known only after its content.
  void set_span(NodeId id, Span span) { spans_[id] = span; }

  /// Text that lives as long as the document: a view of the source when `text` stands there at `place`, else a copy.
  std::string_view keep(std::string_view text, std::uint32_t place);
  std::string_view keep(std::string_view text) { return document_.arena.store_text(text); }
  /// The text of a YAML scalar.
  std::string_view keep(const YamlDocument& document, const YamlValue& scalar);

  /// A file of data that is named at `mention`; null after an error.
  SourcePointer load_data(std::string_view path, Span mention);
  /// Says which columns of it are shown.
  void show_columns(std::string_view path, const std::set<std::size_t>& columns);

  template <typename Value>
  const Value* store(const Value& value) {
    return document_.arena.store(value);
  }
  template <typename Value>
  std::span<const Value> store_all(const std::vector<Value>& values) {
    return document_.arena.store_all(values);
  }

  void error(Span span, Message message, Message hint = {}) {
    diagnostics_.error(source_, span, std::move(message), std::move(hint));
  }
  void warning(Span span, Message message, Message hint = {}) {
    diagnostics_.warning(source_, span, std::move(message), std::move(hint));
  }

  /// Lists of nodes grow on these stacks, the inner ones on top of the outer ones.
  std::vector<Inline> inline_stack;
  std::vector<Block> block_stack;
  /// Takes what stands on a stack from `begin` on to its final place.
  template <typename Node>
  std::span<const Node> take(std::vector<Node>& stack, std::size_t begin) {
    const auto nodes = document_.arena.store_all(std::span<const Node>(stack).subspan(begin));
    stack.erase(stack.begin() + static_cast<std::ptrdiff_t>(begin), stack.end());
    return nodes;
  }

private:
  DataFile* find_data(std::string_view path);

  Document& document_;
  const Source& source_;
  const Book& book_;
  Diagnostics& diagnostics_;
  LoadData load_data_;
  std::vector<Span> spans_; // by NodeId
};

} // namespace praktijkboek
