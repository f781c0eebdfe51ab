#include "theme/organisation.h"

#include <catch2/catch.hpp>

using namespace praktijkboek;

namespace {

Theme white_theme() {
  Theme theme;
  theme.light.fill({255, 255, 255});
  theme.light[static_cast<std::size_t>(ColourRole::accent)] = {200, 100, 50};
  return theme;
}

Organisation read(const std::string& text, std::vector<std::string>& messages) {
  Diagnostics diagnostics;
  Organisation organisation = read_organisation(Source{"o.yaml", text}, white_theme(), diagnostics);
  for (const Diagnostic& diagnostic : diagnostics.all()) messages.push_back(diagnostic.message.text());
  return organisation;
}

} // namespace

TEST_CASE("an organisation has a name, an address and colours") {
  std::vector<std::string> messages;
  const Organisation organisation =
      read("name: De Linde\naddress: [Lindeplein 3]\ncontact: {person: Yara, email: a@b.nl}\n"
           "colours: {primary: '#203050'}\n",
           messages);
  CHECK(messages.empty());
  CHECK(organisation.contact == std::vector<std::string>{"Yara", "a@b.nl"});
  CHECK(organisation.structure == Colour{0x20, 0x30, 0x50});
  CHECK(colour(with_colours_of(organisation, white_theme()).light, ColourRole::structure) == Colour{0x20, 0x30, 0x50});
}

TEST_CASE("colours of an organisation that cannot be read are errors") {
  std::vector<std::string> messages;
  read("name: De Linde\nlogo: a.svg\ncolours: {primary: '#ffee00', accent: blauw}\n", messages);
  CHECK(messages == std::vector<std::string>{"an organisation needs 'logo_alt'",
                                             "'primary' has a contrast of 1.2 on 'paper', 7.0 is needed",
                                             "'blauw' is no colour"});
}

TEST_CASE("in black and white all colours are greys") {
  const Theme grey = in_black_and_white(white_theme());
  const Colour accent = colour(grey.light, ColourRole::accent);
  CHECK(accent.red == accent.green);
  CHECK(accent.green == accent.blue);
}
