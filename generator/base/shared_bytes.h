#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <utility>

namespace praktijkboek {

/// Bytes that nobody changes. Copies share them, and with them whatever they live in: a string, or a mapped file.
class SharedBytes {
public:
  SharedBytes() = default;
  SharedBytes(std::string bytes) // NOLINT(google-explicit-constructor)
      : SharedBytes(std::make_shared<const std::string>(std::move(bytes))) {}
  SharedBytes(std::shared_ptr<const void> owner, std::string_view bytes) : owner_(std::move(owner)), bytes_(bytes) {}

  std::string_view view() const { return bytes_; }

private:
  explicit SharedBytes(const std::shared_ptr<const std::string>& bytes) : SharedBytes(bytes, *bytes) {}

  std::shared_ptr<const void> owner_;
  std::string_view bytes_;
};

} // namespace praktijkboek
