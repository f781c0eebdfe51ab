#pragma once

#include "build/live_prints.h"
#include "build/live_search.h"
#include "serve/served_site.h"

#include <memory>
#include <string>
#include <string_view>

namespace praktijkboek {

/// What a browser gets.
struct Answer {
  int status = 200;
  std::string type; // media type
  Bytes bytes;
  std::string location{};           // of a redirect
  std::string caching = "no-cache"; // for what has a hash in its name: for ever
};

/// Answers requests for files of a site: from the edition that was made last, and for PDFs and the search index by
/// making them. Pages get what reloads them, and the problems of the moment. Safe to use from several threads.
class Answerer {
public:
  /// @param session tells one run of the server from another
  Answerer(const BuildSettings& settings, Translate translate, std::string session);

  /// @param path as in the request, decoded: '/hoofdstukken/een/'
  Answer answer(const Served& served, std::string_view path);

  const std::string& session() const { return session_; }

private:
  Answer page(const Served& served, int status, std::string_view html, std::string_view address) const;
  Answer without_edition(const Served& served) const;

  Translate translate_;
  std::string session_;
  LivePrints prints_;
  LiveSearch search_;
};

/// Whether somebody who sees a file as it was in an edition should load it again.
/// @param address as the page says that it was answered: a file of the site, `missing_prefix` and the address of what
/// was not there, or empty for what any change can mend
bool is_outdated(const LiveEdition& edition, std::string_view address, std::uint64_t seen_edition);
inline constexpr std::string_view missing_prefix = "!";

} // namespace praktijkboek
