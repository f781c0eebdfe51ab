#include "base/arena.h"
#include "layout/flow/block_flow.h"
#include "model/clock.h"

#include <fmt/format.h>

#include <vector>

namespace praktijkboek {

namespace {

/// A day as a table: what is known of tables (heads, repeating them, tags) holds for timetables too.
class DayTable {
public:
  DayTable(const ProgrammeDay& day, const ResolvedDocument& document) : document_(document) {
    std::vector<TableColumn> columns{column("programme.time", 0.17), column("programme.length", 0.13),
                                     column("programme.part", 0.7)};
    std::vector<TableRow> rows;
    for (const ProgrammePart& part : day.parts) rows.push_back(row(part));
    table_.columns = arena_.store_all(columns);
    table_.rows = arena_.store_all(rows);
  }

  const Table& table() const { return table_; }

private:
  TableColumn column(std::string_view word, double width) {
    return {Alignment::none, width, text(document_.words()(word))};
  }

  TableRow row(const ProgrammePart& part) {
    const std::string time = clock_range(part.begin, part.begin + part.minutes);
    const std::string length = fmt::format("{}\u00A0{}", part.minutes, document_.words()("page.minutes_short"));
    return arena_.store_all(
        std::vector<TableCell>{{paragraph(text(time))}, {paragraph(text(length))}, {subject(part)}});
  }

  /// The title of the part, or of what is done in it; then where that is found, and what the programme says of it.
  Blocks subject(const ProgrammePart& part) {
    const ResolvedReference* reference = document_.references.find(part.id);
    std::string_view title = part.title;
    if (title.empty() && reference != nullptr)
      title = document_.index->documents[reference->destination.document].index.title;
    std::vector<Inline> words{{Strong{text(title)}, part.id}};
    if (part.kind == ProgrammePartKind::pause) words = {{Emphasis{text(title)}, part.id}};
    if (reference != nullptr) {
      words.push_back({Text{"  "}, part.id});
      words.push_back({arena_.store(CrossReference{}), part.id});
    }
    std::vector<Block> blocks{{Paragraph{arena_.store_all(words)}, part.id}};
    blocks.insert(blocks.end(), part.text.begin(), part.text.end());
    return arena_.store_all(blocks);
  }

  Inlines text(std::string_view words) {
    return arena_.store_all(std::vector<Inline>{{Text{arena_.store_text(words)}, no_node}});
  }
  Blocks paragraph(Inlines words) { return arena_.store_all(std::vector<Block>{{Paragraph{words}, no_node}}); }

  static constexpr NodeId no_node = 0xFFFFFFFF; // is in no side table

  const ResolvedDocument& document_;
  Arena arena_;
  Table table_;
};

} // namespace

void flow_programme_day(const ProgrammeDay& day, NodeId id, const Flow& flow) {
  const DayTable table(day, flow.composition.document);
  Flow fixed = flow;
  fixed.floats = Floats::forbidden;
  flow_table(table.table(), id, fixed);
}

} // namespace praktijkboek
