#include "base/overloaded.h"
#include "html/writer.h"

#include <algorithm>

namespace praktijkboek {

namespace {

/// An <a> around what is written while it lives, once it was opened. Inside another link it stays away.
class LinkElement {
public:
  explicit LinkElement(Writer& writer) : writer_(writer) {}
  ~LinkElement() {
    if (!opened_) return;
    --writer_.link_depth;
    writer_.markup("</a>");
  }
  LinkElement(const LinkElement&) = delete;
  LinkElement& operator=(const LinkElement&) = delete;

  void open(std::string_view attributes, const Destination& destination) {
    if (!begin(attributes)) return;
    writer_.address_of(destination);
    writer_.markup("\">");
  }
  void open_address(std::string_view attributes, std::string_view address) {
    if (!begin(attributes)) return;
    append_address(writer_.out, address);
    writer_.markup("\">");
  }
  void open_file(std::string_view path) {
    if (!begin({})) return;
    const std::string_view published = writer_.asset(path);
    writer_.address_of_file(published.empty() ? path : published);
    writer_.markup("\">");
  }

private:
  bool begin(std::string_view attributes) {
    if (writer_.link_depth > 0) return false;
    ++writer_.link_depth;
    opened_ = true;
    writer_.markup("<a", attributes, " href=\"");
    return true;
  }

  Writer& writer_;
  bool opened_ = false;
};

constexpr std::string_view external = " rel=\"external\"";

void write_term_link(Writer& writer, std::string_view key, std::string_view text) {
  LinkElement link(writer);
  if (const auto place = term_place(*writer.document.index, key)) link.open(" class=\"term\"", *place);
  writer.text(text);
}

/// First uses of glossary terms in the text become links.
void write_text(Writer& writer, std::string_view text, NodeId id) {
  writer.text_size += text.size();
  const auto& uses = writer.document.term_uses.entries();
  auto use = std::lower_bound(uses.begin(), uses.end(), id,
                              [](const auto& entry, NodeId wanted) { return entry.first < wanted; });
  std::uint32_t written = 0;
  for (; use != uses.end() && use->first == id; ++use) {
    const auto& [begin, end, key] = use->second;
    if (begin < written) continue;
    writer.text(text.substr(written, begin - written));
    write_term_link(writer, key, text.substr(begin, end - begin));
    written = end;
  }
  writer.text(text.substr(written));
}

void write_element(Writer& writer, std::string_view name, Inlines content) {
  writer.markup("<", name, ">");
  write_inlines(writer, content);
  writer.markup("</", name, ">");
}

void write_link(Writer& writer, const Link& target) {
  LinkElement link(writer);
  switch (kind_of_address(target.destination)) {
  case AddressKind::external: link.open_address(external, target.destination); break;
  case AddressKind::mail: link.open_address({}, target.destination); break;
  case AddressKind::relative: link.open_file(target.destination); break;
  case AddressKind::refused: break;
  }
  write_inlines(writer, target.content);
}

void write_image(Writer& writer, const InlineImage& image) {
  writer.markup("<img class=\"inline\" src=\"");
  writer.address_of_file(writer.asset(image.path));
  writer.markup("\" alt=\"");
  writer.text(image.alternative);
  writer.markup("\">");
}

void write_reference(Writer& writer, const CrossReference& reference, NodeId id) {
  const ResolvedReference* resolved = writer.document.references.find(id);
  LinkElement link(writer);
  if (resolved != nullptr) link.open({}, resolved->destination);
  if (!reference.content.empty())
    write_inlines(writer, reference.content);
  else if (resolved != nullptr)
    writer.text(resolved->text);
}

void write_term(Writer& writer, const TermReference& term) {
  LinkElement link(writer);
  if (const auto place = term_place(*writer.document.index, term.key)) link.open(" class=\"term\"", *place);
  write_inlines(writer, term.content);
}

void write_foreign_text(Writer& writer, const ForeignText& foreign) {
  writer.markup("<span lang=\"");
  writer.text(foreign.language);
  writer.markup("\">");
  write_inlines(writer, foreign.content);
  writer.markup("</span>");
}

/// Every reference has its own address to come back to.
void write_footnote_reference(Writer& writer, std::uint32_t index) {
  const std::string number = std::to_string(index + 1);
  if (writer.link_depth > 0) {
    writer.markup("<sup class=\"note-mark\">", number, "</sup>");
    return;
  }
  const std::uint32_t use = ++writer.footnote_uses.at(index);
  writer.markup("<sup class=\"note-mark\"><a role=\"doc-noteref\" id=\"noot-", number, "-terug");
  if (use > 1) writer.markup("-", std::to_string(use));
  writer.markup("\" href=\"#noot-", number, "\" aria-label=\"");
  writer.text(writer.word("footnote.name"));
  writer.markup(" ", number, "\">", number, "</a></sup>");
}

void write_part(Writer& writer, const TextPart& part) {
  if (!part.language.empty()) {
    writer.markup("<span lang=\"");
    writer.text(part.language);
    writer.markup("\">");
  }
  const std::string_view element = part.style == TextPart::Style::italic ? "i" : "";
  if (!element.empty()) writer.markup("<", element, ">");
  writer.text(part.text);
  if (!element.empty()) writer.markup("</", element, ">");
  if (!part.language.empty()) writer.markup("</span>");
}

} // namespace

void write_text_parts(Writer& writer, const TextParts& parts) {
  for (const TextPart& part : parts) {
    LinkElement link(writer);
    const auto place = part.work.empty() ? std::nullopt : work_place(*writer.document.index, part.work);
    if (place)
      link.open(" class=\"citation\"", *place);
    else if (!part.address.empty())
      link.open_address(external, part.address);
    write_part(writer, part);
  }
}

void write_inlines(Writer& writer, Inlines content) {
  for (const Inline& node : content) {
    std::visit(overloaded{
                   [&](const Text& text) { write_text(writer, text.text, node.id); },
                   [&](const Emphasis& emphasis) { write_element(writer, "em", emphasis.content); },
                   [&](const Strong& strong) { write_element(writer, "strong", strong.content); },
                   [&](const Strikethrough& struck) { write_element(writer, "del", struck.content); },
                   [&](const CodeSpan& code) {
                     writer.markup("<code>");
                     writer.text(code.text);
                     writer.markup("</code>");
                   },
                   [&](const Link* link) { write_link(writer, *link); },
                   [&](const InlineImage* image) { write_image(writer, *image); },
                   [&](const CrossReference* reference) { write_reference(writer, *reference, node.id); },
                   [&](const Citation*) {
                     if (const TextParts* parts = writer.document.citations.find(node.id))
                       write_text_parts(writer, *parts);
                   },
                   [&](const TermReference* term) { write_term(writer, *term); },
                   [&](const IndexMark* mark) { write_inlines(writer, mark->content); },
                   [&](const ForeignText* foreign) { write_foreign_text(writer, *foreign); },
                   [&](const FootnoteReference& reference) { write_footnote_reference(writer, reference.index); },
                   [&](const PublicationValue&) {
                     if (const std::string* value = writer.document.values.find(node.id)) writer.text(*value);
                   },
                   [&](const LineBreak&) { writer.markup("<br>"); },
               },
               node.kind);
  }
}

} // namespace praktijkboek
