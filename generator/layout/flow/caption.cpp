#include "layout/flow/caption.h"

#include "base/text.h"
#include "layout/inline/collect.h"
#include "layout/inline/theme_styles.h"

namespace praktijkboek {

StyledText caption_text(const Caption& caption, std::string_view name_key, NodeId id, StructureId element,
                        const Flow& flow) {
  const Theme& theme = flow.theme();
  StyledText text;
  if (const std::string* number = flow.composition.document.numbers.find(id)) {
    TextSpan name;
    name.style = sans_text(theme, theme.small_size, FontStyle::bold, ColourRole::structure);
    name.element = element;
    name.spaces = Spaces::keeping;
    text.append(upper_case_first(flow.composition.document.words()(name_key)) + " " + *number, name);
    if (!caption.content.empty()) text.append("  ", name);
  }
  TextStyle style = sans_text(theme, theme.small_size, FontStyle::regular, ColourRole::quiet);
  style.figures = Figures::text;
  collect_inlines(text, caption.content, style, element, flow.composition);
  return text;
}

bool has_caption(const Caption& caption, NodeId id, const Flow& flow) {
  return !caption.content.empty() || flow.composition.document.numbers.find(id) != nullptr;
}

} // namespace praktijkboek
