#pragma once

#include "base/colour.h"
#include "base/geometry.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace praktijkboek {

/// Number of an indirect object; the generation is always 0. Objects of one file count from 1.
struct ObjectId {
  std::uint32_t number = 0;
  friend bool operator==(const ObjectId&, const ObjectId&) = default;
};

/// Appends PDF tokens (ISO 32000-1 7.2 and 7.3) to a string, with white space only where two would run together.
/// Independent of the locale. Serves dictionaries and content streams alike.
class SyntaxWriter {
public:
  explicit SyntaxWriter(std::string& out) : out_(out) {}

  /// '/Name'; bytes that may not stand in a name become '#xx'.
  SyntaxWriter& name(std::string_view value);
  SyntaxWriter& integer(std::int64_t value);
  /// Rounded to three decimals. Throws PdfFailure when it is not finite or beyond a thousand million.
  SyntaxWriter& number(double value);
  SyntaxWriter& boolean(bool value);
  SyntaxWriter& null();
  SyntaxWriter& reference(ObjectId id);
  /// A text string of UTF-8: as it is when it is ASCII, else UTF-16BE with byte order mark (7.9.2.2).
  SyntaxWriter& text(std::string_view utf8);
  /// '(bytes)' with the escapes that it needs.
  SyntaxWriter& literal(std::string_view bytes);
  /// '<hexadecimal>'.
  SyntaxWriter& hexadecimal(std::string_view bytes);
  /// '<UTF-16BE in hexadecimal>' without byte order mark.
  SyntaxWriter& utf16(std::string_view utf8);
  SyntaxWriter& rectangle(double left, double bottom, double right, double top);

  SyntaxWriter& begin_dictionary();
  SyntaxWriter& end_dictionary();
  SyntaxWriter& begin_array();
  SyntaxWriter& end_array();

  /// An operator of a content stream, with the end of the line.
  SyntaxWriter& operation(std::string_view operators);
  /// Colour operator for filling ('rg' or 'g') or stroking ('RG' or 'G').
  SyntaxWriter& fill_colour(Colour colour);
  SyntaxWriter& stroke_colour(Colour colour);
  /// Tokens that are ready to be written, separated from what stands before them.
  SyntaxWriter& raw(std::string_view tokens);

  std::string& out() { return out_; }

private:
  void separate();
  SyntaxWriter& hexadecimal_utf16(std::string_view utf8, std::string_view opening);
  void colour(Colour value, std::string_view grey_operator, std::string_view rgb_operator);

  std::string& out_;
};

} // namespace praktijkboek
