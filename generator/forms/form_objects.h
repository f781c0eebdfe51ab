#pragma once

#include <map>
#include <string>

/// All that knows qpdf. Compiled as C++17: with clang 14, the headers of qpdf 11 are no C++20.

namespace praktijkboek {

enum class Unreadable { encrypted, damaged, too_large, strange_fields, too_much_text, not_unicode };

/// Why a form is not read; thrown.
struct UnreadableForm {
  Unreadable reason = Unreadable::damaged;
  std::string field; // concerned; may be empty
};

/// Keys of the Info dictionary.
struct InformationKeys {
  std::string sheet;
  std::string edition;
};

struct FormObjects {
  std::string sheet; // what these keys say; may be empty
  std::string edition;
  std::map<std::string, std::string, std::less<>> values; // by full name; empty and off ones are left out
};

/// Throws UnreadableForm, or what qpdf and the standard library throw.
FormObjects read_form_objects(const std::string& path, const std::string& bytes, const InformationKeys& keys);

} // namespace praktijkboek
