#include "model/dump.h"

#include "base/overloaded.h"
#include "model/clock.h"
#include "model/dump_parts.h"

#include <fmt/format.h>

namespace praktijkboek {

namespace {

using fmt::format;

std::string with_words(std::string_view name, std::string_view target, Inlines words) {
  if (words.empty()) return format("[{} {}]", name, escaped(target));
  return format("[{} {} | {}]", name, escaped(target), dump(words));
}

std::string works(const Citation& citation) {
  std::string out;
  for (const CitedWork& work : citation.works) {
    if (!out.empty()) out += "; ";
    out += work.key;
    if (!work.locator.empty()) out += ", " + escaped(work.locator);
  }
  return out;
}

std::string dump_inline(const Inline& node) {
  return std::visit(
      overloaded{
          [](const Text& text) { return escaped(text.text); },
          [](const Emphasis& emphasis) { return format("[em {}]", dump(emphasis.content)); },
          [](const Strong& strong) { return format("[strong {}]", dump(strong.content)); },
          [](const Strikethrough& strike) { return format("[strike {}]", dump(strike.content)); },
          [](const CodeSpan& code) { return format("[code {}]", escaped(code.text)); },
          [](const Link* link) { return with_words("link", link->destination, link->content); },
          [](const InlineImage* image) {
            return format("[image {} | {}]", escaped(image->path), escaped(image->alternative));
          },
          [](const CrossReference* reference) { return with_words("ref", reference->label, reference->content); },
          [](const Citation* citation) {
            return format("[{} {}]", citation->form == CitationForm::narrative ? "cited" : "cite", works(*citation));
          },
          [](const TermReference* term) { return with_words("term", term->key, term->content); },
          [](const IndexMark* mark) { return with_words("index", mark->entry, mark->content); },
          [](const ForeignText* foreign) { return with_words("lang", foreign->language, foreign->content); },
          [](const FootnoteReference& reference) { return format("[note {}]", reference.index); },
          [](const PublicationValue& value) { return format("[value {}]", value.name); },
          [](const LineBreak&) { return std::string("[break]"); },
      },
      node.kind);
}

std::string_view name_of(TaskState task) {
  switch (task) {
  case TaskState::none: return "item";
  case TaskState::open: return "item open";
  case TaskState::done: return "item done";
  }
  return "";
}

std::string_view name_of(Alignment alignment) {
  switch (alignment) {
  case Alignment::none: return "";
  case Alignment::left: return " left";
  case Alignment::centre: return " centre";
  case Alignment::right: return " right";
  case Alignment::decimal: return " decimal";
  }
  return "";
}

std::string label_mark(std::string_view label) { return label.empty() ? std::string{} : format(" {{#{}}}", label); }

void dump_blocks(DumpLines& lines, std::size_t indent, Blocks blocks);

void dump_caption(DumpLines& lines, std::size_t indent, const Caption& caption) {
  if (!caption.content.empty()) lines.add(indent, format("caption: {}", dump(caption.content)));
}

void dump_list(DumpLines& lines, std::size_t indent, const List& list) {
  const std::string_view spacing = list.spacing == ListSpacing::tight ? "tight" : "loose";
  if (list.kind == ListKind::bullet)
    lines.add(indent, format("list bullet {}", spacing));
  else
    lines.add(indent, format("list from {} {}", list.start, spacing));
  for (const ListItem& item : list.items) {
    lines.add(indent + 1, name_of(item.task));
    dump_blocks(lines, indent + 2, item.content);
  }
}

void dump_code(DumpLines& lines, std::size_t indent, const CodeBlock& code) {
  lines.add(indent, code.language.empty() ? std::string("code") : format("code {}", code.language));
  for (std::size_t begin = 0; begin < code.text.size();) {
    const std::size_t end = std::min(code.text.find('\n', begin), code.text.size());
    lines.add(indent + 1, format("|{}", code.text.substr(begin, end - begin)));
    begin = end + 1;
  }
}

void dump_table(DumpLines& lines, std::size_t indent, const Table& table) {
  lines.add(indent, format("table{}", label_mark(table.caption.label)));
  dump_caption(lines, indent + 1, table.caption);
  for (const TableColumn& column : table.columns) {
    const std::string width = column.width == 0 ? std::string{} : format(" {:.3}", column.width);
    lines.add(indent + 1, format("column{}{}: {}", name_of(column.alignment), width, dump(column.title)));
  }
  for (const TableRow& row : table.rows) {
    lines.add(indent + 1, "row");
    for (const TableCell& cell : row) {
      lines.add(indent + 2, "cell");
      dump_blocks(lines, indent + 3, cell.content);
    }
  }
}

void dump_slide_part(DumpLines& lines, std::size_t indent, const SlidePart& part) {
  std::string line;
  switch (part.kind) {
  case SlidePartKind::notes: line = part.minutes > 0 ? format("notes of {} minutes", part.minutes) : "notes"; break;
  case SlidePartKind::column: line = "column"; break;
  case SlidePartKind::steps: line = "step by step"; break;
  }
  lines.add(indent, part.title.empty() ? line : format("{}: {}", line, dump(part.title)));
  dump_blocks(lines, indent + 1, part.content);
}

void dump_role_cards(DumpLines& lines, std::size_t indent, const RoleCards& cards) {
  lines.add(indent,
            format("cards{} of {}", label_mark(cards.label), cards.sides == CardSides::two ? "two sides" : "one side"));
  for (const RoleCard& card : cards.cards) {
    lines.add(indent + 1, format("card: {}", escaped(card.title)));
    dump_blocks(lines, indent + 2, card.text);
    if (card.back.empty()) continue;
    lines.add(indent + 1, "back");
    dump_blocks(lines, indent + 2, card.back);
  }
}

std::string_view name_of(ProgrammePartKind kind) {
  switch (kind) {
  case ProgrammePartKind::text: return "part";
  case ProgrammePartKind::pause: return "break";
  case ProgrammePartKind::deck: return "deck";
  case ProgrammePartKind::exercise: return "exercise";
  case ProgrammePartKind::sheet: return "sheet";
  }
  return "";
}

void dump_programme_day(DumpLines& lines, std::size_t indent, const ProgrammeDay& day) {
  lines.add(indent, format("day {} to {}", clock_text(day.begin), clock_text(day.end)));
  for (const ProgrammePart& part : day.parts) {
    std::string line = format("{} {} for {} minutes", clock_text(part.begin), name_of(part.kind), part.minutes);
    if (!part.subject.empty()) line += format(" {}", part.subject);
    lines.add(indent + 1, part.title.empty() ? line : format("{}: {}", line, escaped(part.title)));
    dump_blocks(lines, indent + 2, part.text);
  }
}

void dump_block(DumpLines& lines, std::size_t indent, const Block& block) {
  std::visit(
      overloaded{
          [&](const Paragraph& paragraph) { lines.add(indent, format("paragraph: {}", dump(paragraph.content))); },
          [&](const Heading* heading) {
            lines.add(indent,
                      format("heading {}{}: {}", heading->level, label_mark(heading->label), dump(heading->content)));
          },
          [&](const List* list) { dump_list(lines, indent, *list); },
          [&](const Quotation& quotation) {
            lines.add(indent, "quotation");
            dump_blocks(lines, indent + 1, quotation.content);
          },
          [&](const CodeBlock* code) { dump_code(lines, indent, *code); },
          [&](const ThematicBreak&) { lines.add(indent, "thematic break"); },
          [&](const Box* box) {
            lines.add(indent, box->title.empty() ? format("box {}", box->kind)
                                                 : format("box {}: {}", box->kind, dump(box->title)));
            dump_blocks(lines, indent + 1, box->content);
          },
          [&](const ImageFigure* figure) {
            lines.add(indent, format("image {}{}", figure->path, label_mark(figure->caption.label)));
            dump_caption(lines, indent + 1, figure->caption);
            if (!figure->alternative.empty())
              lines.add(indent + 1, format("alternative: {}", escaped(figure->alternative)));
          },
          [&](const DiagramFigure* figure) {
            lines.add(indent, format("diagram{}", label_mark(figure->caption.label)));
            dump_caption(lines, indent + 1, figure->caption);
            if (!figure->alternative.empty())
              lines.add(indent + 1, format("alternative: {}", escaped(figure->alternative)));
            dump_diagram(lines, indent + 1, figure->diagram);
          },
          [&](const Table* table) { dump_table(lines, indent, *table); },
          [&](const SheetCard& card) { lines.add(indent, format("sheet {}", card.sheet)); },
          [&](const WebResource* resource) {
            lines.add(indent, format("{} {}", resource->kind == WebResourceKind::video ? "video" : "download",
                                     resource->address));
            lines.add(indent + 1, format("title: {}", escaped(resource->title)));
            if (!resource->text.empty()) lines.add(indent + 1, format("text: {}", escaped(resource->text)));
          },
          [&](const FieldGroup& group) {
            lines.add(indent, "fields");
            dump_fields(lines, indent + 1, group.fields);
          },
          [&](const GlossaryList&) { lines.add(indent, "list of terms"); },
          [&](const LiteratureList&) { lines.add(indent, "list of works"); },
          [&](const SubjectIndexList&) { lines.add(indent, "subject index"); },
          [&](const SlidePart* part) { dump_slide_part(lines, indent, *part); },
          [&](const RoleCards* cards) { dump_role_cards(lines, indent, *cards); },
          [&](const ProgrammeDay* day) { dump_programme_day(lines, indent, *day); },
          [&](const TrainingList&) { lines.add(indent, "list of training material"); },
          [&](const PackList&) { lines.add(indent, "list of packs"); },
      },
      block.kind);
}

void dump_blocks(DumpLines& lines, std::size_t indent, Blocks blocks) {
  for (const Block& block : blocks) dump_block(lines, indent, block);
}

std::string_view name_of(DocumentKind kind) {
  switch (kind) {
  case DocumentKind::home: return "home";
  case DocumentKind::front: return "front";
  case DocumentKind::chapter: return "chapter";
  case DocumentKind::appendix: return "appendix";
  case DocumentKind::sheet: return "sheet";
  case DocumentKind::glossary: return "glossary";
  case DocumentKind::literature: return "literature";
  case DocumentKind::subject_index: return "subject index";
  case DocumentKind::leaflet: return "leaflet";
  case DocumentKind::training: return "training";
  case DocumentKind::programme: return "programme";
  case DocumentKind::deck: return "deck";
  case DocumentKind::exercise: return "exercise";
  case DocumentKind::skill: return "skill";
  case DocumentKind::packs: return "packs";
  }
  return "";
}

void dump_front_matter(DumpLines& lines, const FrontMatter& front_matter) {
  const auto add = [&](std::string_view name, std::string_view value) {
    if (!value.empty()) lines.add(0, format("{}: {}", name, escaped(value)));
  };
  add("title", front_matter.title);
  add("description", front_matter.description);
  add("label", front_matter.label);
  add("language", front_matter.language);
  if (front_matter.reviewed) add("reviewed", to_iso(*front_matter.reviewed));
  for (const std::string& audience : front_matter.audience) add("audience", audience);
  if (const auto& training = front_matter.training) {
    add("minutes", std::to_string(training->minutes));
    add("goal", training->goal);
    add("group", training->group);
    for (const std::string& material : training->materials) add("material", material);
  }
  if (!front_matter.sheet) return;
  add("purpose", front_matter.sheet->purpose);
  add("filled by", front_matter.sheet->filled_by);
  add("header", front_matter.sheet->header == SheetHeader::client ? "client" : "none");
  add("copies", front_matter.sheet->copies == CopyList::shown ? "shown" : "none");
}

} // namespace

std::string dump(Inlines content) {
  std::string out;
  for (const Inline& node : content) out += dump_inline(node);
  return out;
}

std::string dump(Blocks blocks) {
  DumpLines lines;
  dump_blocks(lines, 0, blocks);
  return lines.take();
}

std::string dump(const Document& document) {
  DumpLines lines;
  lines.add(0, format("{} {}", name_of(document.kind), document.slug));
  dump_front_matter(lines, document.front_matter);
  dump_blocks(lines, 0, document.content);
  for (const Footnote& footnote : document.footnotes) {
    lines.add(0, format("footnote {}", footnote.label));
    dump_blocks(lines, 1, footnote.content);
  }
  for (const GlossaryEntry& entry : document.glossary) {
    lines.add(0, format("term {}: {}", entry.key, escaped(entry.term)));
    if (!entry.expansion.empty()) lines.add(1, format("expansion: {}", escaped(entry.expansion)));
    if (!entry.forms.empty()) lines.add(1, format("forms: {}", quoted_list(entry.forms)));
    lines.add(1, format("definition: {}", dump(entry.definition)));
  }
  return lines.take();
}

} // namespace praktijkboek
