#include "resolve/citation.h"

#include "base/text.h"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>

namespace praktijkboek {

namespace {

std::string family_with_particle(const Author& author) {
  return author.particle.empty() ? author.family : author.particle + " " + author.family;
}

/// 'Tjaden', 'den Hollander', 'Stichting RACT': as it stands in a citation.
std::string short_name(const Author& author) {
  return author.name.empty() ? family_with_particle(author) : author.name;
}

/// 'Tjaden, C.': as it stands in the list.
std::string list_name(const Author& author) {
  if (!author.name.empty()) return author.name;
  const std::string family = family_with_particle(author);
  return author.given.empty() ? family : family + ", " + author.given;
}

/// APA 7, 8.17: one and two authors by name, three and more by the first. `join` stands between two.
std::string short_authors(const Work& work, const Words& words, std::string_view join) {
  if (work.authors.empty()) return "‘" + work.title + "’";
  if (work.authors.size() == 1) return short_name(work.authors[0]);
  if (work.authors.size() == 2)
    return fmt::format("{} {} {}", short_name(work.authors[0]), join, short_name(work.authors[1]));
  return fmt::format("{} {}", short_name(work.authors[0]), words("citation.others"));
}

/// APA 7, 9.8: up to twenty authors, then an ellipsis and the last.
std::string list_authors(const Work& work) {
  constexpr std::size_t most = 20;
  const std::size_t count = work.authors.size();
  std::string out;
  for (std::size_t i = 0; i < count; ++i) {
    if (count > most && i == most - 1) {
      out += ", … ";
      i = count - 1;
    } else if (i > 0) {
      out += i + 1 == count ? ", & " : ", ";
    }
    out += list_name(work.authors[i]);
  }
  return out;
}

std::string sort_key(const Work& work) {
  if (work.authors.empty()) return lower_case(work.title);
  std::string key;
  for (const Author& author : work.authors)
    key += lower_case(author.name.empty() ? author.family + " " + author.given : author.name) + "\x01";
  return key;
}

/// Builds the parts of a list entry, joining stretches of one style.
class EntryWriter {
public:
  void text(std::string_view words) { part(words, TextPart::Style::regular, {}); }
  void italic(std::string_view words, std::string_view language = {}) {
    part(words, TextPart::Style::italic, language);
  }
  void foreign(std::string_view words, std::string_view language) { part(words, TextPart::Style::regular, language); }
  void address(const std::string& url) { parts_.push_back({url, TextPart::Style::regular, url, {}, {}}); }
  TextParts take() { return std::move(parts_); }

private:
  void part(std::string_view words, TextPart::Style style, std::string_view language) {
    if (words.empty()) return;
    const bool joins = !parts_.empty() && parts_.back().style == style && parts_.back().language == language &&
                       parts_.back().address.empty();
    if (joins)
      parts_.back().text += words;
    else
      parts_.push_back({std::string(words), style, {}, {}, std::string(language)});
  }

