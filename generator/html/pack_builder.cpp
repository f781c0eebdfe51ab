#include "html/pack_builder.h"

#include "base/text.h"
#include "html/page_values.h"
#include "html/sheet_definition.h"
#include "html/site_address.h"
#include "html/site_files.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace praktijkboek {

namespace {

/// Parts of one kind, as they stand together in the form.
struct PartGroup {
  DocumentKind document;
  std::string_view kind;   // as packs call it
  std::string_view legend; // key of a word
};

constexpr std::array<PartGroup, 8> part_groups{{{DocumentKind::programme, "programme", "training.programmes"},
                                                {DocumentKind::deck, "deck", "training.decks"},
                                                {DocumentKind::exercise, "exercise", "training.exercises"},
                                                {DocumentKind::skill, "skill", "training.skills"},
                                                {DocumentKind::sheet, "sheet", "search.kind.sheet"},
                                                {DocumentKind::front, "front", "builder.front"},
                                                {DocumentKind::chapter, "chapter", "search.kind.chapter"},
                                                {DocumentKind::appendix, "appendix", "search.kind.appendix"}}};

class BuilderValues {
public:
  BuilderValues(const PackBuilderFacts& facts, const HtmlContext& context)
      : facts_(facts), context_(context), words_(*context.index.words) {}

  TemplateMap make(const std::string& root) {
    TemplateMap values;
    const std::string title(words_("builder.title"));
    values["title"] = {title};
    values["page_title"] = {fmt::format("{} \u2013 {}", title, context_.index.book->title)};
    values["description?"] = {true};
    values["description"] = {std::string(words_("builder.description"))};
    const std::string canonical = published_address(context_.site, context_.map.pack_builder);
    values["canonical?"] = {!canonical.empty()};
    values["canonical"] = {canonical};
    const auto style = context_.map.assets.find("styles/builder.css");
    values["own_style?"] = {style != context_.map.assets.end()};
    if (style != context_.map.assets.end()) values["own_style"] = {root + style->second};
    values["packs"] = {root + packs_page()};
    values["builder_words"] = {script_words(words_, "builder.say.")};
    values["groups"] = {groups()};
    values["audiences"] = {audiences()};
    values["masters"] = {masters()};
    values["masters?"] = {context_.index.book->pack_masters.size() > 1};
    values["days"] = {days()};
    values["days?"] = {most_days() > 0};
    values["primary"] = {css_colour(facts_.theme.light[static_cast<std::size_t>(ColourRole::structure)])};
    values["accent"] = {css_colour(facts_.theme.light[static_cast<std::size_t>(ColourRole::accent)])};
    add_engine(values, root);
    return values;
  }

private:
  std::string packs_page() const {
    const auto& documents = context_.index.documents;
    for (std::size_t i = 0; i < documents.size(); ++i)
      if (documents[i].index.kind == DocumentKind::packs) return context_.map.pages[i];
    return {};
  }

  void add_engine(TemplateMap& values, const std::string& root) const {
    const auto engine = context_.map.assets.find("engine/engine.js");
    const bool there = engine != context_.map.assets.end() && context_.map.pack_engine_bytes > 0;
    values["engine?"] = {there};
    if (!there) return;
    values["engine"] = {root + engine->second};
    const double megabytes = static_cast<double>(context_.map.pack_engine_bytes) / 1e6;
    std::string size = fmt::format("{:.1f}", megabytes);
    std::replace(size.begin(), size.end(), '.', words_("builder.decimal_mark").front());
    values["engine_help"] = {fmt::format(fmt::runtime(words_("builder.pdf_help")), size)};
    values["fetched"] = {fmt::format(fmt::runtime(words_("builder.count_help")), size)};
  }

