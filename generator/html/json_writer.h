#pragma once

#include <fmt/format.h>

#include <concepts>
#include <span>
#include <string>
#include <string_view>

namespace praktijkboek {

/// JSON for scripts in the page: from outside to inside, in the order of the calls.
class JsonWriter {
public:
  JsonWriter& begin_object() { return open('{'); }
  JsonWriter& end_object() { return close('}'); }
  JsonWriter& begin_list() { return open('['); }
  JsonWriter& end_list() { return close(']'); }
  JsonWriter& key(std::string_view name);

  JsonWriter& value(std::string_view text);
  JsonWriter& value(std::same_as<bool> auto is_true) { return raw(is_true ? "true" : "false"); }
  JsonWriter& value(std::integral auto number) requires(!std::same_as<decltype(number), bool>) {
    return raw(fmt::format("{}", number));
  }
  JsonWriter& value(double number) { return raw(fmt::format("{}", number)); }
  JsonWriter& value(std::span<const std::string_view> texts);

  /// What is empty is left out.
  JsonWriter& optional(std::string_view name, std::string_view text);
  JsonWriter& optional(std::string_view name, std::span<const std::string_view> texts);

  std::string take() { return std::move(out_); }

private:
  JsonWriter& open(char bracket);
  JsonWriter& close(char bracket);
  JsonWriter& raw(std::string_view text);
  void separate();

  std::string out_;
};

} // namespace praktijkboek
