#pragma once

#include <qpdf/QPDF.hh>

namespace praktijkboek {

/// Whether the streams that hold objects unpack to no more than `limit` bytes together. A small file can hide gigabytes
/// in them, and qpdf unpacks one as a whole when it needs an object of it.
bool object_streams_are_small(QPDF& pdf, std::size_t limit);

} // namespace praktijkboek
