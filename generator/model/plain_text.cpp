#include "base/overloaded.h"
#include "model/document.h"

namespace praktijkboek {

namespace {

void append_text(std::string& out, Inlines content);

void append_text(std::string& out, const Inline& node) {
  std::visit(overloaded{
                 [&](const Text& text) {
                   for (const char c : text.text) out.push_back(c == '\n' ? ' ' : c);
                 },
                 [&](const Emphasis& emphasis) { append_text(out, emphasis.content); },
                 [&](const Strong& strong) { append_text(out, strong.content); },
                 [&](const Strikethrough& strikethrough) { append_text(out, strikethrough.content); },
                 [&](const CodeSpan& code) { out.append(code.text); },
                 [&](const Link* link) { append_text(out, link->content); },
                 [&](const InlineImage* image) { out.append(image->alternative); },
                 [&](const CrossReference* reference) { append_text(out, reference->content); },
                 [](const Citation*) {},
                 [&](const TermReference* term) { append_text(out, term->content); },
                 [&](const IndexMark* mark) { append_text(out, mark->content); },
                 [&](const ForeignText* foreign) { append_text(out, foreign->content); },
                 [](const FootnoteReference&) {},
                 [](const PublicationValue&) {},
                 [&](const LineBreak&) { out.push_back(' '); },
             },
             node.kind);
}

void append_text(std::string& out, Inlines content) {
  for (const Inline& node : content) append_text(out, node);
}

} // namespace

std::string plain_text(Inlines content) {
  std::string out;
  append_text(out, content);
  return out;
}

} // namespace praktijkboek
