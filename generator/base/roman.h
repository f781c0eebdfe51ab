#pragma once

#include <cstdint>
#include <string>

namespace praktijkboek {

/// A roman number in its usual form, from 1 to 3999: 'iv' and 'IV'.
std::string to_roman(std::uint32_t number);
std::string upper_case_roman(std::size_t number);

} // namespace praktijkboek
