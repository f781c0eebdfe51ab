// A web of values on axes, drawn from the table with the same numbers; what was before, dashed.

import { checkAnswer, isEmpty } from './sheet-answers.mjs';
import { spellNumber } from './sheet-spelled.mjs';
import { picture, pointIn, shape } from './sheet-svg.mjs';

const narrow = { width: 400, height: 370, radius: 120, type: 14 };
const wide = { width: 560, height: 430, radius: 160, type: 14 };

/** Values by axis; undefined where the table has no number. */
export function valuesIn(field, table, rows) {
  const number = (row, key) => {
    const column = table.columns.find((one) => one.key === key);
    if (!column || isEmpty(row?.[key])) return undefined;
    const { answer } = checkAnswer(column, row[key]);
    return answer === undefined ? undefined : Math.min(Math.max(answer, 0), field.most);
  };
  return field.axes.map((axis, index) => ({
    axis, now: number(rows[index], field.twin.now), before: number(rows[index], field.twin.before),
  }));
}

/** What the picture tells, in words. */
export function tellWeb(field, values, word) {
  const told = values.filter(({ now }) => now !== undefined).map(({ axis, now, before }) => (before === undefined
    ? word('radar.axis', axis, spellNumber(now)) : word('radar.axis.before', axis, spellNumber(now), spellNumber(before))));
  return [word('radar', field.axes.length, spellNumber(field.most)), ...told].join(' ');
}

/** @returns {{frame: HTMLElement, draw: (answers: object) => void}} */
export function drawnWeb(field, table, { word, said, onPick }) {
  const { frame, svg, told } = picture(`tekening-${field.key}`, wide.width, wide.height);
  let at;

  const draw = (answers) => {
    const values = valuesIn(field, table, answers[table.key] ?? []);
    const size = frame.clientWidth > 0 && frame.clientWidth < 480 ? narrow : wide;
    const centre = { x: size.width / 2, y: size.height / 2 };
    const angle = (axis) => 2 * Math.PI * axis / field.axes.length - Math.PI / 2;
    at = { centre, angle, ...size };
    const place = (axis, value) => ({
      x: centre.x + size.radius * value / field.most * Math.cos(angle(axis)),
      y: centre.y + size.radius * value / field.most * Math.sin(angle(axis)),
    });
    svg.setAttribute('viewBox', `0 0 ${size.width} ${size.height}`);
    svg.replaceChildren(...web(field, centre, place, size), ...line(values, 'before', place), ...line(values, 'now', place),
      ...names(field, values, place, centre, size, word));
    told.textContent = values.some(({ now }) => now !== undefined) ? tellWeb(field, values, word) : said('drawing_empty_web');
  };

  svg.addEventListener('click', (event) => {
    const { x, y } = pointIn(svg, event);
    const distance = Math.hypot(x - at.centre.x, y - at.centre.y);
    if (distance > at.radius + 10) return;
    const turned = Math.atan2(y - at.centre.y, x - at.centre.x) + Math.PI / 2;
    const axis = Math.round(((turned / (2 * Math.PI)) % 1 + 1) % 1 * field.axes.length) % field.axes.length;
    onPick(axis, Math.min(field.most, Math.round(distance / at.radius * field.most)));
  });
  return { frame, draw };
}

function web(field, centre, place, { radius }) {
  const shapes = [];
  const step = field.most % 5 === 0 ? field.most / 5 : field.most / 4;
  for (let value = step; value <= field.most; value += step) {
    shapes.push(shape('circle', { class: 'unfilled stroke-line', cx: centre.x, cy: centre.y, r: radius * value / field.most, 'stroke-width': 1 }));
  }
  field.axes.forEach((_, axis) => {
    const end = place(axis, field.most);
    shapes.push(shape('path', { class: 'unfilled stroke-quiet', d: `M${centre.x} ${centre.y}L${end.x} ${end.y}`, 'stroke-width': 0.8 }));
  });
  return shapes;
}

/** Through the values that are there; closed when all are. */
function line(values, when, place) {
  const points = values.map((value, axis) => (value[when] === undefined ? undefined : place(axis, value[when])));
  const known = points.filter(Boolean);
  if (known.length === 0) return [];
  const path = points.map((point, axis) => {
    if (!point) return '';
    return `${axis > 0 && points[axis - 1] ? 'L' : 'M'}${point.x.toFixed(1)} ${point.y.toFixed(1)}`;
  }).join('');
  const whole = known.length === points.length;
  const style = when === 'now' ? 'stroke-structure' : 'stroke-ink dashed';
  const width = when === 'now' ? 2.4 : 1.4;
  return [
    ...(whole && when === 'now' ? [shape('path', { class: 'fill-structure faint', d: `${path}Z` })] : []),
    shape('path', { class: `unfilled ${style}`, d: whole ? `${path}Z` : path, 'stroke-width': width }),
    ...(when === 'now' ? known.map((point) => shape('circle', { class: 'fill-structure', cx: point.x, cy: point.y, r: 4.5 })) : []),
  ];
}

function names(field, values, place, centre, { type }, word) {
  return values.flatMap(({ axis, now, before }, index) => {
    const { x, y } = place(index, field.most * 1.1);
    const side = Math.abs(x - centre.x) < 8 ? 'middle' : x < centre.x ? 'end' : 'start';
    const above = y < centre.y;
    const lines = wrapped(axis, side === 'middle' ? 24 : 14);
    const value = now === undefined ? '' : spellNumber(now) + (before === undefined ? '' : ` (${word('radar.earlier')} ${spellNumber(before)})`);
    const all = value ? [...lines, value] : lines;
    const top = side === 'middle' ? (above ? y - (all.length - 1) * (type + 3) : y + type) : y - (all.length - 2) * (type + 3) / 2;
    return all.map((text, number) => shape('text', {
      class: number === lines.length ? 'fill-structure bold' : 'fill-ink', 'text-anchor': side, x, y: top + number * (type + 3), 'font-size': type,
    }, text));
  });
}

function wrapped(text, most) {
  const lines = [];
  for (const word of text.split(' ')) {
    if (lines.length > 0 && `${lines.at(-1)} ${word}`.length <= most) lines[lines.length - 1] += ` ${word}`;
    else lines.push(word);
  }
  return lines;
}
