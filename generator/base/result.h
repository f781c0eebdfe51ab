#pragma once

#include <string>
#include <utility>
#include <variant>

namespace praktijkboek {

/// Why the machine could not do something: disk full, no permission. Names the file.
struct SystemFailure {
  std::string path;
  std::string reason;
};

struct Done {};

/// What input and output give back: a value, or why there is none. Authors' mistakes are diagnostics, not failures.
template <typename Value>
class [[nodiscard]] Result {
public:
  Result(Value value) : content_(std::move(value)) {}             // NOLINT(google-explicit-constructor)
  Result(SystemFailure failure) : content_(std::move(failure)) {} // NOLINT(google-explicit-constructor)

  explicit operator bool() const { return std::holds_alternative<Value>(content_); }
  Value& value() { return std::get<Value>(content_); }
  const Value& value() const { return std::get<Value>(content_); }
  const SystemFailure& failure() const { return std::get<SystemFailure>(content_); }

private:
  std::variant<Value, SystemFailure> content_;
};

} // namespace praktijkboek
