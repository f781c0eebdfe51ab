#include "serve/http_server.h"

#include <fmt/format.h>
#include <httplib.h>

#include <algorithm>
#include <charconv>
#include <cstring>
#include <thread>

namespace praktijkboek {

namespace {

constexpr const char* host = "127.0.0.1";
/// Each open page holds one, and browsers open six more for a while.
constexpr std::size_t thread_count = 64;
constexpr std::chrono::milliseconds look_around{500}; // whether who waits for changes is still there

/// A JSON string: what an event carries is on one line.
std::string json_string(std::string_view text) {
  std::string out = "\"";
  for (const char character : text) {
    const auto byte = static_cast<unsigned char>(character);
    if (byte < 0x20)
      out += fmt::format("\\u{:04x}", byte);
    else if (character == '"' || character == '\\')
      out += fmt::format("\\{}", character);
    else
      out += character;
  }
  return out + '"';
}

std::uint64_t number_in(const std::string& text) {
  std::uint64_t number = 0;
  std::from_chars(text.data(), text.data() + text.size(), number);
  return number;
}

bool is_this_machine(std::string_view named) {
  const std::string_view name = named.substr(0, named.rfind(':'));
  return name == host || name == "localhost";
}

/// One page that waits for changes.
class Listener {
public:
  Listener(const ServedSite& site, std::string page, std::uint64_t edition)
      : site_(site), page_(std::move(page)), edition_(edition) {}

  /// Writes what is new; false when there is nobody left to tell.
  bool tell(httplib::DataSink& sink) {
    const auto served = site_.wait_for_newer(version_, look_around);
    if (!served) return !site_.is_closed() && sink.is_writable();
    version_ = served->version;
    std::string events;
    if (served->edition && is_outdated(*served->edition, page_, edition_)) {
      edition_ = served->edition->number;
      events = "event: reload\ndata:\n\n";
    }
    events += fmt::format("event: problems\ndata: {}\n\n", json_string(served->problems));
    return sink.write(events.data(), events.size());
  }

private:
  const ServedSite& site_;
  std::string page_;
  std::uint64_t edition_;
  std::uint64_t version_ = 0;
};

/// The library would share a port with another program of the same user.
void take_port_alone(socket_t socket) {
  const int yes = 1;
  ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof(yes)); // of a server that has just ended
}

} // namespace

struct HttpServer::Implementation {
  Implementation(ServedSite& served, Answerer& answers) : site(served), answerer(answers) {
    server.new_task_queue = [] { return new httplib::ThreadPool(thread_count); };
    server.set_socket_options(take_port_alone);
    server.set_keep_alive_timeout(1); // seconds, which are waited for at the end
    server.set_tcp_nodelay(true);
    server.set_default_headers({{"X-Content-Type-Options", "nosniff"},
                                {"Referrer-Policy", "no-referrer"},
                                {"Cross-Origin-Resource-Policy", "same-origin"}});
    server.set_pre_routing_handler([](const httplib::Request& request, httplib::Response& response) {
      if (is_this_machine(request.get_header_value("Host"))) return httplib::Server::HandlerResponse::Unhandled;
      response.status = 403;
      return httplib::Server::HandlerResponse::Handled;
    });
    server.Get("/\\.serve/events", [this](const auto& request, auto& response) { listen(request, response); });
    server.Get(".*", [this](const auto& request, auto& response) { answer(request, response); });
  }

  void answer(const httplib::Request& request, httplib::Response& response) const {
    Answer answer = answerer.answer(site.current(), request.path);
    response.status = answer.status;
    response.set_header("Cache-Control", answer.caching);
    if (!answer.location.empty()) response.set_header("Location", answer.location);
    response.set_content(*answer.bytes, answer.type.c_str());
  }

  void listen(const httplib::Request& request, httplib::Response& response) const {
    const bool same_session = request.get_param_value("session") == answerer.session();
    // What was served by another run of the program is as old as can be.
    auto listener = std::make_shared<Listener>(site, same_session ? request.get_param_value("page") : std::string{},
                                               same_session ? number_in(request.get_param_value("edition")) : 0);
    response.set_header("Cache-Control", "no-store");
    response.set_chunked_content_provider(
        "text/event-stream", [listener](std::size_t, httplib::DataSink& sink) { return listener->tell(sink); });
  }

  ServedSite& site;
  Answerer& answerer;
  httplib::Server server;
  std::thread thread;
};

HttpServer::HttpServer(ServedSite& site, Answerer& answerer)
    : implementation_(std::make_unique<Implementation>(site, answerer)) {}

HttpServer::~HttpServer() { stop(); }

Result<int> HttpServer::bind(int port) {
  httplib::Server& server = implementation_->server;
  errno = 0;
  const int bound = port == 0 ? server.bind_to_any_port(host) : server.bind_to_port(host, port) ? port : -1;
  if (bound > 0) return bound;
  return SystemFailure{fmt::format("{}:{}", host, port), std::strerror(errno != 0 ? errno : EADDRINUSE)};
}

void HttpServer::start() {
  implementation_->thread = std::thread([this] { implementation_->server.listen_after_bind(); });
  while (!implementation_->server.is_running()) std::this_thread::yield(); // until then it could not be stopped
}

void HttpServer::stop() {
  if (!implementation_->thread.joinable()) return;
  implementation_->site.close();
  implementation_->server.stop();
  implementation_->thread.join();
}

} // namespace praktijkboek
