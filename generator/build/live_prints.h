#pragma once

#include "build/build.h"
#include "build/disk.h"
#include "build/live_edition.h"
#include "build/outputs.h"
#include "build/threads.h"
#include "project/print_resources.h"

#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>

namespace praktijkboek {

/// What a website is accompanied by: PDFs and the search index. They take longer than pages and are seldom looked at
/// while somebody writes, so each is made of an edition when it is asked for, and kept until the next edition. Safe to
/// use from several threads; one file is made at a time.
class LivePrints {
public:
  explicit LivePrints(const BuildSettings& settings);

  /// Null when the edition has no such PDF, or when the diagnostics say why it cannot be made.
  Bytes print(const LiveEdition& edition, std::string_view address, Diagnostics& diagnostics);

private:
  bool prepare(const LiveEdition& edition, Diagnostics& diagnostics);
  void make(const LiveEdition& edition, std::string_view address, const PrintContext& paper, Outputs& outputs,
            Diagnostics& diagnostics);

  ProjectFiles files_;
  Threads workers_;
  std::mutex mutex_; // guards what follows
  SourcePointer theme_;
  std::unique_ptr<const FontLibrary> fonts_; // of that theme
  std::uint64_t edition_ = 0;
  std::unique_ptr<const PrintResources> resources_;   // of that edition
  std::map<std::string, Bytes, std::less<>> printed_; // likewise
};

} // namespace praktijkboek
