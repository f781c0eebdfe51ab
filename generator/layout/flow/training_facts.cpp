#include "layout/flow/document_flow.h"
#include "layout/inline/theme_styles.h"

#include <fmt/format.h>

namespace praktijkboek {

namespace {

void add_fact(std::string_view name_key, std::string_view fact, const Flow& flow) {
  if (fact.empty()) return;
  const Theme& theme = flow.theme();
  const StructureId element = flow.add_element(Role::paragraph);
  TextStyle plain = sans_text(theme, theme.body_size);
  plain.figures = Figures::text;
  StyledText text = styled(flow.composition.document.words()(name_key),
                           sans_text(theme, theme.body_size, FontStyle::bold, ColourRole::structure), element);
  text.append(fmt::format("  {}", fact), plain, element);
  const std::size_t first = add_text(set_text(text, label_paragraph(theme.leading), flow.width, flow.context()), flow);
  set_space(flow.galley, first, 3, 0);
}

} // namespace

void flow_training_facts(const Flow& flow) {
  const auto& training = flow.composition.document.document->front_matter.training;
  if (!training) return;
  const Words& words = flow.composition.document.words();
  add_fact("training.goal", training->goal, flow);
  add_fact("training.group", training->group, flow);
  add_fact("training.minutes", fmt::format("{} {}", training->minutes, words("page.minutes")), flow);
  add_fact("training.materials", fmt::format("{}", fmt::join(training->materials, "; ")), flow);
}

} // namespace praktijkboek
