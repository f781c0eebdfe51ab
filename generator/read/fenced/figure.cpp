#include "read/fenced/fenced_block.h"
#include "read/markdown/link.h"
#include "read/yaml_texts.h"

namespace praktijkboek {

std::optional<decltype(Block::kind)> read_figure(Reading& reading, MapReader& map) {
  ImageFigure figure;
  figure.caption = read_caption(reading, map);
  figure.path = keep_required_text(reading, map, "image");
  if (!figure.path.empty()) check_image_path(reading, figure.path, map.span_of("image"));
  figure.alternative = keep_required_text(reading, map, "alt");
  map.finish();
  return reading.store(figure);
}

} // namespace praktijkboek
