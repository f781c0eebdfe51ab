#pragma once

#include <stdexcept>
#include <string>

namespace praktijkboek {

/// The PDF cannot be made: a paged document that breaks its own rules (our bug), or no memory. The text names the
/// object or element concerned.
class PdfFailure : public std::runtime_error {
public:
  explicit PdfFailure(const std::string& text) : std::runtime_error("pdf: " + text) {}
};

} // namespace praktijkboek
