#include "base/message.h"

#include <fmt/args.h>
#include <fmt/format.h>

namespace praktijkboek {

std::string Message::text(std::string_view pattern) const {
  fmt::dynamic_format_arg_store<fmt::format_context> store;
  for (const std::string& argument : arguments_) store.push_back(std::cref(argument));
  return fmt::vformat(pattern, store);
}

Message Message::with_arguments(std::vector<std::string> arguments) const {
  Message message(*this);
  message.arguments_ = std::move(arguments);
  return message;
}

} // namespace praktijkboek
