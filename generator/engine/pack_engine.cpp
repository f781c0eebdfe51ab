#include "engine/pack_engine.h"

#include "pdf/jpeg_header.h"
#include "project/pack_press.h"
#include "read/read.h"

#include <fmt/format.h>

namespace praktijkboek {

namespace {

std::vector<Date> read_dates(std::string_view text, Diagnostics& diagnostics) {
  std::vector<Date> dates;
  while (!text.empty()) {
    const std::string_view word = text.substr(0, text.find(' '));
    text.remove_prefix(std::min(text.size(), word.size() + 1));
    if (const auto date = parse_iso_date(word))
      dates.push_back(*date);
    else
      diagnostics.error("dates", {"'{}' is not a date: write it as 2027-01-31", word});
  }
  return dates;
}

std::shared_ptr<const ImageData> read_logo(std::string_view jpeg) {
  const JpegHeader header = read_jpeg_header(jpeg);
  auto image = std::make_shared<ImageData>();
  image->encoding = ImageData::Encoding::jpeg;
  image->width = header.width;
  image->height = header.height;
  image->bytes = jpeg;
  return image;
}

} // namespace

MadePack PackEngine::make(const PackOrder& order) {
  MadePack made;
  Diagnostics& diagnostics = made.diagnostics;
  if (!open(order.audience, diagnostics)) return made;
  const Project& project = book_->project;
  const std::string path = fmt::format("content/packs/{}.yaml", order.name);
  const Pack pack =
      read_pack(std::make_shared<const Source>(Source{path, std::string(order.pack)}), project.book, diagnostics);
  Organisation organisation;
  if (!order.organisation.empty())
    organisation =
        read_organisation({"organisation.yaml", std::string(order.organisation)}, project.theme, diagnostics);
  PackRequest request{pack, std::string(order.audience)};
  if (!order.organisation.empty()) request.organisation = &organisation;
  if (!organisation.logo.empty() && !order.logo.empty()) request.logo = read_logo(order.logo);
  request.dates = read_dates(order.dates, diagnostics);
  const FontLibrary* fonts = faces_.open(project, diagnostics);
  if (diagnostics.has_errors()) return made;
  const Images no_images;
  const PrintContext context{project.theme,       *fonts,    resources_->hyphenator,
                             resources_->masters, no_images, project.site.address};
  try {
    OneWorker alone;
    if (auto printed = print_pack(*book_, request, context, map_.pages, alone, diagnostics)) {
      made.pdf = std::move(printed->bytes);
      made.pages = printed->pages;
    }
  } catch (const FaceWanted& wanted) {
    made.wanted_face = face_files(project.theme)[wanted.font];
  }
  return made;
}

/// Reads and links the handbook for an audience; the one before it is let go.
bool PackEngine::open(std::string_view audience, Diagnostics& diagnostics) {
  if (book_ && audience_ == audience) return true;
  book_.reset();
  OneWorker alone;
  std::optional<Project> project = read_project(files_, alone, diagnostics, audience, Absent::is_for_others);
  if (project) language_ = project->book.language;
  if (!project || diagnostics.has_errors()) return false;
  std::unique_ptr<const LinkedBook> book = link_project(std::move(*project), alone, diagnostics);
  if (!resources_) resources_ = load_print_resources(files_, files_, book->project, diagnostics);
  if (diagnostics.has_errors()) return false;
  book_ = std::move(book);
  audience_ = audience;
  map_ = map_site(book_->index);
  return true;
}

} // namespace praktijkboek
