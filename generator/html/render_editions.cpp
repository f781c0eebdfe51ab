#include "html/render_editions.h"

#include "base/text.h"
#include "html/date_text.h"
#include "html/page_values.h"
#include "html/site_address.h"
#include "html/writer.h"

#include <fmt/format.h>

namespace praktijkboek {

namespace {

std::string_view word_for(ChangeKind kind) {
  switch (kind) {
  case ChangeKind::added: return "editions.section_added";
  case ChangeKind::changed: return "editions.section_changed";
  case ChangeKind::removed: return "editions.section_removed";
  }
  return {};
}

/// Writes the list of editions. Links are relative to `editions_page`.
class HistoryWriter {
public:
  explicit HistoryWriter(const HtmlContext& context) : words_(*context.index.words) {}

  void write(const EditionHistory& history, const Book& book) {
    const auto& frozen = history.frozen;
    const bool is_frozen = !frozen.empty() && frozen.front().title == book.edition;
    if (!is_frozen && !frozen.empty()) {
      head({{}, book.edition, book.date, {}}, "../");
      changes(history.since_last, "../", frozen.front());
    }
    for (std::size_t i = 0; i < frozen.size(); ++i) {
      const std::string way = fmt::format("{}/", frozen[i].name);
      head(frozen[i], way);
      if (i + 1 < frozen.size())
        changes(history.since_previous[i], way, frozen[i + 1]);
      else
        paragraph(words_("editions.first"));
    }
  }

  std::string take() { return std::move(out_); }

private:
  void text(std::string_view text) { append_escaped(out_, text); }

  void paragraph(std::string_view words) {
    out_ += "<p>";
    text(words);
    out_ += "</p>\n";
  }

  void head(const Edition& edition, const std::string& way) {
    out_ += "<h2>";
    text(fmt::format("{} {}", words_("page.edition"), edition.title));
    out_ += "</h2>\n<p>";
    text(date_text(edition.date, words_));
    out_ += ". <a href=\"";
    append_address(out_, way + "index.html");
    out_ += "\">";
    text(fmt::format(fmt::runtime(words_("editions.read")), edition.title));
    out_ += "</a>.</p>\n";
  }

  void changes(const std::vector<DocumentChange>& all, const std::string& way, const Edition& before) {
    if (all.empty()) return paragraph(fmt::format(fmt::runtime(words_("editions.nothing")), before.title));
    paragraph(fmt::format(fmt::runtime(words_("editions.since")), before.title));
    const std::string old_way = fmt::format("{}/", before.name);
    list(all, ChangeKind::added, "editions.added", way);
    list(all, ChangeKind::changed, "editions.changed", way);
    list(all, ChangeKind::removed, "editions.removed", old_way);
  }

  void list(const std::vector<DocumentChange>& all, ChangeKind kind, std::string_view title, const std::string& way) {
    bool is_open = false;
    for (const DocumentChange& change : all) {
      if (change.kind != kind) continue;
      if (!is_open) {
        out_ += "<h3>";
        text(words_(title));
        out_ += "</h3>\n<ul>\n";
      }
      is_open = true;
      out_ += "<li>";
      link(way + change.page, change.title);
      if (!change.sections.empty()) sections(change, way);
      out_ += "</li>\n";
    }
    if (is_open) out_ += "</ul>\n";
  }

  void sections(const DocumentChange& document, const std::string& way) {
    out_ += "\n<ul>\n";
    for (const SectionChange& change : document.sections) {
      out_ += "<li>";
      text(words_(word_for(change.kind)));
      out_ += " ";
      if (change.kind == ChangeKind::removed)
        text(change.title); // its page may have had another address
      else
        link(fmt::format("{}{}#{}", way, document.page, change.anchor), change.title);
      out_ += "</li>\n";
    }
    out_ += "</ul>\n";
  }

  void link(const std::string& address, std::string_view title) {
    out_ += "<a href=\"";
    append_address(out_, address);
    out_ += "\">";
    text(title);
    out_ += "</a>";
  }

  const Words& words_;
  std::string out_;
};

} // namespace

std::string render_editions(const EditionHistory& history, const HtmlContext& context) {
  const Words& words = *context.index.words;
  HistoryWriter writer(context);
  writer.write(history, *context.index.book);
  TemplateMap values;
  values["title"] = {std::string(words("editions.title"))};
  values["page_title"] = {fmt::format("{} \u2013 {}", words("editions.title"), context.index.book->title)};
  values["description?"] = {true};
  values["description"] = {std::string(words("editions.description"))};
  const std::string canonical = published_address(context.site, editions_page);
  values["canonical?"] = {!canonical.empty()};
  values["canonical"] = {canonical};
  values["body"] = {writer.take()};
  const SharedValues shared(shared_values(context, way_to_root(editions_page)));
  return render_template("editions", std::move(values), shared, context);
}

} // namespace praktijkboek
