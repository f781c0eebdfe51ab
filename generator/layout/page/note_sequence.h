#pragma once

#include "layout/page/galley.h"
#include "layout/page/page_plan.h"

#include <compare>
#include <cstddef>
#include <vector>

namespace praktijkboek {

/// How far the notes are placed: those before the position are, and so are the first strips of the one at it.
struct NotePlace {
  std::size_t position = 0; // in the order of their marks
  std::size_t strips = 0;
  friend auto operator<=>(const NotePlace&, const NotePlace&) = default;
};

/// What the foot of a page takes.
struct NotesOnPage {
  NotePlace next;        // where the foot of the next page begins
  double height = 0;     // with the rule above the notes; 0: there are none
  bool divided = false;  // the last note goes on at the next page
  bool overfull = false; // they are higher than the room for them
};

/// The notes of a galley in the order of their marks, and how they fill the feet of pages.
class NoteSequence {
public:
  explicit NoteSequence(const Galley& galley);

  /// The notes from a place on whose marks stand before a strip. All of them begin on the page; only the last may be
  /// divided, with two lines at least on either side.
  /// @param room for them, their rule included
  NotesOnPage fit(const NotePlace& from, std::size_t strip, double room) const;

  bool is_end(const NotePlace& place) const { return place.position == notes_.size(); }
  /// Whether all notes with marks before the strip are placed.
  bool is_at(const NotePlace& place, std::size_t strip) const { return place == NotePlace{before_[strip], 0}; }

  std::vector<NotePart> between(const NotePlace& from, const NotePlace& to) const;

  static constexpr double rule_room = 18; // above the notes, with their rule

private:
  const std::vector<Strip>& strips_at(std::size_t position) const { return galley_.footnotes[notes_[position]].strips; }

  const Galley& galley_;
  std::vector<std::uint32_t> notes_; // in the order of their marks
  std::vector<std::size_t> before_;  // by strip: how many have their marks before it
  std::vector<double> heights_;      // by position: of all notes before it
};

} // namespace praktijkboek
