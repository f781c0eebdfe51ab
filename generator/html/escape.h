#pragma once

#include <string>
#include <string_view>

namespace praktijkboek {

/// Text as HTML, in an element or between double quotes (HTML Standard 13.3).
void append_escaped(std::string& out, std::string_view text);

/// An address as the value of an attribute: what no URL may hold is percent-encoded (URL Standard 1.3), the rest stays
/// as the author wrote it.
void append_address(std::string& out, std::string_view address);

/// Whether a link may lead there: to the web, to mail or telephone, or to a file beside the page.
enum class AddressKind { refused, relative, external, mail };
AddressKind kind_of_address(std::string_view address);

} // namespace praktijkboek
