#include "drawing/diagrams.h"
#include "drawing/point_names.h"

namespace praktijkboek {

namespace {

/// Sentences behind each other, made from patterns in the words of the interface.
class Sentences {
public:
  explicit Sentences(const Words& words) : words_(words) {}

  template <typename... Arguments>
  void add(std::string_view key, const Arguments&... arguments) {
    if (!text_.empty()) text_ += ' ';
    text_ += fill(key, arguments...);
    // A text may end a sentence by itself: 'wat willen we?'.
    if (const auto end = text_.size();
        end >= 2 && text_[end - 1] == '.' && std::string_view("?!.").find(text_[end - 2]) != std::string_view::npos)
      text_.pop_back();
  }
  template <typename... Arguments>
  std::string fill(std::string_view key, const Arguments&... arguments) const {
    return fmt::format(fmt::runtime(words_(key)), arguments...);
  }
  /// 'a, b en c'
  std::string listed(const std::vector<std::string>& items) const {
    std::string text;
    for (std::size_t i = 0; i < items.size(); ++i) {
      if (i > 0) text += i + 1 == items.size() ? fmt::format(" {} ", words_("drawing.and")) : ", ";
      text += items[i];
    }
    return text;
  }
  std::string take() { return std::move(text_); }

private:
  const Words& words_;
  std::string text_;
};

/// The names of sectors hold commas and 'en' themselves.
std::vector<std::string> quoted(std::span<const std::string_view> names, const Sentences& sentences) {
  std::vector<std::string> texts;
  for (const std::string_view name : names) texts.push_back(sentences.fill("drawing.quoted", name));
  return texts;
}

std::string_view tie_key(Tie tie) {
  switch (tie) {
  case Tie::supporting: return "drawing.tie.supporting";
  case Tie::neutral: return "drawing.tie.neutral";
  case Tie::strained: return "drawing.tie.strained";
  }
  return {};
}

std::string describe_person(const Person& person, const RingsDiagram& diagram, const Words& words,
                            const Sentences& sentences) {
  const auto ring = static_cast<std::size_t>(person.ring - 1);
  const std::string_view ring_name = ring < diagram.rings.size() ? diagram.rings[ring] : std::string_view();
  if (!person.tie) return sentences.fill("drawing.rings.person.plain", person.name, ring_name);
  return sentences.fill("drawing.rings.person", person.name, ring_name, words(tie_key(*person.tie)));
}

/// 'Sam en Noor (steunend)'
std::string describe_between(const TieBetween& between, const RingsDiagram& diagram, const Words& words,
                             const Sentences& sentences) {
  const std::string_view one = diagram.people[between.one].name, other = diagram.people[between.other].name;
  if (!between.tie) return sentences.fill("drawing.rings.pair", one, other);
  return sentences.fill("drawing.rings.pair.tie", one, other, words(tie_key(*between.tie)));
}

std::string describe(const RingsDiagram& diagram, const Words& words) {
  Sentences sentences(words);
  sentences.add(diagram.people.empty() ? "drawing.rings.to_fill" : "drawing.rings", centre_name(diagram, words),
                sentences.listed(std::vector<std::string>(diagram.rings.begin(), diagram.rings.end())));
  if (diagram.sectors.size() > 1)
    sentences.add("drawing.rings.sectors", sentences.listed(quoted(diagram.sectors, sentences)));
  if (diagram.people.empty()) return sentences.take();

  std::vector<std::string> empty_sectors;
  for (std::size_t sector = 0; sector < std::max<std::size_t>(diagram.sectors.size(), 1); ++sector) {
    std::vector<std::string> people;
    for (const Person& person : diagram.people)
      if (diagram.sectors.size() < 2 || static_cast<std::size_t>(person.sector) == sector + 1)
        people.push_back(describe_person(person, diagram, words, sentences));
    const std::string name =
        diagram.sectors.empty() ? std::string() : sentences.fill("drawing.quoted", diagram.sectors[sector]);
    if (people.empty())
      empty_sectors.push_back(name);
    else if (name.empty())
      sentences.add(people.size() == 1 ? "drawing.rings.one" : "drawing.rings.many", sentences.listed(people));
    else
      sentences.add(people.size() == 1 ? "drawing.rings.sector.one" : "drawing.rings.sector.many", name,
                    sentences.listed(people));
  }
  if (!empty_sectors.empty()) sentences.add("drawing.rings.sector.none", sentences.listed(empty_sectors));
  std::vector<std::string> pairs;
  for (const TieBetween& between : diagram.between)
    pairs.push_back(describe_between(between, diagram, words, sentences));
  if (!pairs.empty()) sentences.add("drawing.rings.between", fmt::format("{}", fmt::join(pairs, "; ")));
  return sentences.take();
}

void add_steps(Sentences& sentences, std::span<const Step> steps) {
  for (std::size_t i = 0; i < steps.size(); ++i)
    if (steps[i].text.empty())
      sentences.add("drawing.step", i + 1, steps[i].title);
    else
      sentences.add("drawing.step.text", i + 1, steps[i].title, steps[i].text);
}

std::string describe(const StepsDiagram& diagram, const Words& words) {
  Sentences sentences(words);
  sentences.add(diagram.steps.size() == 1 ? "drawing.steps.one" : "drawing.steps", diagram.steps.size());
  add_steps(sentences, diagram.steps);
  return sentences.take();
}

std::string describe(const BarsDiagram& diagram, const Words& words) {
  Sentences sentences(words);
  if (diagram.unit.empty())
    sentences.add("drawing.bars", diagram.bars.size());
  else
    sentences.add("drawing.bars.unit", diagram.bars.size(), diagram.unit);
  for (const Bar& bar : diagram.bars) {
    const std::string value = written_number(bar.value, words);
    if (bar.note.empty())
      sentences.add("drawing.bar", bar.label, value);
    else
      sentences.add("drawing.bar.note", bar.label, value, bar.note);
  }
  return sentences.take();
}

std::string describe(const RadarDiagram& diagram, const Words& words) {
  Sentences sentences(words);
  if (diagram.values == RadarValues::to_fill_in) {
    std::string names;
    for (const RadarAxis& axis : diagram.axes) {
      if (!names.empty()) names += ", ";
      names += axis.label;
    }
    sentences.add("drawing.radar.to_fill", names, written_number(diagram.most, words));
    return sentences.take();
  }
  sentences.add("drawing.radar", diagram.axes.size(), written_number(diagram.most, words));
  for (const RadarAxis& axis : diagram.axes) {
    const std::string value = written_number(axis.value, words);
    if (axis.before)
      sentences.add("drawing.radar.axis.before", axis.label, value, written_number(*axis.before, words));
    else
      sentences.add("drawing.radar.axis", axis.label, value);
  }
  return sentences.take();
}

std::string describe(const CycleDiagram& diagram, const Words& words) {
  Sentences sentences(words);
  if (diagram.centre.empty())
    sentences.add("drawing.cycle", diagram.steps.size());
  else
    sentences.add("drawing.cycle.around", diagram.steps.size(), diagram.centre);
  add_steps(sentences, diagram.steps);
  sentences.add("drawing.cycle.again", diagram.steps.size());
  return sentences.take();
}

std::string describe(const RunDiagram& diagram, const Words& words) {
  Sentences sentences(words);
  if (diagram.unit.empty())
    sentences.add("drawing.run", diagram.points.size());
  else
    sentences.add("drawing.run.unit", diagram.points.size(), diagram.unit);
  std::vector<std::string> points;
  const std::vector<std::string> names = point_names(diagram.points, words);
  for (std::size_t i = 0; i < names.size(); ++i)
    points.push_back(sentences.fill("drawing.run.point", names[i], written_number(diagram.points[i].value, words)));
  sentences.add("drawing.run.points", sentences.listed(points));
  if (diagram.goal && diagram.goal->label.empty())
    sentences.add("drawing.run.goal", written_number(diagram.goal->value, words));
  else if (diagram.goal)
    sentences.add("drawing.run.goal.label", written_number(diagram.goal->value, words), diagram.goal->label);
  return sentences.take();
}

std::string describe(const TimelineDiagram& diagram, const Words& words) {
  Sentences sentences(words);
  sentences.add(diagram.events.size() == 1 ? "drawing.timeline.one" : "drawing.timeline", diagram.events.size());
  for (const TimelineEvent& event : diagram.events) {
    sentences.add("drawing.timeline.event", event.when, event.title);
    if (!event.text.empty()) sentences.add("drawing.timeline.text", event.text);
  }
  return sentences.take();
}

} // namespace

std::string alternative_text(const Diagram& diagram, const Words& words) {
  return std::visit([&](const auto& kind) { return describe(kind, words); }, diagram);
}

} // namespace praktijkboek
