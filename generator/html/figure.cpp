#include "html/caption.h"
#include "html/diagram.h"

namespace praktijkboek {

namespace {

template <typename WritePicture>
void write_figure_element(Writer& writer, const Caption& caption, NodeId id, const WritePicture& write_picture) {
  writer.markup("<figure");
  write_anchor(writer, id);
  writer.markup(">\n");
  write_picture();
  if (has_caption(writer, caption, id)) {
    writer.markup("<figcaption>");
    write_caption(writer, "reference.figure", caption, id);
    writer.markup("</figcaption>\n");
  }
  writer.markup("</figure>\n");
}

} // namespace

void write_figure(Writer& writer, const ImageFigure& figure, NodeId id) {
  write_figure_element(writer, figure.caption, id, [&] {
    writer.markup("<img src=\"");
    writer.address_of_file(writer.asset(figure.path));
    writer.markup("\" alt=\"");
    writer.text(figure.alternative);
    writer.markup("\"");
    const auto& sizes = writer.context.map.image_sizes;
    if (const auto size = sizes.find(figure.path); size != sizes.end())
      writer.markup(" width=\"", std::to_string(size->second.width), "\" height=\"",
                    std::to_string(size->second.height), "\"");
    writer.markup(" loading=\"lazy\">\n");
  });
}

void write_figure(Writer& writer, const DiagramFigure& figure, NodeId id) {
  write_figure_element(writer, figure.caption, id, [&] {
    write_diagram(writer, figure.diagram,
                  figure.alternative.empty() ? alternative_text(figure.diagram, writer.words())
                                             : std::string(figure.alternative));
  });
}

} // namespace praktijkboek
