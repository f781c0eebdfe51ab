#include "model/clock.h"
#include "read/names.h"
#include "read/read.h"
#include "read/reading.h"
#include "read/yaml_texts.h"
#include "yaml/map_reader.h"
#include "yaml/parse_yaml.h"

#include <fmt/format.h>

#include <array>
#include <charconv>

namespace praktijkboek {

namespace {

constexpr int minutes_a_day = 24 * 60;

std::optional<int> digits(std::string_view text) {
  int number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (text.empty() || error != std::errc{} || end != text.data() + text.size() || number < 0) return std::nullopt;
  return number;
}

/// '9.15' or '09:15' as minutes after midnight.
std::optional<int> clock_time(std::string_view text) {
  const std::size_t mark = text.find_first_of(".:");
  if (mark == std::string_view::npos || text.size() - mark != 3) return std::nullopt;
  const auto hours = digits(text.substr(0, mark));
  const auto minutes = digits(text.substr(mark + 1));
  if (!hours || !minutes || *hours > 23 || *minutes > 59) return std::nullopt;
  return *hours * 60 + *minutes;
}

/// Reads a programme from top to bottom; its blocks grow on the stack of the reading.
class ProgrammeReader {
public:
  ProgrammeReader(Reading& reading, MapReader& map) : reading_(reading), map_(map) {}

  FrontMatter read_front_matter() {
    FrontMatter front_matter;
    front_matter.title = map_.required_text("title");
    front_matter.description = map_.required_text("description");
    front_matter.label = read_label(map_, "label");
    front_matter.reviewed = map_.date("reviewed");
    front_matter.audience = read_audience(map_, "audience", reading_.book().audiences);
    return front_matter;
  }

  Blocks read_blocks() {
    const std::size_t begin = reading_.block_stack.size();
    const Blocks location = read_markdown_blocks(reading_, map_, "location");
    reading_.block_stack.insert(reading_.block_stack.end(), location.begin(), location.end());
    map_.required_value("days");
    for (const YamlValue& day : map_.list("days")) read_day(day);
    map_.finish();
    return reading_.take(reading_.block_stack, begin);
  }

private:
  void read_day(const YamlValue& value) {
    MapReader map(map_.context(), value, "a day");
    if (!map.is_map()) return;
    const std::string_view title = keep_required_text(reading_, map, "title");
    ProgrammeDay day;
    const auto begin = read_time(map, "begin");
    const auto end = read_time(map, "end");
    day.begin = begin.value_or(0);
    day.end = end.value_or(minutes_a_day);
    add_heading(title, map.span_of("title"));
    const NodeId id = reading_.number(map.span());
    std::vector<ProgrammePart> parts;
    int now = day.begin;
    bool overrun = false;
    map.required_value("parts");
    for (const YamlValue& part : map.list("parts")) {
      parts.push_back(read_part(part, now));
      now += parts.back().minutes;
      if (begin && end && now > day.end && !std::exchange(overrun, true))
        reading_.error(part.span, {"this part ends at {}, but the day at {}", clock_text(now), clock_text(day.end)},
                       {"take {} minutes out of the parts of the day, or let it end later", now - day.end});
    }
    map.finish();
    if (begin && end && day.end <= day.begin)
      map.error("end", {"the day ends before it begins"});
    else if (begin && end && now < day.end)
      map.error("end", {"the parts of this day end at {}, but the day at {}", clock_text(now), clock_text(day.end)},
                {"give the parts {} minutes more, or let the day end at {}", day.end - now, clock_text(now)});
    day.parts = reading_.store_all(parts);
    reading_.block_stack.push_back({reading_.store(day), id});
  }

  std::optional<int> read_time(MapReader& map, std::string_view key) {
    const std::string_view text = map.required_text(key);
    if (text.empty()) return std::nullopt;
    const auto time = clock_time(text);
    if (!time) map.error(key, {"'{}' is not a time", text}, {"write it as '14.30'"});
    return time;
  }

  void add_heading(std::string_view title, Span span) {
    const NodeId id = reading_.number(span);
    const std::vector<Inline> words{{Text{title}, reading_.number(span)}};
    reading_.block_stack.push_back({reading_.store(Heading{2, {}, reading_.store_all(words)}), id});
  }

  ProgrammePart read_part(const YamlValue& value, int now) {
    MapReader map(map_.context(), value, "a part of a day");
    ProgrammePart part;
    part.id = reading_.number(value.span);
    part.begin = now;
    if (!map.is_map()) return part;
    map.required_value("minutes");
    part.minutes = static_cast<int>(map.integer("minutes", {1, minutes_a_day}).value_or(0));
    part.title = keep_text(reading_, map, "title");
    if (map.boolean("break").value_or(false)) part.kind = ProgrammePartKind::pause;
    struct Subject {
      std::string_view key;
      ProgrammePartKind kind;
    };
    static constexpr std::array<Subject, 3> subjects{{{"deck", ProgrammePartKind::deck},
                                                      {"exercise", ProgrammePartKind::exercise},
                                                      {"sheet", ProgrammePartKind::sheet}}};
    for (const auto& [key, kind] : subjects) {
      if (map.value(key) == nullptr || read_label(map, key).empty()) continue;
      if (part.kind != ProgrammePartKind::text)
        map.error(key, {"a part has one of 'deck', 'exercise', 'sheet' and 'break'"}, {"write two parts"});
      part.kind = kind;
      part.subject = keep_text(reading_, map, key);
    }
    part.text = read_markdown_blocks(reading_, map, "text");
    if (part.title.empty() && part.subject.empty())
      reading_.error(value.span, {"a part of a day needs 'title', or what is done in it"},
                     {"write 'title', 'deck', 'exercise' or 'sheet'"});
    map.finish();
    return part;
  }

  Reading& reading_;
  MapReader& map_;
};

} // namespace

std::unique_ptr<Document> read_programme(SourcePointer source, const Book& book, Diagnostics& diagnostics,
                                         const LoadData& load_data) {
  auto document = std::make_unique<Document>();
  document->source = std::move(source);
  document->kind = DocumentKind::programme;
  const Source& file = *document->source;
  document->slug = file_slug(file, diagnostics);
  const auto yaml = parse_yaml(file, whole_text(file), diagnostics);
  if (!yaml) return document;
  Reading reading(*document, book, diagnostics, load_data);
  MapReader map({file, *yaml, diagnostics}, yaml->root, "a programme");
  if (!map.is_map()) return document;
  ProgrammeReader reader(reading, map);
  document->front_matter = reader.read_front_matter();
  document->content = reader.read_blocks();
  return document;
}

} // namespace praktijkboek
