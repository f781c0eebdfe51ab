#include "cli/commands.h"
#include "dutch/dutch.h"

#include <cstdlib>

namespace praktijkboek {

namespace {

/// POSIX: LC_ALL goes before LC_MESSAGES, that before LANG; the first that is set decides.
bool user_reads_dutch() {
  for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
    const char* value = std::getenv(name); // NOLINT(concurrency-mt-unsafe): nothing here sets the environment
    if (value != nullptr && *value != '\0') return std::string_view(value).starts_with("nl");
  }
  return false;
}

} // namespace

std::string in_user_language(const Message& message) {
  static const bool dutch = user_reads_dutch();
  return dutch ? in_dutch(message) : message.text();
}

} // namespace praktijkboek
