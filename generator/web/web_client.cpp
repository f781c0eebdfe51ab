#include "web/web_client.h"

#include "base/loaded_library.h"

#define CURL_DISABLE_TYPECHECK // its functions are not called by their names
#include <curl/curl.h>
#include <fmt/format.h>

#include <algorithm>
#include <string_view>

namespace praktijkboek {

namespace {

/// libcurl, loaded when the first question comes.
class Curl {
public:
  static const Curl& library() {
    static const Curl loaded;
    return loaded;
  }

  bool is_there() const { return is_there_; }

  decltype(&::curl_easy_init) init = nullptr;
  decltype(&::curl_easy_cleanup) cleanup = nullptr;
  decltype(&::curl_easy_reset) reset = nullptr;
  decltype(&::curl_easy_setopt) set = nullptr;
  decltype(&::curl_easy_perform) perform = nullptr;
  decltype(&::curl_easy_getinfo) get = nullptr;

private:
  Curl() {
    const LoadedLibrary curl("libcurl.so.4");
    decltype(&::curl_global_init) start = nullptr;
    is_there_ = curl.find("curl_global_init", start) && curl.find("curl_easy_init", init) &&
                curl.find("curl_easy_cleanup", cleanup) && curl.find("curl_easy_reset", reset) &&
                curl.find("curl_easy_setopt", set) && curl.find("curl_easy_perform", perform) &&
                curl.find("curl_easy_getinfo", get) && start(CURL_GLOBAL_DEFAULT) == CURLE_OK;
  }

  bool is_there_ = false;
};

} // namespace

struct WebClient::Handle {
  CURL* curl = Curl::library().is_there() ? Curl::library().init() : nullptr;
  Handle() = default;
  Handle(const Handle&) = delete;
  Handle& operator=(const Handle&) = delete;
  ~Handle() {
    if (curl != nullptr) Curl::library().cleanup(curl);
  }
};

namespace {

/// Stops the answer at its first bytes: that there are any is all we want to know.
std::size_t want_no_more(char*, std::size_t, std::size_t, void*) { return 0; }

/// Behind the host, where names of other languages are for the library to translate.
std::string encoded(std::string_view address) {
  const std::size_t scheme = address.find("://");
  const std::size_t path = address.find_first_of("/?", scheme == std::string_view::npos ? 0 : scheme + 3);
  std::string out(address.substr(0, path));
  if (path == std::string_view::npos) return out;
  for (const char c : address.substr(path)) {
    const bool is_plain = c > ' ' && c < '\x7f' && std::string_view("\"<>\\^`{|}").find(c) == std::string_view::npos;
    if (is_plain)
      out += c;
    else
      out += fmt::format("%{:02X}", static_cast<unsigned>(static_cast<unsigned char>(c)));
  }
  return out;
}

NoAnswer problem_of(CURLcode code) {
  switch (code) {
  case CURLE_COULDNT_RESOLVE_HOST:
  case CURLE_COULDNT_RESOLVE_PROXY: return NoAnswer::unknown_host;
  case CURLE_COULDNT_CONNECT: return NoAnswer::unreachable;
  case CURLE_OPERATION_TIMEDOUT: return NoAnswer::timed_out;
  case CURLE_PEER_FAILED_VERIFICATION:
  case CURLE_SSL_CONNECT_ERROR: return NoAnswer::bad_certificate;
  default: return NoAnswer::not_understood; // of the hundred other codes none says more to an author
  }
}

} // namespace

WebClient::WebClient(WebManners manners) : manners_(std::move(manners)), handle_(std::make_unique<Handle>()) {}

WebClient::~WebClient() = default;

WebAnswer WebClient::ask(WebMethod method, const std::string& address) {
  CURL* curl = handle_->curl;
  if (curl == nullptr) return {0, NoAnswer::no_library, {}};
  const Curl& library = Curl::library();
  library.reset(curl); // connections stay open
  const std::string where = encoded(address);
  library.set(curl, CURLOPT_URL, where.c_str());
  library.set(curl, CURLOPT_USERAGENT, manners_.user_agent.c_str());
  library.set(curl, CURLOPT_NOBODY, method == WebMethod::head ? 1L : 0L);
  library.set(curl, CURLOPT_WRITEFUNCTION, &want_no_more);
  library.set(curl, CURLOPT_ACCEPT_ENCODING, "");
  library.set(curl, CURLOPT_NOSIGNAL, 1L); // time-outs work in threads
  library.set(curl, CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(manners_.connect.count()));
  library.set(curl, CURLOPT_TIMEOUT_MS, static_cast<long>(manners_.answer.count()));
  const CURLcode code = library.perform(curl);

  long status = 0;
  library.get(curl, CURLINFO_RESPONSE_CODE, &status);
  const bool was_stopped_by_us = code == CURLE_WRITE_ERROR && status != 0;
  if (code != CURLE_OK && !was_stopped_by_us) return {0, problem_of(code), {}};
  const char* moved_to = nullptr;
  library.get(curl, CURLINFO_REDIRECT_URL, &moved_to);
  return {static_cast<int>(status), NoAnswer::none, moved_to == nullptr ? std::string{} : std::string(moved_to)};
}

} // namespace praktijkboek
