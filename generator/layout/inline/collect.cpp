#include "layout/inline/collect.h"

#include "base/overloaded.h"
#include "layout/destination.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace praktijkboek {

namespace {

FontStyle with_italic(FontStyle style) {
  switch (style) { // emphasis inside emphasis stands upright again
  case FontStyle::regular: return FontStyle::italic;
  case FontStyle::italic: return FontStyle::regular;
  case FontStyle::bold: return FontStyle::bold_italic;
  case FontStyle::bold_italic: return FontStyle::bold;
  }
  return style;
}

FontStyle with_bold(FontStyle style) {
  switch (style) {
  case FontStyle::regular:
  case FontStyle::bold: return FontStyle::bold;
  case FontStyle::italic:
  case FontStyle::bold_italic: return FontStyle::bold_italic;
  }
  return style;
}

/// 'https://www.movisie.nl/' is written 'www.movisie.nl' on paper.
std::string_view written_address(std::string_view address) {
  for (const std::string_view scheme : {"https://", "http://", "mailto:"})
    if (address.starts_with(scheme)) address.remove_prefix(scheme.size());
  if (address.ends_with('/')) address.remove_suffix(1);
  return address;
}

bool is_web_address(std::string_view address) {
  return address.starts_with("https://") || address.starts_with("http://") || address.starts_with("mailto:");
}

class Collector {
public:
  Collector(StyledText& out, Composition& composition) : out_(out), composition_(composition) {}

  void collect(Inlines content, const TextSpan& like) {
    for (const Inline& node : content) collect(node, like);
  }

  void collect(const TextParts& parts, const TextSpan& like) {
    for (const TextPart& part : parts) {
      TextSpan span = like;
      switch (part.style) {
      case TextPart::Style::regular: break;
      case TextPart::Style::italic: span.style.style = with_italic(span.style.style); break;
      }
      if (!part.work.empty())
        open_link(span, work_link(part.work));
      else if (!part.address.empty())
        open_link(span, {{}, part.address, part.address, artifact});
      if (!part.language.empty()) open_language(span, part.language);
      out_.append(part.text, span);
    }
  }

private:
  void collect(const Inline& node, const TextSpan& like) {
    std::visit(
        overloaded{
            [&](const Text& text) { collect_text(text.text, node.id, like); },
            [&](const Emphasis& emphasis) {
              collect(emphasis.content, styled_like(like, with_italic(like.style.style)));
            },
            [&](const Strong& strong) { collect(strong.content, styled_like(like, with_bold(like.style.style))); },
            [&](const Strikethrough& struck) {
              TextSpan span = like;
              span.style.decoration = TextDecoration::struck_through;
              collect(struck.content, span);
            },
            [&](const CodeSpan& code) { collect_code(code, like); },
            [&](const Link* link) { collect_link(*link, like); },
            [&](const InlineImage* image) { collect_image(*image, like); },
            [&](const CrossReference* reference) { collect_reference(node.id, *reference, like); },
            [&](const Citation*) {
              if (const TextParts* parts = composition_.document.citations.find(node.id)) collect(*parts, like);
            },
            [&](const TermReference* term) { collect_term(node.id, *term, like); },
            [&](const IndexMark* mark) { collect_mark(node.id, *mark, like); },
            [&](const ForeignText* foreign) {
              TextSpan span = like;
              open_language(span, std::string(foreign->language));
              collect(foreign->content, span);
            },
            [&](const FootnoteReference& reference) { collect_footnote_mark(reference.index, like); },
            [&](const PublicationValue&) {
              if (const std::string* value = composition_.document.values.find(node.id)) append_flowing(*value, like);
            },
            [&](const LineBreak&) { out_.append("\n", like); },
        },
        node.kind);
  }

  static TextSpan styled_like(TextSpan like, FontStyle style) {
    like.style.style = style;
    return like;
  }

  /// Text in which abbreviations are said in full where the document first uses them (ISO 32000-1 14.9.5). In a book
  /// first uses of terms lead to the glossary, and what the subject index names is marked.
  void collect_text(std::string_view text, NodeId id, const TextSpan& like) {
    std::size_t written = 0;
    for (const TermStretch& stretch : terms_in(id)) {
      if (stretch.begin < written) continue;
      append_flowing(text.substr(written, stretch.begin - written), like);
      const std::string_view word = text.substr(stretch.begin, stretch.end - stretch.begin);
      append_flowing(word, span_of_term(stretch, word, like));
      written = stretch.end;
    }
    append_flowing(text.substr(written), like);
  }

  /// A use of a term in a text.
  struct TermStretch {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::string_view first_use;           // key of the term that the document uses here first
    std::uint32_t subject = none_of_them; // that the subject index names
  };

