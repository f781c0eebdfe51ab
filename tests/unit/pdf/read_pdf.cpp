#include "unit/pdf/read_pdf.h"

#include <catch2/catch.hpp>
#include <zlib.h>

#include <charconv>
#include <stdexcept>

namespace praktijkboek::sample {

namespace {

std::size_t number_at(std::string_view text) {
  std::size_t number = 0;
  std::from_chars(text.data(), text.data() + text.size(), number);
  return number;
}

std::size_t table_offset(std::string_view bytes) { return number_at(bytes.substr(bytes.rfind("startxref\n") + 10)); }

std::size_t skip_space(std::string_view text, std::size_t at) {
  while (at < text.size() && std::isspace(static_cast<unsigned char>(text[at])) != 0) ++at;
  return at;
}

/// Behind the name, number, string, array or dictionary that begins at `at`.
std::size_t end_of_token(std::string_view text, std::size_t at) {
  int depth = 0;
  do {
    if (text.compare(at, 2, "<<") == 0 || text.compare(at, 2, ">>") == 0) {
      depth += text[at] == '<' ? 1 : -1;
      at += 2;
    } else if (text[at] == '[' || text[at] == ']') {
      depth += text[at] == '[' ? 1 : -1;
      ++at;
    } else if (text[at] == '(') {
      for (++at; text[at] != ')'; ++at)
        if (text[at] == '\\') ++at;
      ++at;
    } else {
      ++at;
      while (at < text.size() && std::string_view("/[]()<> \n").find(text[at]) == std::string_view::npos) ++at;
      if (at < text.size() && text[at] == '>' && depth == 0) ++at; // of a hexadecimal string
      if (at < text.size() && text[at] == '>' && text.compare(at, 2, ">>") != 0) ++at;
    }
  } while (depth > 0 && at < text.size());
  return std::min(at, text.size());
}

} // namespace

ReadPdf::ReadPdf(std::string bytes) : bytes_(std::move(bytes)) {
  const std::size_t table = table_offset(bytes_);
  REQUIRE(bytes_.compare(table, 7, "xref\n0 ") == 0);
  const std::size_t count = number_at(std::string_view(bytes_).substr(table + 7));
  const std::size_t first = bytes_.find('\n', table + 7) + 1;
  constexpr std::size_t entry_length = 20;
  for (std::size_t i = 0; i < count; ++i)
    offsets_.push_back(number_at(std::string_view(bytes_).substr(first + i * entry_length, 10)));
}

std::string_view ReadPdf::object(std::size_t number) const {
  const std::string_view all = bytes_;
  const std::string head = std::to_string(number) + " 0 obj\n";
  REQUIRE(all.substr(offsets_.at(number), head.size()) == head);
  const std::size_t begin = offsets_[number] + head.size();
  std::size_t end = table_offset(all);
  for (const std::size_t offset : offsets_)
    if (offset > begin && offset < end) end = offset;
  return all.substr(begin, end - begin);
}

std::string ReadPdf::entries(std::size_t number) const {
  const std::string_view text = object(number);
  const std::size_t stream = text.find("\nstream\r\n");
  const std::size_t end = text.substr(0, stream).rfind(">>");
  if (end == std::string_view::npos) return std::string(text);
  return std::string(text.substr(2, end - 2));
}

std::string ReadPdf::stream(std::size_t number) const {
  const std::string_view text = object(number);
  const std::size_t begin = text.find("\nstream\r\n") + 9;
  return std::string(text.substr(begin, text.rfind("\nendstream") - begin));
}

std::string ReadPdf::value(std::string_view entries, std::string_view key) {
  const std::string name = '/' + std::string(key);
  for (std::size_t begin = entries.find('/'); begin < entries.size();) {
    const std::size_t value_begin = end_of_token(entries, begin);
    std::size_t value_end = value_begin;
    // A value is one token, or several: '12 0 R'.
    do value_end = end_of_token(entries, skip_space(entries, value_end));
    while (skip_space(entries, value_end) < entries.size() && entries[skip_space(entries, value_end)] != '/');
    if (entries.substr(begin, value_begin - begin) == name) {
      const std::size_t first = skip_space(entries, value_begin);
      return std::string(entries.substr(first, value_end - first));
    }
    begin = skip_space(entries, value_end);
  }
  return {};
}

std::string ReadPdf::follow(std::string_view reference) const { return entries(number_at(reference)); }

std::string ReadPdf::inflated(std::string_view reference) const {
  const std::string compressed = stream(number_at(reference));
  std::string out(1 << 20, '\0');
  auto size = static_cast<uLongf>(out.size());
  REQUIRE(uncompress(reinterpret_cast<Bytef*>(out.data()), &size, reinterpret_cast<const Bytef*>(compressed.data()),
                     static_cast<uLong>(compressed.size())) == Z_OK);
  out.resize(size);
  return out;
}

std::vector<std::string> ReadPdf::objects_with(std::string_view text) const {
  std::vector<std::string> found;
  for (std::size_t number = 1; number < offsets_.size(); ++number)
    if (std::string candidate = entries(number); candidate.find(text) != std::string::npos)
      found.push_back(std::move(candidate));
  return found;
}

std::string ReadPdf::catalog() const {
  return follow(value(std::string_view(bytes_).substr(bytes_.rfind("trailer\n<<") + 10), "Root"));
}

std::string ReadPdf::page(std::size_t index) const { return objects_with("/Type /Page\n").at(index); }

std::string ReadPdf::content(std::size_t page_index) const { return inflated(value(page(page_index), "Contents")); }

std::size_t count_of(std::string_view text, std::string_view part) {
  std::size_t count = 0;
  for (std::size_t at = text.find(part); at != std::string_view::npos; at = text.find(part, at + part.size())) ++count;
  return count;
}

} // namespace praktijkboek::sample
