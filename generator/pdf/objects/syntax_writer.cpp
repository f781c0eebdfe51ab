#include "pdf/objects/syntax_writer.h"

#include "base/text.h"
#include "pdf/pdf_failure.h"

#include <array>
#include <charconv>
#include <cmath>

namespace praktijkboek {

namespace {

constexpr std::string_view hexadecimal_digits = "0123456789ABCDEF";

/// Characters that end a token by themselves: delimiters and white space (ISO 32000-1 tables 1 and 2).
constexpr std::array<bool, 256> ends_token = [] {
  std::array<bool, 256> table{};
  for (const char c : std::string_view("\0\t\n\f\r ()<>[]{}/%", 16)) table[static_cast<unsigned char>(c)] = true;
  return table;
}();

bool is_regular(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return !ends_token[byte] && byte > 0x20 && byte < 0x7F && c != '#';
}

bool is_ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

void append_hexadecimal(std::string& out, std::uint32_t value, int digits) {
  for (int shift = (digits - 1) * 4; shift >= 0; shift -= 4) out += hexadecimal_digits[value >> shift & 0xF];
}

void append_integer(std::string& out, std::int64_t value) {
  std::array<char, 24> digits{};
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
  out.append(digits.data(), end);
}

void append_thousandths(std::string& out, std::int64_t thousandths) {
  if (thousandths < 0) {
    out += '-';
    thousandths = -thousandths;
  }
  append_integer(out, thousandths / 1000);
  const auto rest = static_cast<int>(thousandths % 1000);
  if (rest == 0) return;
  const std::array<char, 4> decimals{'.', static_cast<char>('0' + rest / 100), static_cast<char>('0' + rest / 10 % 10),
                                     static_cast<char>('0' + rest % 10)};
  const std::size_t length = rest % 10 != 0 ? 4U : rest % 100 != 0 ? 3U : 2U;
  out.append(decimals.data(), length);
}

} // namespace

void SyntaxWriter::separate() {
  if (!out_.empty() && !ends_token[static_cast<unsigned char>(out_.back())]) out_ += ' ';
}

SyntaxWriter& SyntaxWriter::name(std::string_view value) {
  out_ += '/';
  for (const char c : value) {
    if (is_regular(c)) {
      out_ += c;
    } else {
      out_ += '#';
      append_hexadecimal(out_, static_cast<unsigned char>(c), 2);
    }
  }
  return *this;
}

SyntaxWriter& SyntaxWriter::integer(std::int64_t value) {
  separate();
  append_integer(out_, value);
  return *this;
}

SyntaxWriter& SyntaxWriter::number(double value) {
  if (!(std::abs(value) < 1e9)) throw PdfFailure("a number is not finite or too large");
  separate();
  append_thousandths(out_, std::llround(value * 1000));
  return *this;
}

SyntaxWriter& SyntaxWriter::boolean(bool value) { return raw(value ? "true" : "false"); }

SyntaxWriter& SyntaxWriter::null() { return raw("null"); }

SyntaxWriter& SyntaxWriter::reference(ObjectId id) {
  integer(id.number);
  out_ += " 0 R";
  return *this;
}

SyntaxWriter& SyntaxWriter::text(std::string_view utf8) {
  return is_ascii(utf8) ? literal(utf8) : hexadecimal_utf16(utf8, "<FEFF");
}

SyntaxWriter& SyntaxWriter::utf16(std::string_view utf8) { return hexadecimal_utf16(utf8, "<"); }

SyntaxWriter& SyntaxWriter::hexadecimal_utf16(std::string_view utf8, std::string_view opening) {
  out_ += opening;
  for (std::size_t offset = 0; offset < utf8.size();) {
    const std::uint32_t code_point = next_code_point(utf8, offset);
    if (code_point < 0x10000) {
      append_hexadecimal(out_, code_point, 4);
    } else {
      append_hexadecimal(out_, 0xD800 + ((code_point - 0x10000) >> 10), 4);
      append_hexadecimal(out_, 0xDC00 + ((code_point - 0x10000) & 0x3FF), 4);
    }
  }
  out_ += '>';
  return *this;
}

SyntaxWriter& SyntaxWriter::literal(std::string_view bytes) {
  out_ += '(';
  for (const char c : bytes) {
    switch (c) {
    case '(':
    case ')':
    case '\\':
      out_ += '\\';
      out_ += c;
      break;
    case '\r': out_ += "\\r"; break; // a bare one would be read as a line feed
    case '\n': out_ += "\\n"; break;
    default: out_ += c;
    }
  }
  out_ += ')';
  return *this;
}

SyntaxWriter& SyntaxWriter::hexadecimal(std::string_view bytes) {
  out_ += '<';
  for (const char c : bytes) append_hexadecimal(out_, static_cast<unsigned char>(c), 2);
  out_ += '>';
  return *this;
}

SyntaxWriter& SyntaxWriter::rectangle(double left, double bottom, double right, double top) {
  return begin_array().number(left).number(bottom).number(right).number(top).end_array();
}

SyntaxWriter& SyntaxWriter::begin_dictionary() {
  out_ += "<<";
  return *this;
}

SyntaxWriter& SyntaxWriter::end_dictionary() {
  out_ += ">>";
  return *this;
}

SyntaxWriter& SyntaxWriter::begin_array() {
  out_ += '[';
  return *this;
}

SyntaxWriter& SyntaxWriter::end_array() {
  out_ += ']';
  return *this;
}

SyntaxWriter& SyntaxWriter::operation(std::string_view operators) {
  raw(operators);
  out_ += '\n';
  return *this;
}

SyntaxWriter& SyntaxWriter::fill_colour(Colour value) {
  colour(value, "g", "rg");
  return *this;
}

SyntaxWriter& SyntaxWriter::stroke_colour(Colour value) {
  colour(value, "G", "RG");
  return *this;
}

void SyntaxWriter::colour(Colour value, std::string_view grey_operator, std::string_view rgb_operator) {
  const bool grey = value.red == value.green && value.green == value.blue;
  number(value.red / 255.0);
  if (!grey) number(value.green / 255.0).number(value.blue / 255.0);
  operation(grey ? grey_operator : rgb_operator);
}

SyntaxWriter& SyntaxWriter::raw(std::string_view tokens) {
  separate();
  out_ += tokens;
  return *this;
}

} // namespace praktijkboek
