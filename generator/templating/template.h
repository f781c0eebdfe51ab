#pragma once

#include <map>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace praktijkboek {

/// What a template may show: text (escaped by {{name}}, as it is by {{{name}}}), a switch, a list of maps.
struct TemplateValue;
using TemplateMap = std::map<std::string, TemplateValue, std::less<>>;
struct TemplateValue {
  std::variant<std::string, bool, std::vector<TemplateMap>> content;
};

/// Values that many renderings show, prepared once. Only read: safe to share between threads.
class SharedValues {
public:
  explicit SharedValues(const TemplateMap& values);
  ~SharedValues();
  SharedValues(SharedValues&&) noexcept;

private:
  friend class Template;
  struct Implementation;
  std::unique_ptr<Implementation> implementation_;
};

/// A template that cannot be used: tags that do not close, a partial that does not exist.
class TemplateFailure : public std::runtime_error {
public:
  TemplateFailure(const std::string& name, const std::string& reason)
      : std::runtime_error("template '" + name + "': " + reason), name_(name) {}
  const std::string& name() const { return name_; }

private:
  std::string name_;
};

/// A Mustache template with its partials, parsed once. Rendering is safe on several threads at once.
class Template {
public:
  /// The indentation of lines is dropped: it is for those who read the template.
  /// Throws TemplateFailure with the name and what is wrong.
  Template(std::string name, const std::string& text, const std::map<std::string, std::string>& partials);
  ~Template();
  Template(Template&&) noexcept;

  /// A name that is in no map shows nothing; in both, the values come before the shared ones.
  std::string render(TemplateMap values, const SharedValues* shared = nullptr) const;

private:
  struct Implementation;
  std::unique_ptr<Implementation> implementation_;
};

} // namespace praktijkboek
