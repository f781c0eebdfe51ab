#pragma once

#include "html/render_page.h"
#include "model/edition.h"

#include <span>
#include <string>
#include <string_view>

namespace praktijkboek {

/// Where the frozen editions lie, and the page that tells what changed between them.
inline constexpr std::string_view editions_folder = "uitgaven/";
inline constexpr std::string_view editions_page = "uitgaven/index.html";

/// Frozen editions, the newest first, and what changed from each to the next.
struct EditionHistory {
  std::vector<Edition> frozen;
  std::vector<DocumentChange> since_last; // from the newest frozen edition to the book of now
  std::vector<std::vector<DocumentChange>>
      since_previous; // by frozen edition: from the one before; none for the oldest
};

/// The page that tells which editions there are and what changed between them.
std::string render_editions(const EditionHistory& history, const HtmlContext& context);

/// What a page of a frozen edition says of the edition of now.
struct FrozenPage {
  std::string path;   // where it is published: 'uitgaven/1/hoofdstukken/x/index.html'
  std::string title;  // of its edition
  std::string newest; // the page of now in its place: 'hoofdstukken/x/index.html'; empty: there is none
};

/// What a page of a frozen edition says more than when it was frozen.
struct FrozenDress {
  std::string head;   // search engines are told to keep to the page of now
  std::string notice; // that there is a newer edition; empty when there is none
};
FrozenDress frozen_dress(const FrozenPage& page, const HtmlContext& context);

/// The page as it was frozen, with its notice.
std::string dress_frozen_page(std::string_view page, const FrozenDress& dress);

} // namespace praktijkboek
