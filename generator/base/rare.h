#pragma once

#include <concepts>
#include <memory>
#include <utility>

namespace praktijkboek {

/// A text or list that is nearly always empty: no larger than a pointer until it is not.
template <typename Value>
class Rare {
public:
  Rare() = default;
  template <typename Source>
  requires(!std::same_as<std::remove_cvref_t<Source>, Rare> && std::constructible_from<Value, Source>)
      Rare(Source&& source) { // NOLINT: as implicit as the value is
    Value value(std::forward<Source>(source));
    if (!value.empty()) value_ = std::make_unique<Value>(std::move(value));
  }
  Rare(const Rare& other) : value_(other.value_ ? std::make_unique<Value>(*other.value_) : nullptr) {}
  Rare(Rare&&) noexcept = default;
  Rare& operator=(const Rare& other) { return *this = Rare(other); }
  Rare& operator=(Rare&&) noexcept = default;
  ~Rare() = default;

  bool empty() const { return value_ == nullptr || value_->empty(); }
  const Value& operator*() const {
    static const Value none;
    return value_ ? *value_ : none;
  }
  const Value* operator->() const { return &**this; }
  /// To change it.
  Value& edit() {
    if (!value_) value_ = std::make_unique<Value>();
    return *value_;
  }

private:
  std::unique_ptr<Value> value_;
};

} // namespace praktijkboek
