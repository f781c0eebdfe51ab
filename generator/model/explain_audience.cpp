#include "model/explain_audience.h"

#include "model/walk.h"

namespace praktijkboek {

std::vector<AudienceChoice> explain_audience(const Document& document, const Book& book, const Audiences& readers) {
  std::vector<AudienceChoice> choices;
  const auto add = [&](Span span, std::string_view name, std::vector<std::string> audience) {
    const bool is_in = is_for(audience, readers);
    if (!audience.empty()) choices.push_back({span, std::string(name), std::move(audience), is_in});
  };
  add({}, {}, document.front_matter.audience);
  for_each_block(document.content, [&](const Block& block) {
    if (const auto* const* box = std::get_if<const Box*>(&block.kind)) {
      const auto kind = book.boxes.find((*box)->kind);
      if (kind != book.boxes.end()) add(document.span_of(block.id), kind->first, kind->second.audience);
    } else if (const auto* const* part = std::get_if<const SlidePart*>(&block.kind)) {
      if ((*part)->kind == SlidePartKind::notes)
        add(document.span_of(block.id), "notitie", {std::string(trainer_audience)});
    } else if (const auto* group = std::get_if<FieldGroup>(&block.kind)) {
      for (const Field& field : group->fields)
        add(document.span_of(field.id), field.key, {field.audience.begin(), field.audience.end()});
    }
  });
  return choices;
}

} // namespace praktijkboek