  template <typename Entries, typename NodeOf>
  static auto first_of(const Entries& entries, NodeId id, const NodeOf& node_of) {
    return std::lower_bound(entries.begin(), entries.end(), id,
                            [&](const auto& one, NodeId wanted) { return node_of(one) < wanted; });
  }

  std::vector<TermStretch> terms_in(NodeId id) const {
    std::vector<TermStretch> stretches;
    const auto& uses = composition_.document.term_uses.entries();
    for (auto use = first_of(uses, id, [](const auto& one) { return one.first; });
         use != uses.end() && use->first == id; ++use)
      stretches.push_back({use->second.begin, use->second.end, use->second.key, none_of_them});
    if (!composition_.context.in_book()) return stretches;
    for (const SubjectMention& mention : mentions_of(id)) add_subject(stretches, mention);
    std::stable_sort(stretches.begin(), stretches.end(),
                     [](const TermStretch& a, const TermStretch& b) { return a.begin < b.begin; });
    return stretches;
  }

  static void add_subject(std::vector<TermStretch>& stretches, const SubjectMention& mention) {
    for (TermStretch& stretch : stretches)
      if (stretch.begin == mention.begin) {
        stretch.subject = mention.subject;
        return;
      }
    stretches.push_back({mention.begin, mention.end, {}, mention.subject});
  }

  std::span<const SubjectMention> mentions_of(NodeId id) const {
    const std::vector<SubjectMention>& mentions = composition_.document.place().mentions;
    const auto first = first_of(mentions, id, [](const SubjectMention& one) { return one.node; });
    auto last = first;
    while (last != mentions.end() && last->node == id) ++last;
    return std::span(mentions).subspan(static_cast<std::size_t>(first - mentions.begin()),
                                       static_cast<std::size_t>(last - first));
  }

  TextSpan span_of_term(const TermStretch& stretch, std::string_view word, const TextSpan& like) {
    TextSpan span = like;
    span.subject = stretch.subject;
    if (stretch.first_use.empty()) return span;
    if (composition_.context.in_book()) open_link(span, term_link(stretch.first_use));
    const std::string_view expansion = expansion_of(stretch.first_use, word);
    if (expansion.empty()) return span;
    span.element = composition_.pages.add_element(Role::span, span.element);
    composition_.pages.element(span.element).expansion = expansion;
    return span;
  }

  void collect_term(NodeId id, const TermReference& term, TextSpan span) {
    if (composition_.context.in_book()) {
      for (const SubjectMention& mention : mentions_of(id)) span.subject = mention.subject;
      open_link(span, term_link(term.key));
    }
    collect(term.content, span);
  }

  /// A mark without words is on the line of the word before it.
  void collect_mark(NodeId id, const IndexMark& mark, TextSpan span) {
    if (composition_.context.in_book())
      for (const SubjectMention& mention : mentions_of(id)) span.subject = mention.subject;
    if (!mark.content.empty()) return collect(mark.content, span);
    if (!out_.spans.empty() && out_.spans.back().subject == none_of_them) out_.spans.back().subject = span.subject;
  }

  LinkTarget term_link(std::string_view key) const {
    const BookIndex& index = *composition_.document.index;
    const auto term = index.terms.find(key);
    if (!index.glossary_document || term == index.terms.end()) return {};
    const std::string title(index.glossary->glossary[term->second].term);
    return described(link_to({*index.glossary_document, term_anchor(key)}, composition_), title);
  }

  /// Whether what was written last stands between brackets.
  Brackets brackets_here() const {
    const auto opened = std::count(out_.text.begin(), out_.text.end(), '(');
    const auto closed = std::count(out_.text.begin(), out_.text.end(), ')');
    return opened > closed ? Brackets::inside : Brackets::outside;
  }

  /// Empty when the word is no abbreviation: terms in full have theirs in the glossary the other way round.
  std::string_view expansion_of(std::string_view key, std::string_view word) const {
    const BookIndex& index = *composition_.document.index;
    const auto term = index.terms.find(key);
    if (index.glossary == nullptr || term == index.terms.end()) return {};
    const GlossaryEntry& entry = index.glossary->glossary[term->second];
    return entry.term == word && entry.expansion.size() > word.size() ? entry.expansion : std::string_view{};
  }

  /// Line ends of the source are blanks.
  void append_flowing(std::string_view words, const TextSpan& like) {
    for (std::size_t begin = 0; begin <= words.size();) {
      const std::size_t end = std::min(words.find('\n', begin), words.size());
      out_.append(words.substr(begin, end - begin), like);
      if (end < words.size()) out_.append(" ", like);
      begin = end + 1;
    }
  }

