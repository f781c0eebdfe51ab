#pragma once

#include "resolve/book_index.h"

#include <map>
#include <string>
#include <vector>

namespace praktijkboek {

/// Pixels of an image, so that its place on the page is kept free while it loads.
struct ImageSize {
  int width = 0;
  int height = 0;
};

/// Another form of a document on paper: the hand-out of a deck, cards to cut out.
struct OtherPrint {
  enum class Form { hand_out, notes, cards };
  Form form = Form::hand_out;
  int slides = 0;   // on a page of a hand-out
  std::string word; // key of its name: 'print.cards'
  std::string path;
};

/// A course pack as it is published.
struct PublishedPack {
  std::string title;
  std::string description;
  std::string label;    // its place on the page of the packs; may be empty
  std::string audience; // 'voor deelnemers'
  std::string path;
};

/// Addresses of what the website is made of, relative to its root.
struct SiteMap {
  std::vector<std::string> pages;                      // by document: 'hoofdstukken/x/index.html'
  std::vector<std::string> documents;                  // by document: its PDF, 'hoofdstukken/x.pdf'; empty: none
  std::vector<std::vector<OtherPrint>> other_prints{}; // by document
  std::vector<PublishedPack> packs{};
  std::string pack_builder{};        // the page on which packs are composed; empty: there are no packs
  std::size_t pack_engine_bytes = 0; // that a browser fetches before its first pack; 0: it makes none
  std::vector<std::string> books{};  // the whole book, by Book::print_masters; may be empty
  std::map<std::string, std::string, std::less<>> assets;    // 'style.css' -> 'assets/style.1f2e….css', images too
  std::map<std::string, ImageSize, std::less<>> image_sizes; // by path of the image, as in assets
  std::string light_paper{}; // '#fdf9f2': what a browser colours its own frame with; empty: as it likes
  std::string dark_paper{};
};

/// Whether what the trainer says with slides is in the publication.
enum class TrainerNotes { left_out, printed };

/// Hand-outs with so many slides on a page; the first one is the usual one.
inline constexpr int slides_a_page[] = {3, 1, 2, 6};

/// Where each document is published, for the website and for print.
SiteMap map_site(const BookIndex& index, TrainerNotes notes = TrainerNotes::left_out);

} // namespace praktijkboek
