// Reads a whole book back out of its PDF: labels of pages, bookmarks, links with what is printed in them, lines of text.

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFNumber, PDFString } from 'pdf-lib';

const textOf = (value) => (value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined);
const key = (dictionary, name) => dictionary?.lookup(PDFName.of(name));

function roman(number) {
  const parts = [[1000, 'm'], [900, 'cm'], [500, 'd'], [400, 'cd'], [100, 'c'], [90, 'xc'], [50, 'l'], [40, 'xl'],
    [10, 'x'], [9, 'ix'], [5, 'v'], [4, 'iv'], [1, 'i']];
  let out = '';
  for (const [value, digits] of parts) for (; number >= value; number -= value) out += digits;
  return out;
}

/** Labels of all pages, as readers show them (ISO 32000-1 12.4.2). */
function labelsOf(document) {
  const numbers = key(key(document.catalog, 'PageLabels'), 'Nums');
  const ranges = [];
  for (let i = 0; i + 1 < (numbers?.size() ?? 0); i += 2) {
    const range = numbers.lookup(i + 1);
    ranges.push({ page: numbers.lookup(i).asNumber(), style: key(range, 'S')?.asString(),
      start: key(range, 'St')?.asNumber() ?? 1, prefix: textOf(key(range, 'P')) ?? '' });
  }
  return document.getPages().map((_, page) => {
    const range = ranges.filter((one) => one.page <= page).at(-1);
    const number = range.start + page - range.page;
    return range.prefix + (range.style === '/r' ? roman(number) : range.style === '/D' ? String(number) : '');
  });
}

function* namesBelow(node) {
  const names = key(node, 'Names');
  for (let i = 0; i + 1 < (names?.size() ?? 0); i += 2) yield [textOf(names.lookup(i)), names.lookup(i + 1)];
  const kids = key(node, 'Kids');
  for (let i = 0; i < (kids?.size() ?? 0); ++i) yield* namesBelow(kids.lookup(i));
}

function* bookmarksBelow(node, level, pageOf) {
  for (let item = key(node, 'First'); item; item = key(item, 'Next')) {
    yield { level, title: textOf(key(item, 'Title')), page: pageOf(key(item, 'Dest')) };
    yield* bookmarksBelow(item, level + 1, pageOf);
  }
}

/** The words of each page with their places, from the top left corner. */
function wordsOf(path) {
  const html = execFileSync('pdftotext', ['-bbox', path, '-'], { encoding: 'utf8', maxBuffer: 1 << 28 });
  const unescaped = (text) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
  return html.split('<page ').slice(1).map((page) =>
    [...page.matchAll(/<word xMin="([^"]*)" yMin="([^"]*)" xMax="([^"]*)" yMax="([^"]*)">(.*?)<\/word>/g)]
      .map(([, left, top, right, bottom, text]) => ({ x: (Number(left) + Number(right)) / 2,
        y: (Number(top) + Number(bottom)) / 2, text: unescaped(text) })));
}

/** The words of a few lines, from left to right, without the dots of leaders. */
function inReadingOrder(words) {
  const sameLine = 4; // points
  return words.filter(({ text }) => !/^\.+$/.test(text))
    .sort((a, b) => (Math.abs(a.y - b.y) > sameLine ? a.y - b.y : a.x - b.x)).map(({ text }) => text);
}

/** @returns {{labels: string[], bookmarks: object[], links: object[], texts: string[]}} */
export async function readBook(path) {
  const document = await PDFDocument.load(readFileSync(path), { updateMetadata: false });
  const pages = document.getPages();
  const numbers = new Map(pages.map((page, number) => [page.ref.toString(), number]));
  const pageOf = (place) => (place instanceof PDFArray ? numbers.get(place.get(0).toString()) : undefined);
  const names = new Map(namesBelow(key(key(document.catalog, 'Names'), 'Dests')));
  const words = wordsOf(path);
  const links = [];
  pages.forEach((page, number) => {
    const annotations = key(page.node, 'Annots');
    for (let i = 0; i < (annotations?.size() ?? 0); ++i) {
      const action = key(annotations.lookup(i, PDFDict), 'A');
      const name = textOf(key(action, 'D'));
      if (name === undefined) continue;
      const [left, bottom, right, top] = key(annotations.lookup(i), 'Rect').asArray()
        .map((side) => (side instanceof PDFNumber ? side.asNumber() : NaN));
      const height = page.getHeight();
      const inside = words[number].filter(({ x, y }) => x > left && x < right && y > height - top && y < height - bottom);
      links.push({ page: number, name, target: pageOf(names.get(name)), words: inReadingOrder(inside) });
    }
  });
  const text = execFileSync('pdftotext', ['-raw', path, '-'], { encoding: 'utf8', maxBuffer: 1 << 28 });
  return { labels: labelsOf(document), links, texts: text.split('\f').slice(0, pages.length),
    bookmarks: [...bookmarksBelow(key(document.catalog, 'Outlines'), 1, pageOf)] };
}
