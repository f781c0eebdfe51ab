#pragma once

#include <string>
#include <string_view>

namespace praktijkboek {

/// An image as a website gives it to everybody: without what a camera or a program wrote beside the picture, such as
/// the place, the time, the device and the name of the photographer. Of a JPEG its colour profile and how the camera
/// was held stay, so that it looks the same. Other files than JPEG and PNG stay as they are.
std::string web_copy(std::string_view image);

} // namespace praktijkboek
