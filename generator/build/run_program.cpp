#include "build/run_program.h"

#include "base/text.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <optional>

namespace praktijkboek {

namespace {

std::string read_to_end(int descriptor) {
  std::string text;
  char buffer[4096];
  for (;;) {
    const ssize_t count = ::read(descriptor, buffer, sizeof buffer);
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return text;
    text.append(buffer, static_cast<std::size_t>(count));
  }
}

std::string last_line(std::string_view text) {
  text = trim(text);
  return std::string(text.substr(text.rfind('\n') + 1));
}

/// The process, with its standard error going to `errors`; nothing and errno when it cannot be started.
std::optional<pid_t> start(const std::string& program, const std::vector<std::string>& arguments, int errors) {
  std::vector<std::string> words{program};
  words.insert(words.end(), arguments.begin(), arguments.end());
  std::vector<char*> pointers;
  for (std::string& word : words) pointers.push_back(word.data());
  pointers.push_back(nullptr);

  posix_spawn_file_actions_t actions;
  ::posix_spawn_file_actions_init(&actions);
  ::posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
  ::posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
  ::posix_spawn_file_actions_adddup2(&actions, errors, STDERR_FILENO);
  pid_t process = 0;
  const int problem = ::posix_spawn(&process, program.c_str(), &actions, nullptr, pointers.data(), environ);
  ::posix_spawn_file_actions_destroy(&actions);
  errno = problem;
  return problem == 0 ? std::optional(process) : std::nullopt;
}

} // namespace

Result<Done> run_program(const std::filesystem::path& program, const std::vector<std::string>& arguments) {
  int ends[2];
  if (::pipe2(ends, O_CLOEXEC) != 0) return SystemFailure{program.string(), std::strerror(errno)};
  const std::optional<pid_t> process = start(program.string(), arguments, ends[1]);
  const int problem = errno;
  ::close(ends[1]);
  const std::string errors = process ? read_to_end(ends[0]) : std::string{};
  ::close(ends[0]);
  if (!process) return SystemFailure{program.string(), std::strerror(problem)};

  int status = 0;
  while (::waitpid(*process, &status, 0) < 0 && errno == EINTR) {
  }
  if (WIFEXITED(status) && WEXITSTATUS(status) == 0) return Done{};
  std::string reason = last_line(errors);
  if (reason.empty()) reason = fmt::format("stopped with status {}", status);
  return SystemFailure{program.string(), std::move(reason)};
}

} // namespace praktijkboek
