#include "resolve/site_map.h"

#include <fmt/format.h>

#include <algorithm>

namespace praktijkboek {

namespace {

std::string page_path(const DocumentIndex& document) {
  switch (document.kind) {
  case DocumentKind::home: return "index.html";
  case DocumentKind::front: return fmt::format("vooraf/{}/index.html", document.slug);
  case DocumentKind::chapter: return fmt::format("hoofdstukken/{}/index.html", document.slug);
  case DocumentKind::appendix: return fmt::format("bijlagen/{}/index.html", document.slug);
  case DocumentKind::sheet: return fmt::format("werkbladen/{}/index.html", document.slug);
  case DocumentKind::glossary: return "begrippen/index.html";
  case DocumentKind::literature: return "bronnen/index.html";
  case DocumentKind::subject_index: return "register/index.html";
  case DocumentKind::leaflet: return fmt::format("folders/{}/index.html", document.slug);
  case DocumentKind::training: return "training/index.html";
  case DocumentKind::programme:
  case DocumentKind::deck:
  case DocumentKind::exercise:
  case DocumentKind::skill: return fmt::format("training/{}/index.html", document.slug);
  case DocumentKind::packs: return "pakketten/index.html";
  }
  return {};
}

/// Empty for what is read on screen only.
std::string print_path(const DocumentIndex& document) {
  switch (document.kind) {
  case DocumentKind::front: return fmt::format("vooraf/{}.pdf", document.slug);
  case DocumentKind::chapter: return fmt::format("hoofdstukken/{}.pdf", document.slug);
  case DocumentKind::appendix: return fmt::format("bijlagen/{}.pdf", document.slug);
  case DocumentKind::sheet: return fmt::format("werkbladen/{}.pdf", document.slug);
  case DocumentKind::leaflet: return fmt::format("folders/{}.pdf", document.slug);
  case DocumentKind::programme:
  case DocumentKind::deck:
  case DocumentKind::exercise:
  case DocumentKind::skill: return fmt::format("training/{}.pdf", document.slug);
  case DocumentKind::home:
  case DocumentKind::glossary:
  case DocumentKind::literature:
  case DocumentKind::subject_index:
  case DocumentKind::training:
  case DocumentKind::packs: return {};
  }
  return {};
}

std::vector<OtherPrint> other_prints(const DocumentIndex& document, TrainerNotes notes) {
  std::vector<OtherPrint> prints;
  using Form = OtherPrint::Form;
  const auto add = [&](Form form, int slides, std::string_view word, std::string_view ending) {
    prints.push_back({form, slides, std::string(word), fmt::format("training/{}-{}.pdf", document.slug, ending)});
  };
  if (document.kind == DocumentKind::deck) {
    for (const int count : slides_a_page) {
      const bool usual = count == slides_a_page[0];
      add(Form::hand_out, count, fmt::format("print.hand_out.{}", count),
          usual ? "hand-out" : fmt::format("hand-out-{}", count));
    }
    if (notes == TrainerNotes::printed) add(Form::notes, 0, "print.notes", "notities");
  }
  const bool has_cards = std::any_of(document.targets.begin(), document.targets.end(),
                                     [](const Target& target) { return target.kind == TargetKind::cards; });
  if (has_cards && (document.kind == DocumentKind::exercise || document.kind == DocumentKind::skill))
    add(Form::cards, 0, "print.cards", "kaarten");
  return prints;
}

} // namespace

SiteMap map_site(const BookIndex& index, TrainerNotes notes) {
  SiteMap map;
  for (const IndexedDocument& document : index.documents) {
    if (document.index.kind == DocumentKind::packs) map.pack_builder = "pakketten/bouwer/index.html";
    map.pages.push_back(page_path(document.index));
    map.documents.push_back(print_path(document.index));
    map.other_prints.push_back(other_prints(document.index, notes));
  }
  for (const std::string& master : index.book->print_masters)
    map.books.push_back(map.books.empty() ? "praktijkboek.pdf" : fmt::format("praktijkboek-{}.pdf", master));
  return map;
}

} // namespace praktijkboek
