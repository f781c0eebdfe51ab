#include "pdf/write_pdf.h"

#include "base/overloaded.h"
#include "pdf/destinations.h"
#include "pdf/document_metadata.h"
#include "pdf/embedded_fonts.h"
#include "pdf/embedded_images.h"
#include "pdf/font_usage.h"
#include "pdf/form_fields.h"
#include "pdf/link_annotations.h"
#include "pdf/objects/object_file.h"
#include "pdf/outline.h"
#include "pdf/page_content.h"
#include "pdf/page_labels.h"
#include "pdf/srgb_profile.h"
#include "pdf/structure_tree.h"

#include <vector>

namespace praktijkboek {

namespace {

/// One document on its way to bytes, in the order in which things must be known: what is shown, the fonts with just
/// that, the pages, and then the trees that tell where on the pages everything came.
class PdfWriter {
public:
  PdfWriter(const PagedDocument& document, const FontLibrary& fonts, const FormValues& values, ImageColours colours)
      : document_(document), usage_(fonts), fields_(file_, document, fonts, values), pages_(add_pages()),
        structure_(file_, document, pages_) {
    collect_glyphs();
    fonts_ = embed_fonts(file_, usage_, fonts, fields_.fonts());
    images_ = embed_images(file_, document, colours);
  }

  /// @param spent the document itself, when what is on its pages may be freed; null: it stays as it is
  std::string write(PagedDocument* spent) {
    write_resources();
    for (std::size_t page = 0; page < pages_.size(); ++page) {
      write_page(page);
      if (spent != nullptr) free_items(spent->pages[page]);
    }
    structure_.write();
    write_catalog();
    return file_.save();
  }

private:
  std::vector<ObjectId> add_pages() {
    std::vector<ObjectId> pages;
    pages.reserve(document_.pages.size());
    for (std::size_t page = 0; page < document_.pages.size(); ++page) pages.push_back(file_.add_page());
    return pages;
  }

  /// But for the widgets: their fields are written last.
  static void free_items(Page& page) {
    std::erase_if(page.items, [](const PageItem& item) { return item.widget() == nullptr; });
    page.items.shrink_to_fit();
  }

  void collect_glyphs();
  void write_resources();
  void write_page(std::size_t index);
  void paint_items(std::size_t index);
  Conformance conformance() const;
  void write_catalog();
  ObjectId write_colour_profile();

  const PagedDocument& document_;
  ObjectFile file_;
  FontUsage usage_;
  FormFields fields_;
  std::vector<ObjectId> pages_;
  StructureTree structure_;
  EmbeddedFonts fonts_;
  EmbeddedImages images_;
  ObjectId resources_;                // one for all pages
  std::string content_;               // of the page at hand
  std::vector<ObjectId> annotations_; // of the page at hand
};

void PdfWriter::collect_glyphs() {
  for (const Page& page : document_.pages)
    for (const PageItem& item : page.items)
      if (const auto* run = std::get_if<GlyphRun>(&item.content)) usage_.add(*run);
  fields_.add_glyphs(usage_);
}

void PdfWriter::write_resources() {
  resources_ = file_.reserve("resources");
  file_.write(resources_, [&](SyntaxWriter& out) {
    write_font_resources(out, fonts_.shaped, {});
    write_image_resources(out, images_);
  });
}

bool has_transparency(const Page& page) {
  return std::any_of(page.items.begin(), page.items.end(), [](const PageItem& item) {
    const auto* painted = std::get_if<PaintedImage>(&item.content);
    return painted != nullptr && !painted->image->alpha.empty();
  });
}

void PdfWriter::write_page(std::size_t index) {
  const Page& page = document_.pages[index];
  paint_items(index);
  file_.write_content(pages_[index], content_);
  file_.write(pages_[index], [&](SyntaxWriter& out) {
    out.name("MediaBox").rectangle(0, 0, page.width, page.height).name("Resources").reference(resources_);
    out.name("StructParents").integer(StructureTree::key_of_page(index));
    out.name("Tabs").name("S");
    // Blending in RGB, whatever the printer has.
    if (has_transparency(page))
      out.name("Group").begin_dictionary().name("S").name("Transparency").name("CS").name("DeviceRGB").end_dictionary();
    if (annotations_.empty()) return;
    out.name("Annots").begin_array();
    for (const ObjectId annotation : annotations_) out.reference(annotation);
    out.end_array();
  });
}

void PdfWriter::paint_items(std::size_t index) {
  content_.clear();
  annotations_.clear();
  const Page& page = document_.pages[index];
  PageContent content(content_, page, index, structure_, usage_, images_.names);
  for (const PageItem& item : page.items) {
    std::visit(overloaded{
                   [&](const GlyphRun& run) { content.show(run, item.element); },
                   [&](const PaintedPath& path) { content.paint(path, item.element); },
                   [&](const PaintedImage& image) { content.paint(image, item.element); },
                   [&](const LinkArea& link) {
                     annotations_.push_back(write_link(file_, document_, link, item.element, index, structure_));
                   },
                   [&](const Widget& widget) {
                     annotations_.push_back(
                         fields_.write_widget(widget, item.element, index, pages_[index], structure_, usage_));
                   },
               },
               item.content);
  }
  content.finish();
}

Conformance PdfWriter::conformance() const {
  return fields_.empty() ? Conformance::accessible_and_archive : Conformance::accessible;
}

void PdfWriter::write_catalog() {
  const std::optional<ObjectId> outline = write_outline(file_, document_, pages_);
  const std::optional<ObjectId> destinations = write_destinations(file_, document_, pages_);
  const std::optional<ObjectId> form = fields_.write_form(fonts_);
  const ObjectId metadata = write_metadata(file_, document_.metadata, conformance());
  const ObjectId profile = write_colour_profile();
  file_.write(file_.catalog(), [&](SyntaxWriter& out) {
    out.name("Metadata").reference(metadata).name("Lang").text(document_.metadata.language);
    out.name("MarkInfo").begin_dictionary().name("Marked").boolean(true).end_dictionary();
    out.name("StructTreeRoot").reference(structure_.root());
    out.name("ViewerPreferences").begin_dictionary().name("DisplayDocTitle").boolean(true).end_dictionary();
    // What our red, green and blue are, whatever the device (ISO 32000-1 14.11.5).
    out.name("OutputIntents").begin_array().begin_dictionary().name("Type").name("OutputIntent");
    out.name("S").name("GTS_PDFA1").name("OutputConditionIdentifier").text("sRGB");
    out.name("Info").text("sRGB IEC61966-2.1").name("DestOutputProfile").reference(profile);
    out.end_dictionary().end_array();
    out.name("PageLabels");
    write_page_labels(out, document_.pages);
    if (outline) out.name("Outlines").reference(*outline).name("PageMode").name("UseOutlines");
    if (destinations) out.name("Names").begin_dictionary().name("Dests").reference(*destinations).end_dictionary();
    if (form) out.name("AcroForm").reference(*form);
  });
}

ObjectId PdfWriter::write_colour_profile() {
  const ObjectId profile = file_.reserve("colour profile");
  file_.write_stream(profile, Compression::deflate, srgb_profile(),
                     [](SyntaxWriter& out) { out.name("N").integer(3); });
  return profile;
}

} // namespace

std::string write_pdf(const PagedDocument& document, const FontLibrary& fonts, const FormValues& values) {
  return PdfWriter(document, fonts, values, ImageColours::kept).write(nullptr);
}

std::string write_pdf(PagedDocument&& document, const FontLibrary& fonts, ImageColours colours) {
  return PdfWriter(document, fonts, {}, colours).write(&document);
}

} // namespace praktijkboek
