#include "base/text.h"
#include "model/walk.h"
#include "resolve/book_index.h"

#include <unordered_set>

namespace praktijkboek {

namespace {

/// Gives every target an anchor of its own: the label, or the slug of its title with a number where that is taken.
class Anchors {
public:
  void reserve(std::string_view label) { taken_.emplace(label); }

  std::string make(std::string_view title, std::string_view otherwise) {
    std::string wanted = slug(title);
    if (wanted.empty()) wanted = otherwise;
    std::string anchor = wanted;
    for (int count = 2; !taken_.insert(anchor).second; ++count) anchor = wanted + "-" + std::to_string(count);
    return anchor;
  }

private:
  std::unordered_set<std::string> taken_;
};

Target target_of(TargetKind kind, NodeId node, const Caption& caption) {
  return {kind, node, 0, std::string(caption.label), {}, plain_text(caption.content)};
}

std::vector<Target> collect_targets(const Document& document) {
  std::vector<Target> targets;
  for_each_block(document.content, [&targets](const Block& block) {
    if (const auto* const* heading = std::get_if<const Heading*>(&block.kind))
      targets.push_back({TargetKind::heading,
                         block.id,
                         (*heading)->level,
                         std::string((*heading)->label),
                         {},
                         plain_text((*heading)->content)});
    else if (const auto* const* image = std::get_if<const ImageFigure*>(&block.kind))
      targets.push_back(target_of(TargetKind::figure, block.id, (*image)->caption));
    else if (const auto* const* diagram = std::get_if<const DiagramFigure*>(&block.kind))
      targets.push_back(target_of(TargetKind::figure, block.id, (*diagram)->caption));
    else if (const auto* const* table = std::get_if<const Table*>(&block.kind))
      targets.push_back(target_of(TargetKind::table, block.id, (*table)->caption));
    else if (const auto* const* cards = std::get_if<const RoleCards*>(&block.kind))
      targets.push_back({TargetKind::cards, block.id, 0, std::string((*cards)->label), {}, {}});
  });
  targets.shrink_to_fit();
  return targets;
}

std::string_view anchor_word(TargetKind kind) {
  switch (kind) {
  case TargetKind::document: return "document";
  case TargetKind::heading: return "paragraaf";
  case TargetKind::figure: return "figuur";
  case TargetKind::table: return "tabel";
  case TargetKind::cards: return "kaarten";
  }
  return {};
}

} // namespace

DocumentIndex index_document(const Document& document) {
  DocumentIndex index{document.kind,
                      document.slug,
                      document.front_matter.title,
                      document.front_matter.description,
                      document.front_matter.label,
                      0,
                      collect_targets(document)};
  if (document.front_matter.training) index.minutes = document.front_matter.training->minutes;
  Anchors anchors;
  for (const Target& target : index.targets)
    if (!target.label.empty()) anchors.reserve(target.label);
  for (Target& target : index.targets)
    target.anchor = target.label.empty() ? anchors.make(target.title, anchor_word(target.kind)) : target.label;
  return index;
}

} // namespace praktijkboek
