#include "web/follow_link.h"

#include <algorithm>

namespace praktijkboek {

namespace {

constexpr int most_redirects = 10; // browsers follow twenty; what needs half of them is a ring

bool is_permanent(int status) { return status == 301 || status == 308; }
bool is_redirect(int status) { return is_permanent(status) || status == 302 || status == 303 || status == 307; }

/// Some hosts refuse HEAD, or answer to it what they do not answer to a reader.
WebAnswer ask_both_ways(const std::string& address, const AskWeb& ask) {
  WebAnswer answer = ask(WebMethod::head, address);
  const bool is_refused = answer.status >= 400 || answer.problem == NoAnswer::not_understood;
  return is_refused ? ask(WebMethod::get, address) : answer;
}

bool is_on_the_web(std::string_view address) {
  return address.starts_with("https://") || address.starts_with("http://");
}

} // namespace

LinkVerdict follow_link(const std::string& address, const AskWeb& ask) {
  std::string at(without_place(address));
  std::string moved_to;
  bool for_good = true; // as long as all redirects so far were
  for (int count = 0; count <= most_redirects; ++count) {
    const WebAnswer answer = ask_both_ways(at, ask);
    if (!is_redirect(answer.status) || !is_on_the_web(answer.moved_to)) {
      LinkVerdict verdict{answer.status, answer.problem, {}};
      if (verdict.is_found()) verdict.moved_to = moved_to;
      return verdict;
    }
    at = without_place(answer.moved_to);
    for_good = for_good && is_permanent(answer.status);
    if (for_good) moved_to = answer.moved_to;
  }
  return {0, NoAnswer::not_understood, {}};
}

std::string host_of_link(std::string_view address) {
  const std::size_t scheme = address.find("://");
  if (scheme != std::string_view::npos) address.remove_prefix(scheme + 3);
  std::string host(address.substr(0, address.find_first_of("/?#")));
  std::transform(host.begin(), host.end(), host.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  return host;
}

std::string_view without_place(std::string_view address) { return address.substr(0, address.find('#')); }

} // namespace praktijkboek
