#include "build/check_links.h"

#include "build/ask_hosts.h"
#include "project/load_source.h"

#include <chrono>
#include <map>
#include <memory>

namespace praktijkboek {

namespace {

/// In the words of messages.
std::string_view reason_of(NoAnswer problem) {
  switch (problem) {
  case NoAnswer::unknown_host: return "there is no such host";
  case NoAnswer::unreachable: return "nobody answers there";
  case NoAnswer::timed_out: return "the answer takes too long";
  case NoAnswer::bad_certificate: return "the host cannot prove who it is";
  case NoAnswer::no_library: return "libcurl is not installed";
  case NoAnswer::not_understood:
  case NoAnswer::none: break;
  }
  return "the answer makes no sense";
}

/// Hosts that do not want programs, or want to know who reads.
bool keeps_programs_out(int status) {
  for (const int one : {401, 402, 403, 405, 406, 407, 418, 429, 451, 999})
    if (status == one) return true;
  return false;
}

/// The place on the page stays, unless the host named one.
std::string with_place_of(const std::string& moved_to, const std::string& address) {
  const std::size_t place = address.find('#');
  const bool has_place = moved_to.find('#') != std::string::npos;
  return place == std::string::npos || has_place ? moved_to : moved_to + address.substr(place);
}

void report(const ExternalLink& link, const LinkVerdict& verdict, Diagnostics& diagnostics) {
  const auto warn = [&](Message message, Message hint) {
    diagnostics.warning(*link.source, link.span, std::move(message), std::move(hint));
  };
  if (verdict.is_found()) {
    if (verdict.moved_to.empty()) return;
    warn({"'{}' has moved for good", link.address}, {"write {}", with_place_of(verdict.moved_to, link.address)});
  } else if (verdict.status == 0) {
    warn({"'{}' cannot be reached: {}", link.address, reason_of(verdict.problem)},
         {"open it in a browser; when it is gone, give another address"});
  } else if (keeps_programs_out(verdict.status)) {
    warn({"'{}' cannot be checked: the host answers a program with {}", link.address, verdict.status},
         {"open it in a browser to see whether it is there"});
  } else if (verdict.status >= 500) {
    warn({"'{}' does not work now: the host answers with {}", link.address, verdict.status},
         {"check again later; when it stays so, give another address"});
  } else {
    warn({"'{}' leads nowhere: the host answers with {}", link.address, verdict.status},
         {"look up where it is now, or take the link away"});
  }
}

MakeAskWeb ask_with(const WebManners& manners) {
  return [manners]() -> AskWeb {
    return [client = std::make_shared<WebClient>(manners)](WebMethod method, const std::string& address) {
      return client->ask(method, address);
    };
  };
}

} // namespace

LinkCount check_links(std::span<const ExternalLink> links, const LinkChecking& how, LinkCache& cache,
                      Diagnostics& diagnostics) {
  std::map<std::string, LinkVerdict, std::less<>> verdicts;
  std::vector<std::string> unknown;
  for (const ExternalLink& link : links) {
    const std::string address(without_place(link.address));
    const auto [entry, is_new] = verdicts.try_emplace(address);
    if (!is_new) continue;
    if (const auto known = cache.find(address))
      entry->second = *known;
    else
      unknown.push_back(address);
  }
  const std::vector<LinkVerdict> answers = ask_hosts(unknown, ask_with(how.manners), how.pause);
  for (std::size_t i = 0; i < unknown.size(); ++i) {
    cache.add(unknown[i], answers[i]);
    verdicts[unknown[i]] = answers[i];
  }
  for (const ExternalLink& link : links) report(link, verdicts.find(without_place(link.address))->second, diagnostics);
  return {verdicts.size(), unknown.size()};
}

LinkCount check_external_links(const Project& project, const FileSystem& files, const LinkChecking& how,
                               const std::optional<std::filesystem::path>& cache_file, Diagnostics& diagnostics) {
  constexpr const char* literature_path = "content/literature.yaml";
  const bool has_works = files.kind(literature_path) == EntryKind::file;
  const SourcePointer literature = has_works ? load_source(files, literature_path, {}, diagnostics) : nullptr;
  const auto now = std::chrono::system_clock::now().time_since_epoch();
  LinkCache cache(cache_file, static_cast<long>(std::chrono::duration_cast<std::chrono::seconds>(now).count()));
  const LinkCount count = check_links(external_links(project, literature), how, cache, diagnostics);
  cache.write();
  return count;
}

} // namespace praktijkboek
