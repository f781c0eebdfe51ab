#pragma once

namespace praktijkboek {

/// What a file claims of itself. Fields may change in the hands of readers: a form cannot promise to look the same for
/// ever, so only documents without them are archives too.
enum class Conformance {
  accessible,            // PDF/UA-1 (ISO 14289-1)
  accessible_and_archive // and PDF/A-2a (ISO 19005-2, level A)
};

} // namespace praktijkboek
