#include "cli/commands.h"

#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <filesystem>

#ifdef PRAKTIJKBOEK_MIMALLOC
#include <mimalloc.h>
#endif

using namespace praktijkboek;

namespace {

/// praktijkboek-server, which stands beside this program, goes on in its place with the same arguments. It is another
/// program because the libraries of a server take 4 ms and 5 MB of every run.
ExitStatus hand_over(char** arguments) {
  std::error_code unknown; // then it is looked for where people are
  const std::string server =
      std::filesystem::read_symlink("/proc/self/exe", unknown).parent_path() / "praktijkboek-server";
  ::execv(server.c_str(), arguments);
  return report(Diagnostics{}, SystemFailure{server, std::strerror(errno)});
}

} // namespace

int main(int argument_count, char** arguments) {
#ifdef PRAKTIJKBOEK_MIMALLOC
  // What one stage frees goes back soon: the next needs memory of other sizes, and the peak is their sum otherwise. Not
  // at once, because that takes a quarter more time.
  mi_option_set(mi_option_decommit_delay, 10); // milliseconds
#endif
  return run(argument_count, arguments, [&](const ServeSettings&) { return hand_over(arguments); });
}
