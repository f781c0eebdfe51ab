#include "read/slides.h"

#include "model/slides.h"

namespace praktijkboek {

void check_slides(const Document& deck, Diagnostics& diagnostics) {
  const std::vector<Slide> slides = slides_of(deck.content);
  if (slides.empty()) {
    diagnostics.error(*deck.source, {}, {"this deck has no slides"}, {"begin each slide with '## Title' or '---'"});
    return;
  }
  int minutes = 0;
  for (const Slide& slide : slides)
    for (const SlidePart* notes : notes_of(slide)) minutes += notes->minutes;
  const int said = deck.front_matter.training ? deck.front_matter.training->minutes : 0;
  if (minutes > 0 && said > 0 && minutes != said)
    diagnostics.error(*deck.source, {}, {"the slides take {} minutes together, but the deck says {}", minutes, said},
                      {"change 'minutes' above, or the minutes of the notes"});
}

} // namespace praktijkboek
