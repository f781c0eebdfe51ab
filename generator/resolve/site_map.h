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

/// Addresses of what the website is made of, relative to its root.
struct SiteMap {
  std::vector<std::string> pages;                            // by document: 'hoofdstukken/x/index.html'
  std::vector<std::string> documents;                        // by document: its PDF, 'hoofdstukken/x.pdf'; empty: none
  std::vector<std::string> books{};                          // the whole book, by Book::print_masters; may be empty
  std::map<std::string, std::string, std::less<>> assets;    // 'style.css' -> 'assets/style.1f2e….css', images too
  std::map<std::string, ImageSize, std::less<>> image_sizes; // by path of the image, as in assets
};

/// Where each document is published, for the website and for print.
SiteMap map_site(const BookIndex& index);

} // namespace praktijkboek
