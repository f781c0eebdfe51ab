#pragma once

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cstdlib>
#include <functional>
#include <mutex>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace praktijkboek {

/// A host on this machine, on a port that was free: answers what a test wants, and remembers what it was asked. Without
/// an answer it says nothing, until who asks gives up.
class LocalServer {
public:
  /// @param answer 'HEAD /page' -> '200 OK\r\nLocation: …'; empty: no answer at all
  explicit LocalServer(std::function<std::string(const std::string&)> answer) : answer_(std::move(answer)) {
    ::setenv("no_proxy", "127.0.0.1", 1); // whatever the machine has
    listening_ = bound_socket();
    ::listen(listening_, 64);
    thread_ = std::thread([this] { serve(); });
  }
  ~LocalServer() {
    ::shutdown(listening_, SHUT_RDWR);
    thread_.join();
    for (std::thread& one : conversations_) one.join();
    ::close(listening_);
  }
  LocalServer(const LocalServer&) = delete;

  std::string address(std::string_view path) const {
    return "http://127.0.0.1:" + std::to_string(port_of(listening_)) + std::string(path);
  }

  /// 'HEAD /page', in the order in which they came.
  std::vector<std::string> questions() const {
    const std::lock_guard lock(mutex_);
    return questions_;
  }

  std::string last_head() const {
    const std::lock_guard lock(mutex_);
    return last_head_;
  }

  static int bound_socket() {
    const int number = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in place{};
    place.sin_family = AF_INET;
    place.sin_addr.s_addr = ::htonl(INADDR_LOOPBACK);
    ::bind(number, reinterpret_cast<sockaddr*>(&place), sizeof(place));
    return number;
  }

  static int port_of(int number) {
    sockaddr_in place{};
    socklen_t size = sizeof(place);
    ::getsockname(number, reinterpret_cast<sockaddr*>(&place), &size);
    return ntohs(place.sin_port);
  }

private:
  void serve() {
    for (;;) {
      const int visitor = ::accept(listening_, nullptr, nullptr);
      if (visitor < 0) return;
      conversations_.emplace_back([this, visitor] { converse(visitor); });
    }
  }

  void converse(int visitor) {
    std::string head;
    char bytes[4096];
    while (head.find("\r\n\r\n") == std::string::npos) {
      const ssize_t count = ::read(visitor, bytes, sizeof(bytes));
      if (count <= 0) break;
      head.append(bytes, static_cast<std::size_t>(count));
    }
    const std::string question = head.substr(0, head.find(" HTTP/"));
    {
      const std::lock_guard lock(mutex_);
      questions_.push_back(question);
      last_head_ = head;
    }
    if (const std::string said = answer_(question); !said.empty()) {
      const std::string_view body = question.starts_with("GET") ? "a page" : "";
      const std::string all =
          "HTTP/1.1 " + said + "\r\nContent-Length: 6\r\nConnection: close\r\n\r\n" + std::string(body);
      static_cast<void>(::send(visitor, all.data(), all.size(), MSG_NOSIGNAL));
    } else {
      while (::read(visitor, bytes, sizeof(bytes)) > 0) continue;
    }
    ::close(visitor);
  }

  std::function<std::string(const std::string&)> answer_;
  int listening_ = -1;
  std::thread thread_;
  std::vector<std::thread> conversations_;
  mutable std::mutex mutex_;
  std::vector<std::string> questions_;
  std::string last_head_;
};

/// A port of this machine that stays taken while nobody listens there.
class ClosedPort {
public:
  ClosedPort() : number_(LocalServer::bound_socket()) {}
  ~ClosedPort() { ::close(number_); }
  ClosedPort(const ClosedPort&) = delete;
  std::string address() const { return "http://127.0.0.1:" + std::to_string(LocalServer::port_of(number_)) + "/"; }

private:
  int number_;
};

} // namespace praktijkboek
