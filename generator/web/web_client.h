#pragma once

#include "web/answer.h"

#include <chrono>
#include <memory>
#include <string>

namespace praktijkboek {

struct WebManners {
  std::string user_agent;              // says who asks
  std::chrono::milliseconds connect{}; // how long to wait for a host to be there
  std::chrono::milliseconds answer{};  // and for its answer as a whole
};

/// Asks other hosts. The only thing in the program that uses the network. For one thread.
class WebClient {
public:
  explicit WebClient(WebManners manners);
  ~WebClient();
  WebClient(const WebClient&) = delete;
  WebClient& operator=(const WebClient&) = delete;

  /// What is no letter, digit or mark of an address is percent-encoded first.
  WebAnswer ask(WebMethod method, const std::string& address);

private:
  struct Handle;
  WebManners manners_;
  std::unique_ptr<Handle> handle_;
};

} // namespace praktijkboek
