// A sociogram drawn from the table that says the same in words. The table is the truth; moving somebody to another place
// changes the table.

import { letMove } from './sheet-people-moved.mjs';
import { hasPlace, linesIn, peopleIn, tellChanges, tellPeople } from './sheet-people-told.mjs';
import { RingsGeometry } from './sheet-rings-geometry.mjs';
import { picture, shape } from './sheet-svg.mjs';
import { list } from './sheet-words.mjs';

const narrow = { width: 400, radius: 172, type: 14 };
const wide = { width: 560, radius: 240, type: 14 };
const longestName = 14;
const edge = 7;  // of a person, where lines end

/**
 * @param between the table with lines between people; undefined when the sheet has none
 * @returns {{frame: HTMLElement, draw: (answers: object) => void, compare: (rows: object[] | undefined) => void}}
 */
export function drawnPeople(field, table, between, { word, said, onMove }) {
  const { frame, svg, told } = picture(`tekening-${field.key}`, wide.width, wide.width);
  svg.setAttribute('role', 'group');  // people on it can be reached
  let people = [];
  let earlier;
  let geometry;

  const draw = (answers) => {
    people = peopleIn(field, table, answers[table.key] ?? []);
    const lines = between ? linesIn(field, between, answers[between.key] ?? [], people) : [];
    const focused = svg.contains(document.activeElement) ? document.activeElement.dataset.row : undefined;
    const size = frame.clientWidth > 0 && frame.clientWidth < 480 ? narrow : wide;
    geometry = new RingsGeometry({
      centre: { x: size.width / 2, y: size.radius + 22 }, disc: size.radius * 0.14, radius: size.radius,
      rings: field.rings?.length ?? 1, sectors: field.sectors?.length ?? 1,
    });
    const waiting = people.filter((person) => !hasPlace(person));
    const trayTop = 2 * size.radius + 44;
    const perLine = Math.floor(size.width / 100);
    const height = trayTop + (waiting.length > 0 ? 34 + 44 * Math.ceil(waiting.length / perLine) : 0);
    svg.setAttribute('viewBox', `0 0 ${size.width} ${height}`);
    const points = seatsOf(people, geometry);
    svg.replaceChildren(
      ...guides(field, geometry, size, word),
      ...(earlier ? ghosts(earlier, people, points, geometry, size) : []),
      ...people.flatMap((person) => (points.has(person) ? tieTo(points.get(person), person.tie, geometry) : [])),
      ...lines.flatMap(({ one, other, tie }) => lineBetween(points.get(people[one]), points.get(people[other]), tie)),
      ...people.filter((person) => points.has(person)).map((person) => dot(person, points.get(person), size.type, placeTold(person))),
      ...(waiting.length > 0 ? tray(waiting, trayTop, perLine, size, said) : []));
    if (focused !== undefined) svg.querySelector(`[data-row="${focused}"]`)?.focus();
    const waitingTold = waiting.length > 0 ? ` ${said('drawing_waiting')} ${list(waiting.map(({ name }) => name), word('and'))}.` : '';
    const changes = earlier ? ` ${tellChanges(people, earlier, word)}` : '';
    told.textContent = people.length > 0 ? tellPeople(field, people, word, lines) + waitingTold + changes : said('drawing_empty');
  };
  const placeTold = (person) => [person.name, field.sectors?.[person.sector], field.rings?.[person.ring]].filter(Boolean).join(', ');

  letMove(svg, {
    personAt: (row) => people.find((person) => person.row === row),
    placeAt: (point) => geometry.placeOf(point),
    places: () => geometry,
    onMove: (row, place) => {
      onMove(row, place);
      return placeTold(people.find((person) => person.row === row));
    },
  });
  return { frame, draw, compare: (rows) => { earlier = rows && peopleIn(field, table, rows); } };
}

function guides(field, geometry, { width, radius, type }, word) {
  const { centre } = geometry;
  const shapes = [];
  for (let ring = 0; ring < geometry.rings; ++ring) {
    shapes.push(shape('circle', { class: 'unfilled stroke-structure', cx: centre.x, cy: centre.y, r: geometry.outerRadius(ring), 'stroke-width': 0.8 }));
  }
  for (let sector = 0; geometry.sectors > 1 && sector < geometry.sectors; ++sector) {
    const from = geometry.at(geometry.sectorBegin(sector), geometry.disc);
    const to = geometry.at(geometry.sectorBegin(sector), radius);
    shapes.push(shape('path', { class: 'unfilled stroke-quiet dashed', d: `M${from.x} ${from.y}L${to.x} ${to.y}`, 'stroke-width': 0.8 }));
  }
  (field.rings ?? []).forEach((name, ring) => shapes.push(shape('text', {
    class: 'fill-quiet halo', 'text-anchor': 'middle', x: centre.x, y: centre.y - geometry.outerRadius(ring) + 15, 'font-size': type - 2,
  }, name)));
  (field.sectors ?? []).forEach((name, sector) => shapes.push(sectorName(name, geometry, sector, width, type)));
  shapes.push(shape('circle', { class: 'fill-paper stroke-structure', cx: centre.x, cy: centre.y, r: geometry.disc, 'stroke-width': 1.6 }));
  shapes.push(shape('text', { class: 'fill-ink bold', 'text-anchor': 'middle', x: centre.x, y: centre.y + 5, 'font-size': type },
    field.centre ?? word('rings.self')));
  return shapes;
}

