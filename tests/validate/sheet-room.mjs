// There is room to write in every worksheet, by hand and on a screen: lines at least 7 mm high, boxes of 4 mm, letters of
// 9 points or more; and a text as long as the field is meant for (its own most letters, else what its lines hold at
// five millimetres a word) stands inside the field without being cut off.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFCheckBox, PDFDocument, PDFRadioGroup, PDFTextField } from 'pdf-lib';
import { Report, filesBelow, publishedFolder } from './report.mjs';

const lowestLine = 19;  // points: 7 mm
const smallestBox = 11.3;  // 4 mm
const smallestLetters = 9;
const letterWidth = 0.56;  // of the size: a generous mean of running Dutch in a sans
const touch = 1.5;  // points that a letter may hang over

const folder = publishedFolder();
const report = new Report('sheet-room');
const workFolder = mkdtempSync(join(tmpdir(), 'sheet-room-'));
process.on('exit', () => rmSync(workFolder, { recursive: true }));

for (const file of filesBelow(folder, '.pdf')) {
  const document = await PDFDocument.load(readFileSync(join(folder, file)), { updateMetadata: false });
  const fields = document.getForm().getFields();
  if (fields.length === 0) continue;
  report.result(`${file}: room for a hand`, fields.flatMap(roomProblems));
  report.result(`${file}: a text as long as is meant fits`, await clippedTexts(document, fields));
}

function roomProblems(field) {
  const name = field.getName();
  return field.acroField.getWidgets().flatMap((widget) => {
    const { width, height } = widget.getRectangle();
    if (field instanceof PDFCheckBox || field instanceof PDFRadioGroup) {
      return Math.min(width, height) < smallestBox ? [`${name}: a box of ${width} by ${height} points`] : [];
    }
    const problems = height < lowestLine - 0.1 ? [`${name}: ${height} points high`] : [];
    if (sizeOf(field) < smallestLetters) problems.push(`${name}: letters of ${sizeOf(field)} points`);
    return problems;
  });
}

function sizeOf(field) {
  return Number(/([\d.]+) Tf/.exec(field.acroField.getDefaultAppearance() ?? '')?.[1] ?? 0);
}

/** Words that only this field has, as many letters as it should hold. */
function sampleFor(field, mark) {
  const { width, height } = field.acroField.getWidgets()[0].getRectangle();
  const size = sizeOf(field);
  const lines = field.isMultiline() ? Math.floor(height / lowestLine) : 1;
  const perLine = Math.floor((width - 4) / (letterWidth * size));
  const room = field.isMultiline() ? Math.floor(0.85 * perLine) * lines : perLine;  // lines break between words
  const letters = Math.min(room, field.getMaxLength() ?? room);
  const words = Math.max(1, Math.floor((letters + 1) / (mark.length + 1)));
  return Array(words).fill(mark).join(' ');
}

async function clippedTexts(document, fields) {
  const pages = document.getPages();
  const samples = new Map();
  let count = 0;
  for (const field of fields) {
    if (!(field instanceof PDFTextField)) continue;
    const mark = `q${count++}`;  // figures have no kerning, which pdf-lib breaks lines by but does not show
    const sample = sampleFor(field, mark).slice(0, field.getMaxLength());
    if (sample !== sampleFor(field, mark)) continue;  // shorter than a mark: nothing to tell apart
    const widget = field.acroField.getWidgets()[0];
    const page = pages.findIndex((one) => one.ref === widget.P());
    const { x, y, width, height } = widget.getRectangle();
    const top = pages[page].getHeight() - y - height;
    samples.set(mark, { name: field.getName(), words: sample.split(' ').length, page, left: x, top, width, height });
    field.setText(sample);
  }
  const path = join(workFolder, 'filled.pdf');
  writeFileSync(path, await document.save());
  const words = wordsOf(path);
  return [...samples].flatMap(([mark, sample]) => misplaced(mark, sample, words));
}

/** Every word of a PDF with its place. */
function wordsOf(path) {
  const run = spawnSync('pdftotext', ['-bbox', path, '-'], { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (run.error) throw run.error;
  const words = new Map();
  let page = -1;
  for (const line of run.stdout.split('\n')) {
    if (line.includes('<page ')) page += 1;
    const found = /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*)<\/word>/.exec(line);
    if (!found) continue;
    const [left, top, right, bottom] = found.slice(1, 5).map(Number);
    if (!words.has(found[5])) words.set(found[5], []);
    words.get(found[5]).push({ page, left, top, right, bottom });
  }
  return words;
}

function misplaced(mark, sample, words) {
  const found = words.get(mark) ?? [];
  const inside = found.filter((word) => word.page === sample.page && word.left >= sample.left - touch
    && word.right <= sample.left + sample.width + touch
    && (word.top + word.bottom) / 2 >= sample.top && (word.top + word.bottom) / 2 <= sample.top + sample.height);
  return inside.length === sample.words ? [] : [`${sample.name}: ${inside.length} of ${sample.words} words inside`];
}
