#include "html/writer.h"

#include <algorithm>
#include <variant>

namespace praktijkboek {

namespace {

/// The state is said in words; the sign is for the eye.
void write_task(Writer& writer, TaskState task) {
  if (task == TaskState::none) return;
  const bool done = task == TaskState::done;
  writer.markup("<span class=\"task-sign\" aria-hidden=\"true\">", done ? "\u2611" : "\u2610",
                "</span><span class=\"unseen\">");
  writer.text(writer.word(done ? "task.done" : "task.open"));
  writer.markup(" </span>");
}

/// The paragraphs of a tight list are not set apart.
void write_tight(Writer& writer, Blocks content) {
  for (std::size_t i = 0; i < content.size(); ++i) {
    const auto* paragraph = std::get_if<Paragraph>(&content[i].kind);
    if (paragraph == nullptr) {
      write_blocks(writer, content.subspan(i, 1));
      continue;
    }
    write_inlines(writer, paragraph->content);
    if (i + 1 < content.size()) writer.markup("\n");
  }
}

void write_item(Writer& writer, const ListItem& item, ListSpacing spacing) {
  const bool is_task = item.task != TaskState::none;
  writer.markup(!is_task                       ? (writer.steps > 0 ? "<li class=\"fragment\">" : "<li>")
                : item.task == TaskState::done ? "<li class=\"task done\">"
                                               : "<li class=\"task\">");
  const auto* first = item.content.empty() ? nullptr : std::get_if<Paragraph>(&item.content.front().kind);
  if (spacing == ListSpacing::tight || !is_task || first == nullptr) {
    write_task(writer, item.task);
    spacing == ListSpacing::tight ? write_tight(writer, item.content) : write_blocks(writer, item.content);
  } else { // the sign belongs to the first line
    writer.markup("<p>");
    write_task(writer, item.task);
    write_inlines(writer, first->content);
    writer.markup("</p>\n");
    write_blocks(writer, item.content.subspan(1));
  }
  writer.markup("</li>\n");
}

} // namespace

void write_list(Writer& writer, const List& list) {
  const bool ordered = list.kind == ListKind::ordered;
  const bool tasks = std::any_of(list.items.begin(), list.items.end(),
                                 [](const ListItem& item) { return item.task != TaskState::none; });
  writer.markup(ordered ? "<ol" : "<ul");
  if (tasks) writer.markup(" class=\"tasks\"");
  if (ordered && list.start != 1) writer.markup(" start=\"", std::to_string(list.start), "\"");
  writer.markup(">\n");
  for (const ListItem& item : list.items) write_item(writer, item, list.spacing);
  writer.markup(ordered ? "</ol>\n" : "</ul>\n");
}

} // namespace praktijkboek