/** In the corners that a round picture leaves free, or over and under its middle. */
function sectorName(name, geometry, sector, width, type) {
  const angle = geometry.sectorBegin(sector) + geometry.sectorAngle / 2;
  const side = Math.abs(Math.cos(angle)) < 0.3 ? 0 : Math.sign(Math.cos(angle));
  const y = geometry.centre.y + Math.sin(angle) * (geometry.radius + 8) * (side === 0 ? 1 : 1.32);
  return shape('text', {
    class: 'fill-ink bold', 'text-anchor': ['start', 'middle', 'end'][side + 1], x: [4, width / 2, width - 4][side + 1],
    y: Math.max(y, type), 'font-size': type,
  }, name);
}

/** Where everybody stands who has a place: Map from person to point. */
function seatsOf(people, geometry) {
  const points = new Map();
  for (let ring = 0; ring < geometry.rings; ++ring) {
    for (let sector = 0; sector < geometry.sectors; ++sector) {
      const here = people.filter((person) => person.ring === ring && person.sector === sector);
      geometry.seats(ring, sector, here.length).forEach((point, index) => points.set(here[index], point));
    }
  }
  return points;
}

function tieTo(point, tie, geometry) {
  if (tie === undefined) return [];
  const angle = Math.atan2(point.y - geometry.centre.y, point.x - geometry.centre.x);
  return tieLine(geometry.at(angle, geometry.disc), point, tie, 0);
}

/** Thin where nothing is said of it. */
function lineBetween(one, other, tie) {
  if (!one || !other) return [];
  if (tie !== undefined) return tieLine(one, other, tie, edge);
  return [shape('path', { class: 'unfilled stroke-quiet between', d: `M${one.x} ${one.y}L${other.x} ${other.y}`, 'stroke-width': 1 })];
}

/** Thick, dotted or to and fro. @param away from the first point, as it stays away from the second */
function tieLine(begin, end, tie, away) {
  const length = Math.hypot(end.x - begin.x, end.y - begin.y);
  const [x, y] = [(end.x - begin.x) / length, (end.y - begin.y) / length];
  const along = (distance, aside = 0) =>
    `${(begin.x + x * distance - y * aside).toFixed(1)} ${(begin.y + y * distance + x * aside).toFixed(1)}`;
  const to = length - edge;
  if (to <= away) return [];
  const teeth = Math.max(0, Math.floor((to - away - 12) / 4));
  const zigzag = Array.from({ length: teeth }, (_, index) => `L${along(away + 6 + (to - away - 12) * (index + 0.5) / teeth, index % 2 ? -2.6 : 2.6)}`);
  const [line, style, width] = [['', '', 2.4], ['', ' dotted', 1.8], [zigzag.join(''), '', 1.3]][tie];
  const kind = away > 0 ? ' between' : '';
  return [shape('path', { class: `unfilled stroke-ink${style}${kind}`, d: `M${along(away)}${line}L${along(to)}`, 'stroke-width': width })];
}

/** Where people stood on an earlier sheet: a dashed ring, with a line to where they stand now. */
function ghosts(earlier, people, points, geometry, { type }) {
  return [...seatsOf(earlier, geometry)].flatMap(([{ name, ring, sector }, point]) => {
    const now = people.find((person) => person.name === name);
    if (now && now.ring === ring && now.sector === sector) return [];
    const there = now && points.get(now);
    return [
      shape('circle', { class: 'unfilled stroke-quiet dashed earlier', cx: point.x, cy: point.y, r: 6, 'stroke-width': 1.4 }),
      there
        ? shape('path', { class: 'unfilled stroke-quiet dashed', d: `M${point.x} ${point.y}L${there.x} ${there.y}`, 'stroke-width': 1 })
        : shape('text', { class: 'fill-quiet halo', 'text-anchor': 'middle', x: point.x, y: point.y + 20, 'font-size': type - 2 }, shortened(name)),
    ];
  });
}

const shortened = (name) => ([...name].length > longestName ? `${[...name].slice(0, longestName - 1).join('')}…` : name);

function dot({ row, name }, { x, y }, type, told) {
  const group = shape('g', {
    class: 'person', role: 'button', tabindex: '0', 'aria-label': told, 'data-row': String(row),
    transform: `translate(${x.toFixed(1)} ${y.toFixed(1)})`,
  });
  group.append(
    shape('circle', { class: 'grip', r: 16 }),
    shape('circle', { class: 'fill-paper stroke-structure', r: 6, 'stroke-width': 1.8 }),
    shape('text', { class: 'fill-ink halo', 'text-anchor': 'middle', y: 20, 'font-size': type }, shortened(name)),
  );
  return group;
}

/** Those who have no place yet, below the rings. */
function tray(waiting, top, perLine, { width, type }, said) {
  const step = width / perLine;
  return [
    shape('text', { class: 'fill-quiet', x: 4, y: top + 12, 'font-size': type - 1 }, said('drawing_waiting')),
    ...waiting.map((person, index) => dot(person,
      { x: step * (index % perLine + 0.5), y: top + 34 + 44 * Math.floor(index / perLine) }, type, `${person.name}, ${said('drawing_no_place')}`)),
  ];
}
