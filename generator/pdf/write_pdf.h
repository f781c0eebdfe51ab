#pragma once

#include "font/font_library.h"
#include "layout/image/fit_image.h"
#include "layout/paged_document.h"
#include "model/form_values.h"

#include <string>

namespace praktijkboek {

/// The bytes of a tagged PDF 1.7 that claims PDF/UA-1 (ISO 14289-1), fields included, and without fields PDF/A-2a
/// too. The same document gives the same bytes. Throws PdfFailure (our own bug or no memory), never for what an author
/// wrote.
/// @param values what fields hold, by name, in place of the value of their widgets: one layout serves many filled-in
/// sheets
std::string write_pdf(const PagedDocument& document, const FontLibrary& fonts, const FormValues& values = {});
/// The same of a document that nobody needs any more: what is on a page is freed as soon as the page is written.
/// @param colours of its images; what else is on the pages has the colours of its theme
std::string write_pdf(PagedDocument&& document, const FontLibrary& fonts, ImageColours colours = ImageColours::kept);

} // namespace praktijkboek
