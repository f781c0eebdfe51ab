#include "unit/layout/chapter_sample.h"

#include <stdexcept>

namespace praktijkboek::sample {

namespace {

const Words& dutch_words() {
  static const Words words({{"reference.figure", "figuur"},
                            {"reference.table", "tabel"},
                            {"reference.page", "p."},
                            {"citation.others", "e.a."},
                            {"citation.and", "en"},
                            {"citation.no_date", "z.d."},
                            {"footnote.name", "noot"},
                            {"task.open", "Nog te doen:"},
                            {"web_resource.video", "Video"},
                            {"web_resource.code", "QR-code die naar ‘{}’ leidt"},
                            {"task.done", "Gedaan:"},
                            {"page.edition_in_text", "uitgave"},
                            {"print.chapter_sources", "Bronnen bij dit hoofdstuk"},
                            {"drawing.steps", "Een reeks van {} stappen."},
                            {"drawing.step", "Stap {} is {}."},
                            {"drawing.step.text", "Stap {} is {}: {}."}});
  return words;
}

} // namespace

SampleChapter::SampleChapter(std::string title) {
  document_.slug = "een-groep";
  document_.front_matter.title = std::move(title);
  document_.front_matter.description = "Wat een groep is.";
}

Inline SampleChapter::words(std::string_view text) { return {Text{store(text)}, next_++}; }

Inline SampleChapter::strong(std::string_view text) { return {Strong{inlines({words(text)})}, next_++}; }

Inline SampleChapter::foreign(std::string_view language, std::string_view text) {
  return {document_.arena.store(ForeignText{store(language), inlines({words(text)})}), next_++};
}

Inline SampleChapter::link(std::string_view address, std::string_view text) {
  return {document_.arena.store(Link{store(address), inlines({words(text)})}), next_++};
}

Inline SampleChapter::reference(std::string_view anchor, std::string_view text) {
  const NodeId id = next_++;
  resolved_.references.add(id, {{0, std::string(anchor)}, std::string(text)});
  return {document_.arena.store(CrossReference{store(anchor), {}}), id};
}

Inline SampleChapter::first_use(std::string_view term, std::string_view expansion) {
  GlossaryEntry entry;
  entry.key = entry.term = store(term);
  entry.expansion = store(expansion);
  glossary_.push_back(entry);
  resolved_.term_uses.add(next_, {0, static_cast<std::uint32_t>(term.size()), std::string(term)});
  return words(term);
}

Inline SampleChapter::elsewhere(std::string_view anchor, std::string_view text) {
  const NodeId id = next_++;
  resolved_.references.add(id, {{1, std::string(anchor)}, std::string(text)});
  return {document_.arena.store(CrossReference{store(anchor), {}}), id};
}

Inline SampleChapter::citation(std::string_view text, std::string_view work) {
  const NodeId id = next_++;
  TextPart part;
  part.text = text;
  part.work = work;
  TextPart open;
  open.text = "(";
  TextPart close;
  close.text = ")";
  resolved_.citations.add(id, {open, part, close});
  return {document_.arena.store(Citation{{}, CitationForm::parenthetical}), id};
}

Inline SampleChapter::note(std::uint32_t index) { return {FootnoteReference{index}, next_++}; }

Inlines SampleChapter::inlines(std::vector<Inline> content) { return document_.arena.store_all(content); }

Block SampleChapter::with_id(Block block) {
  block.id = next_++;
  return block;
}

Block SampleChapter::paragraph(std::vector<Inline> content) {
  return with_id({Paragraph{inlines(std::move(content))}, 0});
}

Block SampleChapter::list(ListKind kind, std::vector<std::vector<Block>> items, TaskState task) {
  std::vector<ListItem> stored;
  for (const std::vector<Block>& item : items) stored.push_back({task, blocks(item)});
  const List list{kind, ListSpacing::tight, 1, document_.arena.store_all(stored)};
  return with_id({document_.arena.store(list), 0});
}

Block SampleChapter::box(std::string_view kind, std::string_view title, std::vector<Block> content) {
  const Box box{store(kind), inlines({words(title)}), blocks(content)};
  return with_id({document_.arena.store(box), 0});
}

Block SampleChapter::table(std::string_view caption, std::vector<std::string_view> titles,
                           std::vector<std::vector<std::string_view>> rows, Alignment last_column) {
  std::vector<TableColumn> columns;
  for (const std::string_view title : titles) columns.push_back({Alignment::none, 0, inlines({words(title)})});
  columns.back().alignment = last_column;
  std::vector<TableRow> stored;
  for (const std::vector<std::string_view>& row : rows) {
    std::vector<TableCell> cells;
    for (const std::string_view cell : row) cells.push_back({blocks({paragraph(cell)})});
    stored.push_back(document_.arena.store_all(cells));
  }
  const Table table{
      {{}, inlines({words(caption)})}, document_.arena.store_all(columns), document_.arena.store_all(stored)};
  const Block block = with_id({document_.arena.store(table), 0});
  resolved_.numbers.add(block.id, "1.1");
  return block;
}

Block SampleChapter::steps(std::string_view anchor, std::string_view caption) {
  const std::vector<Step> steps{{"Voorbereiden", "samen"}, {"Plannen", ""}};
  const DiagramFigure figure{
      {store(anchor), inlines({words(caption)})}, {}, StepsDiagram{document_.arena.store_all(steps)}};
  const Block block = with_id({document_.arena.store(figure), 0});
  resolved_.numbers.add(block.id, "1.1");
  resolved_.anchors.add(block.id, std::string(anchor));
  return block;
}

Block SampleChapter::heading(int level, std::string_view number, std::string_view title, std::string_view anchor) {
  const Block block = with_id({document_.arena.store(Heading{level, store(anchor), inlines({words(title)})}), 0});
  if (!number.empty()) resolved_.numbers.add(block.id, std::string(number));
  if (!anchor.empty()) resolved_.anchors.add(block.id, std::string(anchor));
  return block;
}

Block SampleChapter::quotation(std::vector<Block> content) { return with_id({Quotation{blocks(content)}, 0}); }

SampleChapter& SampleChapter::add(Block block) {
  blocks_.push_back(block);
  return *this;
}

SampleChapter& SampleChapter::footnote(std::string_view text) {
  const NodeId id = next_++;
  footnotes_.push_back({id, {}, blocks({paragraph(text)})});
  return *this;
}

SampleChapter& SampleChapter::work(std::string_view key) {
  Work work;
  work.type = WorkType::book;
  Author author;
  author.family = "Tjaden";
  author.given = "C.";
  work.authors = {author};
  work.year = "2021";
  work.title = "Resource groups";
  literature_.emplace(key, work);
  resolved_.cited_works.emplace_back(key);
  return *this;
}

Block SampleChapter::video(std::string_view address, std::string_view title, std::string_view text) {
  const WebResource resource{WebResourceKind::video, store(address), store(title), store(text)};
  return with_id({document_.arena.store(resource)});
}

PagedDocument SampleChapter::lay_out() {
  document_.content = blocks_;
  document_.footnotes = footnotes_;
  Book book;
  book.title = "Praktijkboek";
  book.edition = "2026.1";
  book.authors = {"Werkgroep"};
  book.boxes.emplace("tip", BoxKind{"Tip", "lamp", {}});
  BookIndex index;
  index.book = &book;
  index.words = &dutch_words();
  index.bibliography = Bibliography(literature_, dutch_words());
  Document glossary;
  glossary.glossary = glossary_;
  index.glossary = &glossary;
  for (std::size_t i = 0; i < glossary_.size(); ++i) index.terms.emplace(glossary_[i].key, i);
  IndexedDocument chapter;
  chapter.index.slug = document_.slug;
  chapter.index.title = document_.front_matter.title;
  chapter.number = "1";
  chapter.number_name = "hoofdstuk\u00A01";
  index.documents.push_back(std::move(chapter));
  index.documents.emplace_back();
  resolved_.document = &document_;
  resolved_.index = &index;
  resolved_.references.sort();
  const std::vector<std::string> paths{"hoofdstukken/een-groep/index.html", "bijlagen/b/index.html"};
  LayoutContext context = print_context();
  context.page_paths = paths;
  document_.source = std::make_shared<Source>(Source{"chapters/groep.md", std::string(next_, '\n')});
  std::vector<Span> spans;
  for (NodeId id = 0; id < next_; ++id) spans.push_back({id, id}); // the node with id 3 stands in line 4
  document_.spans = SpanList(spans);
  return layout_document(resolved_, context, diagnostics_);
}

std::vector<std::size_t> pages_with(const PagedDocument& document, std::string_view text) {
  std::vector<std::size_t> found;
  for (std::size_t i = 0; i < document.pages.size(); ++i)
    if (extracted(document.pages[i]).find(text) != std::string::npos) found.push_back(i);
  return found;
}

double place_of(const Page& page, std::string_view words) {
  for (const GlyphRun* run : runs(page.items))
    if (run->text.find(words) != std::string::npos) return run->origin.y;
  throw std::runtime_error("these words are not on the page: " + std::string(words));
}

} // namespace praktijkboek::sample
