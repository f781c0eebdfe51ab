#pragma once

#include "build/outputs.h"
#include "html/render_editions.h"
#include "project/linked_book.h"
#include "project/workers.h"

#include <string>
#include <vector>

namespace praktijkboek {

/// Where frozen editions lie in a project, each in a folder of its own.
inline constexpr std::string_view frozen_folder = "site/editions/";
/// What was in an edition, beside its files.
inline constexpr std::string_view edition_file = "edition.json";

/// A file of a frozen edition, and where it is published.
struct FrozenFile {
  std::string from;
  std::string to;
  FrozenDress dress; // of pages
};

/// The frozen editions of a project, the newest first.
struct FrozenEditions {
  std::vector<Edition> editions;
  std::vector<FrozenFile> files;
};
FrozenEditions read_editions(const FileSystem& files, Diagnostics& diagnostics);

/// Says where they will be, so that pages and redirects can name them.
void announce_editions(const FrozenEditions& frozen, SiteMap& map);

/// The page that tells what changed, and what the pages of frozen editions say of the edition of now.
void publish_history(FrozenEditions& frozen, const Edition& now, const std::vector<CheckedRedirect>& redirects,
                     const HtmlContext& html, Outputs& outputs);

/// The files themselves. After the search index is made: that is of the edition of now alone.
void publish_frozen(const FrozenEditions& frozen, const FileSystem& files, Workers& workers, Outputs& outputs);

/// Of what a build makes, what an edition keeps. The rest is for the root of a site.
bool belongs_to_edition(std::string_view path);

/// edition.json
std::string edition_json(const Edition& edition);

} // namespace praktijkboek