  TextParts parts_;
};

std::string_view full_stop_after(std::string_view text) {
  return text.ends_with('.') || text.ends_with('?') || text.ends_with('!') ? " " : ". ";
}

bool is_part_of_a_whole(const Work& work) { return work.type == WorkType::article || work.type == WorkType::chapter; }

/// APA 7, 9.19: the title of what stands by itself is in italics, of a part of something larger upright.
void write_title(EntryWriter& out, const Work& work, const Words& words) {
  if (is_part_of_a_whole(work))
    out.foreign(work.title, work.language);
  else
    out.italic(work.title, work.language);
  if (!work.edition.empty()) out.text(fmt::format(" ({})", work.edition));
  if (work.type == WorkType::thesis) {
    const std::string at = work.institution.empty() ? std::string{} : ", " + work.institution;
    out.text(fmt::format(" [{}{}]", words("citation.thesis"), at));
  }
}

void write_journal(EntryWriter& out, const Work& work) {
  out.italic(work.journal, work.language);
  if (!work.volume.empty()) {
    out.text(", ");
    out.italic(work.volume);
  }
  if (!work.issue.empty()) out.text(fmt::format("({})", work.issue));
  if (!work.pages.empty()) out.text(fmt::format(", {}", work.pages));
  out.text(". ");
}

void write_container(EntryWriter& out, const Work& work, const Words& words) {
  out.text(fmt::format("{} ", words("citation.in")));
  out.italic(work.container, work.language);
  if (!work.pages.empty()) out.text(fmt::format(" ({} {})", words("reference.page"), work.pages));
  out.text(". ");
}

/// What the work appeared in or with.
void write_origin(EntryWriter& out, const Work& work, const Words& words) {
  switch (work.type) {
  case WorkType::article: write_journal(out, work); break;
  case WorkType::chapter: write_container(out, work, words); break;
  case WorkType::thesis: break;
  case WorkType::book:
  case WorkType::report:
  case WorkType::webpage:
    if (!work.institution.empty()) out.text(work.institution + ". ");
    if (!work.container.empty()) out.text(work.container + ". ");
    break;
  }
  if (!work.publisher.empty()) out.text(work.publisher + ". ");
}

TextParts list_entry(const Work& work, const std::string& year, const Words& words) {
  EntryWriter out;
  const std::string authors = list_authors(work);
  if (authors.empty()) { // APA 7, 9.12: the title takes the place of the author
    write_title(out, work, words);
    out.text(fmt::format(" ({}). ", year));
  } else {
    out.text(fmt::format("{} ({}). ", authors, year));
    write_title(out, work, words);
    out.text(full_stop_after(work.title));
  }
  write_origin(out, work, words);
  if (!work.note.empty()) out.text(work.note + std::string(full_stop_after(work.note)));
  if (work.accessed) out.text(fmt::format("{} {}. ", words("citation.accessed"), to_iso(*work.accessed)));
  if (!work.doi.empty())
    out.address("https://doi.org/" + work.doi);
  else if (!work.url.empty())
    out.address(work.url);
  TextParts parts = out.take();
  if (!parts.empty() && parts.back().text.ends_with(' ')) parts.back().text.pop_back();
  return parts;
}

std::string with_letter(const std::string& year, std::size_t index) {
  const bool has_digits = year.find_first_of("0123456789") != std::string::npos;
  return fmt::format("{}{}{}", year, has_digits ? "" : "-", static_cast<char>('a' + index % 26));
}

} // namespace

Bibliography::Bibliography(const Literature& literature, const Words& words) {
  using Item = std::pair<const std::string*, const Work*>;
  std::vector<std::pair<std::tuple<std::string, std::string, std::string>, Item>> items;
  for (const auto& [key, work] : literature)
    items.push_back({{sort_key(work), work.year, lower_case(work.title)}, {&key, &work}});
  std::sort(items.begin(), items.end(), [](const auto& a, const auto& b) { return a.first < b.first; });

  std::map<std::string, std::size_t> total;
  for (const auto& [order, item] : items) ++total[short_authors(*item.second, words, "&") + item.second->year];
  std::map<std::string, std::size_t> used;
  for (const auto& [order, item] : items) {
    const auto& [key, work] = item;
    const std::string same = short_authors(*work, words, "&") + work->year;
    const std::string plain_year = work->year.empty() ? std::string(words("citation.no_date")) : work->year;
    const std::string year = total[same] > 1 ? with_letter(plain_year, used[same]++) : plain_year;
    by_key_.emplace(*key, entries_.size());
    entries_.push_back({*key, list_entry(*work, year, words), short_authors(*work, words, "&"),
                        short_authors(*work, words, words("citation.and")), year});
  }
}

const Bibliography::Entry* Bibliography::find(std::string_view key) const {
  const auto found = by_key_.find(key);
  return found == by_key_.end() ? nullptr : &entries_[found->second];
}

std::vector<std::string> Bibliography::keys() const {
  std::vector<std::string> out;
  for (const auto& [key, entry] : by_key_) out.push_back(key);
  return out;
}

TextParts Bibliography::cite(const Citation& citation) const {
  const bool narrative = citation.form == CitationForm::narrative;
  TextParts parts;
  const auto plain = [&parts](std::string text) {
    parts.push_back({std::move(text), TextPart::Style::regular, {}, {}, {}});
  };
  if (!narrative) plain("(");
  bool first = true;
  for (const CitedWork& work : citation.works) {
    const Entry* entry = find(work.key);
    if (entry == nullptr) continue;
    if (!first) plain("; ");
    first = false;
    const std::string locator = work.locator.empty() ? std::string{} : ", " + std::string(work.locator);
    std::string text = narrative ? fmt::format("{} ({}{})", entry->narrative_authors, entry->year, locator)
                                 : fmt::format("{}, {}{}", entry->authors, entry->year, locator);
    parts.push_back({std::move(text), TextPart::Style::regular, {}, entry->key, {}});
  }
  if (!narrative) plain(")");
  return parts;
}

} // namespace praktijkboek
