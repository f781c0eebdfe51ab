#pragma once

#include "build/outputs.h"
#include "html/render_page.h"
#include "project/print_resources.h"
#include "resolve/resolved_document.h"

namespace praktijkboek {

/// Renders one resolved document to all that is published of it: its page where there is an HtmlContext, its PDF where
/// there is a PrintContext.
void publish_document(const ResolvedDocument& document, const HtmlContext* html, const PrintContext* paper,
                      const SiteMap& map, Outputs& outputs, Diagnostics& diagnostics);

} // namespace praktijkboek
