// Moving people on the rings: by mouse or finger, and by the arrow keys.

import { pointIn } from './sheet-svg.mjs';

/**
 * @param people {
 *   personAt: (row) => person,
 *   placeAt: (point) => {ring, sector} or undefined,
 *   places: () => {rings, sectors},
 *   onMove: (row, {ring, sector}) => string  what the new place is called
 * }
 */
export function letMove(svg, people) {
  letDrag(svg, people);
  svg.addEventListener('keydown', (event) => {
    const group = event.target.closest('.person');
    const step = steps[event.key];
    if (!group || !step || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const row = Number(group.dataset.row);
    const label = people.onMove(row, stepped(people.personAt(row), step, people.places()));
    svg.querySelector(`[data-row="${row}"]`)?.setAttribute('aria-label', label);
  });
}

const steps = {
  ArrowUp: { nearer: 1 }, ArrowDown: { nearer: -1 }, ArrowRight: { onward: 1 }, ArrowLeft: { onward: -1 },
};

/** Who has no place yet begins in the outermost ring of the first sector. */
export function stepped({ ring, sector }, { nearer = 0, onward = 0 }, { rings, sectors }) {
  if (ring === undefined || sector === undefined) return { ring: ring ?? rings - 1, sector: sector ?? 0 };
  return { ring: Math.min(rings - 1, Math.max(0, ring - nearer)), sector: (sector + onward + sectors) % sectors };
}

function letDrag(svg, people) {
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
    const place = dragged && people.placeAt(pointIn(svg, event));
    if (place) people.onMove(Number(dragged.dataset.row), place);
    dragged = undefined;
  });
  svg.addEventListener('pointercancel', () => { dragged = undefined; });
}
