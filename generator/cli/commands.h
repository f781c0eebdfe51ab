#pragma once

#include "base/message.h"
#include "build/build.h"
#include "build/fill_sheets.h"
#include "serve/serve.h"

#include <functional>
#include <string>

namespace praktijkboek {

/// What a command tells the shell.
enum ExitStatus { done = 0, source_errors = 1, wrong_usage = 2, machine_failure = 3 };

/// How the command `serve` is run: by this program, or by another that it starts.
using ServeRunner = std::function<ExitStatus(const ServeSettings&)>;

/// The whole program: reads the arguments and runs one command.
int run(int argument_count, const char* const* arguments, const ServeRunner& serve);

ExitStatus run_build(const BuildSettings& settings);
ExitStatus run_freeze(const BuildSettings& settings);
enum class CheckFormat { text, sarif };
ExitStatus run_check(const BuildSettings& settings, CheckFormat format);

/// Prints diagnostics and failures to standard error, in the language of the user.
ExitStatus report(const Diagnostics& diagnostics, const std::optional<SystemFailure>& failure);
inline ExitStatus report(const BuildOutcome& outcome) { return report(outcome.diagnostics, outcome.failure); }
/// Also says what was written, and prints the text.
ExitStatus report(const SheetOutcome& outcome);

/// The sentence in the language of the user: Dutch where the locale says so and the sentence is known in Dutch.
std::string in_user_language(const Message& message);

} // namespace praktijkboek
