#pragma once

#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace praktijkboek {

/// A sentence for people: an English pattern with `{}` places and what fills them. The pattern is also the key under
/// which the command line finds the sentence in another language, so it is always a literal.
class Message {
public:
  Message() = default;

  template <std::size_t size, typename... Arguments>
  Message(const char (&pattern)[size], const Arguments&... arguments) // NOLINT(google-explicit-constructor)
      : pattern_(pattern), arguments_{as_text(arguments)...} {}

  bool empty() const { return pattern_.empty(); }
  std::string_view pattern() const { return pattern_; }

  /// The sentence in English.
  std::string text() const { return text(pattern_); }
  /// The sentence after another pattern with as many places.
  std::string text(std::string_view pattern) const;
  const std::vector<std::string>& arguments() const { return arguments_; }
  /// The same message with other arguments: names of things in another language.
  Message with_arguments(std::vector<std::string> arguments) const;

private:
  template <typename Argument>
  static std::string as_text(const Argument& argument) {
    if constexpr (std::is_arithmetic_v<Argument>)
      return std::to_string(argument);
    else
      return std::string(argument);
  }

  std::string_view pattern_;
  std::vector<std::string> arguments_;
};

} // namespace praktijkboek
