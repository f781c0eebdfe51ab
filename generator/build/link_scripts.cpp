#include "build/link_scripts.h"

#include <map>
#include <optional>

namespace praktijkboek {

namespace {

std::string_view name_of(const Source& script) {
  const std::string_view path = script.path;
  return path.substr(path.rfind('/') + 1);
}

/// './name.mjs' between quotes.
struct Mentioned {
  std::string_view name;
  Span span; // of the name
};

std::vector<Mentioned> mentions_in(const Source& script) {
  const std::string_view text = script.text;
  std::vector<Mentioned> mentions;
  for (std::size_t at = text.find("./"); at != std::string_view::npos; at = text.find("./", at + 2)) {
    if (at == 0) continue;
    const char quote = text[at - 1];
    if (quote != '\'' && quote != '"') continue;
    const std::size_t begin = at + 2;
    const std::size_t end = text.find(quote, begin);
    if (end == std::string_view::npos) break;
    mentions.push_back(
        {text.substr(begin, end - begin), {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)}});
  }
  return mentions;
}

class Linker {
public:
  Linker(const std::vector<SourcePointer>& scripts, const NameScript& name_script, Diagnostics& diagnostics)
      : name_script_(name_script), diagnostics_(diagnostics) {
    for (const SourcePointer& script : scripts) scripts_.emplace(name_of(*script), Entry{script, {}, State::waiting});
  }

  void link_all() {
    for (auto& [name, entry] : scripts_) link(entry);
  }

private:
  enum class State { waiting, in_work, done };
  struct Entry {
    SourcePointer script;
    std::string published;
    State state;
  };

  void link(Entry& entry) {
    if (entry.state == State::done) return;
    entry.state = State::in_work;
    const Source& script = *entry.script;
    std::string text;
    std::size_t written = 0;
    for (const Mentioned& mentioned : mentions_in(script)) {
      const std::string* published = published_name(script, mentioned);
      if (published == nullptr) continue;
      text.append(script.text, written, mentioned.span.begin - written).append(*published);
      written = mentioned.span.end;
    }
    text.append(script.text, written);
    entry.published = name_script_(name_of(script), text);
    entry.state = State::done;
  }

  const std::string* published_name(const Source& script, const Mentioned& mentioned) {
    const auto found = scripts_.find(mentioned.name);
    if (found == scripts_.end()) {
      diagnostics_.error(script, mentioned.span, {"there is no script '{}' in site/scripts/", mentioned.name});
      return nullptr;
    }
    if (found->second.state == State::in_work) {
      diagnostics_.error(script, mentioned.span, {"the script refers to '{}', which refers to it", mentioned.name},
                         "put what both need in a third script");
      return nullptr;
    }
    link(found->second);
    return &found->second.published;
  }

  const NameScript& name_script_;
  Diagnostics& diagnostics_;
  std::map<std::string_view, Entry> scripts_;
};

} // namespace

void link_scripts(const std::vector<SourcePointer>& scripts, const NameScript& name_script, Diagnostics& diagnostics) {
  Linker(scripts, name_script, diagnostics).link_all();
}

} // namespace praktijkboek
