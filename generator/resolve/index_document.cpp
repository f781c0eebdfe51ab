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

std::vector<Target> collect_targets(const Document& document, Arena& texts) {
  std::vector<Target> targets;
  const auto add = [&](TargetKind kind, const Block& block, const Caption& caption) {
    targets.push_back(
        {kind, block.id, 0, texts.store_text(caption.label), {}, texts.store_text(plain_text(caption.content))});
  };
  for_each_block(document.content, [&](const Block& block) {
    if (const auto* const* held = std::get_if<const Heading*>(&block.kind)) {
      const Heading& heading = **held;
      targets.push_back({TargetKind::heading,
                         block.id,
                         heading.level,
                         texts.store_text(heading.label),
                         {},
                         texts.store_text(plain_text(heading.content))});
    } else if (const auto* const* image = std::get_if<const ImageFigure*>(&block.kind)) {
      add(TargetKind::figure, block, (*image)->caption);
    } else if (const auto* const* diagram = std::get_if<const DiagramFigure*>(&block.kind)) {
      add(TargetKind::figure, block, (*diagram)->caption);
    } else if (const auto* const* table = std::get_if<const Table*>(&block.kind)) {
      add(TargetKind::table, block, (*table)->caption);
    } else if (const auto* const* cards = std::get_if<const RoleCards*>(&block.kind)) {
      targets.push_back({TargetKind::cards, block.id, 0, texts.store_text((*cards)->label), {}, {}});
    }
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
  const FrontMatter& front = document.front_matter;
  DocumentIndex index{document.kind, document.slug, front.title, front.description, front.label};
  if (front.training) index.minutes = front.training->minutes;
  index.targets = collect_targets(document, index.texts);
  Anchors anchors;
  for (const Target& target : index.targets)
    if (!target.label.empty()) anchors.reserve(target.label);
  for (Target& target : index.targets)
    target.anchor = target.label.empty() ? index.texts.store_text(anchors.make(target.title, anchor_word(target.kind)))
                                         : target.label;
  return index;
}

} // namespace praktijkboek
