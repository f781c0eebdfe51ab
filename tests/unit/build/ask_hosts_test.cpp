#include "build/ask_hosts.h"

#include <catch2/catch.hpp>

#include <atomic>
#include <map>
#include <mutex>
#include <thread>

using namespace praktijkboek;
using namespace std::chrono_literals;

namespace {

/// Counts how many questions each host has at the same time, and when they came.
struct BusyHosts {
  std::mutex mutex;
  std::map<std::string, int> now;
  std::map<std::string, std::vector<std::chrono::steady_clock::time_point>> asked;
  int most = 0;

  AskWeb ask() {
    return [this](WebMethod, const std::string& address) -> WebAnswer {
      const std::string host = host_of_link(address);
      {
        const std::lock_guard lock(mutex);
        most = std::max(most, ++now[host]);
        asked[host].push_back(std::chrono::steady_clock::now());
      }
      std::this_thread::yield();
      const std::lock_guard lock(mutex);
      --now[host];
      if (address.ends_with("/naar-a")) return {302, NoAnswer::none, "https://a.nl/einde"};
      return {address.ends_with("/weg") ? 404 : 200, NoAnswer::none, {}};
    };
  }
};

} // namespace

TEST_CASE("each address gets its own verdict") {
  BusyHosts hosts;
  const auto verdicts = ask_hosts(
      {"https://a.nl/1", "https://b.nl/weg", "https://a.nl/weg", "https://c.nl/"}, [&] { return hosts.ask(); }, 0ms);
  REQUIRE(verdicts.size() == 4);
  CHECK(verdicts[0].status == 200);
  CHECK(verdicts[1].status == 404);
  CHECK(verdicts[2].status == 404);
  CHECK(verdicts[3].status == 200);
  CHECK(ask_hosts(
            {}, [&] { return hosts.ask(); }, 0ms)
            .empty());
}

TEST_CASE("a host gets one question at a time, also from redirects of others") {
  BusyHosts hosts;
  std::vector<std::string> addresses;
  for (int i = 0; i < 200; ++i)
    addresses.push_back("https://" + std::string(1, static_cast<char>('a' + i % 7)) + ".nl/" + std::to_string(i) +
                        (i % 3 == 0 ? "/naar-a" : ""));
  ask_hosts(
      addresses, [&] { return hosts.ask(); }, 0ms);
  CHECK(hosts.most == 1);
  CHECK(hosts.asked["a.nl"].size() > 60);
}

TEST_CASE("a host is left alone for a while after each question") {
  BusyHosts hosts;
  ask_hosts(
      {"https://a.nl/1", "https://a.nl/2", "https://a.nl/3", "https://b.nl/naar-a"}, [&] { return hosts.ask(); }, 30ms);
  const auto& times = hosts.asked["a.nl"];
  REQUIRE(times.size() == 4);
  for (std::size_t i = 1; i < times.size(); ++i) CHECK(times[i] - times[i - 1] >= 30ms);
}
