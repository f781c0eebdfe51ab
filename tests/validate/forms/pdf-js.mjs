// The form of a PDF as pdf.js (Firefox) reads and fills it.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// pdf.js looks for something to paint on and warns when there is nothing; forms need none.
globalThis.DOMMatrix ??= class {};
globalThis.Path2D ??= class {};
const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');

export const name = 'pdf.js';

const standardFonts = fileURLToPath(new URL('../../node_modules/pdfjs-dist/standard_fonts/', import.meta.url));

const load = (path) => getDocument({
  data: new Uint8Array(readFileSync(path)), standardFontDataUrl: standardFonts, verbosity: VerbosityLevel.ERRORS,
}).promise;

async function widgets(document) {
  const pages = await Promise.all(Array.from({ length: document.numPages }, (_, index) => document.getPage(index + 1)));
  const annotations = await Promise.all(pages.map((page) => page.getAnnotations()));
  return annotations.flat().filter(({ subtype }) => subtype === 'Widget');
}

export async function list(path) {
  const document = await load(path);
  const fields = new Map();
  for (const widget of await widgets(document)) {
    fields.set(widget.fieldName, { kind: kindOf(widget), value: valueOf(widget) });
  }
  await document.destroy();
  return fields;
}

export async function fill(path, values) {
  const document = await load(path);
  for (const widget of await widgets(document)) {
    const { kind, value } = values.get(widget.fieldName) ?? {};
    if (kind === 'text' || kind === 'choice') document.annotationStorage.setValue(widget.id, { value });
    if (kind === 'check') document.annotationStorage.setValue(widget.id, { value: widget.exportValue === value });
    if (kind === 'radio') document.annotationStorage.setValue(widget.id, { value: widget.buttonValue === value });
  }
  const bytes = await document.saveDocument();
  await document.destroy();
  return bytes;
}

function kindOf(widget) {
  if (widget.fieldType === 'Tx') return 'text';
  if (widget.fieldType === 'Ch') return 'choice';
  if (widget.radioButton) return 'radio';
  return widget.checkBox ? 'check' : `/${widget.fieldType}`;
}

function valueOf(widget) {
  const value = [widget.fieldValue ?? []].flat().join('\n');
  return value || (widget.radioButton || widget.checkBox ? 'Off' : '');
}
