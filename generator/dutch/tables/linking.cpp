#include "dutch/tables.h"

namespace praktijkboek {

/// References and numbers.
const std::vector<Sentence>& dutch_of_linking() {
  static const std::vector<Sentence> table{
      {"there is no '{}' on the site", "er is geen ‘{}’ op de site"},
      {"'{}' has no place '{}'", "‘{}’ heeft geen plek ‘{}’"},
      {"'{}' is on the site: it cannot lead elsewhere",
       "‘{}’ staat op de site en kan dus niet ergens anders heen leiden"},
      {"'{}' leads somewhere already, by another name", "‘{}’ leidt al ergens heen, onder een andere naam"},
      {"'{}' leads to itself in the end", "‘{}’ leidt uiteindelijk naar zichzelf"},
      {"name the page with the accessibility statement by its label",
       "noem de pagina met de toegankelijkheidsverklaring bij haar label"},
      {"the worksheet '{}' has no field '{}'", "het werkblad ‘{}’ heeft geen veld ‘{}’"},
      {"give one of the two another label", "geef een van de twee een ander label"},
      {"glossary.yaml has no term '{}'", "glossary.yaml heeft geen begrip ‘{}’"},
      {"label '{}' stands twice; the first is in {}:{}", "label ‘{}’ staat er twee keer; het eerste staat in {}:{}"},
      {"literature.yaml has no work '{}'", "literature.yaml heeft geen werk ‘{}’"},
      {"there is no worksheet '{}'", "er is geen werkblad ‘{}’"},
      {"this publication has no value '{}'", "deze publicatie heeft geen waarde ‘{}’"},
      {"there is no deck '{}'", "er is geen deck ‘{}’"},
      {"there is no exercise '{}'", "er is geen oefening ‘{}’"},
      {"the programme gives '{}' {} minutes, but it takes {}",
       "het programma geeft ‘{}’ {} minuten, maar het duurt er {}"},
      {"make them the same here and in its own file", "maak ze hier en in het eigen bestand gelijk"},
      {"put the reference in a box for the same audience, or leave it out",
       "zet de verwijzing in een kader voor dezelfde lezers, of laat haar weg"},
      {"text for some readers only cannot have notes: the others would read them",
       "tekst voor een deel van de lezers kan geen noten hebben: de anderen zouden ze lezen"},
      {"say it in the text itself", "zeg het in de tekst zelf"},
      {"nothing is left of this section for these readers", "van deze paragraaf blijft voor deze lezers niets over"},
      {"'{}' has moved for good", "‘{}’ is voorgoed verhuisd"},
      {"'{}' cannot be reached: {}", "‘{}’ is niet te bereiken: {}"},
      {"there is no such host", "die host bestaat niet"},
      {"nobody answers there", "niemand antwoordt daar"},
      {"the answer takes too long", "het antwoord duurt te lang"},
      {"the host cannot prove who it is", "de host kan niet bewijzen wie hij is"},
      {"libcurl is not installed", "libcurl is niet geïnstalleerd"},
      {"the answer makes no sense", "het antwoord is niet te begrijpen"},
      {"open it in a browser; when it is gone, give another address",
       "open het in een browser; is het weg, geef dan een ander adres"},
      {"'{}' cannot be checked: the host answers a program with {}",
       "‘{}’ is niet na te gaan: de host antwoordt een programma met {}"},
      {"open it in a browser to see whether it is there", "open het in een browser om te zien of het er is"},
      {"'{}' does not work now: the host answers with {}", "‘{}’ werkt nu niet: de host antwoordt met {}"},
      {"check again later; when it stays so, give another address",
       "kijk later nog eens; blijft het zo, geef dan een ander adres"},
      {"'{}' leads nowhere: the host answers with {}", "‘{}’ leidt nergens heen: de host antwoordt met {}"},
      {"look up where it is now, or take the link away", "zoek op waar het nu staat, of haal de link weg"},
      {"write something for them too, or take the heading away", "schrijf ook iets voor hen, of haal de kop weg"},
  };
  return table;
}

} // namespace praktijkboek
