#pragma once

#include <string>

namespace praktijkboek {

/// An ICC profile (ICC.1:2010, version 4) of the sRGB colours that every colour of ours is in (IEC 61966-2-1): three
/// primaries and one curve, under 500 bytes. Made here, so that nobody's rights rest on it and its bytes never change.
std::string srgb_profile();

} // namespace praktijkboek
