#include "layout/page/note_sequence.h"

namespace praktijkboek {

namespace {

double height_of(const std::vector<Strip>& strips, std::size_t begin, std::size_t end) {
  double height = 0;
  for (; begin < end; ++begin) height += strips[begin].height;
  return height;
}

} // namespace

NoteSequence::NoteSequence(const Galley& galley) : galley_(galley), heights_{0} {
  before_.reserve(galley.strips.size() + 1);
  for (const Strip& strip : galley.strips) {
    before_.push_back(notes_.size());
    notes_.insert(notes_.end(), strip.footnotes.begin(), strip.footnotes.end());
  }
  before_.push_back(notes_.size());
  for (const std::uint32_t note : notes_) heights_.push_back(heights_.back() + galley.footnotes[note].height());
}

NotesOnPage NoteSequence::fit(const NotePlace& from, std::size_t strip, double room) const {
  const std::size_t end = before_[strip];
  NotesOnPage notes;
  notes.next = {end, 0};
  if (end <= from.position) {
    notes.next = from;
    return notes;
  }
  constexpr double rounding = 0.01;
  const double begun = height_of(strips_at(from.position), 0, from.strips);
  notes.height = rule_room + heights_[end] - heights_[from.position] - begun;
  if (notes.height <= room + rounding) return notes;

  constexpr std::size_t least = 2; // lines on either side
  const std::size_t last = end - 1;
  const std::vector<Strip>& strips = strips_at(last);
  const std::size_t first = last == from.position ? from.strips : 0;
  double height = notes.height - height_of(strips, first, strips.size());
  std::size_t taken = first;
  while (taken + least < strips.size() && height + strips[taken].height <= room + rounding)
    height += strips[taken++].height;
  if (taken < first + least) {
    notes.overfull = true;
    return notes;
  }
  notes.next = {last, taken};
  notes.height = height;
  notes.divided = true;
  return notes;
}

std::vector<NotePart> NoteSequence::between(const NotePlace& from, const NotePlace& to) const {
  std::vector<NotePart> parts;
  for (std::size_t position = from.position; position < notes_.size() && position <= to.position; ++position) {
    const std::size_t begin = position == from.position ? from.strips : 0;
    const std::size_t end = position == to.position ? to.strips : strips_at(position).size();
    if (begin < end) parts.push_back({notes_[position], begin, end});
  }
  return parts;
}

} // namespace praktijkboek
