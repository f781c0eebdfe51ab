#include "project/mentioned_images.h"

#include "model/walk.h"

namespace praktijkboek {

namespace {

using Visit = std::function<void(NodeId, std::string_view)>;

void visit_images(Inlines content, const Visit& visit) {
  for (const Inline& node : content)
    if (const auto* const* image = std::get_if<const InlineImage*>(&node.kind)) visit(node.id, (*image)->path);
}

void visit_images(Blocks content, const Visit& visit) {
  for_each_block(content, [&](const Block& block) {
    if (const auto* const* figure = std::get_if<const ImageFigure*>(&block.kind))
      visit(block.id, (*figure)->path);
    else if (const auto* paragraph = std::get_if<Paragraph>(&block.kind))
      visit_images(paragraph->content, visit);
  });
}

} // namespace

void for_each_image(const Document& document, const Visit& visit) {
  visit_images(document.content, visit);
  for (const Footnote& footnote : document.footnotes) visit_images(footnote.content, visit);
}

} // namespace praktijkboek
