#pragma once

#include "base/result.h"

#include <filesystem>
#include <string>
#include <vector>

namespace praktijkboek {

/// Runs a program to its end, without a shell. What it prints goes nowhere; when it fails, the last line that it wrote
/// to standard error is the reason.
Result<Done> run_program(const std::filesystem::path& program, const std::vector<std::string>& arguments);

} // namespace praktijkboek
