#include "layout/slides/slide_body.h"

#include "layout/flow/flow.h"
#include "layout/inline/theme_styles.h"
#include "layout/page/fill_place.h"

#include <algorithm>

namespace praktijkboek {

namespace {

constexpr double column_gutter = 18;
constexpr double smallest_share = 0.4; // of a figure
constexpr double statement_size = 1.5; // of the letters on other slides

bool is_part(const Block& block, SlidePartKind kind) {
  const auto* const* part = std::get_if<const SlidePart*>(&block.kind);
  return part != nullptr && (*part)->kind == kind;
}

bool is_figure(const Block& block) {
  return std::holds_alternative<const ImageFigure*>(block.kind) ||
         std::holds_alternative<const DiagramFigure*>(block.kind);
}

/// Shown point by point or not.
bool is_list(const Block& block) {
  return std::holds_alternative<const List*>(block.kind) || is_part(block, SlidePartKind::steps);
}

/// A slide is read from afar: in the sans, ragged, without broken words.
TextStyle slide_text(const Theme& theme, const SlideBody& body) {
  TextStyle style = sans_text(theme, body.statement ? statement_size * theme.body_size : theme.body_size);
  style.figures = Figures::text;
  return style;
}

ParagraphStyle slide_paragraph(const Theme& theme, const SlideBody& body) {
  ParagraphStyle style = label_paragraph(body.statement ? statement_size * theme.leading : theme.leading);
  if (body.statement) style.alignment = TextAlignment::centre;
  return style;
}

class BodySetter {
public:
  BodySetter(const SlideBody& body, Composition& composition)
      : body_(body), composition_(composition), text_(slide_text(composition.theme(), body)),
        paragraph_(slide_paragraph(composition.theme(), body)) {}

  double set(Blocks content) {
    double y = body_.room.y;
    const double between = 0.7 * composition_.theme().leading;
    for (std::size_t begin = 0; begin < content.size();) {
      if (is_part(content[begin], SlidePartKind::notes)) {
        ++begin;
        continue;
      }
      const bool columns = is_part(content[begin], SlidePartKind::column);
      std::size_t end = begin + 1;
      while (end < content.size() && !is_part(content[end], SlidePartKind::notes) &&
             is_part(content[end], SlidePartKind::column) == columns)
        ++end;
      if (y > body_.room.y) y += between;
      const Blocks band = content.subspan(begin, end - begin);
      y += columns ? set_columns(band, y) : set_run(band, body_.room.x, body_.room.width, y);
      begin = end;
    }
    return y - body_.room.y;
  }

private:
  double set_columns(Blocks columns, double y) {
    const auto count = static_cast<double>(columns.size());
    const double width = (body_.room.width - (count - 1) * column_gutter) / count;
    double height = 0;
    double x = body_.room.x;
    for (std::size_t i = 0; i < columns.size(); ++i) {
      height = std::max(height, set_run(columns.subspan(i, 1), x, width, y));
      x += width + column_gutter;
    }
    return height;
  }

  double set_run(Blocks blocks, double left, double width, double y) {
    Galley galley;
    Flow flow{composition_, galley};
    flow.element = body_.element;
    flow.width = width;
    flow.text = &text_;
    flow.paragraph = &paragraph_;
    flow.grid = Grid::off;
    flow.mark = ParagraphMark::space;
    flow.floats = Floats::forbidden;
    for (std::size_t begin = 0; begin < blocks.size();) {
      const bool figure = is_figure(blocks[begin]);
      std::size_t end = begin + 1;
      while (!figure && end < blocks.size() && !is_figure(blocks[end]) && !is_list(blocks[end - 1])) ++end;
      Flow inside = flow;
      if (figure) inside.width = body_.figure_share * width;
      if (figure) inside.left = (width - inside.width) / 2;
      flow_blocks(blocks.subspan(begin, end - begin), inside);
      if (is_list(blocks[end - 1]) && !galley.strips.empty()) galley.strips.back().space_after = paragraph_.leading / 2;
      begin = end;
    }
    return fill_place(galley, {left, y}, width, body_.page, composition_.context, composition_.pages);
  }

  const SlideBody& body_;
  Composition& composition_;
  const TextStyle text_;
  const ParagraphStyle paragraph_;
};

} // namespace

double set_slide_body(Blocks content, const SlideBody& body, Composition& composition) {
  return BodySetter(body, composition).set(content);
}

double measure_slide_body(Blocks content, const SlideBody& body, const Composition& composition) {
  PagedDocument paper;
  PageBuilder pages(paper, composition.pages.master());
  Diagnostics unheard; // what is wrong is said when it is set
  Composition scratch{composition.document, composition.context, pages, composition.page_numbers, unheard, {}};
  SlideBody on_paper = body;
  on_paper.page = pages.add_page("1");
  on_paper.element = pages.root();
  return set_slide_body(content, on_paper, scratch);
}

double fitting_figure_share(Blocks content, const SlideBody& body, const Composition& composition) {
  SlideBody tried = body;
  for (tried.figure_share = 1; tried.figure_share > smallest_share; tried.figure_share -= 0.05)
    if (measure_slide_body(content, tried, composition) <= body.room.height) break;
  return tried.figure_share;
}

} // namespace praktijkboek
