#pragma once

#include <functional>
#include <string>

namespace praktijkboek {

/// head: does the page exist; get: the same of a host that does not answer to that. Nobody reads what it says.
enum class WebMethod { head, get };

enum class NoAnswer { none, unknown_host, unreachable, timed_out, bad_certificate, not_understood, no_library };

/// What a host says when it is asked for an address.
struct WebAnswer {
  int status = 0; // of HTTP (RFC 9110, 15); 0: there was no answer
  NoAnswer problem = NoAnswer::none;
  std::string moved_to{}; // the whole address that a redirect names; may be empty
};

/// Asks once, without following redirects. Takes as long as it takes.
using AskWeb = std::function<WebAnswer(WebMethod, const std::string& address)>;

} // namespace praktijkboek
