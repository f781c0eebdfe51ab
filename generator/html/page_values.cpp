#include "html/page_values.h"

#include "base/text.h"
#include "html/date_text.h"
#include "html/field.h"
#include "html/navigation.h"
#include "html/sheet_definition.h"
#include "html/site_address.h"

#include <fmt/format.h>

#include <algorithm>

namespace praktijkboek {

namespace {

constexpr std::size_t bytes_a_minute = 1200; // of an adult reading prose silently: about 200 words

std::string joined(const std::vector<std::string>& items) { return fmt::format("{}", fmt::join(items, ", ")); }

std::string address_of_asset(const HtmlContext& context, const std::string& root, std::string_view name) {
  const auto found = context.map.assets.find(name);
  return found == context.map.assets.end() ? std::string{} : root + found->second;
}

/// The faces that the first screen needs; the others come when the style sheet asks for them.
std::vector<TemplateMap> early_fonts(const HtmlContext& context, const std::string& root) {
  std::vector<TemplateMap> fonts;
  for (const std::string_view name : {"fonts/serif-regular.woff2", "fonts/sans-regular.woff2", "fonts/sans-bold.woff2"})
    if (std::string address = address_of_asset(context, root, name); !address.empty())
      fonts.push_back({{"address", {std::move(address)}}});
  return fonts;
}

/// {{script_page}}, the address of site/scripts/page.js.
void add_scripts(TemplateMap& values, const HtmlContext& context, const std::string& root) {
  constexpr std::string_view folder = "scripts/";
  for (auto asset = context.map.assets.lower_bound(folder);
       asset != context.map.assets.end() && asset->first.starts_with(folder); ++asset) {
    std::string name = "script_" + asset->first.substr(folder.size(), asset->first.rfind('.') - folder.size());
    std::replace(name.begin(), name.end(), '-', '_');
    values[name + "?"] = {true};
    values[std::move(name)] = {root + asset->second};
  }
}

/// Text and a switch of the same name, so that a template can leave out what is not there.
void add_optional(TemplateMap& values, const std::string& name, std::string text) {
  values[name + "?"] = {!text.empty()};
  values[name] = {std::move(text)};
}

std::string reading_time(std::size_t text_size, const Words& words) {
  const std::size_t minutes = (text_size + bytes_a_minute / 2) / bytes_a_minute;
  if (minutes == 0) return {};
  return fmt::format("{} {}", minutes, words(minutes == 1 ? "page.minute" : "page.minutes"));
}

bool is_read_through(DocumentKind kind) {
  return kind == DocumentKind::front || kind == DocumentKind::chapter || kind == DocumentKind::appendix ||
         kind == DocumentKind::leaflet || kind == DocumentKind::exercise || kind == DocumentKind::skill;
}

/// What a trainer must know before the start.
void add_training(TemplateMap& values, const TrainingFrontMatter& training, const Words& words) {
  const std::string minutes =
      training.minutes == 0 ? std::string{} : fmt::format("{} {}", training.minutes, words("page.minutes"));
  add_optional(values, "goal", training.goal);
  add_optional(values, "group", training.group);
  add_optional(values, "minutes", minutes);
  std::vector<TemplateMap> materials;
  for (const std::string& material : training.materials) materials.push_back({{"material", {material}}});
  values["materials?"] = {!materials.empty()};
  values["materials"] = {std::move(materials)};
}

void add_front_matter(TemplateMap& values, const ResolvedDocument& document, const Writer& written) {
  const FrontMatter& front = document.document->front_matter;
  const Words& words = document.words();
  const std::string& language = front.language;
  values["title"] = {front.title};
  add_optional(values, "description", front.description.empty() ? written.book().description : front.description);
  add_optional(values, "text_language", language == written.book().language ? std::string{} : language);
  add_optional(values, "reviewed", front.reviewed ? date_text(*front.reviewed, words) : std::string{});
  add_optional(values, "reviewed_iso", front.reviewed ? to_iso(*front.reviewed) : std::string{});
  add_optional(values, "reading_time",
               is_read_through(document.document->kind) ? reading_time(written.text_size, words) : std::string{});
  add_training(values, front.training ? *front.training : TrainingFrontMatter{}, words);
  if (!front.sheet) return;
  add_optional(values, "purpose", front.sheet->purpose);
  add_optional(values, "filled_by", front.sheet->filled_by);
}

/// What a search can be narrowed to; empty: not found by searching.
std::string_view search_kind(DocumentKind kind) {
  switch (kind) {
  case DocumentKind::chapter:
  case DocumentKind::front: return "chapter";
  case DocumentKind::sheet: return "sheet";
  case DocumentKind::appendix: return "appendix";
  case DocumentKind::leaflet: return "leaflet";
  case DocumentKind::training:
  case DocumentKind::programme:
  case DocumentKind::deck:
  case DocumentKind::exercise:
  case DocumentKind::skill:
  case DocumentKind::packs: return "training";
  case DocumentKind::glossary:
  case DocumentKind::literature: return "list";
  case DocumentKind::home:
  case DocumentKind::subject_index: break; // lead to what others say
  }
  return {};
}

/// 'Hoofdstuk 1' and where that stands: the ring around it is drawn as far as the book has come.
void add_place(TemplateMap& values, const ResolvedDocument& document) {
  const IndexedDocument& place = document.place();
  const BookIndex& index = *document.index;
  values["kind"] = {std::string(search_kind(place.index.kind))};
  values["searched"] = {!search_kind(place.index.kind).empty()};
  const bool is_chapter = place.index.kind == DocumentKind::chapter;
  add_optional(values, "number", place.number);
  add_optional(values, "number_name", upper_case_first(place.number_name));
  add_optional(values, "part",
               place.part && *place.part < index.book->parts.size() ? index.book->parts[*place.part].title : "");
  values["chapter"] = {is_chapter};
  if (is_chapter) {
    const std::size_t count = chapter_count(index);
    values["ring_whole"] = {std::to_string(count)};
    values["ring_done"] = {place.number + " " + std::to_string(count)};
  }
}

/// The worksheet after this one in the book.
std::size_t next_sheet(const BookIndex& index, std::size_t position) {
  const auto& documents = index.documents;
  for (std::size_t i = position + 1; i < documents.size(); ++i)
    if (documents[i].index.kind == DocumentKind::sheet) return i;
  return documents.size();
}

/// What the scripts of a worksheet run on. Without them it is a page to read and print.
void add_form(TemplateMap& values, const ResolvedDocument& document, const HtmlContext& context,
              const std::string& root) {
  const std::size_t next = next_sheet(*document.index, document.position);
  const bool has_next = next < document.index->documents.size();
  values["definition"] = {sheet_definition(*document.document)};
  values["drawing_words"] = {script_words(document.words(), "drawing.")};
  values["form_words"] = {script_words(document.words(), "form.")};
  add_optional(values, "service_worker", address_of_asset(context, root, "service-worker.js"));
  add_optional(values, "engine", address_of_asset(context, root, "engine/engine.js"));
  add_optional(values, "next_sheet", has_next ? root + context.map.pages[next] : std::string{});
  add_optional(values, "next_sheet_title", has_next ? document.index->documents[next].index.title : std::string{});
}

void add_other_prints(TemplateMap& values, const ResolvedDocument& document, const HtmlContext& context,
                      const std::string& root) {
  std::vector<TemplateMap> prints;
  if (document.position < context.map.other_prints.size())
    for (const OtherPrint& print : context.map.other_prints[document.position])
      prints.push_back(
          {{"print_address", {root + print.path}}, {"print_name", {std::string(document.words()(print.word))}}});
  values["prints"] = {std::move(prints)};
}

void add_neighbour(TemplateMap& values, const std::string& name, const ResolvedDocument& document,
                   const HtmlContext& context, const std::string& root, std::size_t position) {
  const auto& documents = document.index->documents;
  const bool exists = position < documents.size();
  values[name] = {exists};
  if (!exists) return;
  const IndexedDocument& neighbour = documents[position];
  values[name + "_address"] = {root + context.map.pages[position]};
  values[name + "_title"] = {std::string(name_of(neighbour, document.words()))};
  add_optional(values, name + "_number", upper_case_first(neighbour.number_name));
}

/// The style sheet that only pages of this kind need, beside that of all pages.
std::string_view own_style(DocumentKind kind) {
  if (kind == DocumentKind::sheet) return "styles/sheet.css";
  return kind == DocumentKind::deck ? "styles/deck.css" : std::string_view{};
}

/// How the page is known elsewhere, and how it looks when people send it to each other (Open Graph protocol). Both need
/// whole addresses: a site that does not know its own has neither.
void add_place_on_the_web(TemplateMap& values, const ResolvedDocument& document, const HtmlContext& context) {
  const std::string& page = context.map.pages[document.position];
  add_optional(values, "canonical", published_address(context.site, page));
  values["social?"] = {!context.site.address.empty()};
  values["social_type"] = {std::string(document.document->kind == DocumentKind::home ? "website" : "article")};
  const std::string image = address_of_asset(context, {}, "icon-512.png");
  add_optional(values, "social_image", image.empty() ? image : published_address(context.site, image));
}

std::string accessibility_address(const HtmlContext& context, const std::string& root) {
  const BookIndex::LabelledTarget* const label = context.index.find_label(context.site.accessibility);
  return label == nullptr ? std::string{} : root + context.map.pages[label->document];
}

std::string page_title(const ResolvedDocument& document) {
  const std::string& book = document.index->book->title;
  const std::string& title = document.document->front_matter.title;
  const bool is_home = document.document->kind == DocumentKind::home;
  return is_home || title.empty() ? book : fmt::format("{} \u2013 {}", title, book);
}

} // namespace

TemplateMap shared_values(const HtmlContext& context, const std::string& root) {
  const Book& book = *context.index.book;
  TemplateMap values;
  values["language"] = {book.language};
  values["book_title"] = {book.title};
  add_optional(values, "book_subtitle", book.subtitle);
  add_optional(values, "book_description", book.description);
  add_optional(values, "authors", joined(book.authors));
  add_optional(values, "edition", book.edition);
  add_optional(values, "book_pdf", context.map.books.empty() ? std::string{} : root + context.map.books.front());
  values["edition_date"] = {date_text(book.date, *context.index.words)};
  values["home"] = {root + context.map.pages.front()};
  values["style"] = {address_of_asset(context, root, "style.css")};
  add_optional(values, "reveal_style", address_of_asset(context, root, "reveal.css"));
  add_optional(values, "icon", address_of_asset(context, root, "favicon.svg"));
  add_optional(values, "touch_icon", address_of_asset(context, root, "icon-180.png"));
  add_optional(values, "manifest", address_of_asset(context, root, "manifest.webmanifest"));
  add_optional(values, "light_paper", context.map.light_paper);
  values["dark_paper"] = {context.map.dark_paper};
  add_optional(values, "feed", address_of_asset(context, root, "feed.xml"));
  add_optional(values, "editions", address_of_asset(context, root, "editions"));
  add_optional(values, "logo", address_of_asset(context, root, "theme/logo.svg"));
  add_optional(values, "accessibility", accessibility_address(context, root));
  values["fonts"] = {early_fonts(context, root)};
  add_optional(values, "search", address_of_asset(context, root, "search"));
  values["search_words"] = {address_of_asset(context, root, "search-words")};
  values["root"] = {root.empty() ? "./" : root};
  add_scripts(values, context, root);
  for (const auto& [key, word] : context.index.words->with_prefix(""))
    values[fmt::format("words.{}", key)] = {std::string(word)};
  return values;
}

TemplateMap document_values(const ResolvedDocument& document, const HtmlContext& context) {
  Writer writer(document, context);
  if (document.document->kind == DocumentKind::deck)
    write_slides(writer);
  else
    write_blocks(writer, document.document->content);
  write_footnotes(writer);
  std::string body = writer.take();
  write_examples(writer);
  std::string example = writer.take();
  write_navigation(writer);
  std::string navigation = writer.take();
  write_page_contents(writer);
  std::string contents = writer.take();

  TemplateMap values;
  add_front_matter(values, document, writer);
  add_place(values, document);
  add_neighbour(values, "previous", document, context, writer.root, document.position - 1);
  add_neighbour(values, "next", document, context, writer.root, document.position + 1);
  const std::string& pdf = context.map.documents[document.position];
  add_optional(values, "pdf", pdf.empty() ? pdf : writer.root + pdf);
  add_other_prints(values, document, context, writer.root);
  add_place_on_the_web(values, document, context);
  add_optional(values, "own_style", address_of_asset(context, writer.root, own_style(document.document->kind)));
  if (document.document->kind == DocumentKind::sheet) add_form(values, document, context, writer.root);
  values["page_title"] = {page_title(document)};
  values["body"] = {std::move(body)};
  add_optional(values, "example", std::move(example));
  values["navigation"] = {std::move(navigation)};
  add_optional(values, "contents", std::move(contents));
  return values;
}

std::string render_template(std::string_view name, TemplateMap values, const SharedValues& shared,
                            const HtmlContext& context) {
  const auto found = context.templates.find(std::string(name));
  if (found == context.templates.end()) throw TemplateFailure(std::string(name), "there is no such template");
  return found->second.render(std::move(values), &shared);
}

std::size_t chapter_count(const BookIndex& index) {
  // Documents stand in the order home, front matter, chapters, the rest.
  const auto first = std::find_if(index.documents.begin(), index.documents.end(), [](const IndexedDocument& document) {
    return document.index.kind != DocumentKind::home && document.index.kind != DocumentKind::front;
  });
  const auto last = std::partition_point(first, index.documents.end(), [](const IndexedDocument& document) {
    return document.index.kind == DocumentKind::chapter;
  });
  return static_cast<std::size_t>(last - first);
}

} // namespace praktijkboek
