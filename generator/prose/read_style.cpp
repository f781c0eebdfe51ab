#include "prose/read_style.h"

#include "yaml/map_reader.h"
#include "yaml/parse_yaml.h"

#include <array>

namespace praktijkboek {

namespace {

constexpr std::array<Choice<ProseRule>, 8> rules{{{"typography", ProseRule::typography},
                                                  {"numbers", ProseRule::numbers},
                                                  {"dates", ProseRule::dates},
                                                  {"spelling", ProseRule::spelling},
                                                  {"framing", ProseRule::framing},
                                                  {"hard_word", ProseRule::hard_word},
                                                  {"sentence_length", ProseRule::sentence_length},
                                                  {"readability", ProseRule::readability}}};
constexpr IntegerRange words_in_a_sentence{5, 200};

std::vector<std::string> owned(const std::vector<std::string_view>& texts) { return {texts.begin(), texts.end()}; }

Readers read_readers(const YamlContext& context, const YamlValue& value) {
  MapReader map(context, value, "readers");
  Readers readers;
  readers.name = map.required_text("name");
  readers.level = map.required_text("level");
  readers.easiest_needed = map.number("score").value_or(readers.easiest_needed);
  if (const auto words = map.integer("longest_sentence", words_in_a_sentence))
    readers.longest_sentence = static_cast<std::size_t>(*words);
  readers.plain_words = map.boolean("plain_words").value_or(false);
  readers.documents = owned(map.texts("documents"));
  map.finish();
  return readers;
}

UnwantedWords read_unwanted(const YamlContext& context, const YamlValue& value, ProseRule rule) {
  MapReader map(context, value, "unwanted words");
  UnwantedWords unwanted;
  unwanted.rule = rule;
  map.required_value("words");
  unwanted.forms = owned(map.texts("words"));
  unwanted.instead = map.required_text("instead");
  unwanted.reason = map.text("reason");
  map.finish();
  return unwanted;
}

ProseException read_exception(const YamlContext& context, const YamlValue& value) {
  MapReader map(context, value, "an exception");
  ProseException exception;
  exception.span = value.span;
  map.required_value("rule");
  exception.rule = map.choice<ProseRule>("rule", rules).value_or(ProseRule::typography);
  exception.document = map.required_text("document");
  exception.words = exception.rule == ProseRule::readability ? map.text("words") : map.required_text("words");
  exception.reason = map.required_text("reason");
  map.finish();
  return exception;
}

} // namespace

ProseStyle read_prose_style(std::shared_ptr<const Source> source, Diagnostics& diagnostics) {
  ProseStyle style;
  style.source = std::move(source);
  const auto yaml = parse_yaml(*style.source, whole_text(*style.source), diagnostics);
  if (!yaml) return style;
  const YamlContext context{*style.source, *yaml, diagnostics};
  MapReader map(context, yaml->root, "the style of the book");
  for (const YamlValue& value : map.list("readers")) style.readers.push_back(read_readers(context, value));
  for (const YamlValue& value : map.list("spelling"))
    style.unwanted.push_back(read_unwanted(context, value, ProseRule::spelling));
  for (const YamlValue& value : map.list("framing"))
    style.unwanted.push_back(read_unwanted(context, value, ProseRule::framing));
  for (const YamlValue& value : map.list("hard_words"))
    style.unwanted.push_back(read_unwanted(context, value, ProseRule::hard_word));
  for (const YamlValue& value : map.list("exceptions")) style.exceptions.push_back(read_exception(context, value));
  map.finish();
  return style;
}

} // namespace praktijkboek
