#pragma once

#include "build/build.h"
#include "build/disk.h"
#include "build/live_edition.h"
#include "build/site_fingerprint.h"
#include "build/site_templates.h"
#include "build/style_checks.h"
#include "build/threads.h"
#include "html/render_page.h"
#include "project/kept_sources.h"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace praktijkboek {

/// How a change of the sources ended.
struct LiveUpdate {
  Diagnostics diagnostics;                    // sorted
  std::shared_ptr<const LiveEdition> edition; // null: the sources have errors
  std::vector<std::string> read;              // sources of documents that were read anew
  std::vector<std::string> rendered;          // pages that were rendered anew
};

/// What changed: the texts only, or also what pages look like (templates/, themes/, site/).
enum class LiveChange { texts, looks };

/// Makes a website in memory, and makes it anew each time that its sources have changed. What was made is trusted as
/// long as the bytes it was made of are the same: a document is read again when its file differs, a page is rendered
/// again when its document was read again or when its fingerprint (site_fingerprint.h) differs. Nothing is written but
/// what `build` keeps in its cache too. Used by one thread.
class LiveSite {
public:
  explicit LiveSite(BuildSettings settings);

  LiveUpdate update(LiveChange change);

private:
  /// What pages share and what seldom changes: style sheets, fonts, scripts, images, the engine.
  struct Assets {
    std::string fingerprint; // empty: not made yet
    SiteMap map;
    std::map<std::string, Bytes, std::less<>> files;
    Diagnostics found;
  };
  struct Page {
    std::shared_ptr<const Document> document;
    std::string fingerprint;
    Bytes bytes; // null: not made
    Diagnostics found;
  };
  using Files = std::map<std::string, Bytes, std::less<>>;

  void make(LiveUpdate& update);
  void prepare_faces(const Project& project, Diagnostics& diagnostics);
  void prepare_assets(LiveEdition& edition, const Fingerprint& frame, Diagnostics& diagnostics);
  void make_pages(const LiveEdition& edition, const HtmlContext& html, std::string fingerprint, Files& files,
                  LiveUpdate& update);
  Page make_page(const LiveEdition& edition, std::size_t position, const HtmlContext& html,
                 const std::string& fingerprint) const;
  void find_remaining_errors(const LinkedBook& linked, Diagnostics& diagnostics);
  void publish(std::shared_ptr<LiveEdition> edition, const Files& files, LiveUpdate& update);

  BuildSettings settings_;
  ProjectFiles files_;
  Threads workers_;
  Cache cache_;
  KeptSources sources_;
  KeptMentions mentions_;
  KeptImages images_;
  StyleChecks style_;
  std::shared_ptr<const Typefaces> faces_;
  SourcePointer theme_of_faces_;
  std::size_t looks_ = 0; // how often they changed
  std::optional<SiteTemplates> templates_;
  Diagnostics said_of_templates_;
  Assets assets_, engine_;
  std::map<std::string, Page, std::less<>> pages_; // by address
  std::shared_ptr<const LiveEdition> last_;        // that was whole
};

} // namespace praktijkboek
