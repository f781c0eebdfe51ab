#include "model/slides.h"

namespace praktijkboek {

namespace {

const SlidePart* notes_in(const Block& block) {
  const auto* const* part = std::get_if<const SlidePart*>(&block.kind);
  return part != nullptr && (*part)->kind == SlidePartKind::notes ? *part : nullptr;
}

bool is_slide_heading(const Block& block) {
  const auto* const* heading = std::get_if<const Heading*>(&block.kind);
  return heading != nullptr && (*heading)->level == 2;
}

} // namespace

std::vector<Slide> slides_of(Blocks content) {
  std::vector<Slide> slides;
  std::size_t begin = 0;
  const Block* heading = nullptr;
  const auto close = [&](std::size_t end) {
    if (heading != nullptr || end > begin) slides.push_back({heading, content.subspan(begin, end - begin)});
  };
  for (std::size_t i = 0; i < content.size(); ++i) {
    const bool titled = is_slide_heading(content[i]);
    if (!titled && !std::holds_alternative<ThematicBreak>(content[i].kind)) continue;
    close(i);
    heading = titled ? &content[i] : nullptr;
    begin = i + 1;
  }
  close(content.size());
  return slides;
}

std::vector<const SlidePart*> notes_of(const Slide& slide) {
  std::vector<const SlidePart*> notes;
  for (const Block& block : slide.content)
    if (const SlidePart* part = notes_in(block)) notes.push_back(part);
  return notes;
}

} // namespace praktijkboek
