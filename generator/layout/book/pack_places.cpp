#include "layout/book/pack_places.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace praktijkboek {

namespace {

/// 'https://…/hoofdstukken/x/#kop' for the place 'x/kop'; empty when that is not known.
std::string address_of(std::string_view place, const std::map<std::string, std::size_t, std::less<>>& documents,
                       const LayoutContext& context) {
  const std::size_t slash = place.find('/');
  if (slash == std::string_view::npos || context.site_address.empty()) return {};
  const auto document = documents.find(place.substr(0, slash));
  if (document == documents.end() || document->second >= context.page_paths.size()) return {};
  std::string_view path = context.page_paths[document->second];
  constexpr std::string_view index_file = "index.html";
  if (path.ends_with(index_file)) path.remove_suffix(index_file.size());
  const std::string_view anchor = place.substr(slash + 1);
  return fmt::format("{}/{}{}{}", context.site_address, path, anchor.empty() ? "" : "#", anchor);
}

} // namespace

bool shows_document(PieceKind kind) {
  switch (kind) {
  case PieceKind::document:
  case PieceKind::excerpt:
  case PieceKind::hand_out:
  case PieceKind::cards:
  case PieceKind::subject_index: return true;
  case PieceKind::title:
  case PieceKind::contents:
  case PieceKind::figures:
  case PieceKind::part:
  case PieceKind::cover:
  case PieceKind::divider:
  case PieceKind::note_pages:
  case PieceKind::back: return false;
  }
  return false;
}

std::vector<std::string> anchors_of(const BookPiece& piece, const BookIndex& index) {
  std::vector<std::string> anchors;
  if (!shows_document(piece.kind) || piece.kind == PieceKind::cards) return anchors;
  const std::vector<Target>& targets = index.documents[piece.subject].index.targets;
  const bool whole = piece.kind != PieceKind::excerpt;
  for (std::size_t i = whole ? 0 : piece.target; i < targets.size(); ++i) {
    const Target& target = targets[i];
    const bool next = target.kind == TargetKind::heading && target.level <= targets[piece.target].level;
    if (!whole && i > piece.target && next) break;
    anchors.emplace_back(target.anchor);
  }
  return anchors;
}

void lead_to_website(PagedDocument& pack, const BookIndex& index, const BookPlan& plan, const LayoutContext& context) {
  std::map<std::string, std::size_t, std::less<>> documents;
  for (std::size_t position = 0; position < index.documents.size(); ++position)
    if (!plan.names[position].empty()) documents.emplace(plan.names[position], position);
  for (Page& page : pack.pages) {
    for (PageItem& item : page.items) {
      auto* link = std::get_if<LinkArea>(&item.content);
      if (link == nullptr || link->destination.empty() || pack.destinations.contains(*link->destination)) continue;
      link->address = address_of(*link->destination, documents, context);
      link->destination = {};
    }
    std::erase_if(page.items, [](const PageItem& item) {
      const auto* link = std::get_if<LinkArea>(&item.content);
      return link != nullptr && link->destination.empty() && link->address.empty();
    });
  }
}

} // namespace praktijkboek
