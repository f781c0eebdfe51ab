#include "templating/template.h"

#include "base/overloaded.h"
#include "templating/partials.h"

#include <kainjow/mustache.hpp>

#include <algorithm>
#include <deque>
#include <unordered_map>

namespace praktijkboek {

namespace {

namespace mustache = kainjow::mustache;

mustache::data to_data(const TemplateMap& values);

mustache::data to_data(const TemplateValue& value) {
  return std::visit(overloaded{
                        [](const std::string& text) { return mustache::data(text); },
                        [](bool shown) { return mustache::data(shown); },
                        [](const std::vector<TemplateMap>& items) {
                          mustache::list list;
                          list.reserve(items.size());
                          for (const TemplateMap& item : items) list.push_back(to_data(item));
                          return mustache::data(list);
                        },
                    },
                    value.content);
}

mustache::data to_data(const TemplateMap& values) {
  mustache::data object;
  for (const auto& [name, value] : values) object[name] = to_data(value);
  return object;
}

using SharedData = std::unordered_map<std::string, mustache::data>;

/// What a rendering looks names up in. Values become data of the library when a tag first asks for them, so that a page
/// pays for what its template shows. Texts move there: some are as large as the page.
class Context final : public mustache::basic_context<std::string> {
public:
  Context(TemplateMap&& values, const SharedData* shared) : values_(std::move(values)), shared_(shared) {}

  void push(const mustache::data* item) override { items_.push_back(item); }
  void pop() override { items_.pop_back(); }

  const mustache::data* get(const std::string& name) const override {
    if (name == ".") return items_.empty() ? nullptr : items_.back();
    for (auto item = items_.rbegin(); item != items_.rend(); ++item)
      if (const mustache::data* found = (*item)->get(name)) return found;
    if (const mustache::data* own = find_own(name)) return own;
    if (shared_ == nullptr) return nullptr;
    const auto shared = shared_->find(name);
    return shared == shared_->end() ? nullptr : &shared->second;
  }

  // Partials stand in their places before the template is parsed.
  const mustache::data* get_partial(const std::string&) const override { return nullptr; }

private:
  struct Shown {
    const TemplateValue* value;
    const mustache::data* data;
  };

  const mustache::data* find_own(const std::string& name) const {
    const auto found = values_.find(name);
    if (found == values_.end()) return nullptr;
    const auto shown =
        std::find_if(shown_.begin(), shown_.end(), [&](const Shown& before) { return before.value == &found->second; });
    if (shown != shown_.end()) return shown->data;
    kept_.push_back(to_data(found->second));
    if (auto* text = std::get_if<std::string>(&found->second.content)) *text = {};
    shown_.push_back({&found->second, &kept_.back()});
    return &kept_.back();
  }

  mutable TemplateMap values_;
  const SharedData* shared_;
  std::vector<const mustache::data*> items_;
  mutable std::deque<mustache::data> kept_;
  mutable std::vector<Shown> shown_; // what was asked for before: a few dozen
};

std::string escaped(const std::string& text) {
  if (text.find_first_of("&<>\"'") == std::string::npos) return text;
  return mustache::html_escape(text);
}

/// Gathers what the library writes without copying the whole into and out of a stream.
class Output {
public:
  explicit Output(std::size_t expected_size) { text_.reserve(expected_size); }
  Output& operator<<(const std::string& part) {
    text_.append(part);
    return *this;
  }
  std::string take() { return std::move(text_); }

private:
  std::string text_;
};

std::size_t size_of_texts(const TemplateMap& values) {
  std::size_t size = 0;
  for (const auto& [name, value] : values)
    if (const auto* text = std::get_if<std::string>(&value.content)) size += text->size();
  return size;
}

} // namespace

struct SharedValues::Implementation {
  SharedData data;
};

SharedValues::SharedValues(const TemplateMap& values) : implementation_(std::make_unique<Implementation>()) {
  for (const auto& [name, value] : values) implementation_->data.emplace(name, to_data(value));
}

SharedValues::~SharedValues() = default;
SharedValues::SharedValues(SharedValues&&) noexcept = default;

struct Template::Implementation {
  // Rendering is not const in the library, but writes to the template only when parsing a partial or lambda fails, and
  // there are none of these here (mustache.hpp 4.1, basic_mustache::render_component).
  mutable mustache::mustache parsed;
  std::size_t text_size;
};

Template::Template(std::string name, const std::string& text, const std::map<std::string, std::string>& partials) {
  const std::string whole = with_partials(name, text, partials);
  try {
    implementation_ = std::make_unique<Implementation>(Implementation{mustache::mustache(whole), whole.size()});
  } catch (const std::out_of_range&) { // a tag that begins where the text ends
    throw TemplateFailure(name, "a tag is not closed");
  }
  mustache::mustache& parsed = implementation_->parsed;
  if (!parsed.is_valid()) throw TemplateFailure(name, parsed.error_message());
  parsed.set_custom_escape(escaped);
}

Template::~Template() = default;
Template::Template(Template&&) noexcept = default;

std::string Template::render(TemplateMap values, const SharedValues* shared) const {
  Output output(implementation_->text_size + size_of_texts(values) + 1024);
  Context context(std::move(values), shared == nullptr ? nullptr : &shared->implementation_->data);
  implementation_->parsed.render(context, output);
  return output.take();
}

} // namespace praktijkboek
