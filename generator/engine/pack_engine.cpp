#include "engine/pack_engine.h"

#include "pdf/write_pdf.h"
#include "project/print_pictures.h"
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

/// Orders of which this is the same have the same pages.
std::string key_of(const PackOrder& order) {
  std::string key = fmt::format("{} {} ", static_cast<int>(order.ink), static_cast<int>(order.binding));
  for (const std::string_view text :
       {order.name, order.pack, order.audience, order.organisation, order.dates, order.logo})
    key += fmt::format("{} {}", text.size(), text);
  return key;
}

} // namespace

MadePack PackEngine::make(const PackOrder& order) {
  MadePack made;
  try {
    if (!lay_out(order, made)) return made;
    made.facts = *laid_out_;
    if (order.wanted == Wanted::pages) return made;
    const ImageColours colours = image_colours(order.ink);
    made.wanted_pictures = pictures_.show_in(laid_out_->document, colours);
    if (!made.wanted_pictures.empty()) return made;
    const FontLibrary* fonts = faces_.open(book_->project, made.diagnostics);
    LaidOutPack pack = std::move(*laid_out_);
    laid_out_.reset();
    if (fonts != nullptr) made.pdf = write_pdf(std::move(pack.document), *fonts, colours);
  } catch (const FaceWanted& wanted) {
    made.wanted_face = face_files(book_->project.theme)[wanted.font];
  }
  return made;
}

/// False after an error. What was laid out last is not laid out again.
bool PackEngine::lay_out(const PackOrder& order, MadePack& made) {
  std::string key = key_of(order);
  if (laid_out_ && key == laid_out_for_) return true;
  laid_out_.reset();
  Diagnostics& diagnostics = made.diagnostics;
  if (!open(order.audience, diagnostics)) return false;
  const Project& project = book_->project;
  const std::string path = fmt::format("content/packs/{}.yaml", order.name);
  const Pack pack =
      read_pack(std::make_shared<const Source>(Source{path, std::string(order.pack)}), project.book, diagnostics);
  const Source source{"organisation.yaml", std::string(order.organisation)};
  Organisation organisation;
  if (!order.organisation.empty()) organisation = read_organisation(source, project.theme, diagnostics);
  PackRequest request{pack, std::string(order.audience)};
  if (!order.organisation.empty()) request.organisation = &organisation;
  if (!organisation.logo.empty() && !order.logo.empty())
    request.logo = read_logo(order, source, organisation.logo_span, diagnostics);
  request.dates = read_dates(order.dates, diagnostics);
  request.ink = order.ink;
  request.binding = order.binding;
  const FontLibrary* fonts = faces_.open(project, diagnostics);
  if (diagnostics.has_errors()) return false;
  const PrintContext context{
      project.theme, *fonts, resources_->hyphenator, resources_->masters, pictures_.images(), project.site.address};
  OneWorker alone;
  laid_out_ = lay_out_pack(*book_, request, context, map_.pages, alone, diagnostics);
  laid_out_for_ = std::move(key);
  return laid_out_.has_value();
}

/// The file of the order before is not taken apart again. Null after an error.
std::shared_ptr<const ImageData> PackEngine::read_logo(const PackOrder& order, const Source& organisation, Span span,
                                                       Diagnostics& diagnostics) {
  if (logo_file_ != order.logo) {
    logo_ = read_image("logo", order.logo);
    logo_file_ = order.logo;
  }
  if (!logo_.data) diagnostics.error(organisation, span, logo_.problem, logo_.hint);
  return logo_.data;
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
  if (!resources_) {
    resources_ = load_print_resources(files_, files_, book->project, diagnostics);
    if (const auto list = files_.read(picture_list_path)) pictures_.open(list.value());
  }
  if (diagnostics.has_errors()) return false;
  book_ = std::move(book);
  audience_ = audience;
  map_ = map_site(book_->index);
  return true;
}

} // namespace praktijkboek
