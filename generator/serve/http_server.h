#pragma once

#include "base/result.h"
#include "serve/answer.h"
#include "serve/served_site.h"

#include <memory>
#include <string>

namespace praktijkboek {

/// HTTP on 127.0.0.1, for this machine only. Requests that name another host are refused: a page from elsewhere cannot
/// read a handbook that is being written by giving its own name this address (DNS rebinding).
class HttpServer {
public:
  HttpServer(ServedSite& site, Answerer& answerer);
  ~HttpServer(); // stopped
  HttpServer(const HttpServer&) = delete;
  HttpServer& operator=(const HttpServer&) = delete;

  /// Takes a port, and gives its number.
  /// @param port 0: any that is free
  Result<int> bind(int port);

  /// Begins to answer, on threads of its own.
  void start();
  /// Ends the connections that wait for changes, and waits for the others.
  void stop();

private:
  struct Implementation;
  std::unique_ptr<Implementation> implementation_;
};

} // namespace praktijkboek
