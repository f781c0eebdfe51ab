// Shapes with the same classes as the drawings of the handbook (generator/html/svg.cpp).

const namespace = 'http://www.w3.org/2000/svg';

export function shape(name, attributes = {}, text = undefined) {
  const element = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) {
    element.setAttribute(key, typeof value === 'number' ? String(Math.round(value * 100) / 100) : value);
  }
  if (text !== undefined) element.textContent = text;
  return element;
}

/** Where the pointer is, in the measure of the picture. */
export function pointIn(svg, event) {
  const point = new DOMPoint(event.clientX, event.clientY).matrixTransform(svg.getScreenCTM().inverse());
  return { x: point.x, y: point.y };
}

/** A picture with an empty description below it. The description is what the picture tells, for everybody. */
export function picture(id, width, height) {
  const frame = document.createElement('div');
  frame.className = 'live-drawing';
  const svg = shape('svg', { class: 'drawing live', role: 'img', viewBox: `0 0 ${width} ${height}`, 'aria-labelledby': id });
  const told = document.createElement('p');
  told.id = id;
  told.className = 'told';
  frame.append(svg, told);
  return { frame, svg, told };
}
