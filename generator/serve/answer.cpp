#include "serve/answer.h"

#include "html/escape.h"
#include "serve/client.h"
#include "serve/media_type.h"
#include "serve/problems.h"

#include <fmt/format.h>

namespace praktijkboek {

namespace {

/// Behind the opening tag, or in front of all when there is none.
void insert_behind_tag(std::string& html, std::string_view opening, std::string_view what) {
  const std::size_t tag = html.find(opening);
  const std::size_t end = tag == std::string::npos ? tag : html.find('>', tag);
  html.insert(end == std::string::npos ? 0 : end + 1, what);
}

std::string attribute(std::string_view text) {
  std::string out;
  append_escaped(out, text);
  return out;
}

bool has_hash_in_name(std::string_view address) { return address.starts_with("assets/"); }

Bytes bytes_of(std::string_view text) { return std::make_shared<const std::string>(text); }

/// 'hoofdstukken/een/index.html' for '/hoofdstukken/een/'.
std::string file_of(std::string_view path) {
  while (path.starts_with('/')) path.remove_prefix(1);
  std::string file(path);
  if (file.empty() || file.ends_with('/')) file += "index.html";
  return file;
}

} // namespace

Answerer::Answerer(const BuildSettings& settings, Translate translate, std::string session)
    : translate_(std::move(translate)), session_(std::move(session)), prints_(settings), search_(settings) {}

Answer Answerer::answer(const Served& served, std::string_view path) {
  if (path.starts_with(client_folder)) {
    if (path.ends_with("serve.js")) return {200, media_type(path), bytes_of(client_script)};
    if (path.ends_with("serve.css")) return {200, media_type(path), bytes_of(client_style)};
    return {404, media_type(".txt"), bytes_of({})};
  }
  if (!served.edition) return without_edition(served);
  const LiveEdition& edition = *served.edition;
  const std::string address = file_of(path);
  if (const auto file = edition.files.find(address); file != edition.files.end()) {
    if (address.ends_with(".html")) return page(served, 200, *file->second.bytes, address);
    Answer answer{200, media_type(address), file->second.bytes};
    if (has_hash_in_name(address)) answer.caching = "public, max-age=31536000, immutable";
    return answer;
  }
  if (edition.files.contains(address + "/index.html"))
    return {301, media_type(".txt"), bytes_of({}), fmt::format("{}/", path)};
  if (address.ends_with(".pdf")) {
    Diagnostics diagnostics;
    if (Bytes pdf = prints_.print(edition, address, diagnostics)) return {200, media_type(address), std::move(pdf)};
    if (diagnostics.has_errors()) {
      diagnostics.sort();
      return without_edition({served.version, served.edition, problems_html(diagnostics, translate_)});
    }
  }
  std::optional<SystemFailure> failure;
  if (Bytes found = search_.file(edition, address, failure)) return {200, media_type(address), std::move(found)};
  if (failure) return without_edition({served.version, served.edition, failure_html(*failure, translate_)});
  const auto not_found = edition.files.find(std::string_view("404.html"));
  return page(served, 404, not_found == edition.files.end() ? std::string_view{} : *not_found->second.bytes,
              fmt::format("{}{}", missing_prefix, address));
}

/// What is not published: the address of the page, for the script, and the problems.
Answer Answerer::page(const Served& served, int status, std::string_view html, std::string_view address) const {
  std::string out(html);
  const std::uint64_t edition = served.edition ? served.edition->number : 0;
  if (!served.problems.empty()) insert_behind_tag(out, "<body", served.problems);
  insert_behind_tag(
      out, "<head",
      fmt::format(
          "<link rel=\"stylesheet\" href=\"{0}serve.css\"><script defer src=\"{0}serve.js\" data-session=\"{1}\" "
          "data-edition=\"{2}\" data-page=\"{3}\"></script>",
          client_folder, session_, edition, attribute(address)));
  return {status, media_type(".html"), bytes_of(out)};
}

/// There is nothing to see but the problems.
Answer Answerer::without_edition(const Served& served) const {
  constexpr std::string_view empty_page =
      "<!doctype html>\n<html lang=\"nl\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" "
      "content=\"width=device-width, "
      "initial-scale=1\">\n<title>praktijkboek</title>\n</head>\n<body>\n</body>\n</html>\n";
  return page(served, 500, empty_page, {});
}

bool is_outdated(const LiveEdition& edition, std::string_view address, std::uint64_t seen_edition) {
  if (address.empty()) return edition.number > seen_edition;
  if (address.starts_with(missing_prefix)) {
    address.remove_prefix(missing_prefix.size());
    if (edition.files.contains(address)) return true;
    address = "404.html";
  }
  const auto file = edition.files.find(address);
  return file == edition.files.end() || file->second.changed_in > seen_edition;
}

} // namespace praktijkboek
