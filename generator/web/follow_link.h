#pragma once

#include "web/answer.h"

#include <string>
#include <string_view>

namespace praktijkboek {

/// What stands at the end of a link.
struct LinkVerdict {
  int status = 0; // of the last answer; 0: there was none
  NoAnswer problem = NoAnswer::none;
  std::string moved_to; // where the page has its place for good now; empty: where the link says

  bool is_found() const { return status >= 200 && status < 300; }
};

/// Asks where a link leads, from one redirect to the next.
LinkVerdict follow_link(const std::string& address, const AskWeb& ask);

/// 'example.org:8000' for 'https://Example.org:8000/page': who is asked.
std::string host_of_link(std::string_view address);

/// What is sent to a host: without the place on the page.
std::string_view without_place(std::string_view address);

} // namespace praktijkboek
