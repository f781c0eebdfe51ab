#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace praktijkboek {

/// WinAnsiEncoding, the one-byte code of field values (ISO 32000-1 annex D; Windows code page 1252).
constexpr unsigned first_win_ansi_code = 0x20;
constexpr unsigned last_win_ansi_code = 0xFF;

/// The character of a code from 0x20 to 0xFF; codes without one show a bullet (annex D.2, note 3).
char32_t win_ansi_character(unsigned code);

/// The text in WinAnsiEncoding, or nothing when it has a character that is not in it. Line feeds stay.
std::optional<std::string> to_win_ansi(std::string_view utf8);

} // namespace praktijkboek
