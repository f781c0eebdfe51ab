#pragma once

#include "base/diagnostics.h"
#include "base/file_system.h"
#include "templating/template.h"

#include <map>
#include <string>

namespace praktijkboek {

using SiteTemplates = std::map<std::string, Template>; // by name

/// The page templates of templates/, parsed once, each with all of templates/partials/.
SiteTemplates load_site_templates(const FileSystem& files, Diagnostics& diagnostics);

} // namespace praktijkboek
