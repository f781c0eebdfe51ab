#pragma once

#include "layout/image/pixels.h"
#include "layout/paged_document.h"

namespace praktijkboek {

/// Drawings and screenshots without loss; what deflating hardly makes smaller has the noise of a photograph, and looks
/// the same as a JPEG of a tenth of the size.
ImageData keep_pixels(const Pixels& pixels);

} // namespace praktijkboek
