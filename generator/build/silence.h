#pragma once

namespace praktijkboek {

/// While it lives, what the process writes to standard error goes nowhere. For libraries that print what no user asked
/// for; not to be held while diagnostics may be printed.
class SilentStandardError {
public:
  SilentStandardError();
  ~SilentStandardError();
  SilentStandardError(const SilentStandardError&) = delete;
  SilentStandardError& operator=(const SilentStandardError&) = delete;

private:
  int kept_;
};

} // namespace praktijkboek
