#pragma once

#include "model/diagram.h"
#include "model/field.h"
#include "model/inline.h"

#include <cstdint>
#include <span>
#include <string_view>
#include <variant>

namespace praktijkboek {

struct Block;
using Blocks = std::span<const Block>;

struct Paragraph {
  Inlines content;
};
struct Heading {
  int level = 2;          // 1 is the document's title, which is in the front matter
  std::string_view label; // may be empty
  Inlines content;
};
enum class ListKind { bullet, ordered };
enum class ListSpacing { tight, loose };
enum class TaskState { none, open, done };
struct ListItem {
  TaskState task = TaskState::none;
  Blocks content;
};
struct List {
  ListKind kind = ListKind::bullet;
  ListSpacing spacing = ListSpacing::tight;
  std::uint32_t start = 1;
  std::span<const ListItem> items;
};
struct Quotation {
  Blocks content;
};
struct CodeBlock {
  std::string_view language; // may be empty
  std::string_view text;
};
struct ThematicBreak {};

/// `> [!TIP] Titel`
struct Box {
  std::string_view kind; // key of BookSettings::boxes, lower case
  Inlines title;         // may be empty
  Blocks content;
};

struct Caption {
  std::string_view label; // for references; may be empty
  Inlines content;        // may be empty
};

struct ImageFigure {
  Caption caption;
  std::string_view path; // relative to content/
  std::string_view alternative;
};
struct DiagramFigure {
  Caption caption;
  std::string_view alternative; // empty: made from the data
  Diagram diagram;
};

enum class Alignment { none, left, centre, right, decimal };
struct TableColumn {
  Alignment alignment = Alignment::none;
  double width = 0; // share of the table; 0: from its content
  Inlines title;
};
struct TableCell {
  Blocks content;
};
using TableRow = std::span<const TableCell>; // as many cells as the table has columns
struct Table {
  Caption caption;
  std::span<const TableColumn> columns;
  std::span<const TableRow> rows;
};

/// A card that points to a worksheet.
struct SheetCard {
  std::string_view sheet; // slug
};

/// Something that paper cannot hold: on the website a link, on paper its address and a QR code.
enum class WebResourceKind { video, download };
struct WebResource {
  WebResourceKind kind = WebResourceKind::video;
  std::string_view address; // https://…
  std::string_view title;
  std::string_view text; // what to expect of it; may be empty
};

/// Fields that stand together on the grid of a worksheet.
struct FieldGroup {
  std::span<const Field> fields;
};

/// What a slide has beside the blocks of a chapter: what the trainer says, a column, what appears step by step.
enum class SlidePartKind { notes, column, steps };
struct SlidePart {
  SlidePartKind kind = SlidePartKind::notes;
  int minutes = 0; // of notes: how long the slide takes; 0: not said
  Inlines title;   // may be empty
  Blocks content;
};

/// Cards to cut out and hand round, one role or question on each.
struct RoleCard {
  std::string_view title;
  Blocks text;
  Blocks back; // with CardSides::two only
};
enum class CardSides { one, two };
struct RoleCards {
  std::string_view label; // for references; may be empty
  CardSides sides = CardSides::one;
  std::span<const RoleCard> cards;
};

/// One part of a day: its times are computed from the parts before it. Times are minutes after midnight.
enum class ProgrammePartKind { text, pause, deck, exercise, sheet };
struct ProgrammePart {
  NodeId id = 0;
  ProgrammePartKind kind = ProgrammePartKind::text;
  std::string_view subject; // slug of the deck, exercise or worksheet
  std::string_view title;   // empty: that of its subject
  Blocks text;
  int begin = 0;
  int minutes = 0;
};
struct ProgrammeDay {
  int begin = 0;
  int end = 0;
  std::span<const ProgrammePart> parts;
};

/// Places for the lists of the whole book, in the documents that carry them.
struct GlossaryList {};
struct LiteratureList {};
struct SubjectIndexList {};
struct TrainingList {}; // of programmes, decks, exercises and skill sheets
struct PackList {};     // of the course packs

struct Block {
  [[no_unique_address]] std::variant<Paragraph, const Heading*, const List*, Quotation, const CodeBlock*, ThematicBreak,
                                     const Box*, const ImageFigure*, const DiagramFigure*, const Table*, SheetCard,
                                     const WebResource*, FieldGroup, GlossaryList, LiteratureList, SubjectIndexList,
                                     const SlidePart*, const RoleCards*, const ProgrammeDay*, TrainingList, PackList>
      kind;
  NodeId id = 0;
};

} // namespace praktijkboek
