#include "build/ask_hosts.h"

#include <algorithm>
#include <atomic>
#include <map>
#include <mutex>
#include <thread>

namespace praktijkboek {

namespace {

constexpr std::size_t most_threads = 8; // they wait, nearly all of their time

using Clock = std::chrono::steady_clock;

/// Lets one question through to each host at a time.
class HostGates {
public:
  explicit HostGates(std::chrono::milliseconds pause) : pause_(pause) {}

  WebAnswer pass(const std::string& address, const std::function<WebAnswer()>& ask) {
    Gate& gate = gate_of(host_of_link(address));
    const std::lock_guard lock(gate.mutex);
    std::this_thread::sleep_until(gate.opens);
    WebAnswer answer = ask();
    gate.opens = Clock::now() + pause_;
    return answer;
  }

private:
  struct Gate {
    std::mutex mutex;
    Clock::time_point opens{};
  };

  Gate& gate_of(const std::string& host) {
    const std::lock_guard lock(mutex_);
    return gates_[host]; // stays where it is when others come
  }

  std::chrono::milliseconds pause_;
  std::mutex mutex_;
  std::map<std::string, Gate> gates_;
};

/// Positions of the addresses by their hosts; the host with the most comes first, since it takes longest.
std::vector<std::vector<std::size_t>> by_host(const std::vector<std::string>& addresses) {
  std::map<std::string, std::vector<std::size_t>> hosts;
  for (std::size_t i = 0; i < addresses.size(); ++i) hosts[host_of_link(addresses[i])].push_back(i);
  std::vector<std::vector<std::size_t>> queues;
  for (auto& [host, positions] : hosts) queues.push_back(std::move(positions));
  std::stable_sort(queues.begin(), queues.end(), [](const auto& a, const auto& b) { return a.size() > b.size(); });
  return queues;
}

} // namespace

std::vector<LinkVerdict> ask_hosts(const std::vector<std::string>& addresses, const MakeAskWeb& make_ask,
                                   std::chrono::milliseconds pause) {
  std::vector<LinkVerdict> verdicts(addresses.size());
  const std::vector<std::vector<std::size_t>> queues = by_host(addresses);
  HostGates gates(pause);
  std::atomic<std::size_t> taken = 0;
  const auto work = [&] {
    const AskWeb ask = make_ask();
    const AskWeb ask_at_gate = [&](WebMethod method, const std::string& address) {
      return gates.pass(address, [&] { return ask(method, address); });
    };
    for (std::size_t i = taken++; i < queues.size(); i = taken++)
      for (const std::size_t position : queues[i]) verdicts[position] = follow_link(addresses[position], ask_at_gate);
  };
  std::vector<std::jthread> threads;
  for (std::size_t i = 0; i < std::min(queues.size(), most_threads); ++i) threads.emplace_back(work);
  threads.clear(); // joins
  return verdicts;
}

} // namespace praktijkboek
