#include "project/pack_press.h"

#include "layout/book/booklet.h"
#include "layout/book/layout_book.h"
#include "layout/theme_on_page.h"
#include "pdf/write_pdf.h"
#include "project/calendar.h"
#include "project/load_source.h"
#include "project/plan_pack.h"
#include "read/read.h"

#include <fmt/format.h>

#include <algorithm>

namespace praktijkboek {

namespace {

constexpr const char* pack_folder = "content/packs";

/// '12 januari 2027 en 26 januari 2027'
std::string dates_text(const std::vector<Date>& dates, const Words& words) {
  std::string text;
  for (std::size_t i = 0; i < dates.size(); ++i) {
    if (i > 0) text += i + 1 < dates.size() ? ", " : fmt::format(" {} ", words("pack.and"));
    const Date& date = dates[i];
    text += fmt::format("{} {} {}", date.day, words(fmt::format("date.month.{}", date.month)), date.year);
  }
  return text;
}

PackFace face_of(const PackRequest& request, const Book& book, const Words& words) {
  PackFace face;
  face.title = request.pack.title;
  face.description = request.pack.description;
  face.audience = readers_of_pack(request.audience, book, words);
  face.dates = dates_text(request.dates, words);
  if (request.organisation == nullptr) return face;
  const Organisation& organisation = *request.organisation;
  face.organisation = organisation.name;
  std::vector<std::string> lines = organisation.address;
  lines.insert(lines.end(), organisation.contact.begin(), organisation.contact.end());
  face.contact = fmt::format("{}", fmt::join(lines, "\n"));
  face.disclaimer = organisation.disclaimer;
  face.logo = request.logo;
  face.logo_alternative = organisation.logo_alternative;
  return face;
}

PublicationValues values_of(const LinkedBook& book, const PackRequest& request) {
  PublicationValues values = book.values;
  if (request.organisation == nullptr) return values;
  values["organisation.name"] = request.organisation->name;
  values["organisation.contact"] = fmt::format("{}", fmt::join(request.organisation->contact, ", "));
  return values;
}

Theme theme_of(const PackRequest& request, const PrintContext& print, const PageMaster& master) {
  Theme theme = theme_on_page(print.theme, master);
  if (request.organisation != nullptr) theme = with_colours_of(*request.organisation, std::move(theme));
  return request.ink == Ink::black_and_white ? in_black_and_white(std::move(theme)) : theme;
}

const PageMaster& master_of(const Pack& pack, const Book& book, const PageMasters& masters) {
  const auto& names = book.pack_masters;
  const auto found = std::find(names.begin(), names.end(), pack.master);
  return masters.books.at(found == names.end() ? 0 : static_cast<std::size_t>(found - names.begin()));
}

} // namespace

std::optional<LaidOutPack> lay_out_pack(const LinkedBook& book, const PackRequest& request, const PrintContext& print,
                                        std::span<const std::string> page_paths, Workers& workers,
                                        Diagnostics& diagnostics) {
  Diagnostics found;
  const BookPlan plan = plan_pack(request.pack, book.index, request.audience, found);
  const PublicationValues values = values_of(book, request);
  const auto find_mistakes = [&](std::size_t position) {
    resolve(*book.project.documents[position], position, book.index, values, found);
  };
  for (const BookPiece& piece : plan.pieces) {
    if (!plan.names[piece.subject].empty() && !piece.right_head.empty()) find_mistakes(piece.subject);
    std::for_each(piece.more_cards.begin(), piece.more_cards.end(), find_mistakes);
  }
  const std::string calendar = calendar_of(request, plan, book, found);
  const bool failed = found.has_errors();
  diagnostics.merge(std::move(found));
  if (failed || plan.pieces.empty()) return std::nullopt;

  const PageMaster& master = master_of(request.pack, book.project.book, print.masters);
  const Theme theme = theme_of(request, print, master);
  const LayoutContext context{theme,        print.fonts,        print.hyphenator, master,
                              print.images, print.site_address, page_paths};
  const PackFace face = face_of(request, book.project.book, book.project.words);
  const PackContext pack{plan, face, print.masters.slide, print.masters.hand_out, print.masters.cards};
  BookLayout layout = layout_book(
      {book.index, context, print.masters.sheet,
       [&](std::size_t position) {
         Diagnostics reported;
         return resolve(*book.project.documents[position], position, book.index, values, reported);
       },
       [&](std::size_t count, const std::function<void(std::size_t)>& work) { workers.for_each_index(count, work); },
       &pack});
  const bool too_full = layout.diagnostics.has_errors();
  diagnostics.merge(std::move(layout.diagnostics));
  if (too_full) return std::nullopt;
  LaidOutPack pack_on_pages;
  pack_on_pages.pages = layout.document.pages.size();
  if (request.binding == Binding::booklet)
    layout.document =
        fold_booklet(std::move(layout.document),
                     plan.pieces.back().kind == PieceKind::back ? LastPage::back_cover : LastPage::inside);
  pack_on_pages.sides = layout.document.pages.size();
  pack_on_pages.calendar = calendar;
  pack_on_pages.document = std::move(layout.document);
  return pack_on_pages;
}

ImageColours image_colours(Ink ink) { return ink == Ink::black_and_white ? ImageColours::grey : ImageColours::kept; }

std::optional<PrintedPack> print_pack(const LinkedBook& book, const PackRequest& request, const PrintContext& print,
                                      std::span<const std::string> page_paths, Workers& workers,
                                      Diagnostics& diagnostics) {
  std::optional<LaidOutPack> pack = lay_out_pack(book, request, print, page_paths, workers, diagnostics);
  if (!pack) return std::nullopt;
  PrintedPack printed;
  static_cast<PackFacts&>(printed) = std::move(static_cast<PackFacts&>(*pack));
  printed.bytes = write_pdf(std::move(pack->document), print.fonts, image_colours(request.ink));
  return printed;
}

std::string readers_of_pack(const std::string& audience, const Book& book, const Words& words) {
  const auto called = book.readers.find(audience);
  return fmt::format(fmt::runtime(words("pack.for")), called == book.readers.end() ? audience : called->second);
}

std::vector<Pack> read_packs(const FileSystem& files, const Book& book, Diagnostics& diagnostics) {
  std::vector<Pack> packs;
  for (const std::string& path : files.files_below(pack_folder)) {
    if (!path.ends_with(".yaml")) {
      diagnostics.error(path, "this file is not a pack", "write packs as 'packs/name.yaml'");
      continue;
    }
    SourcePointer source = load_source(files, path, {}, diagnostics);
    if (source) packs.push_back(read_pack(std::move(source), book, diagnostics));
  }
  return packs;
}

} // namespace praktijkboek
