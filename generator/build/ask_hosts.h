#pragma once

#include "web/follow_link.h"

#include <chrono>
#include <functional>
#include <string>
#include <vector>

namespace praktijkboek {

/// Somebody who asks, for one thread.
using MakeAskWeb = std::function<AskWeb()>;

/// Where each of these addresses leads. Hosts are asked beside each other; one host gets one question at a time, also
/// when a redirect of another leads to it, and is left alone for `pause` after each.
std::vector<LinkVerdict> ask_hosts(const std::vector<std::string>& addresses, const MakeAskWeb& make_ask,
                                   std::chrono::milliseconds pause);

} // namespace praktijkboek
