// A pack of about 200 pages with more than 20 worksheets, read back: every bookmark, every line of the contents and every
// reference leads to the page it names, and what is filled in on one copy of a worksheet stands on that copy only.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDocument } from 'pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { Report, filesBelow } from '../validate/report.mjs';
import { copyOfHandbook, handbook, make } from './project.mjs';
import { letters } from './trainer-texts.mjs';

const [folder] = process.argv.slice(2);
const report = new Report('big pack');
const leastPages = 180;
const leastSheets = 20;

const copy = copyOfHandbook(join(folder, 'big'));
const names = (place, kind) => filesBelow(join(handbook, 'content', place)).map((file) => (
  `  - {${kind}: ${file.replace(/\.\w+$/, '')}}`));
const sheets = names('sheets', 'sheet');
writeFileSync(join(copy, 'content/packs/grote-map.yaml'), [
  'title: Grote map', 'description: Om te zien of alles klopt.', 'audiences: [deelnemer]', 'parts:',
  '  - {cover: {}}', '  - {contents: {}}', '  - {divider: Lezen}', ...names('chapters', 'chapter').slice(0, 12),
  '  - {divider: Oefenen}', ...names('training/exercises', 'exercise'), '  - {divider: Invullen}', ...sheets,
  '  - {sheet: pdsa}', '  - {sheet: rg-plan}', '  - {back: {}}', '',
].join('\n'));
const path = join(folder, 'grote-map.pdf');
make('pack', 'grote-map', '--project', copy, '-o', path);

const open = (bytes) => getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
const pdf = await open(readFileSync(path));
const labels = await pdf.getPageLabels();
report.result(`it has ${pdf.numPages} pages and ${sheets.length + 2} worksheets`,
  pdf.numPages >= leastPages && sheets.length + 2 >= leastSheets ? [] : ['that is too few']);

const pages = [];
for (let number = 1; number <= pdf.numPages; number += 1) {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent();
  pages.push({ items: items.filter((item) => item.str.trim() !== ''), links: (await page.getAnnotations()).filter((one) => one.subtype === 'Link') });
}
const textOf = (page) => letters(pages[page].items.map((item) => item.str).join(''));

const firstPart = pages.findIndex((_, page) => textOf(page).startsWith('lezen'));

async function pageOf(destination) {
  const place = typeof destination === 'string' ? await pdf.getDestination(destination) : destination;
  return place ? pdf.getPageIndex(place[0]) : null;
}

await bookmarks();
await references();
await copiesOfSheets();

/** Each leads to a page where its title stands. */
async function bookmarks() {
  const wrong = [];
  let count = 0;
  const visit = async (entries) => {
    for (const entry of entries) {
      count += 1;
      const page = await pageOf(entry.dest);
      const title = letters(entry.title);
      if (page === null || !textOf(page).includes(title)) wrong.push(`'${entry.title}' leads to page ${labels[page]}`);
      await visit(entry.items);
    }
  };
  await visit(await pdf.getOutline());
  report.result(`${count} bookmarks lead to their titles`, count < 200 ? ['there are too few'] : wrong);
}

/** What is written in the area of a link, and what follows it. */
function writtenAt(page, [left, bottom, right, top]) {
  const inside = (item) => {
    const [, , , , x, y] = item.transform;
    return x + item.width / 2 >= left && x + item.width / 2 <= right && y >= bottom - 1 && y <= top;
  };
  const words = (items) => items.map((item) => item.str).join(' ');
  const last = page.items.findLastIndex(inside);
  return { words: words(page.items.filter(inside)), behind: words(page.items.slice(last + 1, last + 5)) };
}

/** 'paragraaf 1.4 (p. 19)' in a text, '… 19' in the contents. */
async function references() {
  const wrong = { contents: [], texts: [] };
  const seen = { contents: 0, texts: 0 };
  for (const [number, page] of pages.entries()) {
    for (const link of page.links) {
      if (!link.dest) continue;
      const target = await pageOf(link.dest);
      if (target === null) { wrong.texts.push(`page ${labels[number]}: a link leads nowhere`); continue; }
      const { words, behind } = writtenAt(page, link.rect);
      const inText = /\bp\.\s*(\d+)/.exec(words) ?? /^[\s(,]*p\.\s*(\d+)/.exec(behind);
      const found = number < firstPart ? /(\d+)$/.exec(words) : inText;
      if (!found) continue;
      const kind = number < firstPart ? 'contents' : 'texts';
      seen[kind] += 1;
      if (found[1] !== labels[target]) wrong[kind].push(`page ${labels[number]}: '${words}' ${behind} leads to ${labels[target]}`);
    }
  }
  report.result(`${seen.contents} lines of the contents lead to the page they name`,
    seen.contents < sheets.length ? ['there are too few'] : wrong.contents);
  report.result(`${seen.texts} references lead to the page they name`, seen.texts < 100 ? ['there are too few'] : wrong.texts);
}

async function copiesOfSheets() {
  const filled = await PDFDocument.load(readFileSync(path));
  const form = filled.getForm();
  const fields = form.getFields().map((field) => field.getName());
  report.result('no two fields have one name', fields.filter((name, i) => fields.indexOf(name) !== i));
  const texts = form.getFields().filter((field) => field.constructor.name === 'PDFTextField' && field.getName().startsWith('pdsa.'));
  for (const field of texts) field.setText('Alleen hier');
  const values = await (await open(await filled.save())).getFieldObjects();
  const valuesOf = (sheet) => Object.entries(values).filter(([name]) => name.startsWith(`${sheet}.`))
    .flatMap(([, widgets]) => widgets.filter((widget) => widget.type === 'text').map((widget) => widget.value));
  const first = valuesOf('pdsa');
  const second = valuesOf('pdsa-2');
  report.result('what is filled in on one copy stands there', first.length > 0 && first.every((value) => value === 'Alleen hier')
    ? [] : [`${first}`]);
  report.result('what is filled in on one copy does not stand on the other',
    second.length === first.length && second.every((value) => value === '') ? [] : [`${second}`]);
}
