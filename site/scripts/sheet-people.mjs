// A sociogram drawn from the table that says the same in words. The table is the truth; dragging somebody to another
// place changes the table.

import { isEmpty } from './sheet-answers.mjs';
import { RingsGeometry } from './sheet-rings-geometry.mjs';
import { picture, pointIn, shape } from './sheet-svg.mjs';
import { list } from './sheet-words.mjs';

const ties = ['supporting', 'neutral', 'strained'];
const narrow = { width: 400, radius: 172, type: 14 };
const wide = { width: 560, radius: 240, type: 14 };
const longestName = 14;

/** People of the table, with places that count from 0; undefined where the table says nothing. */
export function peopleIn(field, table, rows) {
  const { name, sector, ring, tie } = field.twin;
  const place = (row, key) => {
    const index = table.columns.find((column) => column.key === key)?.options.indexOf(row[key]) ?? -1;
    return index < 0 ? undefined : index;
  };
  return rows
    .map((row, index) => ({
      row: index, name: row[name], ring: place(row, ring), tie: place(row, tie), sector: sector ? place(row, sector) : 0,
    }))
    .filter((person) => !isEmpty(person.name));
}

const hasPlace = ({ ring, sector }) => ring !== undefined && sector !== undefined;

/** What the picture tells, in words. */
export function tellPeople(field, people, word) {
  const and = word('and');
  const rings = field.rings ?? [];
  const sentences = [word('rings', field.centre ?? word('rings.self'), list(rings, and))];
  const told = (person) => {
    const tie = person.tie === undefined ? undefined : word(`tie.${ties[person.tie]}`);
    return tie ? word('rings.person', person.name, rings[person.ring], tie) : `${person.name} (${rings[person.ring]})`;
  };
  (field.sectors ?? [undefined]).forEach((sector, index) => {
    const names = people.filter((person) => hasPlace(person) && person.sector === index).map(told);
    const count = ['none', 'one'][names.length] ?? 'many';
    if (sector === undefined) {
      if (names.length > 0) sentences.push(word(`rings.${count}`, list(names, and)));
    } else sentences.push(word(`rings.sector.${count}`, ...(names.length ? [sector, list(names, and)] : [sector])));
  });
  return sentences.join(' ');
}

/** @returns {{frame: HTMLElement, draw: (rows: object[]) => void}} */
export function drawnPeople(field, table, { word, said, onMove }) {
  const { frame, svg, told } = picture(`tekening-${field.key}`, wide.width, wide.width);
  let people = [];
  let geometry;

  const draw = (rows) => {
    people = peopleIn(field, table, rows);
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
    svg.replaceChildren(...guides(field, geometry, size, word), ...placed(people, geometry, size),
      ...(waiting.length > 0 ? tray(waiting, trayTop, perLine, size, said) : []));
    const waitingTold = waiting.length > 0 ? ` ${said('drawing_waiting')} ${list(waiting.map(({ name }) => name), word('and'))}.` : '';
    told.textContent = people.length > 0 ? tellPeople(field, people, word) + waitingTold : said('drawing_empty');
  };

  letDrag(svg, (row, point) => {
    const place = geometry.placeOf(point);
    if (place) onMove(row, place);
  });
  return { frame, draw };
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

function placed(people, geometry, { type }) {
  const shapes = [];
  for (let ring = 0; ring < geometry.rings; ++ring) {
    for (let sector = 0; sector < geometry.sectors; ++sector) {
      const here = people.filter((person) => person.ring === ring && person.sector === sector);
      geometry.seats(ring, sector, here.length).forEach((point, index) => {
        shapes.unshift(...tieTo(point, here[index].tie, geometry));  // lines behind people
        shapes.push(dot(here[index], point, type));
      });
    }
  }
  return shapes;
}

function tieTo(point, tie, geometry) {
  if (tie === undefined) return [];
  const length = Math.hypot(point.x - geometry.centre.x, point.y - geometry.centre.y);
  const angle = Math.atan2(point.y - geometry.centre.y, point.x - geometry.centre.x);
  const along = (distance, aside = 0) => {
    const on = geometry.at(angle, distance);
    return `${(on.x - aside * Math.sin(angle)).toFixed(1)} ${(on.y + aside * Math.cos(angle)).toFixed(1)}`;
  };
  const from = geometry.disc;
  const to = length - 7;
  if (to <= from) return [];
  const teeth = Math.max(0, Math.floor((to - from - 12) / 4));
  const zigzag = Array.from({ length: teeth }, (_, index) => `L${along(from + 6 + (to - from - 12) * (index + 0.5) / teeth, index % 2 ? -2.6 : 2.6)}`);
  const [line, style, width] = [
    ['', '', 2.4], ['', ' dotted', 1.8], [zigzag.join(''), '', 1.3],
  ][tie];
  return [shape('path', { class: `unfilled stroke-ink${style}`, d: `M${along(from)}${line}L${along(to)}`, 'stroke-width': width })];
}

function dot({ row, name }, { x, y }, type) {
  const group = shape('g', { class: 'person', 'data-row': String(row), transform: `translate(${x.toFixed(1)} ${y.toFixed(1)})` });
  const short = [...name].length > longestName ? `${[...name].slice(0, longestName - 1).join('')}…` : name;
  group.append(
    shape('circle', { class: 'grip', r: 16 }),
    shape('circle', { class: 'fill-paper stroke-structure', r: 6, 'stroke-width': 1.8 }),
    shape('text', { class: 'fill-ink halo', 'text-anchor': 'middle', y: 20, 'font-size': type }, short),
    shape('title', {}, name),
  );
  return group;
}

/** Those who have no place yet, below the rings. */
function tray(waiting, top, perLine, { width, type }, said) {
  const step = width / perLine;
  return [
    shape('text', { class: 'fill-quiet', x: 4, y: top + 12, 'font-size': type - 1 }, said('drawing_waiting')),
    ...waiting.map((person, index) => dot(person,
      { x: step * (index % perLine + 0.5), y: top + 34 + 44 * Math.floor(index / perLine) }, type)),
  ];
}

function letDrag(svg, onDrop) {
  let dragged;
  svg.addEventListener('pointerdown', (event) => {
    const person = event.target.closest('.person');
    if (!person || event.button !== 0) return;
    dragged = person;
    svg.setPointerCapture(event.pointerId);
    event.preventDefault();
  });
  svg.addEventListener('pointermove', (event) => {
    if (!dragged) return;
    const { x, y } = pointIn(svg, event);
    dragged.setAttribute('transform', `translate(${x.toFixed(1)} ${y.toFixed(1)})`);
  });
  svg.addEventListener('pointerup', (event) => {
    if (dragged) onDrop(Number(dragged.dataset.row), pointIn(svg, event));
    dragged = undefined;
  });
  svg.addEventListener('pointercancel', () => { dragged = undefined; });
}
