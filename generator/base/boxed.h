#pragma once

#include <memory>
#include <utility>

namespace praktijkboek {

/// A value that stands elsewhere, so that what holds it is no larger than a pointer. Copied as the value is; never
/// empty until it is moved from.
template <typename Value>
class Boxed {
public:
  Boxed(Value value) : value_(std::make_unique<Value>(std::move(value))) {} // NOLINT: as implicit as a copy
  Boxed(const Boxed& other) : value_(std::make_unique<Value>(*other.value_)) {}
  Boxed(Boxed&&) noexcept = default;
  Boxed& operator=(const Boxed& other) {
    value_ = std::make_unique<Value>(*other.value_);
    return *this;
  }
  Boxed& operator=(Boxed&&) noexcept = default;
  ~Boxed() = default;

  operator Value&() { return *value_; }             // NOLINT
  operator const Value&() const { return *value_; } // NOLINT

private:
  std::unique_ptr<Value> value_;
};

} // namespace praktijkboek
