#include "layout/page/running.h"

#include "layout/inline/text_block.h"
#include "layout/inline/theme_styles.h"
#include "layout/page/page_area.h"

namespace praktijkboek {

namespace {

constexpr double running_size = 8;

class RunningParts {
public:
  RunningParts(const LayoutContext& context, PageBuilder& pages, std::size_t page)
      : context_(context), pages_(pages), page_(page), area_(page_area(pages.master(), page)),
        left_hand_(pages.master().mirrored && page % 2 == 1) {}

  void paint_head(const std::string& head) { at_inner_edge(head, quiet(), pages_.master().head_distance); }

  void paint_foot(const std::string& foot, const std::string& label) {
    const double baseline = pages_.master().height - pages_.master().foot_distance;
    at_inner_edge(foot, quiet(), baseline);
    at_outer_edge(label, sans_text(context_.theme, running_size + 1, FontStyle::bold, ColourRole::structure), baseline);
  }

private:
  TextStyle quiet() const { return sans_text(context_.theme, running_size, FontStyle::regular, ColourRole::quiet); }

  void at_inner_edge(const std::string& words, const TextStyle& style, double baseline) {
    left_hand_ ? at_right(words, style, baseline) : at_left(words, style, baseline);
  }
  void at_outer_edge(const std::string& words, const TextStyle& style, double baseline) {
    left_hand_ ? at_left(words, style, baseline) : at_right(words, style, baseline);
  }

  void at_left(const std::string& words, const TextStyle& style, double baseline) {
    if (words.empty()) return;
    place(set_line(words, style, artifact, context_), pages_, page_, {area_.full_left, baseline});
  }

  void at_right(const std::string& words, const TextStyle& style, double baseline) {
    if (words.empty()) return;
    TextLine line = set_line(words, style, artifact, context_);
    const double x = area_.full_left + area_.full_width - line.width;
    place(std::move(line), pages_, page_, {x, baseline});
  }

  const LayoutContext& context_;
  PageBuilder& pages_;
  std::size_t page_;
  PageArea area_;
  bool left_hand_;
};

} // namespace

void paint_running_texts(const RunningTexts& texts, const LayoutContext& context, PageBuilder& pages) {
  for (std::size_t page = 0; page < pages.page_count(); ++page) {
    RunningParts parts(context, pages, page);
    if (page > 0 || texts.first_page == FirstPage::with_head) parts.paint_head(texts.head);
    parts.paint_foot(texts.foot, pages.document().pages[page].label);
  }
}

} // namespace praktijkboek
