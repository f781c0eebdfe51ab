#pragma once

#include "base/file_system.h"
#include "build/outputs.h"
#include "model/document.h"
#include "project/project.h"

#include <string>

namespace praktijkboek {

/// Outputs that are made in the same way share what they are made with: 'page sheet', 'paper leaflet'.
std::string page_kind(DocumentKind kind);
std::string paper_kind(DocumentKind kind);

/// Tells the manifest, for each kind, which templates, words, tokens and settings it is made with.
void describe_kinds(const FileSystem& files, const Project& project, Outputs& outputs);

} // namespace praktijkboek
