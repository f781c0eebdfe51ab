#pragma once

#include "layout/image/read_image.h"
#include "layout/layout_document.h"
#include "project/load_source.h"
#include "project/project.h"
#include "project/workers.h"

#include <map>
#include <string>

namespace praktijkboek {

/// Every image that a document shows: its file for the website, and as print takes it.
struct ImageFiles {
  std::map<std::string, std::string, std::less<>> bytes; // by path in content/
  Images decoded;
};

/// Images as they were last taken apart, by path: one whose bytes are the same is not taken apart again.
struct KeptImage {
  std::string hash; // of its bytes
  ReadImage image;
};
using KeptImages = std::map<std::string, KeptImage, std::less<>>;

/// Reads each image once. A file that cannot be shown is an error where it is named.
ImageFiles collect_images(const FileSystem& files, const Project& project, Workers& workers, Diagnostics& diagnostics,
                          KeptImages& kept);
ImageFiles collect_images(const FileSystem& files, const Project& project, Workers& workers, Diagnostics& diagnostics);

} // namespace praktijkboek