  std::vector<TemplateMap> groups() {
    std::vector<TemplateMap> groups;
    for (const PartGroup& group : part_groups) {
      std::vector<TemplateMap> parts;
      for (const IndexedDocument& document : context_.index.documents)
        if (document.index.kind == group.document) parts.push_back(part_of(document, group.kind));
      if (parts.empty()) continue;
      groups.push_back({{"legend", {upper_case_first(words_(group.legend))}},
                        {"decks?", {group.document == DocumentKind::deck}},
                        {"parts", {std::move(parts)}}});
    }
    return groups;
  }

  TemplateMap part_of(const IndexedDocument& document, std::string_view kind) {
    TemplateMap part = choice(fmt::format("{}:{}", kind, document.index.slug), std::string(document.index.title));
    part["programme?"] = {document.index.kind == DocumentKind::programme};
    part["programme_days"] = {fmt::format("{}", days_of(document))};
    part["number?"] = {!document.number.empty()};
    part["number"] = {document.number};
    std::vector<TemplateMap> paragraphs, cards;
    for (const Target& target : document.index.targets)
      if (target.kind == TargetKind::heading && target.level == 2 && !target.label.empty() && has_paragraphs(kind))
        paragraphs.push_back(choice(fmt::format("paragraph:{}", target.label), std::string(target.title)));
    const bool has_cards = std::any_of(document.index.targets.begin(), document.index.targets.end(),
                                       [](const Target& target) { return target.kind == TargetKind::cards; });
    if (has_cards) {
      cards.push_back(choice(fmt::format("cards:{}", document.index.slug),
                             fmt::format("{}: {}", document.index.title, words_("print.cards"))));
      cards.back()["of"] = {std::string(document.index.title)};
    }
    part["cards"] = {std::move(cards)};
    part["paragraphs?"] = {!paragraphs.empty()};
    part["paragraphs"] = {std::move(paragraphs)};
    return part;
  }

  static bool has_paragraphs(std::string_view kind) {
    return kind == "chapter" || kind == "appendix" || kind == "front";
  }

  TemplateMap choice(std::string value, std::string title) {
    return {{"id", {fmt::format("deel_{}", ++choices_)}}, {"value", {std::move(value)}}, {"title", {std::move(title)}}};
  }

  std::vector<TemplateMap> audiences() const {
    std::vector<TemplateMap> values;
    for (const std::string& audience : facts_.audiences) {
      const auto called = context_.index.book->readers.find(audience);
      const bool has_name = called != context_.index.book->readers.end();
      values.push_back({{"value", {audience}}, {"name", {has_name ? called->second : audience}}});
    }
    return values;
  }

  std::vector<TemplateMap> masters() const {
    std::vector<TemplateMap> values;
    for (const std::string& master : context_.index.book->pack_masters)
      values.push_back({{"value", {master}}, {"name", {upper_case_first(master)}}});
    return values;
  }

  /// Days of a programme have headings.
  static std::size_t days_of(const IndexedDocument& programme) {
    const auto& targets = programme.index.targets;
    return static_cast<std::size_t>(std::count_if(
        targets.begin(), targets.end(), [](const Target& target) { return target.kind == TargetKind::heading; }));
  }

  /// A pack may have more than one programme: as many dates as all have together.
  std::size_t most_days() const {
    std::size_t days = 0;
    for (const IndexedDocument& document : context_.index.documents)
      if (document.index.kind == DocumentKind::programme) days += days_of(document);
    return days;
  }

  std::vector<TemplateMap> days() const {
    std::vector<TemplateMap> values;
    for (std::size_t day = 1; day <= most_days(); ++day)
      values.push_back(
          {{"day", {fmt::format(fmt::runtime(words_("builder.day")), day)}}, {"id", {fmt::format("dag_{}", day)}}});
    return values;
  }

  const PackBuilderFacts& facts_;
  const HtmlContext& context_;
  const Words& words_;
  int choices_ = 0;
};

} // namespace

std::string render_pack_builder(const PackBuilderFacts& facts, const HtmlContext& context) {
  const std::string root = way_to_root(context.map.pack_builder);
  return render_template("pack_builder", BuilderValues(facts, context).make(root),
                         SharedValues(shared_values(context, root)), context);
}

} // namespace praktijkboek
