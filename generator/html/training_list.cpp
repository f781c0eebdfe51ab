#include "html/navigation.h"

#include <array>
#include <utility>

namespace praktijkboek {

/// What trainers use, by kind, each in its order.
void write_training_list(Writer& writer) {
  constexpr std::array<std::pair<DocumentKind, std::string_view>, 4> kinds{
      {{DocumentKind::programme, "training.programmes"},
       {DocumentKind::deck, "training.decks"},
       {DocumentKind::exercise, "training.exercises"},
       {DocumentKind::skill, "training.skills"}}};
  const auto& documents = writer.document.index->documents;
  for (const auto& [kind, title] : kinds) {
    bool begun = false;
    for (std::size_t position = 0; position < documents.size(); ++position) {
      if (documents[position].index.kind != kind) continue;
      if (!std::exchange(begun, true)) {
        writer.markup("<h2>");
        writer.text(writer.word(title));
        writer.markup("</h2>\n<ul class=\"entries\">\n");
      }
      write_document_entry(writer, position);
    }
    if (begun) writer.markup("</ul>\n");
  }
}

} // namespace praktijkboek
