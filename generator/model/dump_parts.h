#pragma once

#include "model/field.h"

#include <string>
#include <string_view>

namespace praktijkboek {

/// Adds lines of a dump; the lists of things that a block holds are each one line.
class DumpLines {
public:
  void add(std::size_t indent, std::string_view line) {
    text_.append(indent * 2, ' ');
    text_.append(line);
    text_.push_back('\n');
  }
  std::string take() { return std::move(text_); }

private:
  std::string text_;
};

/// A text with the characters escaped that the dump itself uses.
std::string escaped(std::string_view text);
/// "'a', 'b'"
std::string quoted_list(std::span<const std::string_view> texts);

void dump_diagram(DumpLines& lines, std::size_t indent, const Diagram& diagram);
void dump_fields(DumpLines& lines, std::size_t indent, std::span<const Field> fields);

} // namespace praktijkboek