  void collect_code(const CodeSpan& code, TextSpan span) {
    constexpr double mono_looks_larger = 0.86;
    span.style.family = FontFamily::mono;
    span.style.size *= mono_looks_larger;
    append_flowing(code.text, span);
  }

  /// On paper a link must show where it leads.
  void collect_link(const Link& link, TextSpan span) {
    const std::string destination(link.destination);
    if (!is_web_address(destination)) return collect(link.content, span);
    open_link(span, {{}, destination, destination, artifact});
    collect(link.content, span);
    const std::string_view written = written_address(destination);
    if (plain_text(link.content).find(written) != std::string::npos) return;
    out_.append(" (", span);
    out_.append(written, span);
    out_.append(")", span);
  }

  void collect_image(const InlineImage& image, TextSpan span) {
    const auto found = composition_.context.images.find(image.path);
    span.element = composition_.pages.add_element(Role::figure, span.element);
    composition_.pages.element(span.element).alternative = image.alternative;
    if (found == composition_.context.images.end() || found->second == nullptr) return;
    const ImageData& data = *found->second;
    const double height = 1.2 * span.style.size; // as a sign among letters
    span.image = static_cast<std::uint32_t>(out_.images.size());
    out_.images.push_back({found->second, height * data.width / std::max<double>(data.height, 1), height});
    out_.append("\uFFFC", span);
  }

  void collect_reference(NodeId id, const CrossReference& reference, TextSpan span) {
    const ResolvedReference* resolved = composition_.document.references.find(id);
    if (resolved == nullptr) return collect(reference.content, span);
    const LinkTarget target = link_to(resolved->destination, composition_);
    const std::string suffix = page_suffix(target, brackets_here(), composition_);
    const TextSpan around = span;
    open_link(span, described(target, resolved->text));
    if (reference.content.empty())
      out_.append(resolved->text, span);
    else
      collect(reference.content, span);
    out_.append(suffix, around);
  }

  void collect_footnote_mark(std::uint32_t index, TextSpan span) {
    const std::string number = std::to_string(index + 1);
    LinkTarget target;
    target.destination = footnote_destination(index);
    target.description = fmt::format("{} {}", composition_.document.words()("footnote.name"), number);
    composition_.footnote_parents.try_emplace(index, span.element);
    span.element = composition_.pages.add_element(Role::reference, span.element);
    open_link(span, std::move(target));
    span.footnote = index;
    span.style.raise += 0.34 * span.style.size;
    span.style.size *= 0.66;
    span.style.figures = Figures::tabular;
    out_.append(number, span);
  }

  LinkTarget work_link(const std::string& key) const {
    LinkTarget target;
    const std::optional<std::size_t> list = composition_.document.index->literature_document;
    const auto& cited = composition_.document.cited_works;
    if (composition_.context.in_book()) {
      if (list) target = link_to({*list, work_anchor(key)}, composition_);
    } else if (std::find(cited.begin(), cited.end(), key) != cited.end()) {
      target.destination = work_anchor(key);
    }
    if (const Bibliography::Entry* work = composition_.document.index->bibliography.find(key))
      target.description = fmt::format("{} ({})", work->authors, work->year);
    return target;
  }

  static LinkTarget described(LinkTarget target, const std::string& description) {
    target.description = description;
    return target;
  }

  /// Words of the span belong to a link from here on; a link inside a link stays plain.
  void open_link(TextSpan& span, LinkTarget target) {
    if (span.link != none_of_them || (target.destination.empty() && target.address.empty())) return;
    span.element = composition_.pages.add_element(Role::link, span.element);
    target.element = span.element;
    span.link = static_cast<std::uint32_t>(out_.links.size());
    out_.links.push_back(std::move(target));
  }

  void open_language(TextSpan& span, std::string language) {
    span.element = composition_.pages.add_element(Role::span, span.element);
    composition_.pages.element(span.element).language = language;
    span.language = std::move(language);
  }

  StyledText& out_;
  Composition& composition_;
};

TextSpan span_of(const TextStyle& style, StructureId element) {
  TextSpan span;
  span.style = style;
  span.element = element;
  return span;
}

} // namespace

StyledText collect_inlines(Inlines content, const TextStyle& style, StructureId element, Composition& composition) {
  StyledText text;
  collect_inlines(text, content, style, element, composition);
  return text;
}

void collect_inlines(StyledText& out, Inlines content, const TextStyle& style, StructureId element,
                     Composition& composition) {
  Collector(out, composition).collect(content, span_of(style, element));
}

void collect_parts(StyledText& out, const TextParts& parts, const TextStyle& style, StructureId element,
                   Composition& composition) {
  Collector(out, composition).collect(parts, span_of(style, element));
}

} // namespace praktijkboek
