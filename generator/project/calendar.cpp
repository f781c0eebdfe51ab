#include "project/calendar.h"

#include "base/hash.h"
#include "model/clock.h"

#include <fmt/format.h>

#include <algorithm>

namespace praktijkboek {

namespace {

constexpr std::size_t octets_a_line = 75; // RFC 5545 3.1

/// A line that is too long goes on behind a space on the next one, never in the middle of a letter.
std::string content_line(std::string_view line) {
  std::string folded;
  std::size_t length = 0;
  for (std::size_t i = 0; i < line.size();) {
    std::size_t next = i + 1;
    while (next < line.size() && (static_cast<unsigned char>(line[next]) & 0xC0U) == 0x80U) ++next;
    if (length + (next - i) > octets_a_line) {
      folded += "\r\n ";
      length = 1;
    }
    folded += line.substr(i, next - i);
    length += next - i;
    i = next;
  }
  return folded + "\r\n";
}

std::string property(std::string_view name, std::string_view text) {
  std::string line = fmt::format("{}:", name);
  for (const char letter : text) {
    if (letter == '\n') {
      line += "\\n";
      continue;
    }
    if (letter == ',' || letter == ';' || letter == '\\') line += '\\';
    line += letter;
  }
  return content_line(line);
}

struct Day {
  std::string title;
  const ProgrammeDay* day = nullptr;
};

std::vector<Day> days_of(const Document& programme) {
  std::vector<Day> days;
  std::string title;
  for (const Block& block : programme.content) {
    if (const auto* const* heading = std::get_if<const Heading*>(&block.kind)) title = plain_text((*heading)->content);
    if (const auto* const* day = std::get_if<const ProgrammeDay*>(&block.kind))
      days.push_back({fmt::format("{}: {}", programme.front_matter.title, title), *day});
  }
  return days;
}

std::string title_of(const ProgrammePart& part, const BookIndex& index) {
  if (!part.title.empty()) return std::string(part.title);
  for (const IndexedDocument& document : index.documents)
    if (document.index.slug == part.subject) return std::string(document.index.title);
  return std::string(part.subject);
}

std::string time_of(const Date& date, int minutes) {
  return fmt::format("{:04}{:02}{:02}T{:02}{:02}00", date.year, date.month, date.day, minutes / 60, minutes % 60);
}

std::string event(const Day& day, const Date& date, const PackRequest& request, const BookIndex& index) {
  std::string parts;
  for (const ProgrammePart& part : day.day->parts)
    parts += fmt::format("{}{} {}", parts.empty() ? "" : "\n", clock_range(part.begin, part.begin + part.minutes),
                         title_of(part, index));
  const std::string organisation = request.organisation == nullptr ? std::string{} : request.organisation->name;
  const Date& edition = index.book->date;
  std::string event = "BEGIN:VEVENT\r\n";
  event += property("UID", content_hash(fmt::format("{} {} {}", day.title, to_iso(date), organisation)));
  event += content_line("DTSTAMP:" + time_of(edition, 0) + "Z");
  event += content_line("DTSTART:" + time_of(date, day.day->begin));
  event += content_line("DTEND:" + time_of(date, day.day->end));
  event += property("SUMMARY", day.title);
  event += property("DESCRIPTION", parts);
  if (request.organisation != nullptr) {
    std::string place = organisation;
    for (const std::string& line : request.organisation->address) place += ", " + line;
    event += property("LOCATION", place);
  }
  return event + "END:VEVENT\r\n";
}

} // namespace

std::string calendar_of(const PackRequest& request, const BookPlan& plan, const LinkedBook& book,
                        Diagnostics& diagnostics) {
  if (request.dates.empty()) return {};
  std::vector<Day> days;
  for (const BookPiece& piece : plan.pieces) {
    if (piece.kind != PieceKind::document) continue;
    const Document& document = *book.project.documents[piece.subject];
    if (document.kind != DocumentKind::programme) continue;
    for (Day& day : days_of(document)) days.push_back(std::move(day));
  }
  if (days.empty()) return {};
  if (days.size() != request.dates.size()) {
    diagnostics.error(request.pack.source->path,
                      {"the programme of pack '{}' has {} days, {} dates were given", request.pack.name, days.size(),
                       request.dates.size()},
                      "give '--date' once for each day, or not at all");
    return {};
  }
  std::string calendar = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n";
  calendar += property("PRODID", fmt::format("-//{}//praktijkboek//NL", book.project.book.title));
  for (std::size_t i = 0; i < days.size(); ++i) calendar += event(days[i], request.dates[i], request, book.index);
  return calendar + "END:VCALENDAR\r\n";
}

} // namespace praktijkboek
